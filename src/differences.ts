import { compareManifests } from '#changes/compare-manifests.ts'
import { pairFiles } from '#changes/pair-renames.ts'
import { formatOf, readManifestFile, treeOf } from '#components.ts'
import type { Change, Difference, ReadManifest, Unevaluated } from '#model/change.ts'
import type { FileContent, Source } from '#model/command.ts'

/** The components that a change adds, updates or removes: of the files that differ, and of those that they include. */
export function changesBetween(base: Source, head: Source): readonly Change[] {
  return differenceBetween(base, head).changes
}

/** The same with everything that could not be evaluated. */
export function differenceBetween(base: Source, head: Source): Difference {
  const { onlyBase, onlyHead, both } = differing(base, head)
  const before = readAll(base, [...onlyBase, ...both])
  const after = readAll(head, [...onlyHead, ...both])
  const changes = pairFiles(before, after).flatMap(({ base: old, head: now }) => compareManifests(old, now))
  return {
    changes: changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    unevaluated: [...unevaluated(before, 'base'), ...unevaluated(after, 'head')],
  }
}

interface Paths {
  readonly onlyBase: readonly string[]
  readonly onlyHead: readonly string[]
  readonly both: readonly string[]
}

/** Paths whose content is not the same on both sides. */
function differing(base: Source, head: Source): Paths {
  const before = new Set(base.list())
  const after = new Set(head.list())
  return {
    onlyBase: [...before].filter(path => !after.has(path)),
    onlyHead: [...after].filter(path => !before.has(path)),
    both: [...after].filter(path => before.has(path) && formatOf(path) && !sameContent(base.read(path), head.read(path))),
  }
}

function sameContent(a: FileContent, b: FileContent): boolean {
  if ('error' in a || 'error' in b) return false
  return a.bytes.length === b.bytes.length && a.bytes.every((byte, n) => byte === b.bytes[n])
}

function readAll(source: Source, paths: readonly string[]): ReadManifest[] {
  const tree = treeOf(source)
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
