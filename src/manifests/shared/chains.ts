/** Of longer chains the lower end is kept: nobody reads them, and their lengths would add up to a square. */
const MAX_LENGTH = 32

/** The chain of a node: names from the direct dependency down to its parent. None for a direct one, and for what is not reached. */
export interface Chains<Node> {
  get(node: Node): readonly string[] | undefined
}

/**
 * Finds by which shortest way each node is reached from the direct dependencies.
 *
 * Only parents are kept, and a chain is made when it is asked for: lock files have hundreds of thousands of them.
 */
export function chains<Node>(direct: readonly Node[], needs: (node: Node) => readonly Node[], name: (node: Node) => string): Chains<Node> {
  const parents = new Map<Node, Node | undefined>()
  for (const node of direct) parents.set(node, undefined)
  const queue = [...parents.keys()]
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]
    if (node === undefined) continue
    for (const next of needs(node)) {
      if (parents.has(next)) continue
      parents.set(next, node)
      queue.push(next)
    }
  }
  return {
    get(node) {
      const chain: string[] = []
      for (let at = parents.get(node); at !== undefined && chain.length < MAX_LENGTH; at = parents.get(at)) chain.push(name(at))
      return chain.length > 0 ? chain.reverse() : undefined
    },
  }
}
