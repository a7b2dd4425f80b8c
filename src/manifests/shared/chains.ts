/** Longer chains are cut: nobody reads them, and their lengths would add up to a square. */
const MAX_LENGTH = 32

/**
 * For every node that can be reached from the roots: the names from the direct dependency down to the node’s parent, by the
 * shortest way. Empty for a direct dependency; roots have no entry.
 */
export function chains<Node>(
  roots: readonly Node[],
  needs: (node: Node) => readonly Node[],
  name: (node: Node) => string,
): Map<Node, readonly string[]> {
  const found = new Map<Node, readonly string[]>()
  const isRoot = new Set(roots)
  const queue = [...roots]
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]
    if (node === undefined) continue
    const above = isRoot.has(node) ? [] : [...(found.get(node) ?? []), name(node)].slice(0, MAX_LENGTH)
    for (const next of needs(node)) {
      if (found.has(next) || isRoot.has(next)) continue
      found.set(next, above)
      queue.push(next)
    }
  }
  return found
}
