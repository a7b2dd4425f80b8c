import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { codesOf, type Codes } from '#manifests/shared/codes.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { FROM, LINE, LockedRows, NODE, ROW, SECTION, TO, VERSION_FROM, VERSION_TO } from '#manifests/shared/locked-rows.ts'
import { PLAIN_SIGNS } from '#manifests/shared/purl-writer.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { Spans } from '#manifests/shared/spans.ts'

/** Where the packages of a section come from, and the group that they are in. */
interface Place {
  readonly section: string
  readonly remote: string
  readonly scope: Scope
  /** Names of one group say nothing to those of another. */
  readonly group: number
}

/** Paket’s lock file: groups, kinds of sources, remotes, packages at four blanks. Source: https://fsprojects.github.io/Paket/lock-file.html */
export const manifest: ManifestFormat = {
  format: 'paket-lock',
  ecosystem: 'nuget',
  role: 'lock',
  matches: path => /(^|\/)paket\.lock$/.test(path),
  parse({ text }) {
    const reader = new Reader(text)
    return { components: reader.components(), ...(reader.fault ? { error: reader.fault } : {}) }
  },
}

/** More than a file has names. */
const GROUP = 2 ** 28

class Reader {
  fault: { readonly message: string; readonly line: number } | undefined
  readonly #text: string
  readonly #names: Spans
  /** Packages by group and name, and the name of each. */
  readonly #nodes = new Map<number, number>()
  readonly #nameOf: number[] = []
  readonly #edges = new Edges()
  readonly #codes: Codes
  readonly #items = new LockedRows()
  readonly #places: Place[] = []
  #at: Place = { section: '', remote: '', scope: 'runtime', group: 0 }
  #node = -1

  constructor(text: string) {
    this.#text = text
    this.#codes = codesOf(text)
    this.#names = new Spans(text, this.#codes)
    for (const row = new LineCursor(text, this.#codes); row.next();) this.#row(row.ink - row.start, row.ink, row.end, row.line)
  }

  #row(indent: number, ink: number, end: number, line: number): void {
    const text = this.#text
    if (indent === 0) this.#open(text.slice(ink, end), line)
    else if (text.startsWith('remote: ', ink)) this.#enter({ ...this.#at, remote: text.slice(ink + 8, end) })
    else if (indent === 4) this.#item(ink, end, line)
    else if (indent === 5 && this.#at.section === 'GIT' && this.#codes[ink] === OPEN) this.#commit(ink, end, line)
    else if (indent > 4 && this.#node >= 0) this.#edges.add(this.#node, this.#number(ink, this.#word(ink, end)))
  }

  #enter(place: Place): void {
    this.#at = place
    this.#places.push(place)
  }

  #open(words: string, line: number): void {
    if (words.startsWith('GROUP ')) this.#enter({ section: '', remote: '', scope: scopeOf(words.slice(6)), group: this.#at.group + 1 })
    else if (/^[A-Z]+$/.test(words)) this.#enter({ ...this.#at, section: words, remote: '' })
    else if (!/^[A-Z-]+: /.test(words)) this.fault ??= { message: `expected a section of paket.lock, found "${words.slice(0, 80)}"`, line }
  }

  #item(ink: number, end: number, line: number): void {
    if (this.#at.section === '') return
    const codes = this.#codes
    const to = this.#word(ink, end)
    let close = to + 2
    while (close < end && codes[close] !== CLOSE) close++
    if (codes[to + 1] !== OPEN || close >= end) return
    this.#node = this.#number(ink, to)
    this.#items.add(ink, to, to + 2, this.#word(to + 2, close), this.#node, line, this.#places.length - 1)
  }

  /** `     (commit)`: what comes from a repository of git has no name of its own there. */
  #commit(ink: number, end: number, line: number): void {
    let close = ink + 1
    while (close < end && this.#codes[close] !== CLOSE) close++
    if (close >= end) return
    this.#node = this.#number(ink, ink)
    this.#items.add(ink, ink, ink + 1, close, this.#node, line, this.#places.length - 1)
  }

  /** The end of the first word. */
  #word(from: number, end: number): number {
    const codes = this.#codes
    let at = from
    while (at < end && codes[at] !== SPACE) at++
    return at
  }

  #number(from: number, to: number): number {
    const name = this.#names.of(from, to)
    // Of the first group, which most files have alone, names and packages have the same numbers.
    if (this.#at.group === 0) {
      if (name === this.#nameOf.length) this.#nameOf.push(name)
      return name
    }
    const key = this.#at.group * GROUP + name
    const known = this.#nodes.get(key)
    if (known !== undefined) return known
    const node = this.#nameOf.push(name) - 1
    this.#nodes.set(key, node)
    return node
  }

  components(): Declared[] {
    const count = this.#nameOf.length
    const items = this.#items
    const graph = new Graph(
      count,
      [{ scope: 'runtime', nodes: this.#roots(count) }],
      (node, visit) => this.#edges.each(node, visit),
      node => this.#names.name(this.#nameOf[node] ?? 0),
    )
    const found = new Locked(this.#text, this.#codes, NUGET)
    for (let at = 0; at < items.end; at += ROW) this.#declare(at, graph.via(items.cell(at, NODE)), found)
    return found.end()
  }

  /** The file does not say who was asked for: what nobody needs certainly was. */
  #roots(count: number): number[] {
    const items = this.#items
    const needed = new Uint8Array(count)
    const need = (next: number) => {
      needed[next] = 1
    }
    for (let at = 0; at < items.end; at += ROW) this.#edges.each(items.cell(at, NODE), need)
    const roots: number[] = []
    for (let at = 0; at < items.end; at += ROW) if (needed[items.cell(at, NODE)] !== 1) roots.push(items.cell(at, NODE))
    return roots
  }

  #declare(at: number, via: readonly string[] | undefined, found: Locked): void {
    const items = this.#items
    const from = items.cell(at, FROM)
    const to = items.cell(at, TO)
    const versionFrom = items.cell(at, VERSION_FROM)
    const versionTo = items.cell(at, VERSION_TO)
    const line = items.cell(at, LINE)
    const place = this.#places[items.cell(at, SECTION)] ?? this.#at
    if (!REPOSITORIES.has(place.section) && isPublic(place.remote)) {
      found.add(from, to, versionFrom, versionTo, line, line, place.scope, undefined, via)
      return
    }
    const given = { name: this.#text.slice(from, to), version: this.#text.slice(versionFrom, versionTo), via }
    found.components.push(fetched(given, place, line))
  }
}

const [SPACE, OPEN, CLOSE] = [32, 40, 41] as const

const NUGET = { beginning: 'pkg:nuget/', signs: PLAIN_SIGNS, purl: (name: string, version: string) => simplePurl('nuget', name, version) }

/** Sections of what is no package of a feed. */
const REPOSITORIES: ReadonlySet<string> = new Set(['GITHUB', 'GIT', 'HTTP', 'GIST'])

function isPublic(remote: string): boolean {
  return remote === '' || remote === 'https://api.nuget.org/v3/index.json' || /^https?:\/\/(www\.|api\.)?nuget\.org\//.test(remote)
}

interface Given {
  readonly name: string
  readonly version: string
  readonly via: readonly string[] | undefined
}

/** What comes from elsewhere than the public feed. */
function fetched(given: Given, { section, remote, scope }: Place, line: number): Declared {
  const { name, version } = given
  const span = oneLine(line)
  if (section === 'GITHUB') return entry({ ...given, purl: repositoryPurl(`https://github.com/${remote}`, version, name) }, span, scope)
  if (section === 'GIT') return entry({ ...given, name: name || remote, purl: repositoryPurl(remote, version) }, span, scope)
  // `Name.fs (/raw/1)`: in brackets stands where on that server.
  if (section === 'HTTP') {
    const address = /^https?:/.test(version) ? version : `${remote.replace(/\/$/, '')}/${version.replace(/^\//, '')}`
    const purl = formatPurl({ type: 'generic', name, qualifiers: { download_url: address } })
    return entry({ name, via: given.via, purl, fetchedFrom: address }, span, scope)
  }
  if (section === 'GIST') {
    const purl = formatPurl({ type: 'generic', name, version, qualifiers: { download_url: remote } })
    return entry({ ...given, purl }, span, scope)
  }
  return entry({ ...given, purl: simplePurl('nuget', name, version), fetchedFrom: remote }, span, scope)
}

function scopeOf(group: string): Scope {
  if (/test/i.test(group)) return 'test'
  return /build|tool|doc|bench/i.test(group) ? 'build' : 'runtime'
}
