import { OWN_MEMORY, type Memory } from '#manifests/shared/memory.ts'

/** Who needs whom, by numbers, in the order of the file. Lists in flat arrays: a list for each package would be most of the memory. */
export class Edges {
  /** By package: its first and its last edge, plus one. */
  #first: Int32Array
  #last: Int32Array
  /** By edge: the next one of the same package, plus one, and where it goes. */
  #next: Int32Array
  #to: Int32Array
  #size = 0
  readonly #memory: Memory

  /** With room for as many from the start as a text of that length is likely to have. */
  constructor(length = 0, memory: Memory = OWN_MEMORY) {
    this.#memory = memory
    const count = Math.max(256, length >> 6)
    this.#first = memory.ints(count)
    this.#last = memory.ints(count)
    this.#next = memory.ints(2 * count)
    this.#to = memory.ints(2 * count)
  }

  add(from: number, to: number): void {
    const edge = ++this.#size
    if (edge >= this.#to.length) {
      this.#next = this.#memory.larger(this.#next)
      this.#to = this.#memory.larger(this.#to)
    }
    while (from >= this.#first.length) {
      this.#first = this.#memory.larger(this.#first)
      this.#last = this.#memory.larger(this.#last)
    }
    this.#to[edge] = to
    const last = this.#last[from] ?? 0
    if (last === 0) this.#first[from] = edge
    else this.#next[last] = edge
    this.#last[from] = edge
  }

  /** Tells all that a package needs. */
  each(from: number, visit: (to: number) => void): void {
    for (let edge = this.#first[from] ?? 0; edge > 0; edge = this.#next[edge] ?? 0) visit(this.#to[edge] ?? 0)
  }
}
