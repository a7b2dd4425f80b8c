// npm run bench:identify [-- FOLDER… --licensecheck PATH]: one table of how fast license texts are identified, beside other tools.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import path from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  options: { licensecheck: { type: 'string' } },
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

/** One text in so many goes to licensee: it takes some thousand times as long. */
const EVERY = 10

const { decode } = await import('../build/detect/decode.js')
const { identify } = await import('../build/detect/identify.js')
const { openIndex } = await import('../build/detect/license-index.js')
const { readIndex } = await import('../build/io/knowledge.js')

const indexFile = path.join(root, 'build/io/licenses.bin')
const before = performance.now()
const index = openIndex(readIndex())
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
const ours = megabytes / all
licensee()
licensecheck()
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
  console.log(`| ${name} | ${figures.map(figure).join(' | ')} |`)
}

function wall(command) {
  return Math.min(
    ...Array.from({ length: 15 }, () => {
      const start = performance.now()
      spawnSync(command[0], command.slice(1), { stdio: 'ignore' })
      return performance.now() - start
    }),
  )
}

function emptyProcess() {
  return wall([process.execPath, '-e', ''])
}

/** What a user waits for: the built command line, from its start to the verdict on one license file. */
function firstAnswer() {
  return wall([process.execPath, path.join(root, 'dist/cli.js'), 'classify', path.join(root, 'LICENSE')])
}

/** The Ruby library behind `licensee detect`, in one process that has read the files before: its start is not counted. */
function licensee() {
  if (files.length === 0 || !found('licensee')) return absent('licensee')
  const some = files.filter((_, n) => n % EVERY === 0)
  const program = `
    require 'licensee'
    texts = $stdin.read.split("\\n").map { |path| File.binread(path).force_encoding('UTF-8').scrub }
    ask = ->(text) { Licensee::ProjectFiles::LicenseFile.new(text, 'LICENSE').license }
    ask.call(texts.first)
    clock = -> { Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) }
    start = clock.call
    texts.each { |text| ask.call(text) }
    puts clock.call - start`
  const { stdout } = spawnSync('ruby', ['-e', program], { input: some.join('\n'), encoding: 'utf8' })
  const start = wall(['licensee', 'detect', '--json', path.join(root, 'LICENSE')])
  compare(`licensee (one file in ${EVERY})`, some, Number(stdout), start)
}

/** A program that takes files and, with `-bench N`, prints the seconds of processor time of the best of N passes over them. */
function licensecheck() {
  if (files.length === 0 || values.licensecheck === undefined) return absent('google/licensecheck')
  const { stdout } = spawnSync(values.licensecheck, ['-bench', '5', ...files], { encoding: 'utf8', maxBuffer: 1e8 })
  compare('google/licensecheck', files, Number(stdout), wall([values.licensecheck, files[0]]))
}

function absent(name) {
  console.log(`| ${name} | not on this machine | | | | |`)
}

function compare(name, some, seconds, start) {
  const speed = some.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6 / seconds
  const figures = [figure(speed), figure((1000 * seconds) / some.length), '', figure(start - emptyProcess()), '']
  console.log(`| ${name}: osd-review is ${figure(ours / speed)} × as fast | ${figures.join(' | ')} |`)
}

function figure(value) {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2)
}

function found(tool) {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
