import type { FoldedText } from '#detect/folded-text.ts'
import { isName } from '#detect/plain-names.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { isLawWord } from '#detect/jurisdiction.ts'
import { narrows } from '#detect/narrowing.ts'
import { twinsOf } from '#detect/same-text.ts'
import { CONNECTORS, GRANT_WORDS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'

/** Words of the text and of the license that stand in each other's place. */
export interface Difference {
  readonly at: number
  readonly past: number
  readonly place: number
  readonly beyond: number
}

/**
 * Whether two printings of one license differ so: sections are numbered, the title is shortened, the law of another place governs,
 * a whole sentence that grants nothing has fallen out.
 *
 * Each rule looks at the whole difference: no word that grants, refuses or bounds is among what it lets pass.
 */
export function isOtherEdition(
  text: FoldedText,
  hashes: Int32Array,
  index: LicenseIndex,
  difference: Difference,
  template: number,
): boolean {
  return (
    isNumbered(text, hashes, index, difference) ||
    isShortTitle(text, hashes, index, difference, template) ||
    isOtherLaw(text, hashes, index, difference) ||
    isWithoutSentence(text, index, difference)
  )
}

const SECTION_MARK = /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i

/** "TERMINATION" and "8. TERMINATION. 8.1": the same words, numbered in the text. */
function isNumbered({ words }: FoldedText, hashes: Int32Array, { words: known }: LicenseIndex, difference: Difference): boolean {
  const { at, past, place, beyond } = difference
  if (beyond === place || narrows(words, hashes, at, past)) return false
  let next = place
  for (let n = at; n < past; n++) {
    if (next < beyond && hashes[n] === known[next]) next++
    else if (!SECTION_MARK.test(words.text.slice(words.from[n], Math.min(words.to[n] ?? 0, (words.from[n] ?? 0) + 5)))) return false
  }
  return next === beyond
}

/** Words of a title that a shorter one leaves out. */
const LINKS = /^(?:the|of|with|for|a|an|and|v|version|\d+)$/

/** Beside the title: nothing but words of the license's own name, its id and its initials. */
function isShortTitle({ words }: FoldedText, hashes: Int32Array, index: LicenseIndex, difference: Difference, template: number): boolean {
  const { at, past, place, beyond } = difference
  const { id = '', name = '' } = index.templates[template] ?? {}
  const isAtTitle = isOptional(index, place - 1, template) || isOptional(index, beyond, template)
  if (past === at || place !== beyond || !isAtTitle || name === '') return false
  const own = [name, id, ...twinsOf(id)]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
  const initials = own.map(word => word.charAt(0)).join('')
  let isOther = false
  for (let n = at; n < past; n++) {
    const word = words.text.slice(words.from[n], Math.min(words.to[n] ?? 0, (words.from[n] ?? 0) + 40)).toLowerCase()
    if (!own.includes(word) && !LINKS.test(word) && !(word.length > 1 && initials.includes(word))) return false
    isOther ||= !own.includes(word) && word !== 'with'
  }
  // Words of its own name alone narrow nothing.
  return !isOther || !narrows(words, hashes, at, past)
}

function isOptional({ starts, leeway }: LicenseIndex, place: number, template: number): boolean {
  return place >= (starts[template] ?? 0) && place < (starts[template + 1] ?? 0) && ((leeway[place] ?? 0) & LEEWAY.optional) !== 0
}

/** How near a word on law or courts stands to the name of the place. */
const NEAR_LAW = 8
/** Longest name of a place, in words. */
const LONGEST_PLACE = 10
const PLACE_WORDS = new WordSet('state commonwealth republic kingdom federal district county province city country countries')

/** "the laws of the State of California", "the laws of France": another place in the place of one. */
function isOtherLaw(text: FoldedText, hashes: Int32Array, index: LicenseIndex, difference: Difference): boolean {
  const { at, past, place, beyond } = difference
  if (past === at || beyond === place || past - at > LONGEST_PLACE || beyond - place > LONGEST_PLACE) return false
  let isLaw = false
  for (let n = place - NEAR_LAW; n < beyond + 2; n++) isLaw ||= isLawWord(index.words[n] ?? 0)
  if (!isLaw) return false
  for (let n = at; n < past; n++) {
    const hash = hashes[n] ?? 0
    if (!PLACE_WORDS.has(hash) && !CONNECTORS.has(hash) && !isName(text, hashes, n, false)) return false
  }
  for (let n = place; n < beyond; n++) {
    const hash = index.words[n] ?? 0
    if (!PLACE_WORDS.has(hash) && ((index.leeway[n] ?? 0) & (LEEWAY.holder | LEEWAY.filler)) === 0) return false
  }
  return true
}

/** Fewer words are a part of a sentence. */
const SHORTEST_SENTENCE = 5
/** Words with which a license gives something, or takes back what it bounds: a sentence that holds one of them must not be missing. */
const GIVING = new WordSet(`
  grant grants granted granting permission permissions permit permits permitted allow allows allowed may can could right rights entitled entitles authorize authorizes authorized
  license licenses licensed sublicense nothing notwithstanding except excepting exception exceptions unless however only without regardless despite instead otherwise not no nor
  any all every each whatever whatsoever both either unlimited free freely use used uses using copy copies modify distribute sell redistribute publish commercial commercially private privately internal internally personal
  waive waives waived agrees agree covenant covenants promise promises irrevocable perpetual worldwide includes include including additionally also optionally choice option elect choose
`)
/** A sentence has one of these, the rest of one hardly. */
const VERBS = new WordSet(
  'is are was were be means mean shall must will should has have had applies apply contains consists represents constitutes refers see',
)
/** With these begins what goes on with a sentence. */
const GOING_ON = new WordSet(
  'that which who whom whose in for to of by with on at under from into and or but provided so as when where while if than subject through within between',
)
const THIS = hashWord('this')
const LICENSE = hashWord('license')

/** A whole sentence is missing that gives nothing. */
function isWithoutSentence({ words }: FoldedText, index: LicenseIndex, { at, past, place, beyond }: Difference): boolean {
  if (past !== at || beyond - place < SHORTEST_SENTENCE) return false
  const gap = words.text.slice(words.to[at - 1] ?? 0, Math.min(words.from[at] ?? words.text.length, (words.to[at - 1] ?? 0) + 80))
  const isBetween = at >= words.count || at === 0 || /[.!?:]["'”’)\]]*\s|\n\s*\n/.test(gap)
  if (!isBetween || GOING_ON.has(index.words[place] ?? 0)) return false
  let hasVerb = false
  for (let n = place; n < beyond; n++) {
    const hash = index.words[n] ?? 0
    if (((index.leeway[n] ?? 0) & LEEWAY.optional) !== 0) continue
    hasVerb ||= VERBS.has(hash)
    const isItself = hash === LICENSE && index.words[n - 1] === THIS
    if (!isItself && (GIVING.has(hash) || GRANT_WORDS.has(hash))) return false
  }
  return hasVerb
}
