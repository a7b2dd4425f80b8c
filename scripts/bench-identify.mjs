// npm run bench:identify [-- FOLDER… --licensecheck PATH]: one table of how fast license texts are identified, beside other tools.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import path from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  options: { licensecheck: { type: 'string' }, licensee: { type: 'boolean' } },
  allowPositionals: true,
})
const folders = positionals.length > 0 ? positionals : [path.join(root, '../shared/corpus/identify/texts')].filter(existsSync)
const files = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name)),
)
const spdx = Object.values(createRequire(import.meta.url)('spdx-license-list/full.js')).map(({ licenseText }) => Buffer.from(licenseText))
const texts = files.length > 0 ? files.map(file => readFileSync(file)) : spdx
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6

const { decode } = await import('../build/detect/decode.js')
const { identify } = await import('../build/detect/identify.js')
const { openIndex } = await import('../build/detect/license-index.js')

const indexFile = path.join(root, 'build/io/licenses.bin')
const before = performance.now()
const index = openIndex(readFileSync(indexFile))
const load = performance.now() - before
const few = texts.filter(text => text.length > 1000 && text.length < 5000)
const all = best(texts)
const short = best(few)

console.log(
  files.length > 0
    ? `${files.length} files, ${megabytes.toFixed(1)} MB`
    : `no folder of license files: the ${texts.length} texts of the SPDX list, ${megabytes.toFixed(1)} MB`,
)
console.log('| tool | MB/s | ms a file | ms a file of 1 to 5 kB | start and first answer, ms | resident, MB |')
console.log('| --- | --- | --- | --- | --- | --- |')
row(
  'osd-review',
  megabytes / all,
  (1000 * all) / texts.length,
  (1000 * short) / Math.max(1, few.length),
  firstAnswer() - emptyProcess(),
  process.memoryUsage().rss / 1e6,
)
other('licensee', values.licensee || found('licensee') ? ['licensee', 'detect', '--json'] : undefined)
other('google/licensecheck', values.licensecheck === undefined ? undefined : [values.licensecheck])
console.log(
  `\nindex: ${(statSync(indexFile).size / 1e6).toFixed(1)} MB, opened in ${load.toFixed(1)} ms; start and first answer are over an empty process of ${emptyProcess().toFixed(0)} ms`,
)

/** Seconds of processor time for all texts, the best of five runs: other work on the machine counts less than by the clock. */
function best(some) {
  let seconds = Infinity
  for (let run = 0; run < 5; run++) {
    const start = process.cpuUsage()
    for (const text of some) {
      const decoded = decode(text)
      if ('text' in decoded) identify(decoded.text, index)
    }
    const { user, system } = process.cpuUsage(start)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return seconds
}

function row(name, ...figures) {
  console.log(`| ${name} | ${figures.map(figure => (figure >= 10 ? figure.toFixed(0) : figure.toFixed(2))).join(' | ')} |`)
}

function wall(command) {
  return Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const start = performance.now()
      spawnSync(command[0], command.slice(1), { stdio: 'ignore' })
      return performance.now() - start
    }),
  )
}

function emptyProcess() {
  return wall([process.execPath, '--input-type=module', '-e', ''])
}

function firstAnswer() {
  const script = `import { readFileSync } from 'node:fs'; const { identify } = await import('${root}build/detect/identify.js'); const { openIndex } = await import('${root}build/detect/license-index.js'); identify('Permission is hereby granted', openIndex(readFileSync('${indexFile}')))`
  return wall([process.execPath, '--input-type=module', '-e', script])
}

/** Another tool, asked with all files at once where it takes several; its start is taken off. */
function other(name, command) {
  if (!command || files.length === 0) {
    console.log(`| ${name} | not on this machine | | | | |`)
    return
  }
  const some = files.slice(0, 200)
  const size = some.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6
  const start = wall([...command, some[0]])
  const seconds = Math.max(0.001, (wall([...command, ...some]) - start) / 1000)
  console.log(
    `| ${name} (${some.length} files) | ${(size / seconds).toFixed(2)} | ${((1000 * seconds) / some.length).toFixed(2)} | | ${start.toFixed(0)} | |`,
  )
}

function found(tool) {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
