// Makes a tree such as a large public repository has: packages of several ecosystems with manifests and lock files,
// sources, documents, configuration, license files, model cards. The same numbers give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** How the files are spread; the rest are sources. A share of one in so many files. */
const [DOCUMENT, CONFIGURATION, PICTURE, CARD] = [12, 15, 25, 2500]

/** Files in one folder. */
const FOLDER = 40

/** Writes `files` files that declare `components` different packages and models, and answers how many of each there are. */
export function makeTree(root, files, components) {
  let written = 0
  const write = (name, content) => {
    const file = path.join(root, name)
    if (!folders.has(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true })
    folders.add(path.dirname(file))
    writeFileSync(file, content)
    written++
  }
  const folders = new Set()
  const shares = { npm: 0.5, pypi: 0.2, cargo: 0.15, golang: 0.15 }
  const counts = Object.fromEntries(Object.entries(shares).map(([type, share]) => [type, Math.floor(components * share)]))
  counts.npm += components - Object.values(counts).reduce((sum, count) => sum + count, 0)
  write('LICENSE', 'Copyright 2026 The Example Authors. All of it may be used by everybody for everything.\n')
  npm(write, counts.npm)
  pypi(write, counts.pypi)
  cargo(write, counts.cargo)
  golang(write, counts.golang)
  for (let n = 0; written < files; n++) write(...other(n))
  return { files: written, components }
}

function npm(write, count) {
  const members = chunks(count, 25)
  const packages = { '': { name: 'shop', workspaces: ['packages/*'] } }
  members.forEach((numbers, member) => {
    const dependencies = Object.fromEntries(numbers.map(n => [`example-package-${n}`, `^1.${n % 30}.0`]))
    write(
      `packages/part-${member}/package.json`,
      `${JSON.stringify({ name: `part-${member}`, version: '1.0.0', dependencies }, null, 2)}\n`,
    )
    packages[`packages/part-${member}`] = { name: `part-${member}`, version: '1.0.0', dependencies }
    packages[`node_modules/part-${member}`] = { resolved: `packages/part-${member}`, link: true }
    for (const n of numbers) {
      packages[`node_modules/example-package-${n}`] = {
        version: `1.${n % 30}.0`,
        resolved: `https://registry.npmjs.org/example-package-${n}/-/example-package-${n}-1.${n % 30}.0.tgz`,
        integrity: `sha512-${'A'.repeat(86)}==`,
        license: n % 50 === 49 ? 'BUSL-1.1' : 'MIT',
      }
    }
  })
  write('package.json', `${JSON.stringify({ name: 'shop', private: true, workspaces: ['packages/*'] }, null, 2)}\n`)
  write('package-lock.json', `${JSON.stringify({ name: 'shop', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`)
}

function pypi(write, count) {
  chunks(count, 20).forEach((numbers, n) =>
    write(`services/service-${n}/requirements.txt`, numbers.map(k => `example-module-${k}==2.${k % 30}.1\n`).join('')),
  )
}

function cargo(write, count) {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const dependencies = numbers.map(n => `example-crate-${n} = "0.${n % 50}.1"\n`).join('')
  const packages = numbers.map(
    n =>
      `[[package]]\nname = "example-crate-${n}"\nversion = "0.${n % 50}.1"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n\n`,
  )
  write('native/Cargo.toml', `[package]\nname = "native"\nversion = "1.0.0"\n\n[dependencies]\n${dependencies}`)
  write('native/Cargo.lock', `version = 4\n\n${packages.join('')}`)
}

function golang(write, count) {
  const rows = Array.from({ length: count }, (_, n) => `\texample.com/group/module-${n} v1.${n % 30}.0\n`)
  write('tools/go.mod', `module example.com/shop\n\ngo 1.24\n\nrequire (\n${rows.join('')})\n`)
}

/** A file that declares no package, and most of which name no model. */
function other(n) {
  const folder = `src/area-${Math.floor(n / FOLDER / FOLDER)}/part-${Math.floor(n / FOLDER)}`
  if (n % CARD === CARD - 1) return [`models/example-org/model-${n}/README.md`, card(n)]
  if (n % PICTURE === PICTURE - 1) return [`${folder}/picture-${n}.png`, Buffer.alloc(3000, n % 251)]
  if (n % CONFIGURATION === CONFIGURATION - 1) return [`${folder}/settings-${n}.yaml`, `name: part-${n}\nreplicas: ${n % 7}\n`.repeat(20)]
  if (n % DOCUMENT === DOCUMENT - 1)
    return [`${folder}/page-${n}.md`, `# Part ${n}\n\n${'What this part does, and how it is used.\n'.repeat(40)}`]
  const extension = ['py', 'ts', 'js', 'go', 'rs', 'java', 'c', 'h'][n % 8]
  return [`${folder}/file-${n}.${extension}`, `${`function part${n}(value) { return compute(value, "text-${n}") }\n`.repeat(60)}`]
}

function card(n) {
  return `---\nlicense: apache-2.0\nbase_model: example-org/base-${n % 5}\n---\n\n# model-${n}\n\n${'A model for short texts.\n'.repeat(30)}`
}

function chunks(count, size) {
  return Array.from({ length: Math.ceil(count / size) }, (_, n) =>
    Array.from({ length: Math.min(size, count - n * size) }, (__, k) => n * size + k),
  )
}
