// `npm run bench:scan`: memory and time of `scan` on a made tree; other numbers by `-- FILES COMPONENTS`, pairwise.
//
// Once offline, once with stand-ins of the services, once as a bill of materials. Needs `npm run build`.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeTree } from './made-tree.mjs'
import { startStandIns } from './stand-ins.mjs'

const COMMAND_LINE = process.env.OSD_REVIEW_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const BUDGET = 400

/** Services of the kinds of components that the tree has. */
const SERVICES = ['DEPSDEV', 'HUGGINGFACE', 'NPM', 'PYPI', 'CRATES', 'GOPROXY']

/** The child tells its own peak, in kilobytes, when it ends. */
const PEAK =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))'

const numbers = process.argv.slice(2).map(Number)
const sizes = numbers.length > 0 ? numbers.flatMap((files, n) => (n % 2 === 0 ? [[files, numbers[n + 1]]] : [])) : [[50_000, 2_000]]
if (sizes.flat().some(number => !Number.isInteger(number) || number < 1)) {
  process.stderr.write('Usage: node scripts/bench-scan.mjs [FILES COMPONENTS]…\n')
  process.exit(2)
}

const stand = await startStandIns()
const mirrors = Object.fromEntries(
  SERVICES.map(name => [`OSD_REVIEW_${name}_URL`, `${stand.url}/${name.toLowerCase()}`]).concat([
    ['GITHUB_API_URL', `${stand.url}/github`],
  ]),
)

process.stdout.write(`Node ${process.version}; budget: less than ${BUDGET} MB resident\n\n`)
process.stdout.write('| files | components | found | format | exit status | peak resident | time | lines of progress |\n')
process.stdout.write('| --: | --: | --: | --- | --: | --: | --: | --: |\n')
for (const [files, components] of sizes) {
  const folder = mkdtempSync(path.join(tmpdir(), 'osd-review-scan-'))
  try {
    makeTree(folder, files, components)
    for (const [format, asked] of [
      ['json', false],
      ['json', true],
      ['cyclonedx', false],
    ]) {
      process.stdout.write(row(files, components, `${format}${asked ? ', services asked' : ''}`, await scan(folder, format, asked)))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
stand.stop()

function row(files, components, format, { status, megabytes, seconds, found, progress }) {
  const over = megabytes >= BUDGET ? ' (over the budget)' : ''
  const cells = [files, components, found, format, status, `${megabytes.toFixed(0)} MB${over}`, `${seconds.toFixed(1)} s`, progress]
  return `| ${cells.join(' | ')} |\n`
}

async function scan(folder, format, asked) {
  const start = performance.now()
  const words = ['--import', PEAK, COMMAND_LINE, 'scan', '--dir', folder, '--format', format, ...(asked ? [] : ['--offline'])]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], env: { ...process.env, ...mirrors } })
  const [output, notes, peak, status] = await Promise.all([text(child.stdout), text(child.stderr), text(child.stdio[3]), ended(child)])
  return {
    status: status ?? 'killed',
    megabytes: Number(peak) / 1024,
    seconds: (performance.now() - start) / 1000,
    found: output === '' ? 0 : JSON.parse(output).components.length,
    progress: notes.split('\n').filter(Boolean).length,
  }
}

async function text(stream) {
  let whole = ''
  for await (const chunk of stream.setEncoding('utf8')) whole += chunk
  return whole
}

function ended(child) {
  return new Promise(resolve => child.on('close', resolve))
}
