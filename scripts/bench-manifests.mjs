// Times every lock file format on 10 MB against JSON.parse on as many bytes, each in a process of its own.
// usage: node scripts/bench-manifests.mjs [FORMAT…] [--megabytes N]     (after a build: node scripts/build.mjs --no-bundle)
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { make, SHAPES } from './lock-shapes.mjs'

const self = fileURLToPath(import.meta.url)
/** The least of so many is what the work takes; the others are what else the machine did. */
const ROUNDS = 12

const build = fileURLToPath(new URL('../build/manifests/', import.meta.url))

/** In a process of its own: readings in turns with JSON.parse, and the most memory that the first reading held. */
async function measure(name, bytes) {
  const { file } = SHAPES[name]
  const text = decoded(make(name, bytes))
  const { manifest } = await import(path.join(build, `${name.split(' ')[0]}.js`))
  if (!manifest.matches(file)) throw new Error(`${file} is no ${name}`)
  const tree = { list: () => [], read: () => undefined }
  const read = () => manifest.parse({ path: file, text, tree })
  const { components, error } = read()
  // A format whose files are never that large may refuse one that is.
  if (error) return process.stdout.write(JSON.stringify({ refused: error.message }))
  const memory = peak()
  const beside = decoded(make('package-lock', text.length))
  const times = Array.from({ length: ROUNDS }, () => ({ json: timed(() => JSON.parse(beside)), ours: timed(read) }))
  const [reference, ours] = [Math.min(...times.map(one => one.json)), Math.min(...times.map(one => one.ours))]
  process.stdout.write(JSON.stringify({ reference, ours, count: components.length, memory }))
}

/** As the command line gets it from a file: one flat string. */
function decoded(text) {
  return new TextDecoder().decode(Buffer.from(text))
}

/** Milliseconds of processor time, which a busy machine does not stretch as it stretches the clock. */
function timed(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Most resident memory so far, in MB. */
function peak() {
  return process.resourceUsage().maxRSS / 1024
}

function child(...words) {
  return JSON.parse(execFileSync(process.execPath, [self, ...words], { encoding: 'utf8', maxBuffer: 1 << 26 }))
}

const words = process.argv.slice(2)
if (words[0] === '--measure') await measure(words[1], Number(words[2]))
else {
  const at = words.indexOf('--megabytes')
  const bytes = (at < 0 ? 10 : Number(words.splice(at, 2)[1])) * 1e6
  const known = new Set(readdirSync(build).map(name => name.replace(/\.js$/, '')))
  const names = (words.length > 0 ? words : Object.keys(SHAPES)).filter(name => known.has(name.split(' ')[0]))
  process.stdout.write(`${'format'.padEnd(26)}     ours  JSON.parse  times  resident  components\n`)
  for (const name of names) {
    const { refused, ours, reference, count, memory } = child('--measure', name, String(bytes))
    if (refused) {
      process.stdout.write(`${name.padEnd(26)}  refused: ${refused}\n`)
      continue
    }
    const columns = [
      `${ours.toFixed(0)} ms`,
      `${reference.toFixed(0)} ms`,
      (ours / reference).toFixed(2),
      `${memory.toFixed(0)} MB`,
      String(count),
    ]
    process.stdout.write(`${name.padEnd(26)}${columns.map((column, n) => column.padStart([9, 12, 7, 10, 12][n])).join('')}\n`)
  }
}
