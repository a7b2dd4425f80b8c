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
  const all = [...document.index(framework)]
  // NuGet folds the case of names.
  const nodes = new Map(all.map(([name], node) => [name.toLowerCase(), node]))
  const edges = new Edges()
  const asked: number[] = []
  for (const [node, [, at]] of all.entries()) {
    if (document.stringAt(at, 'type') === 'Direct') asked.push(node)
    for (const [name] of document.index(document.find(at, 'dependencies'))) {
      const need = nodes.get(name.toLowerCase())
      if (need !== undefined) edges.add(node, need)
    }
  }
  for (const [node, [, at]] of all.entries()) if (isProject(document, at)) edges.each(node, need => asked.push(need))
  const graph = new Graph(
    all.length,
    [{ scope: 'runtime', nodes: asked }],
    (node, visit) => edges.each(node, visit),
    node => all[node]?.[0] ?? '',
  )
  return all.flatMap(([name, at], node) => {
    if (isProject(document, at)) return []
    const version = document.stringAt(at, 'resolved')
    const direct = document.stringAt(at, 'type') === 'Direct'
    return [entry({ purl: simplePurl('nuget', name, version), name, version, direct, via: graph.via(node) }, document.span(at))]
  })
}

function isProject(document: JsonDocument, at: number): boolean {
  return document.stringAt(at, 'type')?.toLowerCase() === 'project'
}
