/**
 * Memory for what is needed only while one file is read.
 *
 * The next file gets the same again: to touch a page for the first time takes far longer than to fill it, and a large lock file needs
 * thousands of pages for arrays that nobody keeps.
 */
export class Memory {
  #buffer: ArrayBuffer
  #used = 0
  /** What lies behind was never written to and is zero. */
  #dirty = 0

  /** So many bytes; who asks for more gets arrays of their own. */
  constructor(size: number) {
    this.#buffer = new ArrayBuffer(size)
  }

  get size(): number {
    return this.#buffer.byteLength
  }

  /** For the next file: all arrays that were given must be gone. */
  reset(): void {
    this.#used = 0
  }

  /** An array of zeros. */
  ints(length: number): Int32Array {
    const from = this.#take(4 * length)
    if (from < 0) return new Int32Array(length)
    const given = new Int32Array(this.#buffer, from, length)
    const dirty = Math.max(0, this.#dirty - from)
    given.subarray(0, (dirty + 3) >> 2).fill(0)
    this.#dirty = Math.max(this.#dirty, this.#used)
    return given
  }

  /** Twice as long, with what was in it. */
  larger(list: Int32Array): Int32Array {
    const made = this.ints(list.length * 2)
    made.set(list)
    return made
  }

  /** An array that holds whatever was there before. */
  bytes(length: number): Uint8Array {
    const from = this.#take(length)
    if (from < 0) return new Uint8Array(length)
    this.#dirty = Math.max(this.#dirty, this.#used)
    return new Uint8Array(this.#buffer, from, length)
  }

  /** Where so many bytes begin; -1 where there are not so many. */
  #take(size: number): number {
    const from = this.#used
    if (from + size > this.size) return -1
    this.#used = (from + size + 7) & ~7
    return from
  }
}

/** Of which every array is one of its own. */
export const OWN_MEMORY = new Memory(0)
