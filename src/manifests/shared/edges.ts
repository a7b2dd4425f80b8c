import { larger } from '#manifests/shared/spans.ts'

/** Who needs whom, by numbers, in the order of the file. Lists in flat arrays: a list for each package would be most of the memory. */
export class Edges {
  /** By package: its first and its last edge, plus one. */
  #first = new Int32Array(1 << 11)
  #last = new Int32Array(1 << 11)
  /** By edge: the next one of the same package, plus one, and where it goes. */
  #next = new Int32Array(1 << 11)
  #to = new Int32Array(1 << 11)
  #size = 0

  add(from: number, to: number): void {
    const edge = ++this.#size
    if (edge >= this.#to.length) {
      this.#next = larger(this.#next)
      this.#to = larger(this.#to)
    }
    while (from >= this.#first.length) {
      this.#first = larger(this.#first)
      this.#last = larger(this.#last)
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
