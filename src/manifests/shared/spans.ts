import { codesOf, type Codes } from '#manifests/shared/codes.ts'

/** More names in one row of the table than chance brings: somebody made them so. */
const MAX_PROBES = 500

/** Files cannot know it, so that nobody can write names that all fall into one row. */
const SEED = Math.trunc(Math.random() * 0x7fffffff)

/**
 * Numbers the names in a text in the order in which they are met, from 0.
 *
 * Lock files name a package again and again; a name is looked up where it stands in the text, and no string is made for it.
 */
export class Spans {
  readonly #text: string
  readonly #codes: Codes
  /** By hash: the number of a name plus one; 0 where there is none. */
  #table: Int32Array
  #from: Int32Array
  #to: Int32Array
  size = 0

  /** `expected` is about how many names there are: lock files of many megabytes have one for some two hundred characters. */
  constructor(text: string, codes: Codes = codesOf(text), expected: number = text.length >> 8) {
    this.#text = text
    this.#codes = codes
    const rows = 1 << Math.min(17, Math.max(5, 33 - Math.clz32(expected)))
    this.#table = new Int32Array(rows)
    this.#from = new Int32Array(rows / 2)
    this.#to = new Int32Array(rows / 2)
  }

  /** The number of the name between two offsets, a new one where it was not met. */
  of(from: number, to: number): number {
    const mask = this.#table.length - 1
    let row = this.#hash(from, to) & mask
    for (let probes = 0; ; probes++) {
      const number = (this.#table[row] ?? 0) - 1
      if (number < 0) return this.#add(from, to, row)
      if (this.#same(number, from, to)) return number
      if (probes > MAX_PROBES) throw new RangeError('too many names that are alike')
      row = (row + 1) & mask
    }
  }

  /** The name of a number. */
  name(number: number): string {
    return this.#text.slice(this.#from[number] ?? 0, this.#to[number] ?? 0)
  }

  #add(from: number, to: number, row: number): number {
    const number = this.size++
    this.#from[number] = from
    this.#to[number] = to
    this.#table[row] = number + 1
    if (this.size === this.#from.length) this.#grow()
    return number
  }

  #same(number: number, from: number, to: number): boolean {
    const codes = this.#codes
    const start = this.#from[number] ?? 0
    if ((this.#to[number] ?? 0) - start !== to - from) return false
    for (let n = to - from - 1; n >= 0; n--) if (codes[start + n] !== codes[from + n]) return false
    return true
  }

  /** FNV-1a with a seed, mixed at the end: http://www.isthe.com/chongo/tech/comp/fnv/ */
  #hash(from: number, to: number): number {
    const codes = this.#codes
    let hash = SEED
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return hash ^ (hash >>> 13)
  }

  /** The table stays at most half full. */
  #grow(): void {
    this.#from = larger(this.#from)
    this.#to = larger(this.#to)
    this.#table = new Int32Array(this.#table.length * 2)
    const mask = this.#table.length - 1
    for (let number = 0; number < this.size; number++) {
      let row = this.#hash(this.#from[number] ?? 0, this.#to[number] ?? 0) & mask
      while (this.#table[row] !== 0) row = (row + 1) & mask
      this.#table[row] = number + 1
    }
  }
}

/** Twice as long, with what was in it. */
export function larger(list: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(list.length * 2)
  made.set(list)
  return made
}
