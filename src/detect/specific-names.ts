import { LEEWAY } from '#detect/license-index.ts'
import { HOLDER_WORDS } from '#detect/vocabulary.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Words } from '#detect/words.ts'

/** Words that stand for holders in general but name one. */
const SPECIFIC = new WordSet('regents california berkeley')

/** Marks the words of a license that name one certain holder ("Carnegie Mellon"), where others say "the copyright holder". */
export function markSpecificNames(words: Words, leeway: Uint8Array): void {
  for (let n = 0; n < words.count; n++) {
    const hash = words.hash[n] ?? 0
    const isSpecific = ((leeway[n] ?? 0) & LEEWAY.holder) !== 0 && (!HOLDER_WORDS.has(hash) || SPECIFIC.has(hash))
    if (isSpecific && isCapitalized(words, n) && !isPlaceholder(words, n)) leeway[n] = (leeway[n] ?? 0) | LEEWAY.named
  }
}

function isCapitalized({ text, from }: Words, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(from[at], (from[at] ?? 0) + 2))
}

/** Inside of `<…>`, `[…]` or `{…}`: whoever uses the license writes a name of their own there. */
function isPlaceholder({ text, from }: Words, at: number): boolean {
  const start = from[at] ?? 0
  return /[<[{][^<>[\]{}\n]{0,60}$/.test(text.slice(Math.max(0, start - 61), start))
}
