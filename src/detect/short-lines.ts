import type { FoldedText } from '#detect/folded-text.ts'
import { isNumber } from '#detect/harmless-word.ts'
import { INNOCENT_WORDS, TITLE_WORDS } from '#detect/innocent-words.ts'
import { NARROW, narrows } from '#detect/narrowing.ts'
import { fillsLine, hasBidding, hasWord, isBidding, isName, isOneToken } from '#detect/plain-names.ts'
import { hashWord } from '#detect/word-hash.ts'

const FOR = hashWord('for')
const ONLY = hashWord('only')
const LICENSE_WORD = hashWord('license')

/** "Version 2 only,": no later one. */
export function isOnlyThat({ words, taken, count }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (past - at !== 1 || hashes[at] !== ONLY || at === 0 || taken[at - 1] !== 1) return false
  const end = words.to[at] ?? 0
  return (
    /\d[.\d]* $/.test(words.text.slice(Math.max(0, (words.from[at] ?? 0) - 8), words.from[at])) &&
    (past >= count || /^\s*[,.;:)]/.test(words.text.slice(end, end + 8)))
  )
}

const STARTING = hashWord('starting')
const WITH = hashWord('with')
const VERSION = hashWord('version')

/** "(starting with Frobnicate version 4.0)", behind the name of a license: since when it is offered. */
export function isSince(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (at === 0 || text.taken[at - 1] !== 1 || hashes[at] !== STARTING || hashes[at + 1] !== WITH || past - at > 7) return false
  if (!/^\.? ?\($/.test(text.words.text.slice(text.words.to[at - 1], text.words.from[at]))) return false
  let named = 0
  for (let n = at + 2; n < past; n++)
    if (
      hashes[n] !== VERSION &&
      !isNumber(text, n) &&
      (++named > 2 || INNOCENT_WORDS.has(hashes[n] ?? 0) || !isName(text, hashes, n, false))
    )
      return false
  return past - at > 2 && isNumber(text, past - 1)
}

/** "Less", right above a copyright line, where the text or a paragraph begins: what the work is called. */
export function isNameAbove({ words }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const start = words.from[at] ?? 0
  if (past - at !== 1 || isBidding(hashes[at] ?? 0) || NARROW.has(hashes[at] ?? 0)) return false
  return (
    /^\p{Lu}[\p{L}\d]{1,30}[ \t\r]*\n[^\p{L}\p{N}\n]*(?:copyright\b|\(c\)|©)/iu.test(words.text.slice(start, start + 80)) &&
    /^\p{Lu}/u.test(words.text.slice(start, start + 2)) &&
    /(?:^|\n)[^\p{L}\p{N}\n]*\n[^\p{L}\p{N}\n]*$|^[^\p{L}\p{N}]*$/u.test(words.text.slice(Math.max(0, start - 80), start))
  )
}

/** More words are no heading. */
const LONGEST_NUMBERED = 8

/** "(46) frob nicate - parser library" in a collection, above the copyright line of the part. */
export function isNumberedAbove(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const { words } = text
  const start = words.from[at] ?? 0
  const end = words.to[past - 1] ?? 0
  if (past - at > LONGEST_NUMBERED || !/(?:^|\n)\((?:[2-9]|\d\d)\) $/.test(words.text.slice(Math.max(0, start - 6), start))) return false
  if (hasBidding(hashes, at, past) || hasWord(hashes, at, past, NARROW) || narrows(words, hashes, at, past)) return false
  return /^[^\p{L}\p{N}\n]*\n\s*(?:copyright\b|\(c\)|©)/iu.test(words.text.slice(end, end + 80))
}

/** Only words that titles of licenses are made of: "The MIT License (MIT)". */
export function isTitle(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) if (!TITLE_WORDS.has(hashes[n] ?? 0)) return false
  return past - at <= 12 && !narrows(text.words, hashes, at, past)
}

const SOFTWARE = hashWord('software')

/** "For Frobnicate software", "License for frobnicate-tools": a line of its own between title and copyright that names the work. */
export function isForWork(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (hashes[at] === LICENSE_WORD && hashes[at + 1] === FOR && past - at > 3)
    return (
      fillsLine(text, at, past) &&
      isOneToken(text, at + 2, past) &&
      !hasBidding(hashes, at + 2, past) &&
      !hasWord(hashes, at + 2, past, NARROW)
    )
  if (hashes[at] !== FOR || hashes[past - 1] !== SOFTWARE || past - at < 3 || past - at > 5 || !fillsLine(text, at, past)) return false
  for (let n = at + 1; n < past - 1; n++) {
    const hash = hashes[n] ?? 0
    if (INNOCENT_WORDS.has(hash) || NARROW.has(hash) || !/^\p{Lu}\p{Ll}/u.test(text.words.text.slice(text.words.from[n], text.words.to[n])))
      return false
    if (!isName(text, hashes, n, false)) return false
  }
  return true
}
