import type { FoldedText } from '#detect/folded-text.ts'
import { isHandle } from '#detect/handle.ts'
import { NO_NAMES } from '#detect/innocent-words.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'
import { WordSet } from '#detect/word-set.ts'

/** Whether one of the words is in a set. */
export function hasWord(hashes: Int32Array, at: number, past: number, set: WordSet): boolean {
  for (let n = at; n < past; n++) if (set.has(hashes[n] ?? 0)) return true
  return false
}

/** What stands between blanks around a word. */
export function tokenAt({ text, from }: FoldedText['words'], at: number): string {
  const start = from[at] ?? 0
  return (/\S*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '') + (/^\S*/.exec(text.slice(start, start + 60))?.[0] ?? '')
}

/** What stands before a stretch in its first line, and behind it in its last one; at most so many UTF-16 units of each. */
export function linesAround(text: string, from: number, to: number, most: number): { readonly head: string; readonly tail: string } {
  return {
    head: /[^\n]*$/.exec(text.slice(Math.max(0, from - most), from))?.[0] ?? '',
    tail: /^[^\n]*/.exec(text.slice(to, to + most))?.[0] ?? '',
  }
}

/** Words that refuse or bid, wherever they stand. */
export function isBidding(hash: number): boolean {
  return TERM_WORDS.has(hash) || NO_NAMES.has(hash)
}

/** Whether one of the words refuses or bids. */
export function hasBidding(hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) if (isBidding(hashes[n] ?? 0)) return true
  return false
}

/** A single word, or one name with hyphens and slashes in it. */
export function isOneToken({ words }: FoldedText, at: number, past: number): boolean {
  return past - at <= 6 && !/\s/.test(words.text.slice(words.from[at], words.to[past - 1]))
}

/** Nothing but marks stands beside it in its line. */
export function fillsLine({ words }: FoldedText, at: number, past: number): boolean {
  const start = words.from[at] ?? 0
  const end = words.to[past - 1] ?? 0
  const before = words.text.slice(Math.max(0, start - 100), start)
  return /(?:^|[\n\r])[^\p{L}\p{N}]*$/u.test(before) && /^[^\p{L}\p{N}]*(?:[\n\r]|$)/u.test(words.text.slice(end, end + 100))
}

/** Capitals in every word make a shout of a sentence, and hide which words are names; before a colon they are a label. */
export function isShouted({ words }: FoldedText, at: number, past: number): boolean {
  const end = words.to[past - 1] ?? 0
  if (past - at <= 2 && words.text.charAt(end) === ':') return false
  return past - at > 1 && !/[a-z]/.test(words.text.slice(words.from[at], words.to[past - 1]))
}

/** A capitalized word or a handle; alone in its line, any single word. */
export function isName({ words }: FoldedText, hashes: Int32Array, at: number, alone: boolean): boolean {
  const hash = hashes[at] ?? 0
  if (isBidding(hash)) return false
  const word = words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 60))
  return alone || /^\p{Lu}/u.test(word) || /^\p{Script=Latin}$/u.test(word) || isHandle(words.text, words.from[at] ?? 0, words.to[at] ?? 0)
}
