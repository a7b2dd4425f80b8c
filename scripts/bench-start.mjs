// `npm run bench:start`: from the start of dist/index.js to its first request, against an empty Node process.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const RUNS = 15
const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'osd-review-'))
const event = path.join(folder, 'event.json')
const sha = 'a'.repeat(40)
writeFileSync(
  event,
  JSON.stringify({
    pull_request: { number: 1, head: { sha, ref: 'topic', repo: { full_name: 'acme/shop' } }, base: { sha, ref: 'main' } },
  }),
)

let arrived = () => {}
const server = createServer((_, response) => {
  arrived()
  response.writeHead(404).end('{}')
})
await new Promise(done => server.listen(0, '127.0.0.1', done))
const api = `http://127.0.0.1:${server.address().port}`

const empty = []
const first = []
for (let run = 0; run < RUNS; run++) {
  empty.push(await timed(['-e', '0'], {}))
  first.push(await timed([bundle], actionEnv(), true))
}
server.close()
rmSync(folder, { recursive: true, force: true })

const [a, b] = [Math.min(...empty), Math.min(...first)]
console.log(`Node ${process.version}, best of ${RUNS}`)
console.log(`empty process                     ${a.toFixed(0).padStart(5)} ms`)
console.log(`dist/index.js to the first request ${b.toFixed(0).padStart(4)} ms`)
console.log(`ratio                             ${(b / a).toFixed(2).padStart(5)}  (budget 3)`)

function actionEnv() {
  return {
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: sha,
    'INPUT_GITHUB-TOKEN': 'none',
  }
}

/** Milliseconds until the process ends, or until its first request arrives. */
function timed(words, env, untilRequest = false) {
  return new Promise(done => {
    const start = process.hrtime.bigint()
    const child = spawn(process.execPath, words, { cwd: folder, env: { PATH: process.env.PATH, ...env }, stdio: 'ignore' })
    const stop = () => done(Number(process.hrtime.bigint() - start) / 1e6)
    if (!untilRequest) {
      child.on('close', stop)
      return
    }
    arrived = () => {
      arrived = () => {}
      stop()
      child.kill()
    }
  })
}
