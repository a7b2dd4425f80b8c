import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { withCodes } from '#manifests/shared/codes.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Locked, simpleKind } from '#manifests/shared/locked.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { scanYamlLines, type YamlLine, type YamlLinesVisitor } from '#manifests/shared/yaml-lines.ts'

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
  parse: ({ text }) =>
    withCodes(text, codes => {
      const reader = new Reader(new Locked(text, codes, PUB))
      const stopped = scanYamlLines(text, reader, codes)
      const { firstParty } = reader
      const components = reader.end()
      if (stopped && components.length === 0) return unreadable(fault(stopped.message, stopped.line))
      return { components, ...(firstParty.length > 0 ? { firstParty } : {}), ...(stopped ? { error: stopped } : {}) }
    }),
}

const PUB = simpleKind('pub')

class Reader implements YamlLinesVisitor {
  readonly firstParty: string[] = []
  readonly #found: Locked
  #inside = false
  /** The package that is read: it is declared when it ends, so that what is known of it need not be kept. */
  #package: Package | undefined

  constructor(found: Locked) {
    this.#found = found
  }

  visit(line: YamlLine): void {
    if (line.depth === 0) this.#inside = line.keyIs('packages')
    if (!this.#inside || line.depth === 0) return
    if (line.depth === 1) {
      this.#close()
      this.#package = { key: line.key ?? '', line: line.line, endLine: line.line, fields: {} }
      return
    }
    const open = this.#package
    if (!open) return
    open.endLine = line.line
    const field = (line.depth === 2 ? FIELDS : DESCRIPTION).find(name => line.keyIs(name))
    if (field !== undefined) open.fields[field] = line.valueText
  }

  #close(): void {
    if (!this.#package) return
    if (this.#package.fields.source === 'path') this.firstParty.push(this.#package.key)
    declare(this.#package, this.#found)
    this.#package = undefined
  }

  end(): Declared[] {
    this.#close()
    return this.#found.end()
  }
}

const DIRECT: ReadonlyMap<string, Scope> = new Map([
  ['direct main', 'runtime'],
  ['direct dev', 'development'],
  ['direct overridden', 'runtime'],
])

const PUBLIC = /^https?:\/\/(pub\.dev|pub\.dartlang\.org)\/?$/

function declare({ key, line, endLine, fields }: Package, found: Locked): void {
  const { version, source, url } = fields
  if (source === 'path' || source === 'sdk') return
  const dependency = fields.dependency ?? ''
  const direct = dependency.startsWith('direct')
  const scope = DIRECT.get(dependency) ?? 'runtime'
  const elsewhere = source !== 'git' && url !== undefined && url !== 'https://pub.dev' && !PUBLIC.test(url)
  // A package from a repository keeps its name and version; where it is fetched stands in the qualifier.
  const name = source === 'git' ? key : (fields.name ?? key)
  if (source !== 'git' && !elsewhere && name === key) {
    found.addNamed(key, version, line, endLine, scope, direct)
    return
  }
  const qualifiers =
    source === 'git' ? { vcs_url: gitUrl(url ?? '', fields['resolved-ref']) } : elsewhere ? { repository_url: url } : undefined
  const purl = qualifiers
    ? formatPurl({ type: 'pub', name, ...(version ? { version } : {}), qualifiers })
    : simplePurl('pub', name, version)
  found.put(entry({ purl, name: key, version, direct, fetchedFrom: qualifiers ? url : undefined }, { line, endLine }, scope))
}

function gitUrl(url: string, commit: string | undefined): string {
  return `git+${url}${commit ? `@${commit}` : ''}`
}
