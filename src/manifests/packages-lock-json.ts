import type { ManifestFormat } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonMembers } from '#manifests/shared/json-members.ts'
import { END_LINE, LINE } from '#manifests/shared/json-tape.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PLAIN_SIGNS } from '#manifests/shared/purl-writer.ts'
import { simplePurl } from '#manifests/shared/purls.ts'

/** NuGet’s lock file: packages by target framework; entries of the type `Project` are the repository’s own. */
export const manifest: ManifestFormat = {
  format: 'packages-lock-json',
  ecosystem: 'nuget',
  role: 'lock',
  matches: path => /(^|\/)packages\.([^/]+\.)?lock\.json$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text, { relaxed: true })
    if ('error' in document) return unreadable(document)
    const frameworks = document.find(0, 'dependencies')
    if (frameworks < 0) return unreadable(fault('expected the key "dependencies"', 1))
    const found = new Locked(text, document.codes, NUGET)
    for (const framework of document.index(frameworks).values()) takePackages(document, framework, found)
    return { components: mergeSame(found.end()) }
  },
}

const NUGET = { beginning: 'pkg:nuget/', signs: PLAIN_SIGNS, purl: (name: string, version: string) => simplePurl('nuget', name, version) }

function takePackages(document: JsonDocument, framework: number, found: Locked): void {
  const packages = new Packages(document, framework)
  const types = packages.cells.map(at => typeOf(document, at))
  const asked: number[] = []
  for (const [node, type] of types.entries()) if (type === 'direct') asked.push(node)
  for (const [node, type] of types.entries()) if (type === 'project') packages.needs(node, need => asked.push(need))
  const graph = new Graph(
    packages.cells.length,
    [{ scope: 'runtime', nodes: asked }],
    (node, visit) => packages.needs(node, visit),
    node => packages.name(node),
  )
  for (const [node, type] of types.entries()) {
    if (type !== 'project') take(document, packages.cells[node] ?? -1, type === 'direct', graph.via(node), found)
  }
}

function take(document: JsonDocument, at: number, direct: boolean, via: readonly string[] | undefined, found: Locked): void {
  const resolved = document.find(at, 'resolved')
  if (document.isPlainKey(at) && document.isPlain(resolved)) {
    const [from, to, versionFrom, versionTo] = [document.keyFrom(at), document.keyTo(at), document.from(resolved), document.to(resolved)]
    found.add(from, to, versionFrom, versionTo, document.cell(at, LINE), document.cell(at, END_LINE), 'runtime', direct, via)
  } else {
    const name = document.key(at)
    const version = document.string(resolved)
    found.components.push(entry({ purl: simplePurl('nuget', name, version), name, version, direct, via }, document.span(at)))
  }
}

/** The packages of a framework, numbered in their order. */
class Packages extends JsonMembers {
  readonly #document: JsonDocument
  #folded: ReadonlyMap<string, number> | undefined

  constructor(document: JsonDocument, framework: number) {
    super(document, framework)
    this.#document = document
  }

  name(node: number): string {
    return this.#document.key(this.cells[node] ?? -1)
  }

  needs(node: number, visit: (need: number) => void): void {
    const document = this.#document
    const list = document.find(this.cells[node] ?? -1, 'dependencies')
    if (!document.isObject(list)) return
    const end = document.end(list)
    for (let need = document.first(list); need < end; need = document.next(need)) {
      const found = this.#number(need)
      if (found !== undefined) visit(found)
    }
  }

  /** Nearly all names are spelled as the package is; NuGet folds their case. */
  #number(need: number): number | undefined {
    const number = this.names.ofKey(need)
    if (number < this.cells.length) return number
    this.#folded ??= new Map(this.cells.map((at, node) => [this.#document.key(at).toLowerCase(), node]))
    return this.#folded.get(this.#document.key(need).toLowerCase())
  }
}

/** `Direct` as NuGet writes it; `Project` in any case. */
function typeOf(document: JsonDocument, at: number): 'direct' | 'project' | 'other' {
  const type = document.find(at, 'type')
  if (document.stringIs(type, 'Direct')) return 'direct'
  if (document.stringIs(type, 'Transitive')) return 'other'
  return document.string(type)?.toLowerCase() === 'project' ? 'project' : 'other'
}
