import { TextTable } from '#detect/text-table.ts'
import { triple } from '#detect/word-hash.ts'
import type { Words } from '#detect/words.ts'

/** A text as the search works on it: what is matched is struck out, so that it is found once. */
export interface FoldedText {
  readonly words: Words
  readonly count: number
  /** Hashes of the words; 0 where struck out. */
  readonly hash: Int32Array
  /** Hashes of three words each; -1 where struck out. */
  readonly triples: Int32Array
  /** 1 where a word belongs to a license. */
  readonly taken: Uint8Array
  table(): TextTable
}

export function foldedText(words: Words): FoldedText {
  const { count } = words
  const hash = words.hash.subarray(0, count)
  const triples = new Int32Array(Math.max(0, count - 2))
  let a = hash[0] ?? 0
  let b = hash[1] ?? 0
  for (let n = 0; n < triples.length; n++) {
    const c = hash[n + 2] ?? 0
    triples[n] = triple(a, b, c)
    a = b
    b = c
  }
  let table: TextTable | undefined
  return { words, count, hash, triples, taken: new Uint8Array(count), table: () => (table ??= new TextTable(triples)) }
}

/** Strikes words out of the text. */
export function strike(text: FoldedText, from: number, to: number): void {
  text.hash.fill(0, from, to)
  text.triples.fill(-1, Math.max(0, from - 2), to)
  text.taken.fill(1, from, to)
}
