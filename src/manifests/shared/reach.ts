import type { Scope } from '#model/manifest.ts'

/** How a component of a lock file is reached from what the project asks for. */
export interface Reached {
  readonly scope: Scope
  readonly direct: boolean
  /** Names from the direct dependency down to the parent; empty for a direct one. */
  readonly via: readonly string[]
}

/** What the project asks for in one scope. */
export interface Start<Node> {
  readonly scope: Scope
  readonly nodes: readonly Node[]
}

/** Longer chains are cut: nobody reads them, and their lengths would add up to a square. */
const MAX_LENGTH = 32

/**
 * Scope and chain of every node that can be reached, by the shortest way. The starts come in the order of their weight: what
 * runtime needs is runtime, even where development asks for it by name.
 */
export function reach<Node>(
  starts: readonly Start<Node>[],
  needs: (node: Node) => readonly Node[],
  name: (node: Node) => string,
): Map<Node, Reached> {
  const found = new Map<Node, Reached>()
  const direct = new Set(starts.flatMap(({ nodes }) => nodes))
  for (const { scope, nodes } of starts) {
    const queue: Node[] = []
    for (const node of nodes) {
      if (found.has(node)) continue
      found.set(node, { scope, direct: true, via: [] })
      queue.push(node)
    }
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at]
      if (node === undefined) continue
      const via = found.get(node)?.via ?? []
      let below: Reached | undefined
      for (const next of needs(node)) {
        if (found.has(next)) continue
        below ??= { scope, direct: false, via: via.length < MAX_LENGTH ? [...via, name(node)] : via }
        found.set(next, direct.has(next) ? { scope, direct: true, via: [] } : below)
        queue.push(next)
      }
    }
  }
  return found
}

/** The parts of a component that come from how it is reached; nothing is said where nothing is known. */
export function reachedParts(reached: Reached | undefined, scope: Scope = 'runtime') {
  if (!reached) return { scope }
  return { scope: reached.scope, direct: reached.direct, ...(reached.via.length > 0 ? { via: reached.via } : {}) }
}
