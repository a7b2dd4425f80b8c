import { formatOf, readManifestFile, treeOf } from '#review/components.ts'
import type { Source } from '#model/command.ts'
import { withoutVersion } from '#model/purl.ts'
import type { Inventory, Known } from '#review/statuses.ts'

/** Folders whose manifests belong to somebody else’s package. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|\.git)\//

/** All components that the manifests and lock files of a tree declare, by package; `only` limits it to some files. */
export function inventory(source: Source, only?: readonly string[]): Inventory {
  const present = new Set(source.list())
  const paths = (only ?? [...present]).filter(path => present.has(path) && !FOREIGN.test(path) && formatOf(path) !== undefined)
  source.prefetch?.(paths)
  const tree = treeOf(source)
  const found = new Map<string, Known[]>()
  for (const path of paths) {
    for (const { purl, scope, license } of readManifestFile(path, source.read(path), tree)?.components ?? []) {
      const known = { purl, scope, ...(license === undefined ? {} : { license, path }) }
      const entries = found.get(withoutVersion(purl))
      if (entries) entries.push(known)
      else found.set(withoutVersion(purl), [known])
    }
  }
  return found
}
