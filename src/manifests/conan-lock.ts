import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { chains } from '#manifests/shared/chains.ts'
import { conanReference } from '#manifests/shared/conan-reference.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import type { Located } from '#manifests/shared/located.ts'

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
    const document = readJson(text)
    if ('error' in document) return unreadable(document)
    const nodes = document.get('graph_lock', 'nodes')
    if (!nodes && !LISTS.some(([key]) => document.get(key))) return unreadable(fault('expected "graph_lock" or "requires"', 1))
    return { components: mergeSame(nodes ? fromGraph(nodes) : LISTS.flatMap(([key, scope]) => fromList(document.get(key), scope))) }
  },
}

function fromList(list: Located | undefined, scope: Scope): Declared[] {
  // An entry may be a reference with its package ids in a list behind it.
  return (list?.items() ?? []).flatMap(at => conanReference(at.text ?? at.items()[0]?.text ?? '', at, scope) ?? [])
}

function fromGraph(nodes: Located): Declared[] {
  const all = nodes.entries()
  const needs = (at: Located) => ['requires', 'build_requires'].flatMap(key => (at.get(key)?.items() ?? []).flatMap(id => id.text ?? []))
  // The consumer itself has a path, and no reference or one of its own.
  const roots = all.filter(([, at]) => at.textAt('path') !== undefined || at.textAt('ref') === undefined)
  const direct = new Set(roots.flatMap(([, at]) => needs(at)))
  const names = new Map(all.map(([id, at]) => [id, at.textAt('ref')?.split('/', 1)[0] ?? id]))
  const graph = new Map(all.map(([id, at]) => [id, needs(at)]))
  const via = chains(
    [...direct],
    id => graph.get(id) ?? [],
    id => names.get(id) ?? id,
  )
  return all.flatMap(([id, at]) => {
    if (at.textAt('path') !== undefined) return []
    const scope = at.textAt('context') === 'build' ? 'build' : 'runtime'
    return conanReference(at.textAt('ref') ?? '', at, scope, { direct: direct.has(id), via: via.get(id) }) ?? []
  })
}
