import { hashWord } from '#detect/word-hash.ts'

/** A set of folded words that answers by hash, behind a bitmap: most words of a text are in none of our sets. */
export class WordSet {
  readonly #bits = new Uint8Array(8192)
  readonly #hashes = new Set<number>()

  constructor(words: string) {
    for (const word of words.split(/\s+/)) if (word !== '') this.#add(hashWord(word))
  }

  has(hash: number): boolean {
    const slot = hash & 0xffff
    return ((this.#bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0 && this.#hashes.has(hash)
  }

  #add(hash: number): void {
    const slot = hash & 0xffff
    this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | (1 << (slot & 7))
    this.#hashes.add(hash)
  }
}
