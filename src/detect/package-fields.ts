import { REFUSING } from '#detect/copyright-lines.ts'
import { NO_NAMES } from '#detect/innocent-words.ts'
import { NARROW, narrows } from '#detect/narrowing.ts'
import { isBidding } from '#detect/plain-names.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
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
  const name = /^Name: (\S+)[ \t]*\r?\n(?:Version|Files): \S/.exec(text.slice(start, start + LONGEST_NAME))?.[1]
  const place = PLACE.exec(text.slice(start, start + LONGEST_HEADING))?.[0]
  if (place !== undefined && ENTRY.test(text.slice(Math.max(0, start - LIST), start)))
    return wordsBefore(words, at, past, start + place.length)
  if (name !== undefined) return wordsBefore(words, at, past, start + 'Name: '.length + name.length)
  const heading = /^[@a-z\d][\w@/.-]*(?:, [\w@/.-]+)*(?=[ \t]*\r?\nLicenses?: )/.exec(text.slice(start, start + LONGEST_HEADING))?.[0]
  if (heading !== undefined) return named(words, hashes, at, past, start + heading.length)
  const bundled = /^Bundled @?[\w./-]+ \(https?:\/\/[^\s()]+\)(?=[ \t]*\r?\n)/.exec(text.slice(start, start + LONGEST_HEADING))?.[0]
  if (bundled !== undefined) return named(words, hashes, at, past, start + bundled.length)
  const applies = APPLIES.exec(text.slice(start, start + LONGEST_NAME))
  if (applies) return isTitle(words, hashes, at, past, applies[1] ?? '') ? wordsBefore(words, at, past, start + applies[0].length) : 0
  const item = ITEM.exec(text.slice(start, start + LONGEST_NAME))?.[0]
  if (item !== undefined && /\n[ \t]*- $/.test(text.slice(Math.max(0, start - LONGEST_INDENT), start)))
    return named(words, hashes, at, past, start + item.length)
  const by = /^By: \S[^\n]*/.exec(text.slice(start, start + LONGEST_HEADING))?.[0]
  if (by !== undefined)
    return /\nLicenses?: [^\n]*\n$/.test(text.slice(Math.max(0, start - LIST), start))
      ? named(words, hashes, at, past, start + by.length)
      : 0
  const key = /^(Private: (?:true|false)[ \t]*(?:\r?\n|$)|Description: )/.exec(text.slice(start, start + 20))?.[0]
  if (key === undefined || !ENTRY.test(text.slice(Math.max(0, start - LIST), start))) return 0
  if (key.startsWith('Private')) return at + 2 <= past ? 2 : 0
  const end = text.indexOf('\n', start)
  const count = wordsBefore(words, at, past, end < 0 ? text.length : end)
  if (count > LONGEST_DESCRIPTION) return 0
  for (let n = at + 1; n < at + count; n++) if (isOfTerms(hashes[n] ?? 0)) return 0
  return pieces(hashes, at + 1, at + count).some(([from, to]) => to > from && narrows(words, hashes, from, to)) ? 0 : count
}

const FOR = hashWord('for')
const THE = hashWord('the')
/** Where programs run, and what they work on. */
const PLATFORMS = new WordSet('browser browsers browserify node nodejs javascript typescript webpack rollup')

/** A description without what it says of the platform: "for the browser" is no limit. */
function pieces(hashes: Int32Array, at: number, past: number): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  let start = at
  for (let n = at; n < past; n++) {
    if (hashes[n] !== FOR) continue
    const noun = hashes[n + 1] === THE ? n + 2 : n + 1
    if (noun >= past || !PLATFORMS.has(hashes[noun] ?? 0)) continue
    found.push([start, n])
    start = noun + 1
  }
  return [...found, [start, past]]
}

/** Lines of an entry above the one that is read. */
const ENTRY = /(?:^|\n)(?:Name|Version): \S+[ \t]*\r?\n(?:[^\n]+\n)*$/
/** Where the files of a package lie, or where it is to be had. */
const PLACE = /^(?:Files: (?=\S*[/.*])[\w./*+-]+|Availability: https?:\/\/[^\s()]+)(?=[ \t]*(?:\r?\n|$))/

/** Blanks in front of an item of a list, in UTF-16 units. */
const LONGEST_INDENT = 24
/** Above a list of packages: which license is theirs. */
const APPLIES = /^((?:[\w.-]+ ){1,4}License(?: \(\w+\))?\s{1,20})?Applies to:[ \t]*(?=\r?\n[ \t]*- [@\w][\w@./-]*;)/
function isTitle(words: Words, hashes: Int32Array, at: number, past: number, title: string): boolean {
  return title === '' || named(words, hashes, at, past, (words.from[at] ?? 0) + title.length) > 0
}

/** A package in such a list, in front of its copyright line. */
const ITEM = /^[@\w][\w@./-]*;(?=\s{1,20}Copyright\b)/i

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
  return GIVING.has(word) || NARROW.has(word) || (isBidding(word) && !TECHNICAL.has(word))
}

/** Words with which a sentence says to whom a thing is given. */
const GIVING = new WordSet(
  'free license licensed licenses licensing available intended reserved open public people humans hobbyists students teachers',
)
/** Words of terms that speak of what programs do. */
const TECHNICAL = new WordSet(
  'use used uses using usage user users copy copies output outputs models request requests modify modifying publish testing test benchmark service crypto clients',
)
