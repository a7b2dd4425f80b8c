import type { Change, ReadManifest } from '#model/change.ts'
import type { Location } from '#model/location.ts'
import type { Declared } from '#model/manifest.ts'
import { withoutVersion } from '#model/purl.ts'

/** The lock file that belongs to a manifest, by the manifest’s path and ecosystem. */
export type LockReader = (path: string, ecosystem: string) => ReadManifest | undefined

/** Joins what a manifest declares with what its lock file fixes, in both directions. */
export function linkLocks(changes: readonly Change[], base: LockReader, head: LockReader): Change[] {
  const index = new Map<ReadManifest, Map<string, Declared[]>>()
  const manifests = changes.map(change =>
    change.role === 'manifest' ? withLocked(change, change.change === 'removed' ? base : head, index) : change,
  )
  const declared = new Map<string, Location>()
  for (const { locked, path, line, endLine, change } of manifests)
    if (locked) declared.set(`${change === 'removed'}\n${locked.path}\n${locked.purl}`, { path, line, endLine })
  return manifests.map(change => {
    const place = change.role === 'lock' ? declared.get(`${change.change === 'removed'}\n${change.path}\n${change.purl}`) : undefined
    return place ? { ...change, declared: place } : change
  })
}

function withLocked(change: Change, reader: LockReader, index: Map<ReadManifest, Map<string, Declared[]>>): Change {
  const lock = reader(change.path, change.ecosystem)
  if (!lock || lock.error) return change
  const byName = index.get(lock) ?? byPackage(lock)
  index.set(lock, byName)
  const candidates = byName.get(packageOf(change.purl)) ?? []
  // Several versions of one name: the project’s own is the direct one, and the file says which.
  const entry = candidates.find(({ direct }) => direct === true) ?? candidates.at(-1)
  if (!entry?.version) return change
  const { purl, version, line, endLine } = entry
  return { ...change, locked: { path: lock.path, purl, version, line, endLine } }
}

function byPackage(lock: ReadManifest): Map<string, Declared[]> {
  const found = new Map<string, Declared[]>()
  for (const component of lock.components) {
    const key = packageOf(component.purl)
    const known = found.get(key)
    if (known) known.push(component)
    else found.set(key, [component])
  }
  return found
}

/** Where it is fetched from may be written in one of the two files only. */
function packageOf(purl: string): string {
  return withoutVersion(purl).split('?', 1)[0] ?? purl
}
