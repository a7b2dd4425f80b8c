import { reach } from '#manifests/shared/reach.ts'

/** For every node that can be reached from the direct dependencies: the names from the direct one down to the node’s parent. */
export function chains<Node>(
  direct: readonly Node[],
  needs: (node: Node) => readonly Node[],
  name: (node: Node) => string,
): ReadonlyMap<Node, readonly string[]> {
  const reached = reach([{ scope: 'runtime', nodes: direct }], needs, name)
  return new Map([...reached].map(([node, { via }]) => [node, via]))
}
