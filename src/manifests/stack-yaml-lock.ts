import type { Span } from '#model/location.ts'
import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable, type Fault } from '#manifests/shared/fault.ts'
import { hackagePackage } from '#manifests/shared/hackage-package.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { scanYamlLines, unquoteYaml, type YamlLine } from '#manifests/shared/yaml-lines.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'
import { MOST_YAML } from '#manifests/shared/yaml.ts'

const FIELDS = ['hackage', 'name', 'version', 'git', 'url', 'commit'] as const

/** What Stack completed of one package. */
interface Completed extends Span {
  readonly fields: ReadonlyMap<string, string>
  /** Where the key `hackage` stands. */
  readonly hackageLine: number
}

/** Stack’s lock file: what it completed and what was written. Source: https://docs.haskellstack.org/en/stable/topics/lock_files/ */
export const manifest: ManifestFormat = {
  format: 'stack-yaml-lock',
  ecosystem: 'hackage',
  role: 'lock',
  matches: path => /(^|\/)stack[^/]*\.ya?ml\.lock$/.test(path),
  parse({ text }) {
    const packages = text.length > MOST_YAML ? byLines(text) : byLibrary(text)
    return 'error' in packages ? unreadable(packages) : { components: packages.flatMap(declare) }
  },
}

function byLibrary(text: string): Completed[] | Fault {
  const document = readYamlMapping(text)
  if ('error' in document) return document
  return (document.get('packages')?.items() ?? []).flatMap(item => {
    const completed = item.get('completed')
    if (!completed) return []
    const fields = new Map(FIELDS.flatMap(field => [[field, completed.textAt(field) ?? ''] as const]))
    return [{ ...completed.span, fields, hackageLine: completed.get('hackage')?.line ?? completed.line }]
  })
}

function byLines(text: string): Completed[] | Fault {
  const reader = new Reader()
  const stopped = scanYamlLines(text, reader)
  return stopped ? fault(`not valid YAML: ${stopped.message}`, stopped.line) : reader.found
}

/** Items of `packages`, whose keys `completed` and `original` have fields below them. */
class Reader {
  readonly found: { line: number; endLine: number; fields: Map<string, string>; hackageLine: number }[] = []
  #inside = false
  /** How far the dashes are indented, and the fields of the open part. */
  #dash = -1
  #deep = -1
  #completed = false

  visit(line: YamlLine): void {
    const isItem = line.key === undefined
    if (line.indent === 0 && !isItem) {
      this.#inside = line.keyIs('packages')
      this.#dash = -1
    } else if (this.#inside && isItem && (this.#dash < 0 || line.indent === this.#dash)) {
      this.#dash = line.indent
      this.#part(line.value.replace(/:\s*$/, ''), line.line)
    } else if (this.#inside && line.indent === this.#dash + 2) this.#part(line.key ?? '', line.line)
    else if (this.#inside && this.#completed) this.#field(line)
  }

  #part(name: string, line: number): void {
    this.#completed = name === 'completed'
    this.#deep = -1
    if (this.#completed) this.found.push({ line, endLine: line, fields: new Map(), hackageLine: line })
  }

  #field(line: YamlLine): void {
    const last = this.found.at(-1)
    if (!last) return
    last.endLine = line.line
    if (this.#deep < 0) this.#deep = line.indent
    const field = line.indent === this.#deep ? FIELDS.find(one => line.keyIs(one)) : undefined
    if (field === undefined) return
    last.fields.set(field, unquoteYaml(line.value))
    if (field === 'hackage') last.hackageLine = line.line
  }
}

function declare({ fields, hackageLine, line, endLine }: Completed): Declared[] {
  const known = hackagePackage(fields.get('hackage') ?? '')
  if (known) return [entry({ purl: simplePurl('hackage', known.name, known.version), ...known }, { line: hackageLine, endLine })]
  const name = fields.get('name')
  const version = fields.get('version')
  const git = fields.get('git')
  const archive = fields.get('url')
  if (!name || (!git && !archive)) return []
  const commit = fields.get('commit')
  const qualifiers = git ? { vcs_url: `git+${git}${commit ? `@${commit}` : ''}` } : archive ? { download_url: archive } : {}
  const purl = formatPurl({ type: 'hackage', name, ...(version ? { version } : {}), qualifiers })
  return [entry({ purl, name, version, fetchedFrom: git ? git : archive }, { line, endLine })]
}
