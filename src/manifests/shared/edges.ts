/** Who needs whom, by numbers, in the order of the file. Lists in flat arrays: a list for each package would be most of the memory. */
export class Edges {
  readonly #first: number[] = []
  readonly #last: number[] = []
  readonly #next: number[] = []
  readonly #to: number[] = []

  add(from: number, to: number): void {
    const edge = this.#to.push(to) - 1
    this.#next.push(-1)
    while (this.#first.length <= from) {
      this.#first.push(-1)
      this.#last.push(-1)
    }
    const last = this.#last[from] ?? -1
    if (last < 0) this.#first[from] = edge
    else this.#next[last] = edge
    this.#last[from] = edge
  }

  /** Tells all that a package needs. */
  each(from: number, visit: (to: number) => void): void {
    for (let edge = this.#first[from] ?? -1; edge >= 0; edge = this.#next[edge] ?? -1) visit(this.#to[edge] ?? 0)
  }
}
