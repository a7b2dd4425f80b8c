import { TERM_WORDS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
import type { Words } from '#detect/words.ts'

/** Words that say the same in a license, in either direction. */
const EQUAL = equals(
  'shall must will|redistribution redistributions|provided providing|condition conditions|license licenses|permission permissions|copy copies|is are|it them|its their|software program library package file|terms term|restriction restrictions|modification modifications|right rights|notice notices|author authors',
)

function equals(groups: string): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, ReadonlySet<number>>()
  for (const group of groups.split('|')) {
    const hashes = new Set(group.split(' ').map(hashWord))
    for (const hash of hashes) found.set(hash, hashes)
  }
  return found
}

/** Shorter words are a letter away from words that mean the opposite (not, now). */
const SHORTEST = 5
const LONGEST = 24
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Whether one word of the text is one word of the license with a single letter wrong, missing, doubled or exchanged. */
export function isTypo(
  words: Words,
  hashes: Int32Array,
  { at, past, place, beyond }: { readonly at: number; readonly past: number; readonly place: number; readonly beyond: number },
  known: Int32Array,
): boolean {
  if (past - at !== beyond - place || past - at < 1 || past - at > 2) return false
  for (let n = 0; n < past - at; n++) if (!isOneOff(words, hashes, at + n, known[place + n] ?? 0)) return false
  return true
}

function isOneOff(words: Words, hashes: Int32Array, at: number, wanted: number): boolean {
  if (hashes[at] === wanted) return true
  if (EQUAL.get(hashes[at] ?? 0)?.has(wanted)) return true
  const word = words.text.slice(words.from[at], words.to[at]).toLowerCase()
  if (word.length === SHORTEST - 1 && swapped(word, wanted)) return true
  if (word.length < SHORTEST || word.length > LONGEST || TERM_WORDS.has(hashes[at] ?? 0) || TERM_WORDS.has(wanted)) return false
  if (swapped(word, wanted)) return true
  for (let n = 0; n <= word.length; n++) {
    const head = word.slice(0, n)
    if (hashWord(head + word.slice(n + 1)) === wanted) return true
    for (const letter of LETTERS)
      if (hashWord(head + letter + word.slice(n)) === wanted || hashWord(head + letter + word.slice(n + 1)) === wanted) return true
  }
  return false
}

/** Two neighboring letters in the wrong order. */
function swapped(word: string, wanted: number): boolean {
  for (let n = 0; n + 1 < word.length; n++)
    if (hashWord(word.slice(0, n) + word.charAt(n + 1) + word.charAt(n) + word.slice(n + 2)) === wanted) return true
  return false
}
