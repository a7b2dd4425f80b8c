import type { ReadManifest } from '#model/change.ts'

/** Files of the base and the head that are one file, by path or by what they hold. */
export interface FilePair {
  readonly base?: ReadManifest
  readonly head?: ReadManifest
}

/** Less in common, and two files of one format are two files. */
const LEAST_SHARE = 0.5

/** Pairs files by path, then those that came with those that went: of one format, with most names in common. */
export function pairFiles(base: readonly ReadManifest[], head: readonly ReadManifest[]): FilePair[] {
  const before = new Map(base.map(file => [file.path, file]))
  const pairs: FilePair[] = head.map(file => {
    const old = before.get(file.path)
    before.delete(file.path)
    return old ? { base: old, head: file } : { head: file }
  })
  const gone = [...before.values()]
  const renamed = pairs.map(pair => {
    if (pair.base || !pair.head) return pair
    const old = nearest(pair.head, gone)
    if (!old) return pair
    gone.splice(gone.indexOf(old), 1)
    return { base: old, head: pair.head }
  })
  return [...renamed, ...gone.map(file => ({ base: file }))]
}

function nearest(file: ReadManifest, gone: readonly ReadManifest[]): ReadManifest | undefined {
  const ranked = gone
    .filter(old => old.format === file.format)
    .map(old => ({ old, share: share(file, old) }))
    .filter(({ share }) => share >= LEAST_SHARE)
  return ranked.sort((a, b) => b.share - a.share)[0]?.old
}

function share(a: ReadManifest, b: ReadManifest): number {
  const [names, others] = [a, b].map(file => new Set(file.components.map(component => component.name)))
  if (!names || !others || names.size + others.size === 0) return 1
  const common = [...names].filter(name => others.has(name)).length
  return common / (names.size + others.size - common)
}
