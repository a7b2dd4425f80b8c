// `npm start`: the review of the example pull request, offline, and the exit status it would have had.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const example = fileURLToPath(new URL('../examples/pull-request/', import.meta.url))
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const words = ['review', '--base-dir', `${example}base`, '--head-dir', `${example}head`, '--offline']
const run = spawnSync(process.execPath, [cli, ...words], { stdio: ['ignore', 'inherit', 'inherit'] })
if (run.status !== 1) {
  process.stderr.write(`The example was expected to fail with exit status 1, but it ended with ${run.status ?? run.signal}.\n`)
  process.exit(1)
}
process.stdout.write('\nThis is the pull request in examples/pull-request. On GitHub the exit status would be 1: the merge is blocked.\n')
