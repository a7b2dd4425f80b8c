import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { indentOf, linesOf } from '#manifests/shared/lines.ts'

interface Package {
  readonly name: string
  readonly line: number
  endLine: number
  readonly fields: Map<string, string>
}

/** Pub’s lock file, always written by the tool: packages at two blanks, their fields at four, the description’s at six. */
export const manifest: ManifestFormat = {
  format: 'pubspec-lock',
  ecosystem: 'pub',
  role: 'lock',
  matches: path => /(^|\/)pubspec\.lock$/.test(path),
  parse({ text }) {
    const { packages, fault } = read(linesOf(text))
    const firstParty = packages.filter(({ fields }) => fields.get('source') === 'path').map(({ name }) => name)
    return { components: packages.flatMap(declare), ...(firstParty.length > 0 ? { firstParty } : {}), ...(fault ? { error: fault } : {}) }
  },
}

function read(lines: readonly string[]) {
  const packages: Package[] = []
  let inside = false
  let fault: { message: string; line: number } | undefined
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '' || /^\s*#/.test(line)) continue
    const indent = indentOf(line)
    const [, key, value = ''] = /^\s*"?([^":\s][^":]*)"?:\s*(.*?)\s*$/.exec(line) ?? []
    const last = packages.at(-1)
    if (key === undefined) fault ??= { message: `expected "key: value", found "${line.trim().slice(0, 80)}"`, line: n + 1 }
    else if (indent === 0) inside = key === 'packages'
    else if (inside && indent === 2) packages.push({ name: key, line: n + 1, endLine: n + 1, fields: new Map() })
    else if (inside && last) {
      last.endLine = n + 1
      const path = indent === 4 ? key : `description.${key}`
      if (value !== '') last.fields.set(path, value.replace(/^(["'])(.*)\1$/, '$2'))
    }
  }
  return { packages, fault }
}

const DIRECT: ReadonlyMap<string, Scope> = new Map([
  ['direct main', 'runtime'],
  ['direct dev', 'development'],
  ['direct overridden', 'runtime'],
])

function declare({ name, line, endLine, fields }: Package): Declared[] {
  const version = fields.get('version')
  const source = fields.get('source')
  if (source === 'path' || source === 'sdk') return []
  const dependency = fields.get('dependency') ?? ''
  const url = fields.get('description.url')
  const more = { name, version, direct: dependency.startsWith('direct') }
  const scope = DIRECT.get(dependency) ?? 'runtime'
  if (source === 'git')
    return [
      entry(
        { ...more, purl: gitPurl(name, version, url ?? '', fields.get('description.resolved-ref')), fetchedFrom: url },
        { line, endLine },
        scope,
      ),
    ]
  const elsewhere = url !== undefined && !/^https?:\/\/(pub\.dev|pub\.dartlang\.org)\/?$/.test(url)
  const real = fields.get('description.name') ?? name
  const purl = formatPurl({
    type: 'pub',
    name: real,
    ...(version ? { version } : {}),
    ...(elsewhere ? { qualifiers: { repository_url: url } } : {}),
  })
  return [entry({ ...more, purl, fetchedFrom: elsewhere ? url : undefined }, { line, endLine }, scope)]
}

/** A package from a repository keeps its name and version; where it is fetched stands in the qualifier. */
function gitPurl(name: string, version: string | undefined, url: string, commit: string | undefined): string {
  return formatPurl({
    type: 'pub',
    name,
    ...(version ? { version } : {}),
    qualifiers: { vcs_url: `git+${url}${commit ? `@${commit}` : ''}` },
  })
}
