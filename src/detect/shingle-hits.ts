import { BITMAP_BITS, BUCKET_BITS, type LicenseIndex } from '#detect/license-index.ts'
import { shingle } from '#detect/word-hash.ts'

/** Room for the hits of larger texts is given back. */
const LARGEST_ROOM = 1 << 20

/**
 * Where a text shares shingles with the index, in arrays that are used again for every text.
 *
 * Of a hit, the postings of the index from `from` to `to` hold the shingle.
 */
export class ShingleHits {
  count = 0
  at = new Int32Array(0)
  from = new Int32Array(0)
  to = new Int32Array(0)
  /** How many different postings of each license were hit: no chain of its places can be longer. */
  readonly postings: Int32Array
  readonly #index: LicenseIndex
  /** The search in which a shingle was last met, at its first posting. */
  readonly #met: Int32Array
  #search = 0

  constructor(index: LicenseIndex) {
    this.#index = index
    this.#met = new Int32Array(index.keys.length)
    this.postings = new Int32Array(index.templates.length)
  }

  /** Asks the index for every shingle of a text. */
  find(triples: Int32Array): void {
    const { bits, buckets, keys } = this.#index
    const { at: places, from: froms, to: tos } = this.#roomFor(triples.length)
    const met = this.#met
    const search = ++this.#search
    this.postings.fill(0)
    const mask = (1 << BITMAP_BITS) - 1
    let count = 0
    for (let at = 0; at + 2 < triples.length; at++) {
      const head = triples[at] ?? -1
      const third = triples[at + 2] ?? -1
      if ((head | third) < 0) continue
      const key = shingle(head, third)
      const bit = key & mask
      if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue
      const bucket = key >>> (32 - BUCKET_BITS)
      const end = buckets[bucket + 1] ?? 0
      let from = buckets[bucket] ?? 0
      while (from < end && keys[from] !== key) from++
      if (from === end) continue
      let to = from + 1
      while (to < end && keys[to] === key) to++
      places[count] = at
      froms[count] = from
      tos[count++] = to
      if (met[from] !== search) this.#meet(from, to)
    }
    this.count = count
  }

  /** Leaves out the hits whose words were struck out since they were found: no others can have come. */
  renew(triples: Int32Array): void {
    const { at: places, from: froms, to: tos } = this
    const met = this.#met
    const search = ++this.#search
    this.postings.fill(0)
    let count = 0
    for (let hit = 0; hit < this.count; hit++) {
      const at = places[hit] ?? 0
      if (((triples[at] ?? -1) | (triples[at + 2] ?? -1)) < 0) continue
      const from = froms[hit] ?? 0
      const to = tos[hit] ?? 0
      places[count] = at
      froms[count] = from
      tos[count++] = to
      if (met[from] !== search) this.#meet(from, to)
    }
    this.count = count
  }

  #meet(from: number, to: number): void {
    const { owners } = this.#index
    this.#met[from] = this.#search
    for (let n = from; n < to; n++) {
      const owner = owners[n] ?? 0
      this.postings[owner] = (this.postings[owner] ?? 0) + 1
    }
  }

  #roomFor(size: number): { readonly at: Int32Array; readonly from: Int32Array; readonly to: Int32Array } {
    if (size > this.at.length || this.at.length > LARGEST_ROOM) {
      const grown = Math.max(size, 1 << 14)
      this.at = new Int32Array(grown)
      this.from = new Int32Array(grown)
      this.to = new Int32Array(grown)
    }
    return this
  }
}
