import { TextTable } from '#detect/text-table.ts'
import { triple } from '#detect/word-hash.ts'
import type { Words } from '#detect/words.ts'

/** The table of the text that asked last, and its triples. */
const TABLE = new TextTable()
let tabled: Int32Array | undefined

/** Room for what is kept of each word, used again for the next text: allocating it anew costs as much as looking at the words. */
let room = roomFor(1 << 14)
/** Room for more words than these is given back. */
const LARGEST_ROOM = 1 << 20

function roomFor(size: number) {
  return { hashes: new Int32Array(size), taken: new Uint8Array(size), triples: new Int32Array(size) }
}

/** A text as the search works on it: what is matched is struck out, so that it is found once. Valid until the next one. */
export class FoldedText {
  readonly words: Words
  readonly count: number
  /** Hashes of the words; 0 where struck out. */
  readonly hash: Int32Array
  /** The same before any was struck out. */
  readonly hashes: Int32Array
  /** 1 where a word belongs to a license. */
  readonly taken: Uint8Array
  readonly #room: typeof room
  #triples: Int32Array | undefined

  constructor(words: Words) {
    this.words = words
    this.count = words.count
    this.hash = words.hash.subarray(0, words.count)
    const own = words.count <= room.hashes.length ? room : roomFor(words.count)
    if (words.count <= LARGEST_ROOM) room = own
    own.hashes.set(this.hash)
    this.hashes = own.hashes.subarray(0, words.count)
    this.taken = own.taken.subarray(0, words.count).fill(0)
    this.#room = own
  }

  /** Hashes of three words each; -1 where struck out. Made when first asked for: a text that is one license needs none. */
  get triples(): Int32Array {
    return (this.#triples ??= triplesOf(this, this.#room.triples.subarray(0, Math.max(0, this.count - 2))))
  }

  /** Read anew where another text was asked in between. */
  table(): TextTable {
    if (tabled !== this.triples) TABLE.read(this.triples)
    tabled = this.triples
    return TABLE
  }

  /** Strikes words out of the text. */
  strike(from: number, to: number): void {
    this.hash.fill(0, from, to)
    this.#triples?.fill(-1, Math.max(0, from - 2), to)
    this.taken.fill(1, from, to)
  }
}

function triplesOf({ hash, taken }: FoldedText, triples: Int32Array): Int32Array {
  let a = hash[0] ?? 0
  let b = hash[1] ?? 0
  for (let n = 0; n < triples.length; n++) {
    const c = hash[n + 2] ?? 0
    triples[n] = (taken[n] ?? 0) + (taken[n + 1] ?? 0) + (taken[n + 2] ?? 0) > 0 ? -1 : triple(a, b, c)
    a = b
    b = c
  }
  return triples
}

export function foldedText(words: Words): FoldedText {
  return new FoldedText(words)
}

/** Strikes words out of a text. */
export function strike(text: FoldedText, from: number, to: number): void {
  text.strike(from, to)
}
