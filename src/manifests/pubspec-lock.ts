import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { scanYamlLines, unquoteYaml, type YamlLine } from '#manifests/shared/yaml-lines.ts'

/** Fields at four blanks, and those of the description at six. */
const FIELDS = ['dependency', 'source', 'version'] as const
const DESCRIPTION = ['url', 'resolved-ref', 'name'] as const

type Field = (typeof FIELDS)[number] | (typeof DESCRIPTION)[number]

interface Package {
  readonly key: string
  readonly line: number
  endLine: number
  readonly fields: { [Key in Field]?: string }
}

/** Pub’s lock file, always written by the tool: packages at two blanks, their fields at four, the description’s at six. */
export const manifest: ManifestFormat = {
  format: 'pubspec-lock',
  ecosystem: 'pub',
  role: 'lock',
  matches: path => /(^|\/)pubspec\.lock$/.test(path),
  parse({ text }) {
    const packages: Package[] = []
    const stopped = scanYamlLines(text, new Reader(packages))
    const firstParty = packages.filter(({ fields }) => fields.source === 'path').map(({ key }) => key)
    const components = packages.flatMap(declare)
    if (stopped && components.length === 0) return unreadable(fault(stopped.message, stopped.line))
    return { components, ...(firstParty.length > 0 ? { firstParty } : {}), ...(stopped ? { error: stopped } : {}) }
  },
}

class Reader {
  readonly #packages: Package[]
  #inside = false

  constructor(packages: Package[]) {
    this.#packages = packages
  }

  visit(line: YamlLine): void {
    if (line.depth === 0) this.#inside = line.keyIs('packages')
    if (!this.#inside || line.depth === 0) return
    if (line.depth === 1) {
      this.#packages.push({ key: line.key ?? '', line: line.line, endLine: line.line, fields: {} })
      return
    }
    const last = this.#packages.at(-1)
    if (!last) return
    last.endLine = line.line
    const field = (line.depth === 2 ? FIELDS : DESCRIPTION).find(name => line.keyIs(name))
    if (field !== undefined) last.fields[field] = unquoteYaml(line.value)
  }
}

const DIRECT: ReadonlyMap<string, Scope> = new Map([
  ['direct main', 'runtime'],
  ['direct dev', 'development'],
  ['direct overridden', 'runtime'],
])

const PUBLIC = /^https?:\/\/(pub\.dev|pub\.dartlang\.org)\/?$/

function declare({ key, line, endLine, fields }: Package): Declared[] {
  const { version, source, url } = fields
  if (source === 'path' || source === 'sdk') return []
  const dependency = fields.dependency ?? ''
  const scope = DIRECT.get(dependency) ?? 'runtime'
  const elsewhere = source !== 'git' && url !== undefined && url !== 'https://pub.dev' && !PUBLIC.test(url)
  const qualifiers =
    source === 'git' ? { vcs_url: gitUrl(url ?? '', fields['resolved-ref']) } : elsewhere ? { repository_url: url } : undefined
  // A package from a repository keeps its name and version; where it is fetched stands in the qualifier.
  const name = source === 'git' ? key : (fields.name ?? key)
  const purl = qualifiers
    ? formatPurl({ type: 'pub', name, ...(version ? { version } : {}), qualifiers })
    : simplePurl('pub', name, version)
  const given = { purl, name: key, version, direct: dependency.startsWith('direct'), fetchedFrom: qualifiers ? url : undefined }
  return [entry(given, { line, endLine }, scope)]
}

function gitUrl(url: string, commit: string | undefined): string {
  return `git+${url}${commit ? `@${commit}` : ''}`
}
