import type { Word } from '#osd/shared/words.ts'

/** Words of a clause as numbers, one row more than there are words: 0 for a word that stands in no phrase. */
export interface WordCodes {
  readonly codes: Int32Array
  /** `gap` of each word; that behind the last is the end of a sentence. */
  readonly gaps: Uint8Array
}

const known = new Map<string, number>()
/** The words that were read last. */
let read: readonly Word[] | undefined
let row: WordCodes = { codes: new Int32Array(0), gaps: new Uint8Array(0) }

/** The number of a word of a phrase, from 1. */
export function codeOf(word: string): number {
  const before = known.get(word)
  if (before !== undefined) return before
  read = undefined
  known.set(word, known.size + 1)
  return known.size
}

/** The numbers of words, looked up once for all taggers; valid until other words are asked. */
export function codesOf(words: readonly Word[]): WordCodes {
  if (words === read) return row
  const { length } = words
  if (length >= row.codes.length) row = { codes: new Int32Array(2 * length + 1), gaps: new Uint8Array(2 * length + 1) }
  let n = 0
  for (const { word, gap } of words) {
    row.codes[n] = known.get(word) ?? 0
    row.gaps[n++] = gap
  }
  row.codes[length] = 0
  row.gaps[length] = 3
  read = words
  return row
}
