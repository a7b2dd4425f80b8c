import type { FoldedText } from '#detect/folded-text.ts'
import { isHandle } from '#detect/handle.ts'
import { INNOCENT_WORDS } from '#detect/innocent-words.ts'
import { NARROW } from '#detect/narrowing.ts'
import { isBidding, tokenAt } from '#detect/plain-names.ts'
import { hashWord } from '#detect/word-hash.ts'

/** Longest address that is believed. */
const LONGEST_ADDRESS = 200

/** Whether a word carries no term where it stands: it is listed, or a part of an address, a path, a name or a mark. */
export function isInnocent(text: FoldedText, hashes: Int32Array, at: number): boolean {
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
export function isInModeLine({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
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
export function isFileName({ words }: FoldedText, hashes: Int32Array, at: number): boolean {
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

/** "jane doe <jane@example.org>" */
function isBeforeMail({ words }: FoldedText, at: number): boolean {
  const start = words.from[at] ?? 0
  return /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3} ?[<(][\w.+-]{1,64}@/u.test(words.text.slice(start, start + 120))
}

/** Digits, a version, or a Roman number. */
export function isNumber({ words }: FoldedText, at: number): boolean {
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
