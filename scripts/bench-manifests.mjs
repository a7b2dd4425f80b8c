// Times every lock file format on 10 MB against JSON.parse on as many bytes, each in a process of its own.
// usage: node scripts/bench-manifests.mjs [FORMAT…] [--megabytes N]     (after a build: node scripts/build.mjs --no-bundle)
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const build = fileURLToPath(new URL('../build/manifests/', import.meta.url))

/** What one package looks like in each format; `n` is its number, `m` that of a package it needs. */
const SHAPES = {
  'package-lock': {
    head: '{\n  "name": "orchard",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "orchard",\n      "dependencies": {\n        "pear-0": "^1.0.0"\n      }\n    }',
    one: (n, m) =>
      `,\n    "node_modules/pear-${n}": {\n      "version": "1.${n % 90}.0",\n      "resolved": "https://registry.npmjs.org/pear-${n}/-/pear-${n}-1.${n % 90}.0.tgz",\n      "integrity": "sha512-${'A'.repeat(86)}==",\n      "dev": true,\n      "license": "MIT",\n      "dependencies": {\n        "pear-${m}": "^1.0.0",\n        "pear-${m + 1}": "^1.0.0"\n      },\n      "engines": {\n        "node": ">=18"\n      }\n    }`,
    tail: '\n  }\n}\n',
  },
  'yarn-lock': {
    head: '# yarn lockfile v1\n\n',
    one: (n, m) =>
      `\n"@fruit/pear-${n}@^1.0.0", "@fruit/pear-${n}@^1.${n % 90}.0":\n  version "1.${n % 90}.0"\n  resolved "https://registry.yarnpkg.com/@fruit/pear-${n}/-/pear-${n}-1.${n % 90}.0.tgz#${'0'.repeat(40)}"\n  integrity sha512-${'A'.repeat(86)}==\n  dependencies:\n    "@fruit/pear-${m}" "^1.0.0"\n`,
    tail: '',
  },
  'yarn-lock berry': {
    head: '__metadata:\n  version: 8\n\n"orchard@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "orchard@workspace:."\n  dependencies:\n    "@fruit/pear-0": "npm:^1.0.0"\n',
    one: (n, m) =>
      `\n"@fruit/pear-${n}@npm:^1.0.0, @fruit/pear-${n}@npm:^1.${n % 90}.0":\n  version: 1.${n % 90}.0\n  resolution: "@fruit/pear-${n}@npm:1.${n % 90}.0"\n  dependencies:\n    "@fruit/pear-${m}": "npm:^1.0.0"\n  checksum: 10c0/${'0'.repeat(128)}\n  languageName: node\n  linkType: hard\n`,
    tail: '',
  },
  'pnpm-lock': {
    head: "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      pear-0:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n",
    one: n =>
      `\n  '@fruit/pear-${n}@1.${n % 90}.0':\n    resolution: {integrity: sha512-${'A'.repeat(86)}==}\n    engines: {node: '>=18'}\n    peerDependencies:\n      moss: '*'\n`,
    middle: '\nsnapshots:\n',
    again: (n, m) =>
      `\n  '@fruit/pear-${n}@1.${n % 90}.0(moss@1.0.0)':\n    dependencies:\n      '@fruit/pear-${m}': 1.${m % 90}.0(moss@1.0.0)\n`,
    tail: '',
  },
  'bun-lock': {
    head: '{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {\n      "name": "orchard",\n      "dependencies": {\n        "pear-0": "^1.0.0",\n      },\n    },\n  },\n  "packages": {\n',
    one: (n, m) =>
      `    "pear-${n}": ["pear-${n}@1.${n % 90}.0", "", { "dependencies": { "pear-${m}": "^1.0.0", "pear-${m + 1}": "^1.0.0" } }, "sha512-${'A'.repeat(86)}=="],\n\n`,
    tail: '  },\n}\n',
  },
  'deno-lock': {
    head: '{\n  "version": "4",\n  "npm": {\n    "pear@1.0.0": {}',
    one: (n, m) =>
      `,\n    "pear-${n}@1.${n % 90}.0": {\n      "integrity": "sha512-${'A'.repeat(86)}==",\n      "dependencies": [\n        "pear-${m}"\n      ]\n    }`,
    tail: '\n  }\n}\n',
  },
  'cargo-lock': {
    head: 'version = 4\n\n[[package]]\nname = "orchard"\nversion = "0.1.0"\ndependencies = [\n "pear-0",\n]\n',
    one: (n, m) =>
      `\n[[package]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${'0'.repeat(64)}"\ndependencies = [\n "pear-${m}",\n "pear-${m + 1}",\n]\n`,
    tail: '',
  },
  'poetry-lock': {
    head: '# generated\n',
    one: (n, m) =>
      `\n[[package]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\ndescription = "A pear."\noptional = false\npython-versions = ">=3.9"\ngroups = ["main"]\nfiles = [\n${wheel(n).repeat(4)}]\n\n[package.dependencies]\npear-${m} = ">=1"\n`,
    tail: '\n[metadata]\nlock-version = "2.1"\n',
  },
  'uv-lock': {
    head: 'version = 1\n\n[[package]]\nname = "orchard"\nsource = { virtual = "." }\ndependencies = [\n    { name = "pear-0" },\n]\n',
    one: (n, m) =>
      `\n[[package]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [\n    { name = "pear-${m}" },\n]\nwheels = [\n${wheel(n).repeat(4)}]\n`,
    tail: '',
  },
  'pdm-lock': {
    head: '[metadata]\ngroups = ["default"]\n',
    one: n =>
      `\n[[package]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\nsummary = "A pear."\ngroups = ["default"]\nfiles = [\n${wheel(n).repeat(4)}]\n`,
    tail: '',
  },
  'pylock-toml': {
    head: 'lock-version = "1.0"\n',
    one: n =>
      `\n[[packages]]\nname = "pear-${n}"\nversion = "1.${n % 90}.0"\nindex = "https://pypi.org/simple"\nwheels = [\n${wheel(n).repeat(4)}]\n`,
    tail: '',
  },
  'pipfile-lock': {
    head: '{\n    "_meta": {},\n    "default": {\n        "pear": {\n            "version": "==1.0.0"\n        }',
    one: n =>
      `,\n        "pear-${n}": {\n            "hashes": [\n                "sha256:${'0'.repeat(64)}",\n                "sha256:${'1'.repeat(64)}"\n            ],\n            "index": "pypi",\n            "version": "==1.${n % 90}.0"\n        }`,
    tail: '\n    }\n}\n',
  },
  'go-sum': {
    head: '',
    one: n =>
      `github.com/fruit/pear-${n} v1.${n % 90}.0 h1:${'A'.repeat(43)}=\ngithub.com/fruit/pear-${n} v1.${n % 90}.0/go.mod h1:${'A'.repeat(43)}=\n`,
    tail: '',
  },
}

function wheel(n) {
  return `    { url = "https://example.invalid/pear_${n}-1.0.0-py3-none-any.whl", hash = "sha256:${'0'.repeat(64)}", size = 12345 },\n`
}

function make(name, bytes) {
  const shape = SHAPES[name]
  const parts = [shape.head]
  let size = shape.head.length
  let n = 0
  const share = shape.again ? 0.55 : 1
  for (; size < bytes * share; n++) size += parts.push(shape.one(n, 2 * n + 1)) && parts.at(-1).length
  if (shape.again) {
    parts.push(shape.middle)
    for (let k = 0; k < n; k++) parts.push(shape.again(k, 2 * k + 1))
  }
  return parts.join('') + shape.tail
}

const FILES = {
  'package-lock': 'package-lock.json',
  'yarn-lock': 'yarn.lock',
  'pnpm-lock': 'pnpm-lock.yaml',
  'bun-lock': 'bun.lock',
  'deno-lock': 'deno.lock',
  'cargo-lock': 'Cargo.lock',
  'pipfile-lock': 'Pipfile.lock',
  'go-sum': 'go.sum',
}

/** In a process of its own: readings in turns with JSON.parse, and the most memory that the first readings held. */
async function measure(name, bytes) {
  const text = make(name, bytes)
  const [format] = name.split(' ')
  const { manifest } = await import(path.join(build, `${format}.js`))
  const file = FILES[format] ?? `${format.replace('-toml', '').replace('-lock', '')}.${format.endsWith('toml') ? 'toml' : 'lock'}`
  if (!manifest.matches(file)) throw new Error(`${file} is no ${format}`)
  const tree = { list: () => [], read: () => undefined }
  const read = () => manifest.parse({ path: file, text, tree })
  const { components, error } = read()
  if (error) throw new Error(`${name}: ${error.message}`)
  const memory = peak()
  const json = make('package-lock', text.length)
  const times = [0, 1, 2, 3, 4].map(() => ({ json: timed(() => JSON.parse(json)), ours: timed(read) }))
  const [reference, ours] = [Math.min(...times.map(one => one.json)), Math.min(...times.map(one => one.ours))]
  process.stdout.write(JSON.stringify({ reference, ours, count: components.length, memory }))
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
  process.stdout.write('format                 ours  JSON.parse  times  resident  components\n')
  for (const name of names) {
    const { ours, reference, count, memory } = child('--measure', name, String(bytes))
    const columns = [
      `${ours.toFixed(0)} ms`,
      `${reference.toFixed(0)} ms`,
      (ours / reference).toFixed(2),
      `${memory.toFixed(0)} MB`,
      String(count),
    ]
    process.stdout.write(`${name.padEnd(18)}${columns.map((column, n) => column.padStart([9, 12, 7, 10, 12][n])).join('')}\n`)
  }
}
