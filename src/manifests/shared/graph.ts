import type { Scope } from '#model/manifest.ts'

/** What the project asks for in one scope; nodes are numbers, such as the places of packages in their file. */
export interface Asked {
  readonly scope: Scope
  readonly nodes: readonly number[]
}

/** Tells a visitor all that a node needs. */
export type Needs = (node: number, visit: (next: number) => void) => void

/** Of longer chains the upper end is kept: nobody reads them, and their lengths would add up to a square. */
const MAX_LENGTH = 32

/**
 * Scope and chain of every package that can be reached, by the shortest way. What is asked for comes in the order of its
 * weight: what runtime needs is runtime, even where development asks for it by name.
 *
 * Lock files have a hundred thousand packages: three numbers for each, and one chain for all that a package brings in.
 */
export class Graph {
  readonly #asked: readonly Asked[]
  /** The number of the scope plus one; 0 for what is not reached. */
  readonly #reached: Uint8Array
  readonly #direct: Uint8Array
  readonly #parent: Int32Array
  readonly #chains: (readonly string[] | undefined)[]
  readonly #name: (node: number) => string

  constructor(count: number, asked: readonly Asked[], needs: Needs, name: (node: number) => string) {
    this.#asked = asked
    this.#reached = new Uint8Array(count)
    this.#direct = new Uint8Array(count)
    this.#parent = new Int32Array(count)
    this.#chains = Array.from({ length: count })
    this.#name = name
    for (const { nodes } of asked) for (const node of nodes) this.#direct[node] = 1
    const queue = new Int32Array(count)
    let end = 0
    let at = 0
    let mark = 0
    let from = -1
    const visit = (next: number) => {
      if (this.#reached[next] !== 0) return
      this.#reached[next] = mark
      this.#parent[next] = from
      queue[end++] = next
    }
    for (const { nodes } of asked) {
      mark++
      from = -1
      for (const node of nodes) visit(node)
      for (; at < end; at++) {
        from = queue[at] ?? 0
        needs(from, visit)
      }
    }
  }

  /** The scope in which it is reached; undefined where it is not. */
  scope(node: number): Scope | undefined {
    return this.#asked[(this.#reached[node] ?? 0) - 1]?.scope
  }

  /** Whether the project asks for it by name; undefined for what is not reached. */
  direct(node: number): boolean | undefined {
    return this.#reached[node] === 0 ? undefined : this.#direct[node] === 1
  }

  /** Names from the direct dependency down to the parent; undefined for a direct one and for what is not reached. */
  via(node: number): readonly string[] | undefined {
    return this.#reached[node] === 0 || this.#direct[node] === 1 ? undefined : this.#through(this.#parent[node] ?? 0)
  }

  /** The chain of all that come in through a node: made once, from that of the nearest node above which has one. */
  #through(node: number): readonly string[] {
    const known = this.#chains[node]
    if (known) return known
    const down = [node]
    let at = node
    while (this.#direct[at] !== 1) {
      at = this.#parent[at] ?? 0
      if (this.#chains[at]) break
      down.push(at)
    }
    let chain = this.#direct[at] === 1 && down.at(-1) === at ? [] : (this.#chains[at] ?? [])
    for (let one = down.pop(); one !== undefined; one = down.pop()) {
      if (chain.length < MAX_LENGTH) chain = chain.concat(this.#name(one))
      this.#chains[one] = chain
    }
    return chain
  }
}
