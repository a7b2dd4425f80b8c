import { formatOf, readManifestFile, treeOf } from '#components.ts'
import type { Change } from '#model/change.ts'
import type { Source } from '#model/command.ts'
import type { Declared } from '#model/manifest.ts'
import { parsePurl, withoutVersion } from '#model/purl.ts'

/**
 * Joins what a manifest declares with the lock file above it: one component, the manifest’s line as the place to comment,
 * the lock file as the source of the version.
 */
export function pairLocks(changes: readonly Change[], head: Source): Change[] {
  const open = changes.filter(
    change => change.change !== 'removed' && change.role === 'manifest' && parsePurl(change.purl)?.version === undefined,
  )
  if (open.length === 0) return [...changes]
  const locks = lockFiles(open, head)
  return changes.map(change => {
    const locked = open.includes(change) ? entryFor(change, locks) : undefined
    return locked ? { ...change, locked } : change
  })
}

interface Lock {
  readonly path: string
  readonly folder: string
  readonly entries: ReadonlyMap<string, readonly Declared[]>
}

/** Lock files of the same ecosystems that lie beside or above a changed manifest. */
function lockFiles(changes: readonly Change[], head: Source): Lock[] {
  const folders = new Set(changes.flatMap(({ path }) => above(path)))
  const paths = head.list().filter(path => folders.has(folderOf(path)) && formatOf(path)?.role === 'lock')
  head.prefetch?.(paths)
  const tree = treeOf(head)
  return paths.map(path => {
    const entries = new Map<string, Declared[]>()
    for (const entry of readManifestFile(path, head.read(path), tree)?.components ?? []) {
      const key = withoutVersion(entry.purl)
      entries.set(key, [...(entries.get(key) ?? []), entry])
    }
    return { path, folder: folderOf(path), entries }
  })
}

/** The nearest lock file that has it; of several versions the one that the project asks for itself. */
function entryFor(change: Change, locks: readonly Lock[]): Change['locked'] {
  const key = withoutVersion(change.purl)
  for (const folder of above(change.path)) {
    for (const lock of locks.filter(candidate => candidate.folder === folder)) {
      const entries = lock.entries.get(key) ?? []
      const entry = entries.find(({ direct }) => direct === true) ?? entries[0]
      if (entry?.version !== undefined)
        return { purl: entry.purl, version: entry.version, path: lock.path, line: entry.line, endLine: entry.endLine }
    }
  }
  return undefined
}

/** The folder of a path and all above it, the nearest first. */
function above(path: string): string[] {
  const folder = folderOf(path)
  return folder === '' ? [''] : [folder, ...above(folder)]
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
