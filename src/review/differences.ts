import { changedPaths, sameContent, type ChangedPaths } from '#review/changed-paths.ts'
import { linkLocks, type LockReader } from '#changes/link-locks.ts'
import { compareManifests } from '#changes/compare-manifests.ts'
import { pairFiles } from '#changes/pair-renames.ts'
import { formatOf, readManifestFile, treeOf } from '#review/components.ts'
import type { Change, Difference, ReadManifest, Unevaluated } from '#model/change.ts'
import type { Source } from '#model/command.ts'

/** The components that a change adds, updates or removes, of the files that differ and of those that they include, with everything that could not be evaluated. */
export function differenceBetween(base: Source, head: Source, paths: ChangedPaths = changedPaths(base, head)): Difference {
  const { onlyBase, onlyHead, both } = paths
  const own = { before: readAll(base, [...onlyBase, ...both]), after: readAll(head, [...onlyHead, ...both]) }
  const further = included(base, head, paths, own)
  const [before, after] = [
    [...own.before, ...further.before],
    [...own.after, ...further.after],
  ]
  const told = compare(before, after)
  const changes = [...told, ...inherited(base, head, paths, told)]
  const linked = linkLocks(changes, lockReader(base, before), lockReader(head, after))
  return {
    changes: linked.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    unevaluated: [...unevaluated(before, 'base'), ...unevaluated(after, 'head')],
  }
}

/** The manifests of both sides. */
interface Sides {
  readonly before: readonly ReadManifest[]
  readonly after: readonly ReadManifest[]
}

function compare(before: readonly ReadManifest[], after: readonly ReadManifest[]): Change[] {
  return pairFiles(before, after).flatMap(({ base, head }) => compareManifests(base, head))
}

/**
 * What changes in files that did not: the properties of a parent pom.xml, of gradle.properties and of what MSBuild projects
 * import stand in for versions below.
 *
 * A version that the parent sets for others (`dependencyManagement`) is told there, and not again for each of its children.
 */
function inherited(base: Source, head: Source, paths: ChangedPaths, told: readonly Change[]): Change[] {
  const changed = new Set([...paths.onlyHead, ...paths.onlyBase, ...paths.both])
  const parents = [...changed].flatMap(path => reachOf(path) ?? [])
  if (parents.length === 0) return []
  const before = new Set(base.list())
  const reached = (path: string) => parents.some(({ folder, children }) => path.startsWith(folder) && children.test(path))
  const children = head.list().filter(path => !changed.has(path) && before.has(path) && reached(path))
  const known = new Set(told.map(({ purl }) => purl))
  return compare(readAll(base, children), readAll(head, children)).filter(({ change, purl }) => change !== 'removed' && !known.has(purl))
}

/** The files that take properties from one: its kind, and the folder that they lie in. */
function reachOf(path: string): { readonly folder: string; readonly children: RegExp } | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const name = path.slice(folder.length)
  if (name === 'pom.xml') return { folder, children: /(?:^|\/)pom\.xml$/ }
  if (name === 'gradle.properties') return { folder, children: /\.gradle(?:\.kts)?$/ }
  if (!/\.(?:props|targets)$/i.test(name) || /^Directory\.Packages\.props$/i.test(name)) return undefined
  // Versions often stand in a folder of their own beside those of the projects (`eng/Versions.props`).
  const above = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1)
  return {
    folder: /^Directory\.Build\./i.test(name) ? folder : above,
    children: /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.Packages\.props$/i,
  }
}

/**
 * Files that others include under names that no format takes (`-r deps/all.txt`), where the two sides have them otherwise or
 * only one of them includes them.
 *
 * All files that may include one are read only where that can be: without a checkout each of them is a request.
 */
function included(base: Source, head: Source, { onlyBase, onlyHead, both }: ChangedPaths, own: Sides): Sides {
  const touched = [...onlyBase, ...onlyHead, ...both].some(path => !formatOf(path) && INCLUDED.test(path))
  const named = [own.before, own.after].map(files => [...new Set(files.flatMap(namesOf))].sort().join('\n'))
  if (!touched && named[0] === named[1]) return { before: [], after: [] }
  const [before, after] = [readIncluded(base), readIncluded(head)]
  const differs = (path: string) => !before.has(path) || !after.has(path) || !sameContent(base.read(path), head.read(path))
  const kept = (files: ReadonlyMap<string, ReadManifest>) => [...files].flatMap(([path, file]) => (differs(path) ? [file] : []))
  return { before: kept(before), after: kept(after) }
}

function namesOf({ includes }: ReadManifest): string[] {
  return (includes ?? []).flatMap(({ path }) => (formatOf(path) ? [] : [path]))
}

function readIncluded(source: Source): ReadonlyMap<string, ReadManifest> {
  const tree = treeOf(source)
  const found = new Map<string, ReadManifest>()
  const queue = readAll(
    source,
    source.list().filter(path => INCLUDING.has(formatOf(path)?.format ?? '')),
  )
  for (let file = queue.pop(); file; file = queue.pop()) {
    for (const { path, format, scope } of file.includes ?? []) {
      if (found.has(path) || formatOf(path)) continue
      const read = readManifestFile(path, source.read(path), tree, format)
      if (!read) continue
      const scoped = scope === undefined ? read : { ...read, components: read.components.map(component => ({ ...component, scope })) }
      queue.push(scoped)
      found.set(path, scoped)
    }
  }
  return found
}

/** A list of requirements is a text file, or has no ending at all. */
const INCLUDED = /\.(?:txt|in|pip|reqs?|list)$|(?:^|\/)[^./]+$/i

const INCLUDING: ReadonlySet<string> = new Set(['requirements-txt', 'pyproject', 'setup-cfg', 'conda-environment'])

/** Finds the lock file of a manifest: of its ecosystem, in its folder or the nearest one above. Each is read once. */
function lockReader(source: Source, read: readonly ReadManifest[]): LockReader {
  const tree = treeOf(source)
  const known = new Map<string, ReadManifest | undefined>(read.map(file => [file.path, file]))
  const locks = source.list().flatMap(path => {
    const format = formatOf(path)
    return format?.role === 'lock' ? [{ path, ecosystem: format.ecosystem, folder: path.slice(0, path.lastIndexOf('/') + 1) }] : []
  })
  return (path, ecosystem) => {
    const above = locks.filter(lock => lock.ecosystem === ecosystem && path.startsWith(lock.folder))
    const nearest = above.sort((a, b) => b.folder.length - a.folder.length)[0]?.path
    if (nearest === undefined) return undefined
    if (!known.has(nearest)) known.set(nearest, readManifestFile(nearest, source.read(nearest), tree))
    return known.get(nearest)
  }
}

function readAll(source: Source, paths: readonly string[]): ReadManifest[] {
  const tree = treeOf(source)
  source.prefetch?.(paths.filter(path => formatOf(path)))
  return paths.flatMap(path => {
    const read = formatOf(path) ? readManifestFile(path, source.read(path), tree) : undefined
    return read ? [read] : []
  })
}

function unevaluated(files: readonly ReadManifest[], side: 'base' | 'head'): Unevaluated[] {
  return files.flatMap(({ path, error, unread }) => [
    ...(error
      ? [{ path, message: error.message, extent: 'file' as const, side, ...(error.line ? { line: error.line, endLine: error.line } : {}) }]
      : []),
    ...(unread ?? []).map(({ what, line, endLine }) => ({ path, message: what, extent: 'part' as const, side, line, endLine })),
  ])
}
