import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
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
    return { components: mergeSame([...document.index(frameworks).values()].flatMap(framework => packages(document, framework))) }
  },
}

function packages(document: JsonDocument, framework: number): Declared[] {
  const all = document.index(framework)
  const names = [...all.keys()]
  const places = Int32Array.from(all.values())
  const types = Array.from(places, at => typeOf(document, at))
  const edges = edgesOf(document, names, places)
  const asked: number[] = []
  for (const [node, type] of types.entries()) if (type === 'direct') asked.push(node)
  for (const [node, type] of types.entries()) if (type === 'project') edges.each(node, need => asked.push(need))
  const graph = new Graph(
    names.length,
    [{ scope: 'runtime', nodes: asked }],
    (node, visit) => edges.each(node, visit),
    node => names[node] ?? '',
  )
  const components: Declared[] = []
  for (const [node, name] of names.entries()) {
    if (types[node] === 'project') continue
    const at = places[node] ?? -1
    const version = document.stringAt(at, 'resolved')
    const given = { purl: simplePurl('nuget', name, version), name, version, direct: types[node] === 'direct', via: graph.via(node) }
    components.push(entry(given, document.span(at)))
  }
  return components
}

function edgesOf(document: JsonDocument, names: readonly string[], places: Int32Array): Edges {
  // NuGet folds the case of names.
  const nodes = new Map<string, number>()
  for (const [node, name] of names.entries()) nodes.set(name.toLowerCase(), node)
  const edges = new Edges()
  for (const [node, at] of places.entries()) {
    const list = document.find(at, 'dependencies')
    if (!document.isObject(list)) continue
    for (let need = document.first(list); need < document.end(list); need = document.next(need)) {
      const found = nodes.get(document.key(need).toLowerCase())
      if (found !== undefined) edges.add(node, found)
    }
  }
  return edges
}

/** `Direct` as NuGet writes it; `Project` in any case. */
function typeOf(document: JsonDocument, at: number): 'direct' | 'project' | 'other' {
  const type = document.stringAt(at, 'type')
  if (type === 'Direct') return 'direct'
  return type !== undefined && type.length === 7 && type.toLowerCase() === 'project' ? 'project' : 'other'
}
