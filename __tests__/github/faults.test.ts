import { describe, expect, test } from '@jest/globals'
import type { Review } from '#model/report.ts'
import { joined, restrictedModel, reviewOf } from '#__tests__/github/reviews.ts'
import { run, visible } from '#__tests__/github/run.ts'
import type { FaultRule, LoopbackGitHub } from '#__tests__/github/server.ts'
import { loopback } from '#__tests__/github/session.ts'
import { addedFile, addPull, type StoredPull } from '#__tests__/github/state.ts'

const start = loopback()

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

/** Two inline comments, one on a file, one only in the summary. */
const review = joined([
  restrictedModel('app/load.py', 3),
  restrictedModel('app/load.py', 4, 'acme-labs/Toucan', 'toucan'),
  restrictedModel('weights.py', 1, 'acme-labs/Heron', 'heron'),
  restrictedModel('gone.py', 1, 'acme-labs/Egret', 'egret'),
])

function open(server: LoopbackGitHub): StoredPull {
  const { patch: _, ...large } = addedFile('weights.py', 4)
  return addPull(server.state, 1, [addedFile('app/load.py', 5), large])
}

/** What a run without any fault leaves. */
async function whole(server: LoopbackGitHub) {
  const pull = open(server)
  await run(server, pull, review)
  return visible(pull)
}

const once = (rule: Omit<FaultRule, 'times'>): FaultRule => ({ ...rule, times: 1 })

describe('the review arrives once and whole', () => {
  const cases: readonly (readonly [string, FaultRule])[] = [
    [
      'a secondary limit (403) with Retry-After on the review',
      once({
        method: 'POST',
        match: /\/reviews/,
        does: { kind: 'answer', status: 403, message: SECONDARY, headers: { 'retry-after': '7' } },
      }),
    ],
    [
      'a 429 with Retry-After on the summary',
      once({
        method: 'POST',
        match: /\/issues\/1\/comments/,
        does: { kind: 'answer', status: 429, message: SECONDARY, headers: { 'retry-after': '7' } },
      }),
    ],
    ['a 500 on the review', once({ method: 'POST', match: /\/reviews/, does: { kind: 'answer', status: 500, message: 'Server Error' } })],
    ['a review that was stored and answered with 502', once({ method: 'POST', match: /\/reviews/, does: { kind: 'stored-502' } })],
    [
      'a summary that was stored and answered with 502',
      once({ method: 'POST', match: /\/issues\/1\/comments/, does: { kind: 'stored-502' } }),
    ],
    [
      'a file comment that was stored and answered with 502',
      once({ method: 'POST', match: /\/pulls\/1\/comments/, does: { kind: 'stored-502' } }),
    ],
    [
      'a connection that breaks before the review is stored',
      once({ method: 'POST', match: /\/reviews/, does: { kind: 'reset', stored: false } }),
    ],
    [
      'a connection that breaks after the review is stored',
      once({ method: 'POST', match: /\/reviews/, does: { kind: 'reset', stored: true } }),
    ],
    ['a review that hangs', once({ method: 'POST', match: /\/reviews/, does: { kind: 'hang' } })],
    ['a summary whose answer is cut off', once({ method: 'POST', match: /\/issues\/1\/comments/, does: { kind: 'truncate' } })],
    ['a slow answer', once({ method: 'POST', match: /\/reviews/, does: { kind: 'slow', milliseconds: 100 } })],
    ['a state that is cut off', once({ match: /query State/, does: { kind: 'truncate' } })],
    ['a state that fails with 502', once({ match: /query State/, does: { kind: 'answer', status: 502, message: 'Bad Gateway' } })],
    ['a list of files that breaks off', once({ match: /\/files/, does: { kind: 'reset', stored: false } })],
    [
      'a list of files that is limited',
      once({ match: /\/files/, does: { kind: 'answer', status: 429, message: SECONDARY, headers: { 'retry-after': '2' } } }),
    ],
  ]
  test.each(cases)('through %s', async (_, fault) => {
    const server = await start()
    const expected = await whole(server)
    const pull = open(server)
    server.faults = [fault]
    const published = await run(server, pull, review)
    expect(visible(pull)).toEqual(expected)
    expect(published).toMatchObject({ complete: true, notices: [] })
    const wait = fault.does.kind === 'answer' ? fault.does.headers?.['retry-after'] : undefined
    if (wait !== undefined) expect(published.waits).toContain(Number(wait) * 1000)
  })

  test('when one bad line refuses the whole review', async () => {
    const server = await start()
    const pull = open(server)
    // The head moved between the list of files and the review: line 4 is gone.
    server.faults = [{ method: 'POST', match: /\/reviews/, does: { kind: 'answer', status: 422, message: 'Unprocessable Entity' } }]
    const published = await run(server, pull, review)
    expect(published).toMatchObject({ complete: true, comments: { posted: 3 } })
    expect(pull.threads.map(({ line, subject }) => [line, subject])).toEqual([
      [3, 'LINE'],
      [4, 'LINE'],
      [undefined, 'FILE'],
    ])
  })
})

describe('what does not arrive is said in a sentence', () => {
  test('with the read-only token of a fork', async () => {
    const server = await start()
    server.state.permissions.pullRequests = 'read'
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)], { fork: true })
    const published = await run(server, pull, review)
    expect(visible(pull)).toEqual({ threads: [], comments: [], reviews: [] })
    expect(published.complete).toBe(false)
    expect(published.notices).toEqual([
      'The review was not posted: the token may not write to pull requests (403: Resource not accessible by integration) (pull requests from forks get a read-only token); the review stands in the annotations, the job summary and the exit status. Give the job the permission "pull-requests: write".',
    ])
    expect(server.seen.filter(({ status }) => status === 403)).toHaveLength(1)
  })

  test('without any permission for pull requests', async () => {
    const server = await start()
    server.state.permissions.pullRequests = 'none'
    const published = await run(server, open(server), review)
    expect(published.notices).toEqual([
      expect.stringMatching(/could not be read \(.*\), so nothing was posted; give the job the permission "pull-requests: write"/),
    ])
  })

  test('when GitHub asks to wait longer than a job should', async () => {
    const server = await start()
    const pull = open(server)
    server.faults = [
      { method: 'POST', match: /\/reviews/, does: { kind: 'answer', status: 403, message: SECONDARY, headers: { 'retry-after': '3600' } } },
    ]
    const published = await run(server, pull, review)
    expect(published.waits).toEqual([])
    expect(published.notices).toEqual([
      expect.stringContaining('GitHub asks for fewer requests (403: You have exceeded a secondary rate limit'),
    ])
  })

  test('when GitHub is down', async () => {
    const server = await start()
    const pull = open(server)
    server.faults = [{ match: /.*/, does: { kind: 'reset', stored: false } }]
    const published = await run(server, pull, review)
    expect(published.complete).toBe(false)
    expect(published.notices).toHaveLength(1)
  })

  test('when a comment was deleted between reading and editing', async () => {
    const server = await start()
    const pull = open(server)
    await run(server, pull, review)
    server.faults = [{ method: 'PATCH', match: /\/pulls\/comments/, does: { kind: 'answer', status: 404, message: 'Not Found' } }]
    expect(await run(server, pull, reviewOf([], []))).toMatchObject({ complete: true, summary: 'edited' })
  })
})

describe('a run that is killed half-way is completed by the next one', () => {
  /** From a first review over a second to a clean one: every kind of write occurs. */
  const steps: readonly (readonly [string, Review | undefined, Review])[] = [
    ['the first review', undefined, review],
    ['a later push', review, joined([restrictedModel('app/load.py', 5, 'acme-labs/Crow', 'crow'), restrictedModel('app/load.py', 3)])],
    ['a clean push', review, reviewOf([], [])],
  ]
  test.each(steps)('at every request of %s', async (_, before, after) => {
    const server = await start()
    const settings = { review: 'request-changes' as const }
    const prepare = async () => {
      server.faults = []
      const pull = open(server)
      if (before) await run(server, pull, before, settings)
      return pull
    }
    const reference = await prepare()
    const from = server.seen.length
    await run(server, reference, after, settings)
    const requests = server.seen.length - from
    const expected = visible(reference)
    expect(requests).toBeGreaterThan(2)
    for (let request = 0; request < requests; request++) {
      for (const stored of [false, true]) {
        const pull = await prepare()
        server.faults = [
          { match: /.*/, after: request, times: 1, does: { kind: 'reset', stored } },
          { match: /.*/, after: request + 1, does: { kind: 'reset', stored: false } },
        ]
        await run(server, pull, after, settings)
        server.faults = []
        await run(server, pull, after, settings)
        expect(sorted(visible(pull))).toEqual(sorted(expected))
      }
    }
  })
})

/** The order of comments and the split into reviews may differ after a fault; what is said may not. */
function sorted({ threads, comments, reviews }: ReturnType<typeof visible>) {
  return {
    threads: threads.map(thread => JSON.stringify(thread)).sort(),
    comments,
    blocking: reviews.filter(({ state }) => state === 'CHANGES_REQUESTED').length,
  }
}
