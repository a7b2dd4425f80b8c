import type { FoldedText } from '#detect/folded-text.ts'
import { isHandle } from '#detect/handle.ts'
import { DISCLAIMING_WORDS, INNOCENT_WORDS, NO_NAMES, TITLE_WORDS } from '#detect/innocent-words.ts'
import { isOnLaw } from '#detect/jurisdiction.ts'
import { isUnderAgreement, NARROW, narrows } from '#detect/narrowing.ts'
import { packageFieldAt } from '#detect/package-fields.ts'
import { assertsOtherwise, isOfThePast, opensRemark } from '#detect/openers.ts'
import { pointsAtLicense } from '#detect/pointing.ts'
import { isTemplateRemark } from '#detect/template-remarks.ts'
import { neutralAt } from '#detect/neutral-phrases.ts'
import { isCode } from '#detect/program-text.ts'
import { isDirective } from '#detect/directives.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'

/** Longest address that is believed. */
const LONGEST_ADDRESS = 200
/** More names in a row are no name. */
const MOST_NAMES = 6

/**
 * Whether words of a text, from `at` to `past`, are known to grant, forbid and condition nothing.
 *
 * It is a list of what is known to be harmless, not of what is known to be harmful: nobody can list all ways to refuse. Known are
 * titles of licenses, names and addresses, disclaimers, set phrases that point at a license, and remarks of innocent words.
 * A word that is none of them, in any language, is a term until somebody has read it.
 */
export function isHarmlessText(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (isSubject(text, hashes, at, past) || isShortName(text, hashes, at, past)) return true
  if (isCode(text, hashes, at, past)) return !hasForeign(text, at, past)
  let start = headEnd(text, hashes, at, past)
  for (let n = start + 1; n <= past; n++) {
    const field = n === start + 1 ? packageFieldAt(text.words, hashes, start, past) : 0
    if (field > 0) {
      start += field
      n = start
      continue
    }
    if (n < past && !startsSentence(text, n)) continue
    if (!isHarmlessSentence(text, hashes, start, n)) return false
    start = n
  }
  return !hasForeign(text, at, past)
}

/** "frobnicate-tools is free software": a name in front of a notice. */
function isSubject(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const { words, taken } = text
  if (taken[past] !== 1 || past >= text.count || hashes[past] !== IS || hasWord(hashes, at, past, NARROW) || hasForeign(text, at, past))
    return false
  return (
    !hasBidding(hashes, at, past) && isOneToken(text, at, past) && !words.text.slice(words.to[past - 1], words.from[past]).includes('\n')
  )
}

const IS = hashWord('is')

/** "… or the AL": what a notice calls a license, amid its words. */
function isShortName({ words, taken, count }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (past - at !== 1 || isBidding(hashes[at] ?? 0) || hashes[at - 1] !== THE || taken[at - 1] !== 1) return false
  return (
    (past >= count || taken[past] === 1) &&
    /^\p{Lu}{2,5}$/u.test(words.text.slice(words.from[at], words.to[at])) &&
    /^\s{1,40}$/.test(words.text.slice(words.to[at - 1], words.from[at]))
  )
}

/** Longest heading of a license in a collection. */
const LONGEST_HEAD = 10

/** Where the line ends that is one name, above the title of its license: "frobnicate-tools", "MIT". */
function headEnd(text: FoldedText, hashes: Int32Array, at: number, past: number): number {
  let end = at + 1
  while (end < past && !/\s/.test(text.words.text.slice(text.words.to[end - 1], text.words.from[end]))) end++
  const isHead = past - at <= LONGEST_HEAD && end < past && fillsLine(text, at, end) && isTitle(text, hashes, end, past)
  return isHead && !hasBidding(hashes, at, end) ? end : at
}

/** Other scripts are not understood, so not cleared. */
function hasForeign({ words }: FoldedText, at: number, past: number): boolean {
  return /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufefe\uff10-\uffef]/.test(words.text.slice(words.from[at], words.to[past - 1]))
}

/** "Jane J. Doe" */
function isBehindInitial({ text, from, to }: FoldedText['words'], at: number): boolean {
  const end = to[at - 1] ?? 0
  return (
    end - (from[at - 1] ?? 0) === 1 &&
    text.startsWith('. ', end) &&
    /\p{Lu}/u.test(text.charAt(end - 1)) &&
    /^\p{Lu}/u.test(text.slice(from[at], (from[at] ?? 0) + 2))
  )
}

/** "Example e.V. (or …": brackets go on with the sentence. */
function isBehindLegalForm({ text, from, to }: FoldedText['words'], at: number): boolean {
  return (
    (to[at - 1] ?? 0) - (from[at - 1] ?? 0) === 1 &&
    text.charAt((from[at - 1] ?? 0) - 1) === '.' &&
    /^\.\s\(/.test(text.slice(to[at - 1], from[at]))
  )
}

/** With a full stop behind them, the sentence goes on. */
const ABBREVIATION = /\b(?:esp|resp|incl|approx|vs|cf)$/i
/** "Grant No. EIA-0131884" */
const NUMBERED = /\bnos?$/i

function startsSentence({ words }: FoldedText, at: number): boolean {
  if (isBehindInitial(words, at) || isBehindLegalForm(words, at)) return false
  const gap = words.text.slice(words.to[at - 1], Math.min(words.from[at] ?? 0, (words.to[at - 1] ?? 0) + 80))
  if (/[.!?:;]['"”’)\]]*\s|\n[^\w\n]*\n/.test(gap)) return !isAbbreviated(words, at, gap)
  // A field of a copyright file or of a list of packages: `Source: https://…`.
  return /\n/.test(gap) && /^[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,20})?: /.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 60))
}

function isAbbreviated({ text, from, to }: FoldedText['words'], at: number, gap: string): boolean {
  const before = text.slice(Math.max(0, (to[at - 1] ?? 0) - 8), to[at - 1])
  if (/^\.\s/.test(gap) && NUMBERED.test(before)) return /^[\w#/-]*\d/.test(text.slice(from[at], (from[at] ?? 0) + 30))
  return /^\.[ \t]/.test(gap) && ABBREVIATION.test(before)
}

function isHarmlessSentence(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  return (
    isTitle(text, hashes, at, past) ||
    isOnlyThat(text, hashes, at, past) ||
    isSince(text, hashes, at, past) ||
    isNameAbove(text, hashes, at, past) ||
    isNumberedAbove(text, hashes, at, past) ||
    isDirective(text.words, hashes, at, past) ||
    isDisclaimer(text, hashes, at, past) ||
    isForWork(text, hashes, at, past) ||
    isRemark(text, hashes, at, past) ||
    (pointsAtLicense(text.words, hashes, at, past, isBesideLicense(text, at, past)) && !saysOtherwise(text, hashes, at, past)) ||
    isOnLaw(text, hashes, at, past, n => isName(text, hashes, n, false)) ||
    (!isShouted(text, at, past) && isTemplateRemark(hashes, at, past, n => isName(text, hashes, n, false) || isFileName(text, hashes, n)))
  )
}

/** "Version 2 only,": no later one. */
function isOnlyThat({ words, taken, count }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (past - at !== 1 || hashes[at] !== ONLY || at === 0 || taken[at - 1] !== 1) return false
  const end = words.to[at] ?? 0
  return (
    /\d[.\d]* $/.test(words.text.slice(Math.max(0, (words.from[at] ?? 0) - 8), words.from[at])) &&
    (past >= count || /^\s*[,.;:)]/.test(words.text.slice(end, end + 8)))
  )
}

const STARTING = hashWord('starting')
const WITH = hashWord('with')
const VERSION = hashWord('version')

/** "(starting with Frobnicate version 4.0)", behind the name of a license: since when it is offered. */
function isSince(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (at === 0 || text.taken[at - 1] !== 1 || hashes[at] !== STARTING || hashes[at + 1] !== WITH || past - at > 7) return false
  if (!/^\.? ?\($/.test(text.words.text.slice(text.words.to[at - 1], text.words.from[at]))) return false
  let named = 0
  for (let n = at + 2; n < past; n++)
    if (
      hashes[n] !== VERSION &&
      !isNumber(text, n) &&
      (++named > 2 || INNOCENT_WORDS.has(hashes[n] ?? 0) || !isName(text, hashes, n, false))
    )
      return false
  return past - at > 2 && isNumber(text, past - 1)
}

/** "Less", right above a copyright line, where the text or a paragraph begins: what the work is called. */
function isNameAbove({ words }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const start = words.from[at] ?? 0
  if (past - at !== 1 || isBidding(hashes[at] ?? 0) || NARROW.has(hashes[at] ?? 0)) return false
  return (
    /^\p{Lu}[\p{L}\d]{1,30}[ \t\r]*\n[^\p{L}\p{N}\n]*(?:copyright\b|\(c\)|©)/iu.test(words.text.slice(start, start + 80)) &&
    /^\p{Lu}/u.test(words.text.slice(start, start + 2)) &&
    /(?:^|\n)[^\p{L}\p{N}\n]*\n[^\p{L}\p{N}\n]*$|^[^\p{L}\p{N}]*$/u.test(words.text.slice(Math.max(0, start - 80), start))
  )
}

/** More words are no heading. */
const LONGEST_NUMBERED = 8

/** "(46) frob nicate - parser library" in a collection, above the copyright line of the part. */
function isNumberedAbove(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const { words } = text
  const start = words.from[at] ?? 0
  const end = words.to[past - 1] ?? 0
  if (past - at > LONGEST_NUMBERED || !/(?:^|\n)\((?:[2-9]|\d\d)\) $/.test(words.text.slice(Math.max(0, start - 6), start))) return false
  if (hasBidding(hashes, at, past) || hasWord(hashes, at, past, NARROW) || narrows(words, hashes, at, past)) return false
  return /^[^\p{L}\p{N}\n]*\n\s*(?:copyright\b|\(c\)|©)/iu.test(words.text.slice(end, end + 80))
}

/** A sentence that points at a license may still say that another holds. */
function saysOtherwise(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const isListed = (n: number) => INNOCENT_WORDS.has(hashes[n] ?? 0) && !isInAddress(text, n)
  return assertsOtherwise(text.words, hashes, at, past, isListed) || isOfThePast(hashes, at, past)
}

/** The words of a license, or its name, interrupt the sentence here. */
function isBesideLicense({ taken, count }: FoldedText, at: number, past: number): boolean {
  return (past < count && taken[past] === 1) || (at > 0 && taken[at - 1] === 1)
}

function isTitle(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) if (!TITLE_WORDS.has(hashes[n] ?? 0)) return false
  return past - at <= 12 && !narrows(text.words, hashes, at, past)
}

const SOFTWARE = hashWord('software')

/** "For Frobnicate software", "License for frobnicate-tools": a line of its own between title and copyright that names the work. */
function isForWork(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  if (hashes[at] === LICENSE_WORD && hashes[at + 1] === FOR && past - at > 3)
    return (
      fillsLine(text, at, past) &&
      isOneToken(text, at + 2, past) &&
      !hasBidding(hashes, at + 2, past) &&
      !hasWord(hashes, at + 2, past, NARROW)
    )
  if (hashes[at] !== FOR || hashes[past - 1] !== SOFTWARE || past - at < 3 || past - at > 5 || !fillsLine(text, at, past)) return false
  for (let n = at + 1; n < past - 1; n++) {
    const hash = hashes[n] ?? 0
    if (INNOCENT_WORDS.has(hash) || NARROW.has(hash) || !/^\p{Lu}\p{Ll}/u.test(text.words.text.slice(text.words.from[n], text.words.to[n])))
      return false
    if (!isName(text, hashes, n, false)) return false
  }
  return true
}

/** More names in a disclaimer are a sentence of its own. */
const MOST_DISCLAIMING = 4

/** A sentence on warranty and liability that holds no word beyond those of such sentences, but for names of those who disclaim. */
export function isDisclaimer(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const { words } = text
  let names = 0
  for (let n = at; n < past; n++) {
    const phrase = neutralAt(hashes, n, past)
    if (phrase > 0) n += phrase - 1
    else if (isBroken(words, n, past)) n++
    else if (DISCLAIMING_WORDS.has(hashes[n] ?? 0)) continue
    else if (++names > MOST_DISCLAIMING || !isDisclaiming(text, hashes, n, at, past)) return false
  }
  return /warrant|liab(?:le|ility)|li-\s*able|damages?\b|merchantab|fitness for|as[- ]is\b/i.test(
    words.text.slice(words.from[at], words.to[past - 1]),
  )
}

/** "FIT-" at the end of a line and "NESS" in the next are one word. */
function isBroken({ text, from, to }: FoldedText['words'], at: number, past: number): boolean {
  if (at + 1 >= past || !/^-\r?\n[\s*#/;]{0,20}$/.test(text.slice(to[at], from[at + 1]))) return false
  const whole = text.slice(from[at], to[at]) + text.slice(from[at + 1], to[at + 1])
  return whole.length < 40 && DISCLAIMING_WORDS.has(hashWord(whole.toLowerCase()))
}

const DISTRIBUTED = hashWord('distributed')
const DISCLAIMS = new WordSet('disclaims disclaim makes make specifically')
const SHALL = new WordSet('shall will')
const BE = new WordSet('be have')

/** Whose name stands in front of "disclaims" or of "be liable", where the sentence begins or behind "shall". */
function isDisclaiming(text: FoldedText, hashes: Int32Array, at: number, first: number, past: number): boolean {
  if (!isName(text, hashes, at, false) || NARROW.has(hashes[at] ?? 0)) return false
  const isOf = (n: number) => !DISCLAIMING_WORDS.has(hashes[n] ?? 0)
  let start = at
  while (start > first && isOf(start - 1)) start--
  let end = at + 1
  while (end < past && isOf(end)) end++
  if (start === first) return DISCLAIMS.has(hashes[end] ?? 0) || (hashes[end] === IS && hashes[end + 1] === DISTRIBUTED)
  return SHALL.has(hashes[start - 1] ?? 0) && BE.has(hashes[end] ?? 0)
}

/** Phrases of so many words are sentences of their own, which nothing may narrow. */
const LONG_PHRASE = 8
const RELATIVE = new WordSet('that which who whom whose where if when as for to')

function isRemark(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const shouted = isShouted(text, at, past)
  const alone = isOneToken(text, at, past) && fillsLine(text, at, past)
  if (alone && past - at > 1 && hashes[at] !== FOR && !hasBidding(hashes, at, past)) return true
  const hands = hasWord(hashes, at, past, HANDED) || isUnderAgreement(hashes, at, past)
  let names = 0
  let phrase = -1
  for (let n = at; n < past;) {
    const length = neutralAt(hashes, n, past) || filesAt(text, hashes, n, past) || exceptedFilesAt(text, hashes, n, past)
    if (length > 0) {
      n += length
      if (length >= LONG_PHRASE && n < past && RELATIVE.has(hashes[n] ?? 0)) return false
      phrase = n
      names = 0
      continue
    }
    if (names > 0 && isBehindComma(text, n)) names = 0
    if (isPrice(text, n)) return false
    if (isInnocent(text, hashes, n) || isUseOfLicense(text, hashes, n, past)) names = 0
    else if (
      shouted ||
      ++names > MOST_NAMES ||
      !isName(
        text,
        hashes,
        n,
        alone ||
          isNamedWork(text, hashes, n) ||
          isSourceOfWork(text, hashes, n, past) ||
          isOfWork(text, hashes, n, at, past) ||
          isSubjectOfGrant(text, hashes, n, past) ||
          isFieldValue(text, hashes, n) ||
          (n === at && isHeadword(text, n)),
      )
    )
      return false
    else if ((phrase !== n && !hands && isReceiver(hashes, n, at)) || isOtherLicense(hashes, n, at, past)) return false
    n++
  }
  return !narrows(text.words, hashes, at, past) && isOfWorks(text, hashes, at, past)
}

/** The sentence begins like one about a work, and says nothing that could be said of the license. */
function isOfWorks(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const isListed = (n: number) =>
    INNOCENT_WORDS.has(hashes[n] ?? 0) &&
    !MARKED.test(tokenAt(text.words, n)) &&
    !isInModeLine(text, hashes, n) &&
    !isFieldValue(text, hashes, n)
  if (past - at === 1 && fillsLine(text, at, past) && headsFields(text, past)) return true
  return (
    (opensRemark(text, hashes, at, past, isListed) || isBehindHolder(text, at) || exceptedFilesAt(text, hashes, at, past) > 0) &&
    !assertsOtherwise(text.words, hashes, at, past, isListed) &&
    !isOfThePast(hashes, at, past)
  )
}

/** The rest of a copyright line: "(c) 2020 Jane Doe and individual contributors". */
function isBehindHolder({ words }: FoldedText, at: number): boolean {
  const start = words.from[at] ?? 0
  const line = /[^\n]*$/.exec(words.text.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  return /copyright|©|\(c\)/i.test(line) && !/(?:\p{Ll}{3}|\d)[.!?;:([{]\s*$|[([{–—|-]\s*$/u.test(line)
}

/** An address, a path, a file, or a name of two parts: `git+https://…`, `Rolls-Royce`. */
const MARKED = /[/@]|\w\.\w|^\p{Lu}\p{Ll}+-\p{Lu}/u

/** The next line is a field of the same entry: `License: MIT`, `By: Jane Doe`. */
function headsFields({ words }: FoldedText, at: number): boolean {
  const end = words.to[at - 1] ?? 0
  return /^[^\p{L}\p{N}]*\n[^\p{L}\p{N}]*(?:License|By|Author|Version|Repository|Homepage|Name)s?[*_]{0,2}:/u.test(
    words.text.slice(end, end + 80),
  )
}

const ARTICLES = new WordSet('the a an')
const FOR = hashWord('for')
const TO = hashWord('to')
const MADE = new WordSet(
  `license licenses notice notices information details written developed created implemented ported thanks credit credits acknowledgments
  parser parsers library libraries binding bindings plugin plugins module modules wrapper wrappers client driver drivers interface interfaces extension extensions port support framework tool tools toolkit
  implementation implementations header headers theme themes generator compiler functions routines algorithm role steward code method methods test tests`,
)
const THANKED = new WordSet(
  'companion according similar compatible equivalent identical related interface access port addition alternative successor due link pointer reference thanks thank credit credits acknowledgments grateful ported',
)

/** What was given away once says who holds it now: "the role was assigned to Example". */
const HANDED = new WordSet('assigned transferred donated contributed moved supported funded sponsored')

const USE = new WordSet('use uses')

/** "All files in lib use the Example license": under which license they are. */
function isUseOfLicense({ taken, count }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  return at === past - 1 && past < count && taken[past] === 1 && USE.has(hashes[at] ?? 0) && FILES.has(hashes[at - 1] ?? 0)
}

function hasWord(hashes: Int32Array, at: number, past: number, set: WordSet): boolean {
  for (let n = at; n < past; n++) if (set.has(hashes[n] ?? 0)) return true
  return false
}

const LICENSE = new WordSet('license licenses agreement terms')
const GOVERNS = new WordSet('under subject governed terms covered')

/** "subject to the terms of the Frobnicate license": terms that nobody has read. */
function isOtherLicense(hashes: Int32Array, at: number, first: number, past: number): boolean {
  return at + 1 < past && LICENSE.has(hashes[at + 1] ?? 0) && hasWord(hashes, first, at, GOVERNS)
}

/** Behind a comma or in the next line, another name begins. */
function isBehindComma({ words }: FoldedText, at: number): boolean {
  const end = words.to[at - 1] ?? 0
  return /^,|^[\s*#/-]*\n/.test(words.text.slice(end, Math.min(words.from[at] ?? 0, end + 20)))
}

const ONLY = hashWord('only')
const FILES = new WordSet('file files target targets directory folder')

/** "(only lib/foo* files)": which files a license in a collection is for. How many words it is; 0 where it is none. */
function filesAt({ words }: FoldedText, hashes: Int32Array, at: number, past: number): number {
  if (hashes[at] !== ONLY || words.text.charAt((words.from[at] ?? 0) - 1) !== '(') return 0
  for (let n = at + 1; n < Math.min(past, at + 9); n++) {
    if (FILES.has(hashes[n] ?? 0)) return n > at + 1 && words.text.charAt(words.to[n] ?? 0) === ')' ? n + 1 - at : 0
    if (!isHandle(words.text, words.from[n] ?? 0, words.to[n] ?? 0)) return 0
  }
  return 0
}

const EXCEPTION = hashWord('exception')
const EXCEPT = hashWord('except')
const OF = hashWord('of')
const JOINING = new WordSet('the and for of in file files library libraries directory directories folder folders')

/** "with the exception of the lib/frob and lib/nicate libraries": which files something else is for. */
function exceptedFilesAt({ words }: FoldedText, hashes: Int32Array, at: number, past: number): number {
  if (!(hashes[at] === EXCEPTION && hashes[at + 1] === OF) && !(hashes[at] === EXCEPT && hashes[at + 1] === FOR)) return 0
  let paths = 0
  let end = at + 2
  for (; end < past; end++) {
    const token = tokenAt(words, end)
    if (/^[\w.*-]*\/[\w.*/-]+[,.;)]?$/.test(token) || /^[\w*-]+\.[a-z]{1,4}[,;)]?$/.test(token)) paths++
    else if (!JOINING.has(hashes[end] ?? 0)) break
  }
  return paths > 0 ? end - at : 0
}

/** What stands between blanks around a word. */
function tokenAt({ text, from }: FoldedText['words'], at: number): string {
  const start = from[at] ?? 0
  return (/\S*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '') + (/^\S*/.exec(text.slice(start, start + 60))?.[0] ?? '')
}

/** Whom a thing is for is a term ("is for Acme"), but for thanks and license notices. */
function isReceiver(hashes: Int32Array, at: number, first: number): boolean {
  let before = at - 1
  if (before >= first && ARTICLES.has(hashes[before] ?? 0)) before--
  if (before < first || (hashes[before] !== FOR && hashes[before] !== TO)) return false
  return !(before > first && (hashes[before] === FOR ? MADE : THANKED).has(hashes[before - 1] ?? 0))
}

const POSSESSIVE = /['’]s\s$/
const THE = hashWord('the')
const WORKS = new WordSet(
  'extension driver utility command function filesystem kernel protocol format parser compiler server client project package library program software tool plugin framework module team authors developers contributors community repository font fonts application',
)

/** "The frobnicate project", "Jane's frobnicate extension": a name in small letters. */
function isNamedWork({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  if (!WORKS.has(hashes[at + 1] ?? 0)) return false
  const start = words.from[at] ?? 0
  return hashes[at - 1] === THE || POSSESSIVE.test(words.text.slice(Math.max(0, start - 3), start))
}

const TAKEN_IN = new WordSet('includes include contains bundles from')

/** "derived from frob-nicate", "includes frobnicate under the following license": the work that another one takes in. */
function isSourceOfWork({ words, taken }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const isJoined = (n: number) => words.text.slice(words.to[n - 1], words.from[n]) === '-'
  let start = at
  while (start > 0 && at - start < MOST_NAMES && isJoined(start)) start--
  let end = at + 1
  while (end < past && end - start < MOST_NAMES && isJoined(end)) end++
  if (!TAKEN_IN.has(hashes[start - 1] ?? 0) || hasBidding(hashes, start, end) || hasWord(hashes, start, end, NARROW)) return false
  return end - start > 1 || (taken[past] === 1 && hashes[end] === UNDER && hashes[end + 1] === THE && hashes[end + 2] === FOLLOWING)
}

const UNDER = hashWord('under')
const FOLLOWING = hashWord('following')
const GROUPS = new WordSet('contributors authors developers maintainers team community')

/** "frobnicate-tools contributors", "The frobnicate-tools project", "frobnicate is licensed for use as follows": the name of a work. */
function isOfWork({ words }: FoldedText, hashes: Int32Array, at: number, first: number, end: number): boolean {
  const isJoined = (n: number) => words.text.slice(words.to[n - 1], words.from[n]) === '-'
  let start = at
  while (start > first && isJoined(start)) start--
  let past = at + 1
  while (past < words.count && past - first < MOST_NAMES && isJoined(past)) past++
  const next = hashes[past] ?? 0
  if (start === first)
    return (
      GROUPS.has(next) || (past < end && next === IS && neutralAt(hashes, past, end) > 1) || (past - first > 1 && next === LICENSE_WORD)
    )
  return past - start > 1 && start === first + 1 && hashes[first] === THE && (past === end || WORKS.has(next))
}

const LICENSE_WORD = hashWord('license')

/** "… frobnicate is licensed under …": the name in front of the grant. */
function isSubjectOfGrant({ taken, count }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  return at === past - 1 && past < count && taken[past] === 1 && hashes[past] === IS
}

const FIELDS = new WordSet(
  'name project package module program library repository component title filename files source upstream author authors maintainer bundled',
)

/** "iconv (Charset Conversion Library)", "frobnicate - a parser": what opens a line and is then explained. */
function isHeadword({ words }: FoldedText, at: number): boolean {
  const end = words.to[at] ?? 0
  return (
    /^ (?:\(\p{Lu}|--? )/u.test(words.text.slice(end, end + 4)) &&
    /(?:^|[\n\r])[^\p{L}\p{N}]*$/u.test(words.text.slice(Math.max(0, (words.from[at] ?? 0) - 20), words.from[at]))
  )
}

/** "Name: frobnicate-tools" */
function isFieldValue({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  let first = at
  while (first > 0 && at - first < 6 && words.text.slice(words.to[first - 1], words.from[first]) === '-') first--
  const end = words.to[first - 1] ?? 0
  return (
    FIELDS.has(hashes[first - 1] ?? 0) &&
    /^["'*`]{0,2}:\s{0,40}["'*`]{0,2}$/.test(words.text.slice(end, Math.min(words.from[first] ?? 0, end + 60)))
  )
}

function isInnocent(text: FoldedText, hashes: Int32Array, at: number): boolean {
  return (
    // First what costs least: most words are listed.
    INNOCENT_WORDS.has(hashes[at] ?? 0) ||
    isInAddress(text, at) ||
    isNumber(text, at) ||
    isDate(text, at) ||
    (isHandle(text.words.text, text.words.from[at] ?? 0, text.words.to[at] ?? 0) && !isBidding(hashes[at] ?? 0)) ||
    isBeforeMail(text, at) ||
    isNickname(text, hashes, at) ||
    isInModeLine(text, hashes, at) ||
    isDocumented(text, hashes, at) ||
    isInPath(text, hashes, at) ||
    isFileName(text, hashes, at) ||
    isRevisionAuthor(text, at) ||
    isInAngles(text, hashes, at)
  )
}

/** "by Jane Doe (frobber)": a name in small letters behind one in capitals. */
function isNickname({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  const [start = 0, end = 0] = [words.from[at], words.to[at]]
  if (words.text.charAt(start - 1) !== '(' || words.text.charAt(end) !== ')' || isBidding(hashes[at] ?? 0) || NARROW.has(hashes[at] ?? 0))
    return false
  return (
    /^[a-z][\w-]{1,15}$/.test(words.text.slice(start, end)) &&
    /\bby \p{Lu}[\p{L}.]* \p{Lu}\p{Ll}+ \($/u.test(words.text.slice(Math.max(0, start - 50), start))
  )
}

/** `-*- mode: C; coding: utf-8 -*-`: what an editor reads. */
function isInModeLine({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  if (isBidding(hashes[at] ?? 0)) return false
  const [start = 0, end = 0] = [words.from[at], words.to[at]]
  return (
    /-\*-[^\n]{0,80}$/.test(words.text.slice(Math.max(0, start - 84), start)) && /^[^\n]{0,80}-\*-/.test(words.text.slice(end, end + 84))
  )
}

/** `@addtogroup frob`: what documentation is made for, by its name. */
function isDocumented({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  if (isBidding(hashes[at] ?? 0) || NARROW.has(hashes[at] ?? 0)) return false
  const start = words.from[at] ?? 0
  return (
    /[@\\](?:(?:addto|in|def)?group|file|name|page|mainpage|package|module|namespace|class|typedef|struct|enum|fn|brief)(?: \w+)?$/.test(
      words.text.slice(Math.max(0, start - 40), start).trimEnd(),
    ) || /^[@\\](?:addto|in|def)?group\b/.test(words.text.slice(start - 1, start + 12))
  )
}

/** Part of a name such as `example/glob-parent` or `org.example.glob`, which a slash or dots and something more than letters show. */
function isInPath({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  const token = tokenAt(words, at)
  if (/^\w+\.pas[,.;:)]?$/.test(token)) return true
  // A file is called what it is called.
  if (/^[\w.+-]+\/\S*\.[a-z]{1,5}[,;:)]?$/i.test(token)) return true
  if (isBidding(hashes[at] ?? 0)) return false
  if (/^[([]?(["'`])[\w.]+(?:-[\w.]+)*\1[,.;:)\]]*$/.test(token)) return true
  return /^[("'[`<]*[\w.@+-]{2,}(?:\/[\w.@+*-]+)+/.test(token) && /\/[^\s]*[-\d_.@*+]|[-\d_.@*+][^\s]*\/|\/.*\//.test(token)
}

const COPYING = hashWord('copying')

/** The file COPYING. */
function isFileName({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  return hashes[at] === COPYING && words.text.slice(words.from[at], words.to[at]) === 'COPYING'
}

/** "<jane at example dot org>" */
function isInAngles({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  if (isBidding(hashes[at] ?? 0)) return false
  const [start = 0, end = 0] = [words.from[at], words.to[at]]
  return (
    /<[\w .()+-]{0,50}$/.test(words.text.slice(Math.max(0, start - 60), start)) &&
    /^[\w .()+-]{0,50}>/.test(words.text.slice(end, end + 60))
  )
}

/** `$Id: foo.c,v 1.3 2008-07-23 19:16:55 jane Exp $` */
function isRevisionAuthor({ words }: FoldedText, at: number): boolean {
  const end = words.to[at] ?? 0
  return /^ Exp \$/.test(words.text.slice(end, end + 6))
}

/** Words that refuse or bid, wherever they stand. */
function isBidding(hash: number): boolean {
  return TERM_WORDS.has(hash) || NO_NAMES.has(hash)
}

function hasBidding(hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) if (isBidding(hashes[n] ?? 0)) return true
  return false
}

/** "jane doe <jane@example.org>" */
function isBeforeMail({ words }: FoldedText, at: number): boolean {
  const start = words.from[at] ?? 0
  return /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3} ?[<(][\w.+-]{1,64}@/u.test(words.text.slice(start, start + 120))
}

/** A single word, or one name with hyphens and slashes in it. */
function isOneToken({ words }: FoldedText, at: number, past: number): boolean {
  return past - at <= 6 && !/\s/.test(words.text.slice(words.from[at], words.to[past - 1]))
}

/** Nothing but marks stands beside it in its line. */
function fillsLine({ words }: FoldedText, at: number, past: number): boolean {
  const start = words.from[at] ?? 0
  const end = words.to[past - 1] ?? 0
  const before = words.text.slice(Math.max(0, start - 100), start)
  return /(?:^|[\n\r])[^\p{L}\p{N}]*$/u.test(before) && /^[^\p{L}\p{N}]*(?:[\n\r]|$)/u.test(words.text.slice(end, end + 100))
}

/** Capitals in every word make a shout of a sentence, and hide which words are names; before a colon they are a label. */
function isShouted({ words }: FoldedText, at: number, past: number): boolean {
  const end = words.to[past - 1] ?? 0
  if (past - at <= 2 && words.text.charAt(end) === ':') return false
  return past - at > 1 && !/[a-z]/.test(words.text.slice(words.from[at], words.to[past - 1]))
}

/** A capitalized word or a handle; alone in its line, any single word. */
export function isName({ words }: FoldedText, hashes: Int32Array, at: number, alone: boolean): boolean {
  const hash = hashes[at] ?? 0
  if (isBidding(hash)) return false
  const word = words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 60))
  return alone || /^\p{Lu}/u.test(word) || /^\p{Script=Latin}$/u.test(word) || isHandle(words.text, words.from[at] ?? 0, words.to[at] ?? 0)
}

/** "$5" */
function isPrice({ words }: FoldedText, at: number): boolean {
  const start = words.from[at] ?? 0
  return /[$€£¥₹]/.test(words.text.charAt(start - 1)) && /\d/.test(words.text.charAt(start))
}

function isNumber({ words }: FoldedText, at: number): boolean {
  return /^[\dxvi.]+$/i.test(words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 30)))
}

/** "May" beside a number is a month. */
function isDate({ words }: FoldedText, at: number): boolean {
  return /^\d{0,2}[ ,]{0,2}May[ ,]+\d/.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 8))
}

/** A word of a web or mail address says where, not what. */
export function isInAddress({ words }: FoldedText, at: number): boolean {
  const start = words.from[at] ?? 0
  // No address holds a space: behind one, nothing has begun.
  const before = words.text.charCodeAt(start - 1) === 32 ? '' : words.text.slice(Math.max(0, start - LONGEST_ADDRESS), start)
  if (/(?:\b[a-z]{3,5}:\/\/|\bwww\.|@|\b[\w-]{1,40}\.(?:org|com|net|io)\/)\S*$/i.test(before)) return true
  return /^[\w.+-]{1,64}@[\w-]|^[a-z]{3,5}:\/\/|^www\./i.test(words.text.slice(start, start + 80))
}
