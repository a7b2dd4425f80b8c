import { REFUSING } from '#detect/copyright-lines.ts'
import { NO_NAMES } from '#detect/innocent-words.ts'
import { NARROW, narrows } from '#detect/narrowing.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Words } from '#detect/words.ts'

/** Looked at in front of a field for those that show a list of packages. */
const LIST = 500
/** Of the line with a name and the begin of the next one, in UTF-16 units. */
const LONGEST_NAME = 240
/** Of the line that names packages or people, in UTF-16 units. */
const LONGEST_HEADING = 1500
/** More words are no description of a package. */
const LONGEST_DESCRIPTION = 40

/**
 * How many words from `at` on are a field of a list of packages as bundlers write it (`Name`, `Version`, `License`, `Private`,
 * `Description`, …: https://github.com/mjeanroy/rollup-plugin-license) that says nothing of terms; 0 where they are none.
 *
 * A description may hold any word but those that terms are made of.
 */
export function packageFieldAt(words: Words, hashes: Int32Array, at: number, past: number): number {
  const { text, from } = words
  const start = from[at] ?? 0
  const name = /^Name: (\S+)[ \t]*\r?\nVersion: \S/.exec(text.slice(start, start + LONGEST_NAME))?.[1]
  if (name !== undefined) return wordsBefore(words, at, past, start + 'Name: '.length + name.length)
  const heading = /^[@a-z\d][\w@/.-]*(?:, [\w@/.-]+)*(?=[ \t]*\r?\nLicenses?: )/.exec(text.slice(start, start + LONGEST_HEADING))?.[0]
  if (heading !== undefined) return named(words, hashes, at, past, start + heading.length)
  const by = /^By: \S[^\n]*/.exec(text.slice(start, start + LONGEST_HEADING))?.[0]
  if (by !== undefined)
    return /\nLicenses?: [^\n]*\n$/.test(text.slice(Math.max(0, start - LIST), start))
      ? named(words, hashes, at, past, start + by.length)
      : 0
  const key = /^(Private: (?:true|false)[ \t]*(?:\r?\n|$)|Description: )/.exec(text.slice(start, start + 20))?.[0]
  if (key === undefined || !/(?:^|\n)Version: \S+\s*\n(?:[^\n]+\n)*$/.test(text.slice(Math.max(0, start - LIST), start))) return 0
  if (key.startsWith('Private')) return at + 2 <= past ? 2 : 0
  const end = text.indexOf('\n', start)
  const count = wordsBefore(words, at, past, end < 0 ? text.length : end)
  if (count > LONGEST_DESCRIPTION) return 0
  for (let n = at + 1; n < at + count; n++) if (isOfTerms(hashes[n] ?? 0)) return 0
  return count > 1 && narrows(words, hashes, at + 1, at + count) ? 0 : count
}

/** Names of packages or people up to a place. */
function named(words: Words, hashes: Int32Array, at: number, past: number, end: number): number {
  const count = wordsBefore(words, at, past, end)
  for (let n = at; n < at + count; n++) {
    const word = hashes[n] ?? 0
    const part = words.text.slice((words.from[n] ?? 0) - 1, (words.to[n] ?? 0) + 1)
    if (/^ \p{Lu}\p{Ll}+[,\s]$/u.test(part) ? PERMITTING.has(word) : REFUSING.has(word) || NARROW.has(word) || NO_NAMES.has(word)) return 0
    if (TERM_WORDS.has(word) && !/[-/.]/.test(part) && !/^ \p{Lu}/u.test(part)) return 0
  }
  return count
}

const PERMITTING = new WordSet('only private commercial internal personal evaluation academic trial restricted')

function wordsBefore({ from }: Words, at: number, past: number, end: number): number {
  let n = at
  while (n < past && (from[n] ?? 0) < end) n++
  return n - at
}

function isOfTerms(word: number): boolean {
  return GIVING.has(word) || NARROW.has(word) || ((TERM_WORDS.has(word) || NO_NAMES.has(word)) && !TECHNICAL.has(word))
}

/** Words with which a sentence says to whom a thing is given. */
const GIVING = new WordSet(
  'free license licensed licenses licensing available intended reserved open public people humans hobbyists students teachers',
)
/** Words of terms that speak of what programs do. */
const TECHNICAL = new WordSet(
  'use used uses using usage user users copy copies output outputs models request requests modify modifying publish testing test benchmark service crypto clients',
)
