import { LONGEST_NAME, type Alignment } from '#detect/align.ts'
import { isOtherEdition, type Difference } from '#detect/edition.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { isMangled } from '#detect/mangled.ts'
import { narrows } from '#detect/narrowing.ts'
import { droppedAt, insertedAt, objectAt } from '#detect/neutral-phrases.ts'
import { isTypo } from '#detect/typo.ts'
import { isDisclaimer } from '#detect/disclaimers.ts'
import { isHarmlessText } from '#detect/harmless.ts'
import { isInAddress } from '#detect/harmless-word.ts'
import { isBidding, isName } from '#detect/plain-names.ts'
import { DISCLAIMING_WORDS, ENDORSING_WORDS } from '#detect/innocent-words.ts'
import { CONNECTORS, FILLER_WORDS, HOLDER_WORDS, REPRODUCTION_WORDS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Residue } from '#model/identification.ts'

/** A residue before it has lines. */
export type Leftover = Omit<Residue, 'line' | 'endLine'>

/** The differences of one match that no rule of matching allows. `hashes` are the words before they were struck out. */
export function residueInside(text: FoldedText, hashes: Int32Array, index: LicenseIndex, match: Alignment, inside: string): Leftover[] {
  const exact = index.templates[match.template]?.unit === 'words'
  const found: Leftover[] = []
  for (const difference of differences(index, match)) {
    const { at, past } = difference
    if (
      exact &&
      (isVariation(text, hashes, index, difference) ||
        isTypo(text.words, hashes, difference, index.words) ||
        isMangled(text.words, difference, index.words))
    )
      continue
    const harmless = exact && isHarmlessAnyway(text, hashes, index, difference, match) ? ({ harmless: true } as const) : {}
    if (past > at) found.push({ ...span(text, at, past), words: past - at, inside, change: 'added', ...harmless })
    const dropped = required(index, difference)
    const gap = text.words.to[past - 1] ?? 0
    if (dropped > 0) found.push({ from: gap, to: gap, words: dropped, inside, change: 'dropped', ...harmless })
  }
  return found
}

/** Words of the text between `at` and `past` that belong to no license, one piece a paragraph. */
export function residueOutside(text: FoldedText, hashes: Int32Array, at: number, past: number, inside: string | undefined): Leftover[] {
  const found: Leftover[] = []
  let start = at
  for (let n = at; n < past; n++) {
    const taken = text.taken[n] === 1
    if (n > start && (taken || startsParagraph(text, n))) {
      found.push(piece(text, hashes, start, n, inside))
      start = n
    }
    if (taken) start = n + 1
  }
  if (past > start) found.push(piece(text, hashes, start, past, inside))
  return found
}

function piece(text: FoldedText, hashes: Int32Array, at: number, past: number, inside: string | undefined): Leftover {
  return {
    ...span(text, at, past),
    words: past - at,
    ...(inside === undefined ? {} : { inside }),
    change: 'added',
    ...(isHarmlessText(text, hashes, at, past) ? ({ harmless: true } as const) : {}),
  }
}

/** Looked at behind a word for an empty line. */
const LONGEST_GAP = 200

/** A line without a letter stands before the word. Asked for every word that is left over, so unit by unit. */
function startsParagraph({ words }: FoldedText, at: number): boolean {
  const end = words.to[at - 1] ?? 0
  const last = Math.min(words.from[at] ?? 0, end + LONGEST_GAP)
  let isEmpty = false
  for (let n = end; n < last; n++) {
    const unit = words.text.charCodeAt(n)
    if (unit === 10 && isEmpty) return true
    isEmpty = unit === 10 || (isEmpty && !isWordUnit(unit))
  }
  return false
}

/** What `\w` is in a pattern. */
function isWordUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95
}

function differences(index: LicenseIndex, { template, edits }: Alignment): Difference[] {
  const first = index.starts[template] ?? 0
  const found: Difference[] = []
  for (let n = 0; n < edits.length; n += 4)
    found.push({ at: edits[n] ?? 0, past: edits[n + 1] ?? 0, place: first + (edits[n + 2] ?? 0), beyond: first + (edits[n + 3] ?? 0) })
  return found
}

/** A name in the place of a name, or an optional part that is not there. */
function isVariation(text: FoldedText, hashes: Int32Array, index: LicenseIndex, { at, past, place, beyond }: Difference): boolean {
  if (at === past) return required(index, { at, past, place, beyond }) === 0
  if (beyond === place || past - at > LONGEST_NAME) return false
  let isOptional = false
  for (let n = place; n < beyond; n++) {
    const leeway = index.leeway[n] ?? 0
    if ((leeway & (LEEWAY.holder | LEEWAY.optional)) === 0) return false
    if ((leeway & LEEWAY.holder) === 0) isOptional = true
  }
  if (!isOptional) return isHolder(text, hashes, at, past)
  return isHarmlessText(text, hashes, at, past) || (isDisclaimingHolder(index, beyond) && isHolder(text, hashes, at, past))
}

/** The words of the license end with a holder who goes on to disclaim. */
function isDisclaimingHolder({ leeway }: LicenseIndex, beyond: number): boolean {
  return ((leeway[beyond - 1] ?? 0) & LEEWAY.holder) !== 0 && ((leeway[beyond] ?? 0) & LEEWAY.disclaimer) !== 0
}

/** More words in small letters are no name. */
const MOST_SMALL = 2

/** Who holds the rights: names, and the words that join them. */
function isHolder(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  let small = 0
  for (let n = at; n < past; n++) {
    const hash = hashes[n] ?? 0
    if (HOLDER_WORDS.has(hash) || isInAddress(text, n) || isName(text, hashes, n, false) || isOfCopyrightLine(text, n)) continue
    if (isBidding(hash)) return false
    // "frobnicate-tools" is one name.
    const isPart = n > at && text.words.text.slice(text.words.to[n - 1], text.words.from[n]) === '-'
    if (!isPart && ++small > MOST_SMALL) return false
  }
  return true
}

/** Longest line of a holder, in UTF-16 units, and how many of them are looked through. */
const LINES_OF_HOLDERS = /(?:copyright|©|\(c\))[ \t][^\n]{1,200}/gi
const MOST_LINES = 50

/** The lines that name holders, by text: they are asked for again and again. */
const holders = new WeakMap<FoldedText, string>()

function holdersOf(text: FoldedText): string {
  const known = holders.get(text)
  if (known !== undefined) return known
  const lines: string[] = []
  for (const { 0: line } of text.words.text.matchAll(LINES_OF_HOLDERS)) {
    lines.push(line.toLowerCase())
    if (lines.length >= MOST_LINES) break
  }
  const found = lines.join('\n')
  holders.set(text, found)
  return found
}

/** "SECRET LABS", where "Copyright (c) 1999 Secret Labs AB" stands: a word of terms within the name of the holder. */
function isOfCopyrightLine(text: FoldedText, at: number): boolean {
  const { text: whole, from, to } = text.words
  return [whole.slice(from[at], to[at + 1]), whole.slice(from[at - 1], to[at])].some(
    pair => pair.length < 60 && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(pair) && holdersOf(text).includes(` ${pair.toLowerCase()}`),
  )
}

/** Longest stretch by which an insertion is moved. */
const LONGEST_MOVE = 3

/**
 * Harmless wherever the insertion is taken to begin.
 *
 * "License [developer license]" may as well be "[license developer] license": where a word stands at both ends, nobody can tell
 * which of the two was put in.
 */
function isHarmlessAnyway(text: FoldedText, hashes: Int32Array, index: LicenseIndex, difference: Difference, match: Alignment): boolean {
  const { at, past, place, beyond } = difference
  const isSo = (by: number) =>
    isHarmlessChange(text, hashes, index, { at: at + by, past: past + by, place: place + by, beyond: beyond + by }, match)
  if (!isSo(0)) return false
  if (isAddress(text, at, past)) return true
  if (place !== beyond || past === at || repeats(hashes, index, difference)) return true
  for (let by = 0; by < LONGEST_MOVE && past + by < match.to && hashes[at + by] === hashes[past + by]; by++) if (!isSo(by + 1)) return false
  for (let by = 0; by < LONGEST_MOVE && at - by > match.from && hashes[past - 1 - by] === hashes[at - 1 - by]; by++)
    if (!isSo(-by - 1)) return false
  return true
}

/** `example.org/About_us`: one address, wherever its words stand in the license too. */
function isAddress({ words }: FoldedText, at: number, past: number): boolean {
  return past > at && /^[\w-]+(?:\.[\w-]+)+\/[\w./-]*$/.test(words.text.slice(words.from[at], words.to[past - 1]))
}

/** Only words came or went that change nothing of what is granted. */
function isHarmlessChange(
  text: FoldedText,
  hashes: Int32Array,
  index: LicenseIndex,
  difference: Difference,
  { template }: Alignment,
): boolean {
  const { at, past, place, beyond } = difference
  if (isAboutNotices(hashes, index, difference) || isSlip(hashes, index, difference)) return true
  if (isOtherEdition(text, hashes, index, difference, template)) return true
  if (past > at && beyond > place && objectAt(hashes, at, past) && objectAt(index.words, place, beyond)) return true
  if (past === at && (droppedAt(index.words, place, beyond) || isTitleAgain(index, place, beyond, template))) return true
  if (past === at && index.templates[template]?.form === 'notice' && isSubject(index, place, beyond, template)) return true
  if (past > at && index.templates[template]?.form === 'notice' && isVersion(text, hashes, at, past)) return true
  if (!mayBeDropped(index, place, beyond, template)) return false
  if (past === at) return true
  if (
    repeats(hashes, index, difference) ||
    insertedAt(hashes, at, past) ||
    (isBesideOptional(index, place, beyond, template) && isHarmlessText(text, hashes, at, past))
  )
    return true
  const sentence =
    beyond > place
      ? (index.leeway[place] ?? 0) & (index.leeway[beyond - 1] ?? 0)
      : (index.leeway[place - 1] ?? 0) & (index.leeway[beyond] ?? 0)
  if (isHeading(text, hashes, at, past) || isOfName(text, hashes, at, past)) return true
  if (past - at <= LONGEST_REWORDING && !isBracketed(text, difference) && isReworded(text, hashes, difference, sentence)) return true
  const named = (isBesideName(index, place, beyond) && !holdsSentence(text, at, past)) || /copyright|©|\(c\)/i.test(gapBefore(text, at))
  if (/[$€£¥₹]$/.test(gapBefore(text, at))) return false
  for (let n = at; n < past; n++) {
    const hash = hashes[n] ?? 0
    const surface = text.words.text.slice(text.words.from[n], text.words.to[n])
    if (FILLER_WORDS.has(hash) || CONNECTORS.has(hash) || LIST_MARK.test(surface) || isInAddress(text, n)) continue
    if (named && PARTICLES.has(hash)) continue
    if (!named || !(HOLDER_WORDS.has(hash) || isName(text, hashes, n, false))) return false
  }
  return !narrows(text.words, hashes, at, past)
}

/** Words in small letters within names of people and institutes. */
const PARTICLES = new WordSet('de la le les du des di del della den der van von und et en y e dos da')

/** The words that are missing are those with which the license begins: its title, said again before its terms. */
function isTitleAgain(index: LicenseIndex, place: number, beyond: number, template: number): boolean {
  const first = index.starts[template] ?? 0
  if (beyond - place < 3 || place < first + beyond - place) return false
  for (let n = place; n < beyond; n++)
    if (index.words[n] !== index.words[first + n - place] || ((index.leeway[first + n - place] ?? 0) & LEEWAY.optional) === 0) return false
  return true
}

const SUBJECT = new WordSet('this program library software package file work is')

/** The first words of a notice, where a name stands instead of "This program". */
function isSubject(index: LicenseIndex, place: number, beyond: number, template: number): boolean {
  if (place !== index.starts[template]) return false
  for (let n = place; n < beyond; n++) if (!SUBJECT.has(index.words[n] ?? 0)) return false
  return true
}

const VERSION = new WordSet('version versions of number the dated')

/** "version 2 of" */
function isVersion({ words }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++)
    if (!VERSION.has(hashes[n] ?? 0) && !/^(?:v?\d{1,2}|june|may|july|1991|2007|1999)$/i.test(words.text.slice(words.from[n], words.to[n])))
      return false
  return true
}

/** The added words are the license's own, said twice. */
function repeats(hashes: Int32Array, index: LicenseIndex, { at, past, place, beyond }: Difference): boolean {
  const length = past - at
  const same = (start: number) => {
    for (let n = 0; n < length; n++) if (hashes[at + n] !== index.words[start + n]) return false
    return true
  }
  return same(beyond) || (place >= length && same(place - length))
}

/** Whole lines of capitalized words without a term: a heading of the copy. */
function isHeading(folded: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const { words } = folded
  const { text } = words
  const end = words.to[past - 1] ?? 0
  const alone =
    (at === 0 || /\n\W*$/.test(text.slice(words.to[at - 1] ?? 0, words.from[at]))) &&
    (past >= words.count || /^\W*\n/.test(text.slice(end, Math.min(words.from[past] ?? text.length, end + 80))))
  return alone && past - at <= LONGEST_NAME && isHarmlessText(folded, hashes, at, past)
}

const OF = hashWord('of')

/** "… of Frobnicate Tools": what the license is about, in a name of few words. */
function isOfName(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (hashes[at] !== OF || past - at > 5 || past - at < 2) return false
  for (let n = at + 1; n < past; n++) if (!isName(text, hashes, n, false)) return false
  return true
}

const COPYRIGHT = hashWord('copyright')
const ON = hashWord('on')

const PERMISSION = hashWord('permission')
const GRANTED = hashWord('granted')

/** A slip of the pen: "Copyright:" before every line, "without limitation on the rights", "is hereby granted". */
function isSlip(hashes: Int32Array, { words, leeway }: LicenseIndex, { at, past, place, beyond }: Difference): boolean {
  if (past > at)
    return place === beyond && (hashes.subarray(at, past).every(hash => hash === COPYRIGHT) || (past - at === 1 && hashes[at] === ON))
  let first = place
  while (first + 1 < beyond && ((leeway[first] ?? 0) & LEEWAY.optional) !== 0) first++
  if (beyond - first !== 1) return false
  return words[first] === PERMISSION && words[beyond + 2] === GRANTED
}

const NOTICES = new WordSet('notice notices disclaimer attributions')

/** Only which notices a copy keeps is said in other words. */
function isAboutNotices(hashes: Int32Array, index: LicenseIndex, { at, past, place, beyond }: Difference): boolean {
  for (let n = place; n < beyond; n++) if (((index.leeway[n] ?? 0) & LEEWAY.reproduction) === 0) return false
  let notices = beyond > place
  for (let n = at; n < past; n++) {
    if (!REPRODUCTION_WORDS.has(hashes[n] ?? 0)) return false
    notices ||= NOTICES.has(hashes[n] ?? 0)
  }
  return notices
}

/** More words than these are a sentence of their own. */
const LONGEST_REWORDING = 24
/** Dropping more words than these without a term among them still changes a sentence. */
const FEW = 2

/** Words of the license without which it grants the same. */
function mayBeDropped(index: LicenseIndex, place: number, beyond: number, template: number): boolean {
  const atEdge = place === index.starts[template] || beyond === index.starts[template + 1]
  const light = LEEWAY.holder | LEEWAY.optional | LEEWAY.filler | LEEWAY.disclaimer | LEEWAY.endorsement
  let heavy = 0
  for (let n = place; n < beyond; n++) {
    const leeway = index.leeway[n] ?? 0
    if ((leeway & light) !== 0) continue
    if ((leeway & LEEWAY.term) !== 0) return false
    heavy++
  }
  // Where a license begins and ends stand remarks on its origin.
  return heavy <= FEW || atEdge
}

/** Longest name that a reworded sentence may hold besides. */
const MOST_NAMES = 3

/** A disclaimer or a ban on advertising with names, in other words: those of such sentences alone. */
function isReworded(text: FoldedText, hashes: Int32Array, { at, past, place, beyond }: Difference, sentence: number): boolean {
  const own = (sentence & LEEWAY.disclaimer) !== 0 ? DISCLAIMING_WORDS : (sentence & LEEWAY.endorsement) !== 0 ? ENDORSING_WORDS : undefined
  if (!own) return false
  // A sentence that was put in has to disclaim by itself.
  if (beyond === place && holdsSentence(text, at, past)) return isDisclaimer(text, hashes, at, past)
  if (past - at <= MOST_NAMES && past > at && isHolder(text, hashes, at, past)) return true
  if (own === DISCLAIMING_WORDS && isFlaw(hashes, at, past)) return true
  // "The name Jane Doe may not be used to endorse …": whose name it is.
  let names = own === ENDORSING_WORDS || beyond > place ? MOST_NAMES : 0
  for (let n = at; n < past; n++)
    if (
      !own.has(hashes[n] ?? 0) &&
      !HOLDER_WORDS.has(hashes[n] ?? 0) &&
      !(names-- > 0 && (isName(text, hashes, n, false) || isOfCopyrightLine(text, n)))
    )
      return false
  return true
}

/** Within a disclaimer, few words that nothing is asked or forbidden with. */
const MOST_FLAWS = 2

function isFlaw(hashes: Int32Array, at: number, past: number): boolean {
  if (past - at > MOST_FLAWS) return false
  for (let n = at; n < past; n++) if (isBidding(hashes[n] ?? 0)) return false
  return true
}

/** Whether a sentence begins or ends in it. */
function holdsSentence(text: FoldedText, at: number, past: number): boolean {
  const said = text.words.text.slice(text.words.from[at], text.words.to[past - 1])
  return /[.:;!?]["'”’)]*[\s*#•-]*$/.test(gapBefore(text, at)) || /[.:;!?]["'”’)]*\s/.test(said)
}

/** An insertion in brackets is a remark of its own, whatever sentence it interrupts. */
function isBracketed(text: FoldedText, { at, place, beyond }: Difference): boolean {
  return place === beyond && /\($/.test(gapBefore(text, at))
}

/** What stands before a word since the last one, copyright lines included. */
function gapBefore(text: FoldedText, at: number): string {
  const end = text.words.from[at] ?? 0
  return text.words.text.slice(Math.max(text.words.to[at - 1] ?? 0, end - 300), end)
}

/** What numbers a section: it is no word of the license. */
const LIST_MARK = /^(\d{1,2}|[a-z]|[ivx]{1,4})$/i

/** The difference touches a title or an appendix. */
function isBesideOptional(index: LicenseIndex, place: number, beyond: number, template: number): boolean {
  const first = index.starts[template] ?? 0
  const end = index.starts[template + 1] ?? 0
  const optional = (n: number) => n >= first && n < end && ((index.leeway[n] ?? 0) & LEEWAY.optional) !== 0
  return optional(place - 1) || optional(beyond) || (beyond > place && optional(place))
}

/** The difference touches the name of a holder. */
function isBesideName(index: LicenseIndex, place: number, beyond: number): boolean {
  for (let n = place - 2; n <= beyond + 1; n++)
    if (((index.leeway[n] ?? 0) & LEEWAY.holder) !== 0 && !CONNECTORS.has(index.words[n] ?? 0)) return true
  return false
}

/** How many words of the license had to be there. */
function required(index: LicenseIndex, { place, beyond }: Difference): number {
  let count = 0
  for (let n = place; n < beyond; n++) if (((index.leeway[n] ?? 0) & LEEWAY.optional) === 0) count++
  return count
}

function span(text: FoldedText, at: number, past: number): { readonly from: number; readonly to: number } {
  return { from: text.words.from[at] ?? 0, to: text.words.to[past - 1] ?? 0 }
}
