import { isDirective } from '#detect/directives.ts'
import { isDisclaimer } from '#detect/disclaimers.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { isFileName, isInAddress } from '#detect/harmless-word.ts'
import { INNOCENT_WORDS } from '#detect/innocent-words.ts'
import { isOnLaw } from '#detect/jurisdiction.ts'
import { NARROW } from '#detect/narrowing.ts'
import { assertsOtherwise, isOfThePast } from '#detect/openers.ts'
import { packageFieldAt } from '#detect/package-fields.ts'
import { fillsLine, hasBidding, hasWord, isBidding, isName, isOneToken, isShouted } from '#detect/plain-names.ts'
import { pointsAtLicense } from '#detect/pointing.ts'
import { isCode } from '#detect/program-text.ts'
import { isRemark } from '#detect/remarks.ts'
import { isForWork, isNameAbove, isNumberedAbove, isOnlyThat, isSince, isTitle } from '#detect/short-lines.ts'
import { isTemplateRemark } from '#detect/template-remarks.ts'
import { hashWord } from '#detect/word-hash.ts'

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

/** A sentence that points at a license may still say that another holds. */
function saysOtherwise(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  const isListed = (n: number) => INNOCENT_WORDS.has(hashes[n] ?? 0) && !isInAddress(text, n)
  return assertsOtherwise(text.words, hashes, at, past, isListed) || isOfThePast(hashes, at, past)
}

/** The words of a license, or its name, interrupt the sentence here. */
function isBesideLicense({ taken, count }: FoldedText, at: number, past: number): boolean {
  return (past < count && taken[past] === 1) || (at > 0 && taken[at - 1] === 1)
}

const THE = hashWord('the')
