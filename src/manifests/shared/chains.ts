/** Who asks for whom in a lock file: name → names it depends on. */
export type Graph = ReadonlyMap<string, readonly string[]>

/**
 * The shortest chain from a direct dependency down to the parent of each package, in one walk over the graph.
 *
 * A package without a chain is direct or is not reached.
 */
export function chains(graph: Graph, direct: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const parent = new Map<string, string | undefined>()
  const queue: string[] = []
  for (const name of direct) {
    if (parent.has(name)) continue
    parent.set(name, undefined)
    queue.push(name)
  }
  for (let at = 0; at < queue.length; at++) {
    const name = queue[at] ?? ''
    for (const next of graph.get(name) ?? []) {
      if (parent.has(next)) continue
      parent.set(next, name)
      queue.push(next)
    }
  }
  return new Map(queue.map(name => [name, chain(name, parent)]))
}

/** Chains longer than this are cut: a reader needs the top, and a hostile chain would cost its length squared. */
const LONGEST = 32

function chain(name: string, parent: ReadonlyMap<string, string | undefined>): readonly string[] {
  const up: string[] = []
  for (let at = parent.get(name); at !== undefined && up.length < LONGEST; at = parent.get(at)) up.push(at)
  return up.reverse()
}
