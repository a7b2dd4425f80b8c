import { hashWord } from '#detect/word-hash.ts'

/**
 * A set of folded words that answers by hash, behind a bitmap: most words of a text are in none of our sets.
 *
 * It is built when first asked: a text that is one license asks few of them.
 */
export class WordSet {
  readonly #words: string
  #bits: Uint8Array | undefined
  readonly #hashes = new Set<number>()

  constructor(words: string) {
    this.#words = words
  }

  has(hash: number): boolean {
    const bits = this.#bits ?? this.#build()
    const slot = hash & 0xffff
    return ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0 && this.#hashes.has(hash)
  }

  #build(): Uint8Array {
    const bits = new Uint8Array(8192)
    for (const word of this.#words.split(/\s+/)) {
      if (word === '') continue
      const hash = hashWord(word)
      const slot = hash & 0xffff
      bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (1 << (slot & 7))
      this.#hashes.add(hash)
    }
    this.#bits = bits
    return bits
  }
}
