import type { FoldedText } from '#detect/folded-text.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'

/** Fewer words are an introduction. */
const LEAST_WORDS = 300
/** Share of words that terms are made of: in license texts one in five to seven, in prose and code fewer than one in ten. */
const LEAST_TERMS = 0.13

/**
 * Whether the words that belong to no known license are a license of their own.
 *
 * What such a text names ("third party software is under the Apache License") is not what it grants itself.
 */
export function hasOwnTerms({ hash, taken, count }: FoldedText): boolean {
  let words = 0
  let terms = 0
  for (let n = 0; n < count; n++) {
    if (taken[n] === 1) continue
    words++
    if (TERM_WORDS.has(hash[n] ?? 0)) terms++
  }
  return words >= LEAST_WORDS && terms >= LEAST_TERMS * words
}
