// Writes src/registry.ts from the folder listing: adding one thing is adding one file.
import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folder, the name under which each of its files exports its one thing, and the type. */
const FOLDERS = [
  ['commands', 'command', 'Command', '#model/command.ts'],
  ['manifests', 'manifest', 'ManifestFormat', '#model/manifest.ts'],
  ['resolvers', 'resolver', 'Resolver', '#model/resolver.ts'],
  ['osd/rules', 'rule', 'Rule', '#osd/rule.ts'],
  ['reports', 'report', 'Report', '#model/report.ts'],
]

const imports = []
const types = []
const lists = []
for (const [folder, exported, type, from] of FOLDERS) {
  const names = files(folder)
  for (const name of names) imports.push(`import { ${exported} as ${local(folder, name)} } from '#${folder}/${name}.ts'`)
  types.push(`import type { ${type} } from '${from}'`)
  const plural = folder.split('/').at(-1)
  const items = names.map(name => `  ${local(folder, name)},\n`).join('')
  lists.push(
    items === '' ? `export const ${plural}: readonly ${type}[] = []\n` : `export const ${plural}: readonly ${type}[] = [\n${items}]\n`,
  )
}
const head = '// Written by `npm run generate` from the folder listing; do not edit.\n'
writeFileSync(
  `${root}/src/registry.ts`,
  `${head}${[...imports, ...types].sort((a, b) => (key(a) < key(b) ? -1 : 1)).join('\n')}\n\n${lists.join('\n')}`,
)

function files(folder) {
  let entries = []
  try {
    entries = readdirSync(`${root}/src/${folder}`, { withFileTypes: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => entry.name.slice(0, -3))
    .sort((a, b) => (a < b ? -1 : 1))
}

function local(folder, name) {
  const camel = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  const kind = { commands: 'Command', manifests: 'Manifest', resolvers: 'Resolver', 'osd/rules': 'Rule', reports: 'Report' }[folder]
  return `${/^\d/.test(camel) ? '_' : ''}${camel}${kind}`
}

function key(line) {
  return line.replace(/^.* from /, '')
}
