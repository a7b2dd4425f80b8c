import type { Alignment } from '#detect/align.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { spelling } from '#detect/spelling.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'

/** Words that stand in many titles, so that they name no license. */
const GENERAL = new WordSet(`
  the a an of for and to in or with by license licenses agreement notice terms conditions disclaimer copyright permission statement text legal code
  version release public open source software free general documentation source project foundation university inc www http https org com
`)

const LICENSE = hashWord('license')

/** Of a longer opening only so many words are its title. */
const LONGEST = 12
/** Words of a title that must stand in the text, and how many may be missing ("2" for "2.00", a date). */
const LEAST = 3
const MOST_MISSING = 2

/** Whether the text calls itself by the title of the license that it was laid beside. */
export function isTitled({ hash }: FoldedText, index: LicenseIndex, { template, edits }: Alignment): boolean {
  const first = index.starts[template] ?? 0
  const length = titleLength(index, template)
  if (length === 0) return false
  let missing = 0
  let isNamed = false
  const lost = new Uint8Array(length)
  for (let n = 0; n < edits.length && (edits[n + 2] ?? 0) < length; n += 4) {
    // More words make another title of it: "… Attribution-NoDerivs …".
    if ((edits[n + 2] ?? 0) > 0 && !hash.subarray(edits[n], edits[n + 1]).every(word => GENERAL.has(word))) return false
    lost.fill(1, edits[n + 2], Math.min(edits[n + 3] ?? 0, length))
  }
  for (let place = 0; place < length; place++) {
    if (lost[place] === 1) missing++
    else isNamed ||= !GENERAL.has(index.words[first + place] ?? 0) && ((index.leeway[first + place] ?? 0) & LEEWAY.filler) === 0
  }
  return isNamed && missing <= MOST_MISSING && length - missing >= LEAST
}

function titleLength({ starts, leeway }: LicenseIndex, template: number): number {
  const first = starts[template] ?? 0
  let length = 0
  while (length < LONGEST && ((leeway[first + length] ?? 0) & LEEWAY.optional) !== 0) length++
  return length
}

/** A stretch of text that may be a license. */
interface Stretch {
  readonly template: number
  readonly from: number
  readonly to: number
}

/** How far around a license its title and its name are looked for, in words. */
const AROUND = 40

/** The first place, in and around a license, where a text says its name without the version; -1 where it does not, or the name is a general one. */
export function namedAt(text: FoldedText, index: LicenseIndex, stretch: Stretch): number {
  const name = nameOf(index, stretch.template)
  // "Creative Commons Attribution" may go on; what ends with "license" is the whole name.
  return name.length < 2 || name.at(-1) !== LICENSE || name.every(word => GENERAL.has(word)) ? -1 : find(text, stretch, name)
}

/** Whether a text may be titled after a license, or names it: asked before the two are laid beside each other. */
export function mayBeCalled(text: FoldedText, index: LicenseIndex, stretch: Stretch): boolean {
  const first = index.starts[stretch.template] ?? 0
  const title = [...index.words.subarray(first, first + Math.min(LEAST, titleLength(index, stretch.template)))]
  return (title.length === LEAST && find(text, stretch, title) >= 0) || namedAt(text, index, stretch) >= 0
}

function find({ hash, count }: FoldedText, { from, to }: Stretch, words: readonly number[]): number {
  const end = Math.min(count, to + AROUND) - words.length
  for (let at = Math.max(0, from - AROUND); at <= end; at++) if (hash[at] === words[0] && standsAt(hash, at, words)) return at
  return -1
}

function standsAt(hash: Int32Array, at: number, words: readonly number[]): boolean {
  return words.every((word, n) => hash[at + n] === word)
}

/** Whether the text holds every word of the license's name that is its own ("CMU"): as a holder, say. */
export function holdsName({ hash }: FoldedText, index: LicenseIndex, { template, from, to }: Stretch): boolean {
  const own = nameOf(index, template).filter(word => !GENERAL.has(word))
  return own.length > 0 && own.every(word => hash.subarray(Math.max(0, from - AROUND), to).includes(word))
}

/** The words of a license's name in the SPDX list, without its version. */
function nameOf({ templates }: LicenseIndex, template: number): number[] {
  return (templates[template]?.name ?? '')
    .toLowerCase()
    .replace(/\bv?\d[\d.]*\b.*$/, '')
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '')
    .map(word => spelling(hashWord(word)))
}
