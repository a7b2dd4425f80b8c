import type { FoldedText } from '#detect/folded-text.ts'
import { isHandle } from '#detect/handle.ts'
import { DISCLAIMING_WORDS, INNOCENT_WORDS, NO_NAMES, TITLE_WORDS } from '#detect/innocent-words.ts'
import { narrows } from '#detect/narrowing.ts'
import { neutralAt } from '#detect/neutral-phrases.ts'
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
  if (isCode(text, hashes, at, past)) return !hasForeign(text, at, past)
  let start = at
  for (let n = at + 1; n <= past; n++) {
    if (n < past && !startsSentence(text, n)) continue
    if (!isHarmlessSentence(text, hashes, start, n)) return false
    start = n
  }
  return !hasForeign(text, at, past)
}

/** Other scripts are not understood, so not cleared. */
function hasForeign({ words }: FoldedText, at: number, past: number): boolean {
  return /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufefe\uff10-\uffef]/.test(words.text.slice(words.from[at], words.to[past - 1]))
}

function startsSentence({ words }: FoldedText, at: number): boolean {
  const gap = words.text.slice(words.to[at - 1], Math.min(words.from[at] ?? 0, (words.to[at - 1] ?? 0) + 80))
  if (/[.!?:;]['"”’)\]]*\s|\n[^\w\n]*\n/.test(gap)) return true
  // A field of a copyright file or of a list of packages: `Source: https://…`.
  return /\n/.test(gap) && /^[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,20})?: /.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 60))
}

function isHarmlessSentence(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  return isTitle(text, hashes, at, past) || isDisclaimer(text, hashes, at, past) || isRemark(text, hashes, at, past)
}

function isTitle(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) if (!TITLE_WORDS.has(hashes[n] ?? 0)) return false
  return past - at <= 12 && !narrows(text.words, hashes, at, past)
}

/** Program text: one mark of a programming language to three words, and no word that terms are made of. */
function isCode({ words }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) if (TERM_WORDS.has(hashes[n] ?? 0) || NO_NAMES.has(hashes[n] ?? 0)) return false
  const end = words.to[past - 1] ?? 0
  const marks = words.text.slice(words.from[at], end + 8).match(/([{}[\]=<>&|#$_;])\1*|\w\(|::/g)?.length ?? 0
  return marks >= 3 && marks * 3 >= past - at
}

/** A sentence on warranty and liability that holds no word beyond those of such sentences. */
export function isDisclaimer({ words }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) if (!DISCLAIMING_WORDS.has(hashes[n] ?? 0)) return false
  return /warrant|liab(?:le|ility)|damages|merchantab|fitness for|as[- ]is\b/i.test(words.text.slice(words.from[at], words.to[past - 1]))
}

function isRemark(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const shouted = isShouted(text, at, past)
  const alone = isOneToken(text, at, past) && fillsLine(text, at, past)
  let names = 0
  for (let n = at; n < past;) {
    const neutral = neutralAt(hashes, n, past)
    if (neutral > 0) {
      n += neutral
      names = 0
      continue
    }
    if (isInnocent(text, hashes, n)) names = 0
    else if (
      shouted ||
      ++names > MOST_NAMES ||
      !isName(text, hashes, n, alone || isNamedWork(hashes, n) || isFieldValue(text, hashes, n)) ||
      isReceiver(hashes, n, at)
    )
      return false
    n++
  }
  return !narrows(text.words, hashes, at, past)
}

const ARTICLES = new WordSet('the a an')
const FOR = hashWord('for')
const TO = hashWord('to')
const MADE = new WordSet(
  'license licenses notice notices information details written developed created implemented ported thanks credit credits acknowledgments',
)
const THANKED = new WordSet('thanks thank credit credits acknowledgments grateful ported')

/** Whom a thing is for is a term ("is for Acme"), but for thanks and license notices. */
function isReceiver(hashes: Int32Array, at: number, first: number): boolean {
  let before = at - 1
  if (before >= first && ARTICLES.has(hashes[before] ?? 0)) before--
  if (before < first || (hashes[before] !== FOR && hashes[before] !== TO)) return false
  return !(before > first && (hashes[before] === FOR ? MADE : THANKED).has(hashes[before - 1] ?? 0))
}

const THE = hashWord('the')
const WORKS = new WordSet(
  'project package library program software tool plugin framework module team authors developers contributors community repository font fonts application',
)

/** "The frobnicate project": a name in small letters. */
function isNamedWork(hashes: Int32Array, at: number): boolean {
  return hashes[at - 1] === THE && WORKS.has(hashes[at + 1] ?? 0)
}

const FIELDS = new WordSet(
  'name project package module program library repository component title filename source upstream author authors maintainer bundled',
)

/** "Name: frobnicate" */
function isFieldValue({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
  return (
    FIELDS.has(hashes[at - 1] ?? 0) &&
    /^["'*`]{0,2}: {0,40}["'*`]{0,2}$/.test(words.text.slice(words.to[at - 1], Math.min(words.from[at] ?? 0, (words.to[at - 1] ?? 0) + 60)))
  )
}

function isInnocent(text: FoldedText, hashes: Int32Array, at: number): boolean {
  return (
    isInAddress(text, at) ||
    isNumber(text, at) ||
    isDate(text, at) ||
    INNOCENT_WORDS.has(hashes[at] ?? 0) ||
    (isHandle(text.words.text, text.words.from[at] ?? 0, text.words.to[at] ?? 0) && !isBidding(hashes[at] ?? 0)) ||
    isBeforeMail(text, at)
  )
}

/** Words that refuse or bid, wherever they stand. */
function isBidding(hash: number): boolean {
  return TERM_WORDS.has(hash) || NO_NAMES.has(hash)
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

/** Capitals in every word make a shout of a sentence, and hide which words are names. */
function isShouted({ words }: FoldedText, at: number, past: number): boolean {
  return past - at > 1 && !/[a-z]/.test(words.text.slice(words.from[at], words.to[past - 1]))
}

/** A capitalized word or a handle; alone in its line, any single word. */
export function isName({ words }: FoldedText, hashes: Int32Array, at: number, alone: boolean): boolean {
  const hash = hashes[at] ?? 0
  if (isBidding(hash)) return false
  const word = words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 60))
  return alone || /^\p{Lu}/u.test(word) || /^\p{Script=Latin}$/u.test(word) || isHandle(words.text, words.from[at] ?? 0, words.to[at] ?? 0)
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
  const before = words.text.slice(Math.max(0, start - LONGEST_ADDRESS), start)
  if (/(?:https?:\/\/|\bwww\.|@|\b[\w-]{1,40}\.(?:org|com|net|io)\/)\S*$/i.test(before)) return true
  return /^[\w.+-]{1,64}@[\w-]|^https?:\/\/|^www\./i.test(words.text.slice(start, start + 80))
}
