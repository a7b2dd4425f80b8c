import { changedPaths, sameContent, type ChangedPaths } from '#review/changed-paths.ts'
import { linkLocks, type LockReader } from '#changes/link-locks.ts'
import { compareManifests } from '#changes/compare-manifests.ts'
import { pairFiles } from '#changes/pair-renames.ts'
import { formatOf, readManifestFile, treeOf } from '#review/components.ts'
import type { Difference, ReadManifest, Unevaluated } from '#model/change.ts'
import type { Source } from '#model/command.ts'

/** The components that a change adds, updates or removes, of the files that differ and of those that they include, with everything that could not be evaluated. */
export function differenceBetween(base: Source, head: Source, paths: ChangedPaths = changedPaths(base, head)): Difference {
  const { onlyBase, onlyHead, both } = paths
  const before = [...readAll(base, [...onlyBase, ...both]), ...readIncluded(base, head)]
  const after = [...readAll(head, [...onlyHead, ...both]), ...readIncluded(head, base)]
  const changes = pairFiles(before, after).flatMap(({ base: old, head: now }) => compareManifests(old, now))
  const linked = linkLocks(changes, lockReader(base, before), lockReader(head, after))
  return {
    changes: linked.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    unevaluated: [...unevaluated(before, 'base'), ...unevaluated(after, 'head')],
  }
}

/** Files that others include under names that no format takes (`-r deps/all.txt`), where the other side has them otherwise. */
function readIncluded(source: Source, other: Source): ReadManifest[] {
  const tree = treeOf(source)
  const done = new Set<string>()
  const found: ReadManifest[] = []
  const queue = readAll(
    source,
    source.list().filter(path => INCLUDING.has(formatOf(path)?.format ?? '')),
  )
  for (let file = queue.pop(); file; file = queue.pop()) {
    for (const { path, format } of file.includes ?? []) {
      if (done.has(path) || formatOf(path)) continue
      done.add(path)
      const content = source.read(path)
      const read = readManifestFile(path, content, tree, format)
      if (!read) continue
      queue.push(read)
      if (!sameContent(content, other.read(path))) found.push(read)
    }
  }
  return found
}

const INCLUDING: ReadonlySet<string> = new Set(['requirements-txt', 'pyproject'])

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
