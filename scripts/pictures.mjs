// `npm run pictures`: the blocked, the waived and the clean review as rendered pages, docs/review-*.png.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const WIDTH = 900
/** Largest picture that a page of documentation should carry, in bytes. */
const LARGEST = 200_000

/** The signs as GitHub draws them: a machine without a font for emoji shows boxes in their place. */
const SIGNS = {
  '⛔': sign('<circle cx="8" cy="8" r="8" fill="#be1931"/><rect x="3" y="6.5" width="10" height="3" fill="#fff"/>'),
  '⚠️': sign('<path d="M8 1 16 15H0z" fill="#ffcc4d"/><path d="M7 6h2v4H7zm0 5h2v2H7z" fill="#231f20"/>'),
  '✅': sign('<rect width="16" height="16" rx="2" fill="#77b255"/><path d="m4 8 3 3 5-7" fill="none" stroke="#fff" stroke-width="2"/>'),
}

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = process.argv[2] ?? 'dist/cli.js'
const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(name => !spawnSync(name, ['--version']).error)
if (browser === undefined) {
  process.stdout.write('No pictures were taken: Chromium is not installed (looked for chromium, chromium-browser, google-chrome).\n')
  process.exit(0)
}

const folder = mkdtempSync(path.join(tmpdir(), 'osd-review-pictures-'))
try {
  const example = side => path.join(root, 'examples', 'pull-request', side)
  picture('blocked', 1085, review(example('base'), example('head'), 1))
  picture('waived', 625, review(example('base'), example('head'), 0, '--config', 'examples/waived-policy.yml'), true)
  picture('clean', 114, review(tree('base', {}), tree('head', { 'left-hand': '2.1.0' }), 0))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The Markdown of a review by the built command line; another exit status than the expected one is an error. */
function review(base, head, status, ...more) {
  const words = ['review', '--base-dir', base, '--head-dir', head, '--offline', '--format', 'markdown', ...more]
  const run = spawnSync(process.execPath, [cli, ...words], { cwd: root, encoding: 'utf8' })
  if (run.status !== status) throw new Error(`the review ended with ${run.status} and not with ${status}: ${run.stderr}`)
  return run.stdout
}

/** A small npm project in a folder of its own. */
function tree(name, dependencies) {
  const at = path.join(folder, name)
  const own = { name: 'small-service', version: '1.0.0', dependencies }
  const packages = Object.entries(dependencies).map(([dependency, version]) => [
    `node_modules/${dependency}`,
    { version, resolved: `https://registry.npmjs.org/${dependency}/-/${dependency}-${version}.tgz`, license: 'MIT' },
  ])
  const lock = { name: own.name, version: own.version, lockfileVersion: 3, requires: true }
  mkdirSync(at)
  writeFileSync(path.join(at, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
  writeFileSync(
    path.join(at, 'package-lock.json'),
    `${JSON.stringify({ ...lock, packages: { '': own, ...Object.fromEntries(packages) } }, null, 2)}\n`,
  )
  return at
}

/** Takes the first so many pixels of a comment; its folds are opened where they are what the picture is about. */
function picture(name, height, markdown, open = false) {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const shown = open ? html.replace('<details>\n<summary><b>Waivers', '<details open>\n<summary><b>Waivers') : html
  const page = path.join(folder, `${name}.html`)
  const file = path.join(root, 'docs', `review-${name}.png`)
  writeFileSync(page, document(shown.replace(/⛔|⚠️|✅/gu, sign => SIGNS[sign])))
  // Chromium counts the bars that a window would have, and leaves as much unpainted at the end.
  const size = `--window-size=${WIDTH},${height + 200}`
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', size, `--screenshot=${file}`]
  execFileSync(browser, [...flags, `--user-data-dir=${path.join(folder, 'profile')}`, pathToFileURL(page).href], { stdio: 'ignore' })
  const cropped = firstRows(readFileSync(file), height)
  writeFileSync(file, cropped)
  const bytes = cropped.length
  if (bytes > LARGEST) throw new Error(`${file} has ${bytes} bytes, more than ${LARGEST}`)
  process.stdout.write(`docs/review-${name}.png: ${bytes} bytes\n`)
}

/** The first rows of a PNG: a row is coded by those above it alone, so that the others can be left off. */
function firstRows(png, rows) {
  const chunks = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) })
  const head = Buffer.from(chunks[0].data)
  const pixels = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const kept = pixels.subarray(0, (pixels.length / head.readUInt32BE(4)) * rows)
  head.writeUInt32BE(rows, 4)
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(kept, { level: 9 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([png.subarray(0, 8), ...parts])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function sign(shapes) {
  return `<svg width="16" height="16" viewBox="0 0 16 16" style="vertical-align:-2px">${shapes}</svg>`
}

function document(body) {
  return `<!doctype html><meta charset="utf-8"><title>Review</title><style>
* { box-sizing: border-box }
body { margin: 0; padding: 12px; background: #fff; color: #1f2328; font: 14px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
article { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e }
header b { color: #1f2328 }
main { padding: 12px 16px 4px }
h3 { font-size: 1.25em; line-height: 1.25; margin: 4px 0 12px }
p, ul, blockquote, table, details, pre { margin: 0 0 12px }
ul { padding-left: 2em }
code, pre { font: 85%/1.45 ui-monospace, "SF Mono", Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace; background: #eff1f3; border-radius: 6px }
code { padding: .2em .4em; overflow-wrap: anywhere }
pre { padding: 12px; overflow: auto }
pre code { padding: 0; font-size: 100%; background: none }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left }
blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 }
blockquote p { margin: 0 }
a { color: #0969da }
hr { height: 3px; border: 0; background: #d1d9e0; margin: 20px 0 }
sub { font-size: 75%; vertical-align: baseline }
</style><article><header><b>osd-review</b> commented</header><main>${body}</main></article>`
}
