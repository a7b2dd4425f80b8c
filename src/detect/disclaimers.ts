import type { FoldedText } from '#detect/folded-text.ts'
import { DISCLAIMING_WORDS } from '#detect/innocent-words.ts'
import { NARROW } from '#detect/narrowing.ts'
import { neutralAt } from '#detect/neutral-phrases.ts'
import { isName } from '#detect/plain-names.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'

const IS = hashWord('is')

/** More names in a disclaimer are a sentence of its own. */
const MOST_DISCLAIMING = 4

/** A sentence on warranty and liability that holds no word beyond those of such sentences, but for names of those who disclaim. */
export function isDisclaimer(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const { words } = text
  let names = 0
  for (let n = at; n < past; n++) {
    const phrase = neutralAt(hashes, n, past)
    if (phrase > 0) n += phrase - 1
    else if (isBroken(words, n, past)) n++
    else if (DISCLAIMING_WORDS.has(hashes[n] ?? 0)) continue
    else if (++names > MOST_DISCLAIMING || !isDisclaiming(text, hashes, n, at, past)) return false
  }
  return /warrant|liab(?:le|ility)|li-\s*able|damages?\b|merchantab|fitness for|as[- ]is\b/i.test(
    words.text.slice(words.from[at], words.to[past - 1]),
  )
}

/** "FIT-" at the end of a line and "NESS" in the next are one word. */
function isBroken({ text, from, to }: FoldedText['words'], at: number, past: number): boolean {
  if (at + 1 >= past || !/^-\r?\n[\s*#/;]{0,20}$/.test(text.slice(to[at], from[at + 1]))) return false
  const whole = text.slice(from[at], to[at]) + text.slice(from[at + 1], to[at + 1])
  return whole.length < 40 && DISCLAIMING_WORDS.has(hashWord(whole.toLowerCase()))
}

const DISTRIBUTED = hashWord('distributed')
const DISCLAIMS = new WordSet('disclaims disclaim makes make specifically')

const SHALL = new WordSet('shall will')

const BE = new WordSet('be have')

/** Whose name stands in front of "disclaims" or of "be liable", where the sentence begins or behind "shall". */
function isDisclaiming(text: FoldedText, hashes: Int32Array, at: number, first: number, past: number): boolean {
  if (!isName(text, hashes, at, false) || NARROW.has(hashes[at] ?? 0)) return false
  const isOf = (n: number) => !DISCLAIMING_WORDS.has(hashes[n] ?? 0)
  let start = at
  while (start > first && isOf(start - 1)) start--
  let end = at + 1
  while (end < past && isOf(end)) end++
  if (start === first) return DISCLAIMS.has(hashes[end] ?? 0) || (hashes[end] === IS && hashes[end + 1] === DISTRIBUTED)
  return SHALL.has(hashes[start - 1] ?? 0) && BE.has(hashes[end] ?? 0)
}
