import type { FoldedText } from '#detect/folded-text.ts'
import { isHandle } from '#detect/handle.ts'
import { isInModeLine, isInnocent } from '#detect/harmless-word.ts'
import { INNOCENT_WORDS } from '#detect/innocent-words.ts'
import { NARROW, isUnderAgreement, narrows } from '#detect/narrowing.ts'
import { neutralAt } from '#detect/neutral-phrases.ts'
import { assertsOtherwise, isOfThePast, opensRemark } from '#detect/openers.ts'
import { fillsLine, hasBidding, hasWord, isName, isOneToken, isShouted, tokenAt } from '#detect/plain-names.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'

const IS = hashWord('is')
const FOR = hashWord('for')
const ONLY = hashWord('only')
const THE = hashWord('the')
const LICENSE_WORD = hashWord('license')

/** More names in a row are no name. */
const MOST_NAMES = 6

/** Phrases of so many words are sentences of their own, which nothing may narrow. */
const LONG_PHRASE = 8

const RELATIVE = new WordSet('that which who whom whose where if when as for to')

/** A sentence of innocent words and names that says something about a work, and nothing about what may be done with it. */
export function isRemark(text: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
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

/** Whom a thing is for is a term ("is for Acme"), but for thanks and license notices. */
function isReceiver(hashes: Int32Array, at: number, first: number): boolean {
  let before = at - 1
  if (before >= first && ARTICLES.has(hashes[before] ?? 0)) before--
  if (before < first || (hashes[before] !== FOR && hashes[before] !== TO)) return false
  return !(before > first && (hashes[before] === FOR ? MADE : THANKED).has(hashes[before - 1] ?? 0))
}

const POSSESSIVE = /['’]s\s$/

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

/** "$5" */
function isPrice({ words }: FoldedText, at: number): boolean {
  const start = words.from[at] ?? 0
  return /[$€£¥₹]/.test(words.text.charAt(start - 1)) && /\d/.test(words.text.charAt(start))
}
