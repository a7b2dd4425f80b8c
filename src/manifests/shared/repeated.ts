import type { Codes } from '#manifests/shared/codes.ts'

/** Longer ones hardly come again, and a slice of the text takes no more than a string of its own. */
const MAX_LENGTH = 12

/** How many are remembered. */
const ROWS = 256

/** The strings of versions and the like, which a lock file repeats: one that was made for the same letters is taken again. */
export class Repeated {
  readonly #text: string
  readonly #codes: Codes
  /** By hash: the last string that was made, and where it stands. */
  readonly #made: string[] = Array.from({ length: ROWS }, () => '')
  readonly #from = new Int32Array(ROWS)
  /** By hash: the last string that was met. */
  readonly #met: string[] = Array.from({ length: ROWS }, () => '')

  constructor(text: string, codes: Codes) {
    this.#text = text
    this.#codes = codes
  }

  /** What stands between two offsets. */
  at(from: number, to: number): string {
    if (to - from > MAX_LENGTH) return this.#text.slice(from, to)
    const row = this.#row(from, to)
    const known = this.#made[row] ?? ''
    if (known.length === to - from && this.#same(this.#from[row] ?? 0, from, to)) return known
    const made = this.#text.slice(from, to)
    this.#made[row] = made
    this.#from[row] = from
    return made
  }

  /** The same string as one that was met before. */
  of(text: string): string {
    if (text.length > MAX_LENGTH) return text
    let hash = text.length
    for (let n = 0; n < text.length; n++) hash = Math.imul(hash, 31) + text.charCodeAt(n)
    const row = (hash ^ (hash >>> 8)) & (ROWS - 1)
    const known = this.#met[row] ?? ''
    if (known === text) return known
    this.#met[row] = text
    return text
  }

  #row(from: number, to: number): number {
    const codes = this.#codes
    let hash = to - from
    for (let at = from; at < to; at++) hash = Math.imul(hash, 31) + (codes[at] ?? 0)
    return (hash ^ (hash >>> 8)) & (ROWS - 1)
  }

  #same(start: number, from: number, to: number): boolean {
    const codes = this.#codes
    for (let at = from; at < to; at++) if (codes[at] !== codes[start + at - from]) return false
    return true
  }
}
