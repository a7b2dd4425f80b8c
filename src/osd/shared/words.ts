import { withoutFileLists } from '#osd/shared/file-lists.ts'
import { Pieces } from '#osd/shared/pieces.ts'
import { REFUSED, refusals } from '#osd/shared/signs.ts'

/** A word of a text, folded, with its place. */
export interface Word {
  /** Lower case, American spelling, look-alike letters as Latin ones, without marks that do not show. */
  readonly word: string
  /** UTF-16 offsets in the text. */
  readonly from: number
  readonly to: number
  /** What stands between it and the word before: the heaviest of nothing, comma or bracket, semicolon or colon, full stop. */
  readonly gap: 0 | 1 | 2 | 3
  /** A quotation mark opens before the word. */
  readonly quoted: boolean
  /** Written with a capital, in a text that has small letters too: `Amazon`. */
  readonly proper: boolean
}

/** Letters of other scripts that look like Latin ones, as used to hide a word from a reader of bytes (Unicode TS 39). */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['абвеёгніїјкмпорсѕтухԁԛԝһɡ', 'a6beerhiijkmnopcstyxdqwhg'],
    ['αβγεηικνορτυχωϲ', 'abyenikvoptuxwc'],
    ['ıℓ', 'il'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (letter, n) => [letter, to.charAt(n) || letter])),
)

/** Names of HTML tags; other words between angle brackets are words. */
const TAG =
  /<\/?(?:p|b|i|em|strong|br|li|ul|ol|dl|dt|dd|a|div|span|h[1-6]|t[dhr]|table|tbody|code|pre|u|font|center|hr|body|html|head|title|blockquote|su[bp]|small|tt)(?:\s[^<>]{0,300})?\/?>/gi
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\p{M}]/gu
const BRITISH: Readonly<Record<string, string>> = {
  licence: 'license',
  licences: 'licenses',
  licenced: 'licensed',
  sublicence: 'sublicense',
  authorise: 'authorize',
  authorised: 'authorized',
  authorisation: 'authorization',
  unauthorised: 'unauthorized',
  organisation: 'organization',
  organisations: 'organizations',
  utilise: 'utilize',
  utilised: 'utilized',
  utilising: 'utilizing',
  commercialise: 'commercialize',
  commercialised: 'commercialized',
  commercialisation: 'commercialization',
  programme: 'program',
  programmes: 'programs',
}
/** Written as one word, meant as two. */
const NEGATED: Readonly<Record<string, string>> = {
  cannot: 'can',
  dont: 'do',
  wont: 'will',
  cant: 'can',
  mustnt: 'must',
  isnt: 'is',
  doesnt: 'does',
}
/** `$20` reads as twenty dollars. */
const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' }
/** Prefixes written with or without a hyphen: `re-distribute`, `sub-license`. */
const JOINED = new Set(['re', 'sub', 'de', 'co'])

/** Takes a stretch of a text apart into folded words; markup and decoration count as space. Linear in its length. */
export function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  const stretch = withoutIdParts(withoutFileLists(withoutTags(text.slice(from, to))))
  const pieces = new Pieces(stretch)
  const refused = refusals(stretch)
  let sign = 0
  let gap: Word['gap'] = 0
  let quoted = false
  let hyphen = -1
  let currency = -1
  const addSigns = (before: number) => {
    for (let mark = refused[sign]; mark !== undefined && mark < before; mark = refused[++sign])
      words.push({ word: REFUSED, from: from + mark, to: from + mark + 1, gap, quoted: false, proper: false })
  }
  while (pieces.next()) {
    const at = from + pieces.from
    addSigns(pieces.from)
    if (!pieces.isWord) {
      const mark = stretch.charAt(pieces.from)
      if (mark === '-') hyphen = at
      else if (CURRENCIES[mark] !== undefined) currency = at
      else if (mark === '"' || mark === '“' || mark === '„' || mark === '«') quoted = true
      else gap = heavier(gap, weight(mark))
      continue
    }
    const { word, proper } = folded(stretch.slice(pieces.from, pieces.to))
    if (word === '') continue
    const last = words[words.length - 1]
    const to = from + pieces.to
    // `License: DONT-CHANGE-IT` is a name.
    const inName = stretch.charAt(pieces.to) === '-' && stretch.charAt(pieces.to + 1) !== ' '
    const verb = word === 't' && last && apostrophe(text, last.to, at) ? last.word.replace(/n$/, '') : inName ? undefined : NEGATED[word]
    if (word === 't' && last && verb !== undefined) {
      words[words.length - 1] = { ...last, word: verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb }
      words.push({ word: 'not', from: at, to, gap: 0, quoted: false, proper: false })
    } else if (verb !== undefined) {
      words.push(
        { word: verb, from: at, to, gap, quoted, proper: false },
        { word: 'not', from: at, to, gap: 0, quoted: false, proper: false },
      )
    } else if (last && joins(last, word, at, hyphen, text)) {
      words[words.length - 1] = { ...last, word: joinedWord(last.word, word), to }
    } else words.push({ word, from: at, to, gap, quoted, proper })
    if (currency >= 0 && currency === at - 1)
      words.push({ word: CURRENCIES[text.charAt(currency)] ?? '', from: at, to, gap: 0, quoted: false, proper: false })
    gap = 0
    quoted = false
    hyphen = -1
  }
  addSigns(stretch.length)
  return words
}

/** `re-sell` is one word, and so is `Meta's`; `non-commercial` stays two. */
function joins(last: Word, word: string, at: number, hyphen: number, text: string): boolean {
  if (hyphen === last.to && at === hyphen + 1) return JOINED.has(last.word)
  return (word === 's' || word === 're') && apostrophe(text, last.to, at)
}

function apostrophe(text: string, from: number, to: number): boolean {
  return to - from === 1 && "'’‘".includes(text.charAt(from))
}

function joinedWord(first: string, second: string): string {
  if (second === 's' || (second === 're' && first === 'you')) return first
  return BRITISH[first + second] ?? first + second
}

/** What ends an SPDX id says nothing (https://spdx.org/licenses/): `GPL-3.0-only`, `BSD-3-Clause`, and names made like one. */
const ID_PARTS = /(?<=[A-Za-z])-\d+(?:\.\d+)*(?:-or-[A-Za-z]+-\d+(?:\.\d+)*){0,3}-(?:only|or-later|clause)\b|\b[1-4]-clause\b/gi

function withoutIdParts(stretch: string): string {
  return stretch.includes('-') ? stretch.replace(ID_PARTS, part => ' '.repeat(part.length)) : stretch
}

/** Tags count as space, so that offsets stay. */
function withoutTags(stretch: string): string {
  return stretch.includes('<') ? stretch.replace(TAG, tag => ' '.repeat(tag.length)) : stretch
}

interface Folded {
  readonly word: string
  readonly proper: boolean
}

/** Words that were folded before; licenses say the same few thousand again and again. */
const known = new Map<string, Folded>()
/** Hostile text may hold ever new words. A longer piece of a string would keep its whole text in memory. */
const MOST_KNOWN = 1 << 14
const LONGEST_KNOWN = 12

function folded(raw: string): Folded {
  const before = known.get(raw)
  if (before) return before
  const found = { word: fold(raw), proper: /^\p{Lu}.*\p{Ll}/u.test(raw) }
  if (known.size >= MOST_KNOWN) known.clear()
  if (raw.length <= LONGEST_KNOWN) known.set(raw, found)
  return found
}

function fold(raw: string): string {
  const lower = raw.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return BRITISH[lower] ?? lower
  const bare = lower.normalize('NFKD').replace(INVISIBLE, '')
  const latin = bare.replace(/\P{ASCII}/gu, letter => LOOK_ALIKES[letter] ?? letter)
  // A whole word of another script stays itself unless every letter has a Latin double.
  const folded = /^[a-z0-9]*$/.test(latin) ? latin : bare
  return BRITISH[folded] ?? folded
}

function weight(mark: string): Word['gap'] {
  if (mark === '.' || mark === '!' || mark === '?') return 3
  if (mark === ';' || mark === ':') return 2
  return mark === ',' || mark === '(' || mark === ')' || mark === '[' || mark === ']' ? 1 : 0
}

function heavier(a: Word['gap'], b: Word['gap']): Word['gap'] {
  return a > b ? a : b
}
