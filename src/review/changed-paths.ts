import type { FileContent, Source } from '#model/command.ts'

/** Paths whose content is not the same on both sides, by where they stand; sorted. */
export interface ChangedPaths {
  readonly onlyBase: readonly string[]
  readonly onlyHead: readonly string[]
  readonly both: readonly string[]
}

/** Compares two trees, by content ids where both sides know them, else by bytes. */
export function changedPaths(base: Source, head: Source): ChangedPaths {
  const before = new Set(base.list())
  const after = new Set(head.list())
  return {
    onlyBase: [...before].filter(path => !after.has(path)),
    onlyHead: [...after].filter(path => !before.has(path)),
    both: [...after].filter(path => before.has(path) && differs(path, base, head)),
  }
}

function differs(path: string, base: Source, head: Source): boolean {
  const ids = [base.id?.(path), head.id?.(path)]
  if (ids[0] !== undefined && ids[1] !== undefined) return ids[0] !== ids[1]
  return !sameContent(base.read(path), head.read(path))
}

/** Whether two reads gave the same bytes; what could not be read is never the same. */
export function sameContent(a: FileContent, b: FileContent): boolean {
  if ('error' in a || 'error' in b) return false
  return a.bytes.length === b.bytes.length && Buffer.compare(a.bytes, b.bytes) === 0
}
