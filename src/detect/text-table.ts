/** Chains longer than this are repetition; following them further would make hostile text slow. */
const LONGEST_CHAIN = 24
/** Room for larger texts is given back with the next small one. */
const LARGEST_ROOM = 1 << 20

/** Finds where three words in a row stand in a text; read when an alignment first has to leap, in room that serves every text. */
export class TextTable {
  #triples: Int32Array = new Int32Array(0)
  #heads = new Int32Array(0)
  #next = new Int32Array(0)
  #mask = 0

  read(triples: Int32Array): void {
    let size = 256
    while (size < 4 * triples.length) size *= 2
    if (size > this.#heads.length || (this.#heads.length > LARGEST_ROOM && size <= LARGEST_ROOM)) {
      this.#heads = new Int32Array(size)
      this.#next = new Int32Array(size / 4)
    }
    const heads = this.#heads
    const next = this.#next
    const mask = size - 1
    this.#triples = triples
    this.#mask = mask
    heads.fill(-1, 0, size)
    for (let n = triples.length - 1; n >= 0; n--) {
      const slot = (triples[n] ?? 0) & mask
      next[n] = heads[slot] ?? -1
      heads[slot] = n
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
