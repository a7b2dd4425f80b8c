// Writes src/registry.ts and src/commands.ts from the folder listing: adding one thing is adding one file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const HEAD = '// Written by `npm run generate` from the folder listing; do not edit.\n'

/** Written file, and its folders: each with the name under which its files export their one thing, and the type. */
const REGISTRIES = {
  'registry.ts': [
    ['manifests', 'manifest', 'ManifestFormat', '#model/manifest.ts'],
    ['models/references', 'reader', 'ReferenceReader', '#model/model-reference.ts'],
    ['osd/rules', 'rule', 'Rule', '#osd/rule.ts'],
    ['reports', 'report', 'Report', '#model/report.ts'],
    ['resolvers', 'resolver', 'Resolver', '#model/resolver.ts'],
  ],
}

for (const [target, folders] of Object.entries(REGISTRIES)) {
  const imports = []
  const lists = []
  for (const [folder, exported, type, from] of folders) {
    imports.push(`import type { ${type} } from '${from}'`)
    for (const name of files(folder)) imports.push(`import { ${exported} as ${local(name, exported)} } from '#${folder}/${name}.ts'`)
    const items = files(folder).map(name => `  ${local(name, exported)},\n`)
    lists.push(`export const ${exported}s: readonly ${type}[] = [${items.length > 0 ? '\n' : ''}${items.join('')}]\n`)
  }
  writeFileSync(`${root}/src/${target}`, `${HEAD}${imports.join('\n')}\n\n${lists.join('\n')}`)
}
writeFileSync(`${root}/src/commands.ts`, commands())

/** Each command is loaded when it is called; what the list of commands prints is written out, so that it loads none. */
function commands() {
  const row = name => {
    const [, summary] = /^  summary: '(.*)',$/m.exec(readFileSync(`${root}/src/commands/${name}.ts`, 'utf8')) ?? []
    if (summary === undefined) throw new Error(`src/commands/${name}.ts has no line "  summary: '…'," for the list of commands`)
    return `  {\n    name: '${name}',\n    summary: '${summary}',\n    load: async () => (await import('#commands/${name}.ts')).command,\n  },\n`
  }
  const list = `export const commands: readonly CommandEntry[] = [\n${files('commands').map(row).join('')}]\n`
  return `${HEAD}import type { CommandEntry } from '#model/command.ts'\n\n${list}`
}

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

function local(name, exported) {
  const camel = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  return `${/^\d/.test(camel) ? '_' : ''}${camel}${exported[0].toUpperCase()}${exported.slice(1)}`
}
