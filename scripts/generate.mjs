// Writes src/registry/ from the folder listing: adding one thing is adding one file.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const HEAD = '// Written by `npm run generate` from the folder listing; do not edit.\n'

/** One file for each, so that whoever needs rules does not load manifests: folder, the name that its files export, the type. */
const REGISTRIES = [
  ['manifests', 'manifest', 'ManifestFormat', '#model/manifest.ts'],
  ['models/references', 'reader', 'ReferenceReader', '#model/model-reference.ts'],
  ['osd/rules', 'rule', 'Rule', '#osd/rule.ts'],
  ['reports', 'report', 'Report', '#model/report.ts'],
  ['resolvers', 'resolver', 'Resolver', '#model/resolver.ts'],
]

mkdirSync(`${root}/src/registry`, { recursive: true })
for (const [folder, exported, type, from] of REGISTRIES) write(`${exported}s`, registry(folder, exported, type, from))
write('commands', commands())

function write(name, text) {
  writeFileSync(`${root}/src/registry/${name}.ts`, `${HEAD}${text}`)
}

function registry(folder, exported, type, from) {
  const imports = files(folder).map(name => `import { ${exported} as ${local(name, exported)} } from '#${folder}/${name}.ts'\n`)
  const items = files(folder).map(name => `  ${local(name, exported)},\n`)
  return `import type { ${type} } from '${from}'\n${imports.join('')}\nexport const ${exported}s: readonly ${type}[] = [\n${items.join('')}]\n`
}

/** Each command is loaded when it is called; what the list of commands prints is written out, so that it loads none. */
function commands() {
  const row = name => {
    const [, summary] = /^  summary: '(.*)',$/m.exec(readFileSync(`${root}/src/commands/${name}.ts`, 'utf8')) ?? []
    if (summary === undefined) throw new Error(`src/commands/${name}.ts has no line "  summary: '…'," for the list of commands`)
    return `  {\n    name: '${name}',\n    summary: '${summary}',\n    load: async () => (await import('#commands/${name}.ts')).command,\n  },\n`
  }
  const list = `export const commands: readonly CommandEntry[] = [\n${files('commands').map(row).join('')}]\n`
  return `import type { CommandEntry } from '#model/command.ts'\n\n${list}`
}

function files(folder) {
  return readdirSync(`${root}/src/${folder}`, { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => entry.name.slice(0, -3))
    .sort((a, b) => (a < b ? -1 : 1))
}

function local(name, exported) {
  const camel = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  return `${/^\d/.test(camel) ? '_' : ''}${camel}${exported[0].toUpperCase()}${exported.slice(1)}`
}
