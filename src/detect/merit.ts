import { LONGEST_NAME, type Alignment } from '#detect/align.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'
import { BASE } from '#detect/word-hash.ts'

/** What it costs that a license names somebody else: about as much as the words that it has around the name. */
const OTHER_NAME = 3
/** What it costs that a word has one "s" more or less. */
const LITTLE = 1
/** What each word costs besides that terms are made of: it is what tells one license from the next. */
const TERM = 3
/** What it counts that nothing but names and optional parts differs. */
export const EXACT = 10

/**
 * What an alignment is worth beside others over the same words.
 *
 * Words that match count one, words that are missing or added minus two. A license that is written for one holder stands back
 * behind one that is written for all, one with other words behind one that differs in names alone; words that a copy puts into a
 * title or an appendix weigh nothing.
 */
export function merit(text: FoldedText, index: LicenseIndex, { template, edits, value, missing, extra }: Alignment): number {
  if (index.templates[template]?.unit === 'triples') return value
  const first = index.starts[template] ?? 0
  let merit = missing + extra === 0 ? value + EXACT : value
  for (let n = 0; n < edits.length; n += 4) {
    const at = edits[n] ?? 0
    const past = edits[n + 1] ?? 0
    const place = first + (edits[n + 2] ?? 0)
    const beyond = first + (edits[n + 3] ?? 0)
    if (beyond > place) merit -= TERM * termsOf(text, index, at, past, place, beyond)
    if (past === at)
      merit +=
        beyond === index.starts[template + 1] && isHolder(index, place, beyond, NAME) ? 2 * required(index, place, beyond) - OTHER_NAME : 0
    else if (beyond === place) merit += place > first && isBesideOptional(index, place) && isFree(text, at, past) ? 2 * (past - at) : 0
    else merit += replaced(text, index, at, past, place, beyond)
  }
  return merit
}

/** Words in the place of others. */
function replaced(text: FoldedText, index: LicenseIndex, at: number, past: number, place: number, beyond: number): number {
  const other = names(index, place, beyond) ? OTHER_NAME : 0
  if (isHolder(index, place, beyond)) return -other
  if (isHolder(index, place, beyond, NAME) && isFree(text, at, past)) return 2 * (past - at) - other
  let [from, to, head, tail] = [at, past, place, beyond]
  while (from < to && head < tail && isPlural(text.hash[from] ?? 0, index.words[head] ?? 0)) {
    from++
    head++
  }
  while (from < to && head < tail && isPlural(text.hash[to - 1] ?? 0, index.words[tail - 1] ?? 0)) {
    to--
    tail--
  }
  if (from === at && to === past) return -other
  const isName = head < tail && from < to && isHolder(index, head, tail) && isFree(text, from, to)
  const same = past - at - (to - from)
  return (isName ? 2 * (past - at + required(index, place, beyond)) - LITTLE : (4 - LITTLE) * same) - other
}

/** What a name may stand for. */
const NAME = LEEWAY.holder | LEEWAY.optional

/** Words that terms are made of, as far as there are more of them on one side than on the other. */
function termsOf({ hash }: FoldedText, { words, leeway }: LicenseIndex, at: number, past: number, place: number, beyond: number): number {
  let added = 0
  let dropped = 0
  for (let n = at; n < past; n++) if (TERM_WORDS.has(hash[n] ?? 0)) added++
  for (let n = place; n < beyond; n++) if (((leeway[n] ?? 0) & NAME) === 0 && TERM_WORDS.has(words[n] ?? 0)) dropped++
  return Math.max(added, dropped)
}

function isHolder({ leeway }: LicenseIndex, place: number, beyond: number, bits: number = LEEWAY.holder): boolean {
  let isNamed = false
  for (let n = place; n < beyond; n++) {
    if (((leeway[n] ?? 0) & bits) === 0) return false
    isNamed ||= ((leeway[n] ?? 0) & LEEWAY.holder) !== 0
  }
  return isNamed
}

function names({ leeway }: LicenseIndex, place: number, beyond: number): boolean {
  for (let n = place; n < beyond; n++) if (((leeway[n] ?? 0) & LEEWAY.named) !== 0) return true
  return false
}

function required({ leeway }: LicenseIndex, place: number, beyond: number): number {
  let count = 0
  for (let n = place; n < beyond; n++) if (((leeway[n] ?? 0) & LEEWAY.optional) === 0) count++
  return count
}

const S = 's'.charCodeAt(0)

/** "warranties" apart, a plural and the third person are the word and an "s". */
function isPlural(a: number, b: number): boolean {
  return a === b || ((Math.imul(a, BASE) + S) | 0) === b || ((Math.imul(b, BASE) + S) | 0) === a
}

function isBesideOptional({ leeway }: LicenseIndex, place: number): boolean {
  return (((leeway[place - 1] ?? 0) | (leeway[place] ?? 0)) & LEEWAY.optional) !== 0
}

/** No word that terms are made of. */
function isFree({ hash }: FoldedText, at: number, past: number): boolean {
  if (past - at > LONGEST_NAME) return false
  for (let n = at; n < past; n++) if (TERM_WORDS.has(hash[n] ?? 0)) return false
  return true
}
