import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { hosts } from '#io/hosts.ts'
import { createHttp } from '#io/http.ts'
import { folderWith } from '#__tests__/commands/shared/folders.ts'
import { call } from '#__tests__/commands/shared/in-process.ts'

jest.setTimeout(30_000)

const SHA = '0123456789abcdef0123456789abcdef01234567'
const asked: string[] = []
let server: Server
let api = ''

beforeAll(async () => {
  server = createServer((request, reply) => {
    asked.push(`${request.url} ${request.headers.accept} ${request.headers.authorization ?? 'no token'}`)
    const known = request.url === `/repos/my-org/policies/contents/osd-review.yml?ref=${SHA}`
    reply.writeHead(known ? 200 : 404).end(known ? 'preset: strict\n' : '{}')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  api = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
})
afterAll(() => new Promise(done => server.close(done)))

describe('a policy that extends one of another repository', () => {
  const scan = (policy: string, options: Readonly<Record<string, string | boolean>> = {}) => {
    const dir = folderWith({ '.github/osd-review.yml': policy, 'requirements.txt': 'private-thing==1.0\n' })
    const places = hosts(name => (name === 'GITHUB_API_URL' ? api : undefined))
    const http = createHttp({ offline: options['offline'] === true, hosts: places, tokens: { github: 'secret' }, env: () => undefined })
    return call('scan', [], { dir, format: 'json', ...options }, { http, hosts: places })
  }
  const own = "private: ['pkg:pypi/*']\n"

  test('is read from GitHub, with the token, and the stricter counts', async () => {
    const { status, output, notes } = await scan(`extends: my-org/policies/osd-review.yml@${SHA}\n${own}`)
    expect(notes).not.toContain('could not be read')
    expect(asked.at(-1)).toBe(`/repos/my-org/policies/contents/osd-review.yml?ref=${SHA} application/vnd.github.raw+json Bearer secret`)
    const { findings, hosts: met } = JSON.parse(output)
    expect(findings).toEqual([expect.objectContaining({ type: 'license-unknown', action: 'fail' })])
    expect(met).toEqual([new URL(api).host])
    expect(status).toBe(1)
  })

  test.each([
    [
      'is not there',
      `my-org/policies/other.yml@${SHA}`,
      {},
      /:1: The policy my-org\/policies\/other\.yml@.* could not be read: 127\.0\.0\.1:\d+ answered 404; .*set GITHUB_TOKEN/,
    ],
    [
      'may not be asked for',
      `my-org/policies/osd-review.yml@${SHA}`,
      { offline: true },
      /could not be read: --offline asks nobody; give the joined policy by --config/,
    ],
    ['leaves its repository', `my-org/policies/../../user@${SHA}`, {}, /could not be read: its path leaves the repository/],
    ['is named by a branch', 'my-org/policies/osd-review.yml@main', {}, /expected .*full commit SHA/],
  ])('that %s ends 2 with its line, and nothing is judged', async (_, place, options, said) => {
    const { status, output, notes } = await scan(`extends: ${place}\n${own}`, options)
    expect([status, output]).toEqual([2, ''])
    expect(notes).toMatch(said)
  })

  test('may be the one that is named by --config', async () => {
    const folder = folderWith({ 'mine.yml': `extends: my-org/policies/osd-review.yml@${SHA}\n${own}` })
    const { output } = await scan('preset: report\n', { config: `${folder}/mine.yml` })
    expect(JSON.parse(output).findings).toEqual([expect.objectContaining({ type: 'license-unknown', action: 'fail' })])
  })
})
