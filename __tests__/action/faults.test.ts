import { describe, expect, test } from '@jest/globals'
import type { Ran } from '#__tests__/action/run-action.ts'
import { LLAMA, PLAIN, push, workplace } from '#__tests__/action/workplace.ts'
import { visible } from '#__tests__/github/run.ts'
import type { FaultRule } from '#__tests__/github/server.ts'

const at = workplace()

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const answer = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) =>
  ({ kind: 'answer', status, message, headers }) as const

const notes = (ran: Ran) => ran.log.split('\n').filter(line => line.startsWith('Note: '))

/** More of them, in one process each request: `__tests__/github/faults.test.ts`. */
describe('the review arrives once and whole from dist', () => {
  const cases: readonly (readonly [string, FaultRule])[] = [
    [
      'a secondary limit (403) with Retry-After',
      { method: 'POST', match: /\/reviews/, times: 1, does: answer(403, SECONDARY, { 'retry-after': '1' }) },
    ],
    [
      'a 429 with Retry-After',
      { method: 'POST', match: /\/issues\/7\/comments/, times: 1, does: answer(429, SECONDARY, { 'retry-after': '1' }) },
    ],
    ['a review that was stored and answered with 502', { method: 'POST', match: /\/reviews/, times: 1, does: { kind: 'stored-502' } }],
    ['a connection that breaks', { method: 'POST', match: /\/reviews/, times: 1, does: { kind: 'reset', stored: true } }],
    ['an answer that is cut off', { method: 'POST', match: /\/issues\/7\/comments/, times: 1, does: { kind: 'truncate' } }],
    ['a review that is never answered', { method: 'POST', match: /\/reviews/, times: 1, does: { kind: 'hang' } }],
    ['a slow answer', { match: /query State/, times: 1, does: { kind: 'slow', milliseconds: 300 } }],
    ['a 422 on the review', { method: 'POST', match: /\/reviews/, times: 1, does: answer(422, 'Unprocessable Entity') }],
  ]
  test.each(cases)('through %s', async (_, fault) => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    place.github.faults = [fault]
    expect((await place.run(pull)).status).toBe(1)
    expect(pull.threads).toMatchObject([{ path: 'app/load.py', line: 3 }])
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.body).toContain('Merge blocked')
  })
})

describe('the job says in one sentence what did not arrive, and keeps its exit status', () => {
  test('without permission for pull requests', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    place.github.state.permissions.pullRequests = 'none'
    const ran = await place.run(pull)
    expect(ran.status).toBe(1)
    expect(visible(pull)).toEqual({ threads: [], comments: [], reviews: [] })
    expect(notes(ran)).toEqual([expect.stringContaining('pull-requests: write')])
  })

  test('when GitHub asks to wait longer than a job should', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    place.github.faults = [{ method: 'POST', match: /\/(reviews|comments)/, does: answer(403, SECONDARY, { 'retry-after': '3600' }) }]
    const ran = await place.run(pull)
    expect(ran.status).toBe(1)
    expect(ran.log).toMatch(/^Note: .*(3600|wait|limit)/m)
  })

  test('when a request for changes may not be taken back', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    const inputs = { review: 'request-changes' }
    await place.run(pull, { inputs })
    expect(pull.reviews).toMatchObject([{ state: 'CHANGES_REQUESTED' }])
    const fixed = push(place, pull, LLAMA, { ...PLAIN, 'app/load.py': 'model = None\n' })
    place.github.faults = [{ method: 'PUT', match: /dismissals/, does: answer(422, 'Protected branch') }]
    const ran = await place.run(fixed, { inputs })
    expect(ran.status).toBe(0)
    expect(fixed.reviews).toMatchObject([{ state: 'CHANGES_REQUESTED' }])
    expect(notes(ran)).toEqual([expect.stringContaining('could not be taken back (422: Protected branch)')])
  })
})

describe('a run that is killed', () => {
  test('at any request, before or after it was done, is completed by the next', async () => {
    const place = at()
    const pull = place.open(PLAIN, LLAMA)
    const empty = structuredClone({ threads: pull.threads, comments: pull.comments, reviews: pull.reviews })
    await place.run(pull)
    const requests = place.github.seen.length
    const whole = visible(pull)
    expect(requests).toBeGreaterThan(2)
    for (let request = 0; request < requests; request++) {
      for (const stored of [false, true]) {
        Object.assign(pull, structuredClone(empty))
        let kill = () => {}
        place.github.faults = [{ match: /.*/, after: request, times: 1, does: { kind: 'strike', stored, call: () => kill() } }]
        const killed = await place.run(pull, { onStart: end => (kill = end) })
        expect(killed.status).toBeNull()
        place.github.faults = []
        expect((await place.run(pull)).status).toBe(1)
        expect(visible(pull)).toEqual(whole)
      }
    }
  })
})

describe('an Enterprise Server', () => {
  const there = workplace({ enterprise: true })

  test('has the review, with a checkout and without', async () => {
    const place = there()
    const pull = place.open(PLAIN, LLAMA)
    expect((await place.run(pull)).status).toBe(1)
    const near = visible(pull)
    expect(pull.threads).toHaveLength(1)
    expect((await place.runRemote(pull)).status).toBe(1)
    expect(visible(pull)).toEqual(near)
    expect(place.github.seen.every(({ path }) => path.startsWith('/api/'))).toBe(true)
  })
})
