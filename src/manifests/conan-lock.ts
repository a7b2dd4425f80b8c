import type { ManifestFormat, Scope } from '#model/manifest.ts'
import { conanReference } from '#manifests/shared/conan-reference.ts'
import { mergeSame, type Growing } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { END_LINE, FROM, KEY_FROM, KEY_TO, LINE, TO } from '#manifests/shared/json-tape.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { plainEnd, signsOf } from '#manifests/shared/purl-writer.ts'
import { qualified, simplePurl } from '#manifests/shared/purls.ts'
import { Spans } from '#manifests/shared/spans.ts'

const LISTS: readonly (readonly [string, Scope])[] = [
  ['requires', 'runtime'],
  ['build_requires', 'build'],
  ['python_requires', 'build'],
  ['config_requires', 'build'],
]

/** Conan’s lock file: a graph of nodes in version 1, lists of references in version 2. */
export const manifest: ManifestFormat = {
  format: 'conan-lock',
  ecosystem: 'conan',
  role: 'lock',
  matches: path => /(^|\/)conan\.lock$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    const nodes = document.find(document.find(0, 'graph_lock'), 'nodes')
    if (nodes < 0 && !LISTS.some(([key]) => document.find(0, key) >= 0)) return unreadable(fault('expected "graph_lock" or "requires"', 1))
    const references = new References(document)
    if (nodes >= 0) takeGraph(document, nodes, references)
    else for (const [key, scope] of LISTS) takeList(document, document.find(0, key), scope, references)
    return { components: mergeSame(references.found.end()) }
  },
}

function takeList(document: JsonDocument, list: number, scope: Scope, references: References): void {
  if (!document.isList(list)) return
  const end = document.end(list)
  for (let at = document.first(list); at < end; at = document.next(at)) {
    // An entry may be a reference with its package ids in a list behind it.
    references.take(document.isString(at) ? at : document.item(at, 0), at, scope)
  }
}

function takeGraph(document: JsonDocument, nodes: number, references: References): void {
  const graph = new ConanGraph(document, nodes)
  const chains = new Graph(
    graph.size,
    [{ scope: 'runtime', nodes: graph.direct() }],
    (node, visit) => graph.needs(graph.cells[node] ?? -1, visit),
    node => graph.name(node),
  )
  for (const [node, cell] of graph.cells.entries()) {
    if (document.stringAt(cell, 'path') !== undefined) continue
    const scope = document.stringAt(cell, 'context') === 'build' ? 'build' : 'runtime'
    references.take(document.find(cell, 'ref'), cell, scope, chains.direct(node) === true, chains.via(node))
  }
}

/** The nodes of a graph, numbered in their order. */
class ConanGraph {
  /** The value of each node. */
  readonly cells: number[] = []
  readonly #document: JsonDocument
  readonly #ids: Spans

  constructor(document: JsonDocument, nodes: number) {
    this.#document = document
    this.#ids = new Spans(document.text, document.codes)
    if (!document.isObject(nodes)) return
    const end = document.end(nodes)
    for (let at = document.first(nodes); at < end; at = document.next(at))
      this.cells[this.#ids.of(document.cell(at, KEY_FROM), document.cell(at, KEY_TO) >> 1)] = at
  }

  get size(): number {
    return this.cells.length
  }

  /** What the consumer needs: it has a path, and no reference or one of its own. */
  direct(): number[] {
    const direct: number[] = []
    for (const cell of this.cells) {
      const isRoot =
        this.#document.isString(this.#document.find(cell, 'path')) || !this.#document.isString(this.#document.find(cell, 'ref'))
      if (isRoot) this.needs(cell, next => direct.push(next))
    }
    return direct.filter(node => node < this.size)
  }

  needs(cell: number, visit: (node: number) => void): void {
    this.#each(this.#document.find(cell, 'requires'), visit)
    this.#each(this.#document.find(cell, 'build_requires'), visit)
  }

  #each(list: number, visit: (node: number) => void): void {
    const document = this.#document
    if (!document.isList(list)) return
    const end = document.end(list)
    for (let at = document.first(list); at < end; at = document.next(at))
      if (document.isString(at)) visit(this.#ids.of(document.cell(at, FROM) + 1, (document.cell(at, TO) >> 1) - 1))
  }

  name(node: number): string {
    return this.#document.stringAt(this.cells[node] ?? -1, 'ref')?.split('/', 1)[0] ?? this.#ids.name(node)
  }
}

/** What stands in names, versions and revisions as it is. */
const SIGNS = signsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-')

const CONAN = { beginning: 'pkg:conan/', signs: SIGNS, purl: (name: string, version: string) => simplePurl('conan', name, version) }

const [HASH, PERCENT, DASH, POINT, SLASH, COLON] = [35, 37, 45, 46, 47, 58] as const

/** Takes references where they stand. */
class References {
  readonly found: Locked
  readonly #document: JsonDocument

  constructor(document: JsonDocument) {
    this.#document = document
    this.found = new Locked(document.text, document.codes, CONAN)
  }

  /** The reference in a string, for what stands at `place`. */
  take(at: number, place: number, scope: Scope, direct?: boolean, via?: readonly string[]): void {
    const document = this.#document
    if (!document.isString(at) || this.#takePlain(at, place, scope, direct, via)) return
    const component = conanReference(document.string(at) ?? '', document.span(place), scope, { direct, via })
    if (component) this.found.put(component)
  }

  /** Takes `name/version` and `name/version#revision%time`, as nearly all are. */
  #takePlain(at: number, place: number, scope: Scope, direct?: boolean, via?: readonly string[]): boolean {
    const { codes } = this.#document
    const escaped = this.#document.cell(at, TO) & 1
    const from = this.#document.cell(at, FROM) + 1
    const end = (this.#document.cell(at, TO) >> 1) - 1
    const to = plainEnd(codes, from, end, SIGNS)
    const versionTo = plainEnd(codes, to + 1, end, SIGNS)
    const revision = versionTo + 1
    const revisionTo = versionTo < end ? plainEnd(codes, revision, end, SIGNS) : versionTo
    if (escaped === 1 || to === from || codes[to] !== SLASH || versionTo <= to + 1 || codes[from] === DASH || codes[from] === POINT)
      return false
    if (versionTo < end && (codes[versionTo] !== HASH || revisionTo === revision)) return false
    if (revisionTo < end && codes[revisionTo] !== PERCENT && codes[revisionTo] !== COLON) return false
    const line = this.#document.cell(place, LINE)
    const endLine = this.#document.cell(place, END_LINE)
    if (versionTo === end) this.found.add(from, to, to + 1, versionTo, line, endLine, scope, direct, via)
    else {
      const component = this.found.unnamed(from, to, to + 1, versionTo, line, endLine, scope, direct, via)
      if (!this.#write(component, from, to, versionTo, revisionTo))
        component.purl = qualified(simplePurl('conan', component.name, component.version), [
          'rrev',
          this.#document.text.slice(revision, revisionTo),
        ])
    }
    return true
  }

  #write(component: Growing, from: number, to: number, versionTo: number, revisionTo: number): boolean {
    const { purls } = this.found
    purls.begin(CONAN.beginning)
    purls.take(from, to, SIGNS)
    purls.put('@')
    purls.take(to + 1, versionTo, SIGNS)
    purls.put('?rrev=')
    purls.take(versionTo + 1, revisionTo, SIGNS)
    return purls.give(component)
  }
}
