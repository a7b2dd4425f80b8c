import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { startGitHub, type LoopbackGitHub } from '#__tests__/github/server.ts'
import { addedFile, addPull, emptyState } from '#__tests__/github/state.ts'

jest.setTimeout(120_000)

let server: LoopbackGitHub

beforeEach(async () => {
  server = await startGitHub(emptyState())
  addPull(server.state, 1, [addedFile('a.py', 3)])
})

afterEach(() => server.close())

async function ask(method: string, path: string, body?: unknown) {
  const reply = await fetch(server.env.GITHUB_API_URL + path, {
    method,
    headers: { authorization: 'Bearer x', 'user-agent': 'test', accept: 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: reply.status, text: await reply.text() }
}

const REVIEWS = '/repos/acme/shop/pulls/1/reviews'
const comment = (more: Readonly<Record<string, unknown>> = {}) => ({ path: 'a.py', body: 'x', line: 2, side: 'RIGHT', ...more })

describe('the loopback GitHub refuses what GitHub’s descriptions do not have', () => {
  test('a path, a query parameter, a field, a type, a missing field', async () => {
    await ask('GET', '/repos/acme/shop/pulls/1/filez')
    await ask('GET', '/repos/acme/shop/pulls/1/files?perpage=3')
    await ask('POST', REVIEWS, { body: 'x', event: 'COMMENT', comments: [], colour: 'red' })
    await ask('POST', REVIEWS, { body: 'x', event: 'SHOUT' })
    await ask('POST', '/repos/acme/shop/pulls/1/comments', { body: 'x', path: 'a.py' })
    expect(server.violations).toEqual([
      expect.stringContaining('is no operation'),
      expect.stringContaining('query parameter perpage is not known'),
      expect.stringContaining('body field colour is not known'),
      expect.stringContaining('event'),
      expect.stringContaining('commit_id'),
    ])
    expect(server.state.pulls.get(1)?.reviews).toEqual([])
  })

  test('a GraphQL field that is not in the schema', async () => {
    await ask('POST', '/graphql', { query: '{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { colour } } }' })
    expect(server.violations).toEqual([expect.stringContaining('Cannot query field "colour"')])
  })
})

describe('the loopback GitHub has GitHub’s traps', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['33 comments in one review', { body: 'x', event: 'COMMENT', comments: Array.from({ length: 33 }, () => comment()) }],
    ['one bad line among good ones', { body: 'x', event: 'COMMENT', comments: [comment(), comment({ line: 9 })] }],
    ['a start line that is the line', { body: 'x', event: 'COMMENT', comments: [comment({ start_line: 2, start_side: 'RIGHT' })] }],
    ['a body of 65,537 characters', { body: 'x'.repeat(65_537), event: 'COMMENT' }],
  ]
  test.each(cases)('%s is a 422 and stores nothing', async (_, body) => {
    expect(await ask('POST', REVIEWS, body)).toMatchObject({ status: 422 })
    expect(server.state.pulls.get(1)).toMatchObject({ reviews: [], threads: [] })
    expect(server.violations).toEqual([])
  })

  test('logins of bots differ between REST and GraphQL', async () => {
    const { text } = await ask('POST', '/repos/acme/shop/issues/1/comments', { body: 'x' })
    expect(text).toContain('"login":"github-actions[bot]"')
    const query =
      '{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { comments(first: 1) { nodes { author { login } viewerDidAuthor } } } } }'
    expect((await ask('POST', '/graphql', { query })).text).toContain('"author":{"login":"github-actions"},"viewerDidAuthor":true')
    expect(server.violations).toEqual([])
  })
})
