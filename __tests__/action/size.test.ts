import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { BUNDLE, scratch } from '#__tests__/action/run-action.ts'

/** Each is measured so often, in turns: the fastest of each is what the machine can do. */
const RUNS = 7

const place = scratch()
let arrived = () => {}
const server = createServer((_, response) => {
  arrived()
  response.writeHead(404).end('{}')
})
beforeAll(() => new Promise<void>(done => server.listen(0, '127.0.0.1', done)))
afterAll(() => {
  server.close()
  place.remove()
})

test('the entry is at most 2 MB', () => {
  expect(statSync(BUNDLE).size).toBeLessThanOrEqual(2 * 1024 * 1024)
})

test('from the start to the first request it takes at most three times what an empty process takes', async () => {
  const address = server.address()
  const api = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const env = {
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_EVENT_NAME: 'merge_group',
    GITHUB_EVENT_PATH: path.join(place.folder, 'none.json'),
    GITHUB_REPOSITORY: 'acme/shop',
    'INPUT_GITHUB-TOKEN': 'none',
    'INPUT_BASE-REF': 'main',
    'INPUT_HEAD-REF': 'topic',
  }
  const empty: number[] = []
  const first: number[] = []
  for (let run = 0; run < RUNS; run++) {
    empty.push(await timed(['-e', '0'], {}))
    first.push(await timed([BUNDLE], env, true))
  }
  expect(Math.min(...first) / Math.min(...empty)).toBeLessThanOrEqual(3)
}, 60_000)

/** Milliseconds until the process ends, or until its first request arrives. */
function timed(words: readonly string[], env: Readonly<Record<string, string>>, untilRequest = false): Promise<number> {
  return new Promise((done, failed) => {
    const start = performance.now()
    const child = spawn(process.execPath, words, { cwd: place.folder, env: { PATH: process.env['PATH'], ...env }, stdio: 'ignore' })
    const ended = () => (untilRequest ? failed(new Error('it ended without a request')) : done(performance.now() - start))
    child.on('close', ended)
    if (!untilRequest) return
    arrived = () => {
      arrived = () => {}
      child.off('close', ended)
      child.on('close', () => done(at - start))
      const at = performance.now()
      child.kill('SIGKILL')
    }
  })
}
