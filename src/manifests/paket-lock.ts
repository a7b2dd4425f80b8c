import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { eachLine } from '#manifests/shared/lines.ts'
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

interface Item {
  readonly name: string
  readonly version: string
  readonly node: number
  readonly line: number
  readonly at: Place
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
  readonly #items: Item[] = []
  #at: Place = { section: '', remote: '', scope: 'runtime', group: 0 }
  #node = -1

  constructor(text: string) {
    this.#text = text
    this.#names = new Spans(text)
    eachLine(text, (start, ink, end, line) => {
      const indent = ink - start
      if (indent === 0) this.#open(text.slice(ink, end), line)
      else if (text.startsWith('remote: ', ink)) this.#at = { ...this.#at, remote: text.slice(ink + 8, end) }
      else if (indent === 4) this.#item(ink, end, line)
      else if (indent > 4 && this.#node >= 0) this.#edges.add(this.#node, this.#number(ink, this.#word(ink, end)))
    })
  }

  #open(words: string, line: number): void {
    if (words.startsWith('GROUP ')) {
      this.#at = { section: '', remote: '', scope: scopeOf(words.slice(6)), group: this.#at.group + 1 }
    } else if (/^[A-Z]+$/.test(words)) this.#at = { ...this.#at, section: words, remote: '' }
    else if (!/^[A-Z-]+: /.test(words)) this.fault ??= { message: `expected a section of paket.lock, found "${words.slice(0, 80)}"`, line }
  }

  #item(ink: number, end: number, line: number): void {
    const text = this.#text
    const to = this.#word(ink, end)
    const close = text[to + 1] === '(' ? text.indexOf(')', to) : -1
    if (close < 0 || close > end || this.#at.section === '') return
    const space = text.indexOf(' ', to + 2)
    const version = text.slice(to + 2, space >= 0 && space < close ? space : close)
    this.#node = this.#number(ink, to)
    this.#items.push({ name: text.slice(ink, to), version, node: this.#node, line, at: this.#at })
  }

  #word(from: number, end: number): number {
    const space = this.#text.indexOf(' ', from)
    return space < 0 || space > end ? end : space
  }

  #number(from: number, to: number): number {
    const name = this.#names.of(from, to)
    const key = this.#at.group * GROUP + name
    const known = this.#nodes.get(key)
    if (known !== undefined) return known
    const node = this.#nameOf.push(name) - 1
    this.#nodes.set(key, node)
    return node
  }

  components(): Declared[] {
    const count = this.#nameOf.length
    const needed = new Uint8Array(count)
    for (const { node } of this.#items) this.#edges.each(node, next => (needed[next] = 1))
    // The file does not say who was asked for: what nobody needs certainly was.
    const roots = this.#items.flatMap(({ node }) => (needed[node] === 1 ? [] : [node]))
    const graph = new Graph(
      count,
      [{ scope: 'runtime', nodes: roots }],
      (node, visit) => this.#edges.each(node, visit),
      node => this.#names.name(this.#nameOf[node] ?? 0),
    )
    return this.#items.map(item => declare(item, graph.via(item.node)))
  }
}

function declare({ name, version, line, at }: Item, via: readonly string[] | undefined): Declared {
  const { section, remote, scope } = at
  const span = oneLine(line)
  if (section === 'GITHUB')
    return entry({ name, version, via, purl: repositoryPurl(`https://github.com/${remote}`, version, name) }, span, scope)
  if (section === 'GIT') return entry({ name, version, via, purl: repositoryPurl(remote, version) }, span, scope)
  if (section === 'HTTP' || section === 'GIST')
    return entry(
      { name, version, via, purl: formatPurl({ type: 'generic', name, version, qualifiers: { download_url: remote } }) },
      span,
      scope,
    )
  const elsewhere = remote !== '' && !/^https?:\/\/(www\.|api\.)?nuget\.org\//.test(remote)
  return entry({ name, version, via, purl: simplePurl('nuget', name, version), fetchedFrom: elsewhere ? remote : undefined }, span, scope)
}

function scopeOf(group: string): Scope {
  if (/test/i.test(group)) return 'test'
  return /build|tool|doc|bench/i.test(group) ? 'build' : 'runtime'
}
