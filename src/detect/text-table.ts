/** Chains longer than this are repetition; following them further would make hostile text slow. */
const LONGEST_CHAIN = 24

/** Finds where three words in a row stand in a text; built when an alignment first has to leap. */
export class TextTable {
  readonly #triples: Int32Array
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #mask: number

  constructor(triples: Int32Array) {
    let size = 256
    while (size < 4 * triples.length) size *= 2
    this.#triples = triples
    this.#mask = size - 1
    this.#heads = new Int32Array(size).fill(-1)
    this.#next = new Int32Array(triples.length)
    for (let n = triples.length - 1; n >= 0; n--) {
      const slot = (triples[n] ?? 0) & this.#mask
      this.#next[n] = this.#heads[slot] ?? -1
      this.#heads[slot] = n
    }
  }

  /** The first place at or behind `from`, before `until`, or -1. */
  after(triple: number, from: number, until: number): number {
    let at = this.#heads[triple & this.#mask] ?? -1
    for (let steps = 0; at >= 0 && at < until && steps < LONGEST_CHAIN; steps++) {
      if (at >= from && this.#triples[at] === triple) return at
      at = this.#next[at] ?? -1
    }
    return -1
  }

  /** The last place at or before `until`, behind `from`, or -1. */
  before(triple: number, from: number, until: number): number {
    let found = -1
    let at = this.#heads[triple & this.#mask] ?? -1
    for (let steps = 0; at >= 0 && at <= until && steps < LONGEST_CHAIN; steps++) {
      if (at >= from && this.#triples[at] === triple) found = at
      at = this.#next[at] ?? -1
    }
    return found
  }
}
