import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonMembers } from '#manifests/shared/json-members.ts'
import { JsonNames } from '#manifests/shared/json-names.ts'
import { END_LINE, LINE } from '#manifests/shared/json-tape.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PLAIN_SIGNS, plainEnd } from '#manifests/shared/purl-writer.ts'
import { simplePurl } from '#manifests/shared/purls.ts'

/**
 * What a built .NET program needs: `libraries` with their kinds, `targets` with who needs whom.
 *
 * Source: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
 */
export const manifest: ManifestFormat = {
  format: 'deps-json',
  ecosystem: 'nuget',
  role: 'lock',
  matches: path => path.endsWith('.deps.json'),
  parse({ text }) {
    const document = readJsonDocument(text, { relaxed: true })
    if ('error' in document) return unreadable(document)
    const listed = document.find(0, 'libraries')
    if (listed < 0) return unreadable(fault('expected the key "libraries"', 1))
    const libraries = new JsonMembers(document, listed).cells
    const own = libraries.filter(at => document.stringIs(document.find(at, 'type'), 'project'))
    const names = new Names(document)
    const nodes = libraries.map(at => names.ofLibrary(at))
    const graph = graphOf(document, names, own)
    const found = new Locked(text, document.codes, NUGET)
    for (const [n, at] of libraries.entries()) {
      const node = nodes[n] ?? 0
      take(document, at, graph.direct(node) === true, graph.via(node), found)
    }
    return { components: found.end(), firstParty: own.map(at => nameOf(document.key(at))) }
  },
}

const NUGET = { beginning: 'pkg:nuget/', signs: PLAIN_SIGNS, purl: (name: string, version: string) => simplePurl('nuget', name, version) }

const SLASH = 47

/** Numbers the names of libraries; their keys are `name/version`. */
class Names extends JsonNames {
  readonly #document: JsonDocument

  constructor(document: JsonDocument) {
    super(document)
    this.#document = document
  }

  ofLibrary(at: number): number {
    const document = this.#document
    if (!document.isPlainKey(at)) return this.named(nameOf(document.key(at)))
    const to = document.keyTo(at)
    let end = document.keyFrom(at)
    while (end < to && document.codes[end] !== SLASH) end++
    return this.of(document.keyFrom(at), end)
  }
}

function graphOf(document: JsonDocument, names: Names, own: readonly number[]): Graph {
  const edges = new Edges()
  for (const target of document.index(document.find(0, 'targets')).values())
    for (const at of new JsonMembers(document, target).cells) {
      const needs = document.find(at, 'dependencies')
      const node = names.ofLibrary(at)
      if (document.isObject(needs))
        for (let need = document.first(needs); need < document.end(needs); need = document.next(need)) edges.add(node, names.ofKey(need))
    }
  const direct: number[] = []
  for (const at of own) edges.each(names.ofLibrary(at), need => direct.push(need))
  return new Graph(
    names.size,
    [{ scope: 'runtime', nodes: direct }],
    (node, visit) => edges.each(node, visit),
    node => names.name(node),
  )
}

function take(document: JsonDocument, at: number, direct: boolean, via: readonly string[] | undefined, found: Locked): void {
  const { codes } = document
  const from = document.keyFrom(at)
  const end = document.keyTo(at)
  const to = plainEnd(codes, from, end)
  const isPackage = document.stringIs(document.find(at, 'type'), 'package')
  if (isPackage && document.isPlainKey(at) && codes[to] === SLASH && to + 1 < end && plainEnd(codes, to + 1, end) === end)
    found.add(from, to, to + 1, end, document.cell(at, LINE), document.cell(at, END_LINE), 'runtime', direct, via)
  else found.components.push(...component(document, at, direct, via))
}

function component(document: JsonDocument, at: number, direct: boolean, via: readonly string[] | undefined): Declared[] {
  const [listed = '', version] = document.key(at).split('/')
  const type = document.stringAt(at, 'type')
  if ((type !== 'package' && type !== 'runtimepack') || !version) return []
  // A runtime pack stands under its package’s name with this prefix.
  const name = type === 'runtimepack' ? listed.replace(/^runtimepack\./, '') : listed
  return [entry({ purl: simplePurl('nuget', name, version), name, version, direct, via }, document.span(at))]
}

function nameOf(key: string): string {
  return key.split('/', 1)[0] ?? key
}
