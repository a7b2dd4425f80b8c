import type { Source } from '#model/command.ts'

/** A tree whose files come over the network: what is read before it is there is noted, and can be brought. */
export interface OnDemand extends Source {
  /** Brings what was asked for and is not here; true when there was anything. */
  bring(): Promise<boolean>
}

/** Most rounds of reading and bringing: each follows one more step of includes. */
const MAX_ROUNDS = 8

/** Notes reads of files that are not here yet. */
export function onDemand(tree: Source & { load(paths: readonly string[]): Promise<void> }): OnDemand {
  const asked = new Set<string>()
  const loaded = new Set<string>()
  const listed = new Set(tree.list())
  return {
    list: () => tree.list(),
    id: path => tree.id?.(path),
    prefetch(paths) {
      for (const path of paths) if (!loaded.has(path) && listed.has(path)) asked.add(path)
    },
    read(path) {
      if (!loaded.has(path) && listed.has(path)) asked.add(path)
      return tree.read(path)
    },
    async bring() {
      const paths = [...asked]
      asked.clear()
      if (paths.length === 0) return false
      await tree.load(paths)
      for (const path of paths) loaded.add(path)
      return true
    },
  }
}

/** Does a pure piece of work again until all files that it reads are here. */
export async function complete<T>(work: () => T, sources: readonly Source[]): Promise<T> {
  for (let round = 0; ; round++) {
    const result = work()
    const brought = await Promise.all(sources.map(bring))
    if (round >= MAX_ROUNDS || !brought.some(Boolean)) return result
  }
}

function bring(source: Source): Promise<boolean> {
  return isOnDemand(source) ? source.bring() : Promise.resolve(false)
}

/** Whether files of this tree come over the network. */
export function isOnDemand(source: Source): source is OnDemand {
  return 'bring' in source && typeof source.bring === 'function'
}
