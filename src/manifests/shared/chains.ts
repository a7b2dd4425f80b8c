import { Graph } from '#manifests/shared/graph.ts'

/** The chain of a node: names from the direct dependency down to its parent. None for a direct one, and for what is not reached. */
export interface Chains<Node> {
  get(node: Node): readonly string[] | undefined
}

/** Finds by which shortest way each node is reached from the direct dependencies; for files that are never large (`Graph` works on numbers). */
export function chains<Node>(direct: readonly Node[], needs: (node: Node) => readonly Node[], name: (node: Node) => string): Chains<Node> {
  const nodes = [...new Set(direct)]
  const numbers = new Map(nodes.map((node, n) => [node, n]))
  const edges: number[][] = []
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (node === undefined) continue
    edges[at] = needs(node).map(next => {
      const number = numbers.get(next) ?? nodes.push(next) - 1
      numbers.set(next, number)
      return number
    })
  }
  const asked = [{ scope: 'runtime' as const, nodes: direct.flatMap(node => numbers.get(node) ?? []) }]
  const graph = new Graph(
    nodes.length,
    asked,
    (at, visit) => edges[at]?.forEach(next => visit(next)),
    at => {
      const node = nodes[at]
      return node === undefined ? '' : name(node)
    },
  )
  return {
    get(node) {
      const number = numbers.get(node)
      return number === undefined ? undefined : graph.via(number)
    },
  }
}
