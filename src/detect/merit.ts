import { LONGEST_NAME, type Alignment } from '#detect/align.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'
import { BASE } from '#detect/word-hash.ts'

/** What it costs that a license names somebody else, or that a word has one more "s": it decides only between licenses that fit alike. */
const LITTLE = 1

/**
 * What an alignment is worth beside others over the same words.
 *
 * Words that match count one, words that are missing or added minus two. A license that is written for one holder stands back
 * behind one that is written for all; words that a copy puts into a title or an appendix weigh nothing.
 */
export function merit(text: FoldedText, index: LicenseIndex, { template, edits, value }: Alignment): number {
  if (index.templates[template]?.unit === 'triples') return value
  const first = index.starts[template] ?? 0
  let merit = value
  for (let n = 0; n < edits.length; n += 4) {
    const at = edits[n] ?? 0
    const past = edits[n + 1] ?? 0
    const place = first + (edits[n + 2] ?? 0)
    const beyond = first + (edits[n + 3] ?? 0)
    if (past === at) continue
    if (beyond === place) merit += place > first && isBetweenOptional(index, place) && isFree(text, at, past) ? 2 * (past - at) : 0
    else merit += replaced(text, index, at, past, place, beyond)
  }
  return merit
}

/** Words in the place of others. */
function replaced(text: FoldedText, index: LicenseIndex, at: number, past: number, place: number, beyond: number): number {
  const other = names(index, place, beyond) ? LITTLE : 0
  if (isHolder(index, place, beyond)) return -other
  if (isHolder(index, place, beyond, LEEWAY.holder | LEEWAY.optional) && isFree(text, at, past)) return 2 * (past - at) - other
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

function isBetweenOptional({ leeway }: LicenseIndex, place: number): boolean {
  return ((leeway[place - 1] ?? 0) & (leeway[place] ?? 0) & LEEWAY.optional) !== 0
}

/** No word that terms are made of. */
function isFree({ hash }: FoldedText, at: number, past: number): boolean {
  if (past - at > LONGEST_NAME) return false
  for (let n = at; n < past; n++) if (TERM_WORDS.has(hash[n] ?? 0)) return false
  return true
}
