import type { FoldedText } from '#detect/folded-text.ts'
import { strike } from '#detect/folded-text.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import { FIRST_WORDS, nameAt, type Named } from '#detect/license-names.ts'
import { listedName, LONGEST_LISTED } from '#detect/listed-names.ts'
import { isOutside } from '#detect/outside.ts'
import { phraseOf, type Phrase } from '#detect/phrase.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'

/** A license named in running text: granted, or only mentioned. */
export interface NamedGrant {
  readonly ids: readonly string[]
  readonly orLater: boolean
  readonly granted: boolean
  readonly bare: boolean
  /** An "or" joins it to the name before. */
  readonly choice: boolean
  readonly kind: 'name' | 'url'
  /** Words of the text. */
  readonly from: number
  readonly to: number
}

const FIRST = new WordSet(FIRST_WORDS)
/** First words of names that are common words, and what must stand behind them. */
const VAGUE = new WordSet(
  'lesser library free g general common academic open european do creative 2 two new revised modified 3 three original 4 four same simplified',
)
const SECOND = new WordSet(
  'bsd berkeley general gpl documentation fdl public development free software union what commons clause terms font type or license gnu',
)

/** How far before and behind a name its sentence is read, in words. */
const BEFORE = 16
const BEHIND = 28

/** A text with more names than these is a list of licenses; what follows stays what it is, words of no license. */
const MOST_NAMES = 2000

/** Words of a pointer to a license; beside a name they belong to it. */
const GLUE = new WordSet(`
  this the project software program library package file files code source work module product component content contents application distribution repository documentation font data
  is are be was license licensed licenses under terms term of and conditions see for details full text more information distributed released available provided made published
  two three with by in root directory accompanying accompanies which at may found obtained obtain copy http https www html htm txt org com or either version versions v any later your option choice copying readme
  notice it to dual dually triple license1 subject governed covered you can redistribute modify as published free foundation redistributed modified gnu fsf inc its all parts portions
  a an on that choose either both also licensing md url spdx identifier
`)
/** What grants when it stands before a name. */
const GRANTS =
  /\bunder\b(?: [\w.+]+){0,9} ?$|\b(?:terms|conditions|provisions) of\b(?: [\w.+]+){0,4} ?$|\b(?:subject to|governed by|covered by|released as|choose either|uses? an?|uses? the)\b(?: [\w.+]+){0,4} ?$|\blicen[cs](?:e|es|ed|ing)(?: is| are| id| identifier| name| type| text)?(?: the| an?)? ?$|\blicen[cs]ed (?:as|with|using|via)(?: the| an?)? ?$/
const DENIES =
  /\b(?:not|never|no longer|cannot)\b(?: \w+){0,8} ?$|\b(?:compatible|incompatible|compatibility|similar|like|unlike|instead of|rather than|than|convert|converted|relicensed?|versus|vs|formerly|previously|ordinary|required by|based on|derived from|differences? between|apply|also known as|known as|definition of|meaning of|version of|text of|copy of|want to do use|another(?: distribution)? licen[cs]e including|see|section \d+)\b(?: the| a| an| of| to| with| this| gnu| or| and)* ?$/
/** A name that only says how a license is ("GPL compatible", "BSD style licenses are"), or what follows where something else is under it. */
const DESCRIBES = /^[ -]*(?:compatible|compatibility|incompatible|violations?|variants?\b|style (?!licen))/
const SUPPOSES =
  /\b(?:if|when|once|unless)\b(?: \w+){0,9} (?:library|libraries|change|code|program|work|module|plugin)s?(?: \w+){0,3} (?:that|which)\b/
const LICENSED = /^(?:d| licen[cs]ed)\b/
/** What may stand between two names of one list. */
const LIST =
  /^(?:[\s/,;&]|and|or|the|a|an|under|licen[cs]es?|waiver|either|both|at|your|option|choice|terms|of|version|v?\d[\d.+]*|any|later|\(|\)|as published by|free software foundation|-)*$/

/** Finds licenses by name in the words that belong to no license text, and takes what points at them out. */
export function findGrants(
  text: FoldedText,
  hashes: Int32Array,
  index: LicenseIndex,
  isOpen: (at: number) => boolean,
  inNotice: (at: number) => boolean,
): NamedGrant[] {
  const reading: Reading = { text, hashes, index, isOpen, inNotice }
  const found: NamedGrant[] = []
  // Every word passes here: what is behind a name is read by functions of its own.
  for (let at = 0; at < text.count && found.length < MOST_NAMES; at++) {
    const hash = hashes[at] ?? 0
    const listed = hash === LICENSE && isOpen(at) ? listedGrant(reading, at, found.at(-1)) : undefined
    if (listed) {
      if ((found.at(-1)?.to ?? 0) > listed.from) found.pop()
      found.push(listed)
      at = Math.max(at, listed.to - 1)
      continue
    }
    if (!FIRST.has(hash) || !isOpen(at) || (VAGUE.has(hash) && !SECOND.has(hashes[at + 1] ?? 0))) continue
    const named = namedGrant(reading, at, found.at(-1))
    if (!named) continue
    found.push(named)
    at = named.to - 1
  }
  for (const grant of found) if (grant.granted) takeGlue(text, hashes, grant)
  return found
}

/** What is asked about every name. */
interface Reading {
  readonly text: FoldedText
  readonly hashes: Int32Array
  readonly index: LicenseIndex
  readonly isOpen: (at: number) => boolean
  readonly inNotice: (at: number) => boolean
}

/** A full name of the SPDX list that ends here, and whether it grants; it may take the place of a shorter name before. */
function listedGrant({ text, index, inNotice }: Reading, at: number, previous: NamedGrant | undefined): NamedGrant | undefined {
  const listed = listedAt(text, index, at)
  if (!listed || (previous && previous.to > listed.from && previous.from <= listed.from)) return undefined
  const before = phraseOf(text.words, sentenceStart(text, listed.from, BEFORE), listed.from).text
  const after = phraseOf(text.words, listed.to, Math.min(text.count, listed.to + BEHIND)).text
  const granted = inNotice(at) || (!DESCRIBES.test(after) && grants(before, after, undefined, undefined) && !isOther(text, listed.from))
  return { ...listed, granted }
}

/** A name that begins here, and whether it grants. */
function namedGrant({ text, isOpen, inNotice }: Reading, at: number, previous: NamedGrant | undefined): NamedGrant | undefined {
  const after = phraseOf(text.words, at, Math.min(text.count, at + BEHIND))
  const named = nameAt(after.text, `${phraseOf(text.words, Math.max(0, at - BEFORE), at).text} `)
  if (!named) return undefined
  const before = phraseOf(text.words, sentenceStart(text, at, BEFORE), at).text
  const past = at + Math.max(1, wordsWithin(after, named.length))
  const between = previous && at - previous.to <= 12 ? phraseOf(text.words, previous.to, at).text : undefined
  const granted =
    inNotice(at) ||
    isListed(text, at) ||
    (!isLinkOf(before, at, isOpen) &&
      !DESCRIBES.test(after.text.slice(named.length)) &&
      grants(before, after.text.slice(named.length), between, previous) &&
      !isOther(text, at))
  const choice =
    between !== undefined && granted && LIST.test(between.replace(OWN_ADDRESS, '')) && /\bor\b(?! (?:any|later|newer))/.test(between)
  return { ...placed(named, at, past), granted, choice }
}

/** How many words of a phrase begin within so many characters. */
function wordsWithin({ offsets }: Phrase, length: number): number {
  return offsets.filter(offset => offset < length).length
}

const LICENSE = hashWord('license')

/** A full name of the SPDX list whose word "license" stands here. */
function listedAt(text: FoldedText, index: LicenseIndex, at: number): Omit<NamedGrant, 'granted'> | undefined {
  const first = Math.max(0, at + 1 - LONGEST_LISTED)
  const after = phraseOf(text.words, at + 1, Math.min(text.count, at + 5))
  const name = listedName(phraseOf(text.words, first, at + 1).text.replaceAll('licence', 'license'), after.text, index)
  if (!name) return undefined
  const past = at + 1 + wordsWithin(after, name.length)
  return { ids: name.ids, orLater: false, bare: false, choice: false, kind: 'name', from: at + 1 - name.words, to: past }
}

function placed({ ids, orLater, bare, kind }: Named, from: number, to: number): Omit<NamedGrant, 'granted' | 'choice'> {
  return { ids, orLater: orLater === true, bare: bare === true, kind, from, to }
}

/** Characters before a name in which a list of licenses is announced. */
const ANNOUNCED = 500
const LIST_OF_LICENSES = /\bone of (?:the |these )?(?:two|three|following|two following|these)? ?licen[cs]es\b/i

/** "… under one of two licenses …", and the name opens its line. */
function isListed({ words }: FoldedText, at: number): boolean {
  const start = words.from[at] ?? 0
  const before = words.text.slice(Math.max(0, start - ANNOUNCED), start)
  return /\n[^\p{L}\d\n]*(?:the )?$/iu.test(before) && LIST_OF_LICENSES.test(before)
}

/** Where the words before a name begin that may say what the name is for: a sentence does not grant what the next one names. */
function sentenceStart({ words }: FoldedText, at: number, most: number): number {
  const first = Math.max(0, at - most)
  for (let n = at; n > first; n--) {
    const gap = words.text.slice(words.to[n - 1], Math.min(words.from[n] ?? 0, (words.to[n - 1] ?? 0) + 80))
    const isWord = (words.to[n - 1] ?? 0) - (words.from[n - 1] ?? 0) > LONGEST_ABBREVIATION
    if (isWord && /^[.!?]["'”’)\]]*\s/.test(gap) && /^\p{Lu}/u.test(words.text.slice(words.from[n], (words.from[n] ?? 0) + 2))) return n
  }
  return first
}

/** How far before a name the condition is looked for that its sentence begins with. */
const LONGEST_CONDITION = 32

/** The name is that of a license for something else: what may come, or what lies elsewhere. */
function isOther(text: FoldedText, at: number): boolean {
  return isSupposed(text, at) || isOutside(text.words.text, text.words.from[at] ?? 0)
}

/** "Once a change is included that goes under …": what happens then is no grant of this text. */
function isSupposed(text: FoldedText, at: number): boolean {
  return SUPPOSES.test(phraseOf(text.words, sentenceStart(text, at, LONGEST_CONDITION), at).text)
}

/** A full stop behind so few letters may belong to them ("ver.", "Inc."). */
const LONGEST_ABBREVIATION = 4

/** The beginning of an address, up to the name in its path. */
const LINK = /(?:^| )(?:https?|www)(?: [\w.-]+){0,7}$/

/** The name stands in an address that a license text gives for one of its own words. */
function isLinkOf(before: string, at: number, isOpen: (at: number) => boolean): boolean {
  const link = LINK.exec(before)
  return link !== null && !isOpen(at - link[0].trim().split(' ').length - 1)
}

/** Behind a name its own address, before the list goes on. */
const OWN_ADDRESS = /^ ?https? (?:www )?[\w-]+ (?:org|com|net|io)(?: [\w.-]+?){0,6}(?= (?:and|or|the)\b)/

/** Between a name and its own address, in whose path the name is said again. */
const ADDRESS = /^(?:https? )?(?:www )?[\w-]+ (?:org|com|net|io)(?: [\w-]+){0,4}$/

function grants(before: string, after: string, between: string | undefined, previous: NamedGrant | undefined): boolean {
  if (previous && between !== undefined && ADDRESS.test(between)) return previous.granted
  if (DENIES.test(before)) return false
  if (LICENSED.test(after)) return true
  return GRANTS.test(before) || (previous?.granted === true && between !== undefined && LIST.test(between.replace(OWN_ADDRESS, '')))
}

function takeGlue(text: FoldedText, hashes: Int32Array, { from, to }: NamedGrant): void {
  let first = from
  let past = to
  while (first > 0 && from - first < 30 && text.taken[first - 1] === 0 && GLUE.has(hashes[first - 1] ?? 0)) first--
  while (past < text.count && past - to < 30 && text.taken[past] === 0 && GLUE.has(hashes[past] ?? 0) && goesOn(text, past)) past++
  // "MIT licensed to Jane": the words before a receiver belong to the receiver.
  if (past > to && past < text.count && DANGLING.has(hashes[past - 1] ?? 0) && goesOn(text, past)) past = to
  strike(text, first, past)
}

const DANGLING = new WordSet('to for by with in on under')

/** No empty line, and nothing that was taken out as a copyright line, stands before the word. */
function goesOn({ words }: FoldedText, at: number): boolean {
  const end = words.to[at - 1] ?? 0
  const start = words.from[at] ?? 0
  const gap = words.text.slice(end, Math.min(start, end + LONGEST_GAP))
  return start - end <= LONGEST_GAP && !/\n[^\p{L}\p{N}\n]*\n|\p{L}/u.test(gap)
}

const LONGEST_GAP = 120
