import { isBareScope } from '#detect/bare-scopes.ts'
import { neutralAt } from '#detect/neutral-phrases.ts'
import { IS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Words } from '#detect/words.ts'

/**
 * Whether a sentence of innocent words still says for whom, where, how many or how long: "On Windows", "One site", "Free to read".
 *
 * Such a limit is mostly said without a verb, so that the words alone show nothing.
 */
export function narrows(words: Words, hashes: Int32Array, at: number, past: number): boolean {
  const verbless = !hasVerb(hashes, at, past)
  return (
    hashes[at] === BE ||
    isBid(hashes, at, past) ||
    someWord(at, past - 1, n => hashes[n] === BE && hashes[n + 1] === USED && !isInPhrase(hashes, at, n, past)) ||
    (verbless && endsAvailable(hashes, past)) ||
    someFragment(words, hashes, at, past, verbless) ||
    isOtherEdition(words, hashes, at, past) ||
    isAmendment(hashes, at, past) ||
    isBareScope(words, hashes, at, past, verbless) ||
    someWord(
      at,
      past,
      n =>
        (isAddressed(hashes, n, past) && !isInPhrase(hashes, at, n, past)) ||
        isOtherTerms(hashes, n, past) ||
        isCount(words, hashes, n, past, verbless) ||
        isBounded(words, hashes, n, past),
    )
  )
}

function someWord(at: number, past: number, isSo: (n: number) => boolean): boolean {
  for (let n = at; n < past; n++) if (isSo(n)) return true
  return false
}

const BIDDING = new WordSet(
  'handle return send show ring call phone write mail email tell give bring hand publish share mention credit cite display print put add link report notify inform register sign submit contribute make change mark attach insert thank acknowledge push pass post upload deliver offer remove delete rename replace preserve maintain state list document describe',
)
const PLEASE = hashWord('please')
const FIRST_OF_ALL = new WordSet('first then also always')
const OBJECTS = new WordSet(
  'all any every each both the a an this that these those it them us me our my him her to back in on with improvements changes patches fixes copies',
)

/** "Return all changes to us", "Please write to the author first": what somebody is told to do; what is only pointed at is not. */
function isBid(hashes: Int32Array, at: number, past: number): boolean {
  let verb = at
  while (verb < past && (hashes[verb] === PLEASE || FIRST_OF_ALL.has(hashes[verb] ?? 0))) verb++
  return verb + 1 < past && BIDDING.has(hashes[verb] ?? 0) && OBJECTS.has(hashes[verb + 1] ?? 0)
}

const VERBS = new WordSet(`
  is are was were be been being has have had do does did can could will would see refer read note learn visit contains contain contained includes include included provides
  provide uses implements comes come came consists consist works supports support gives makes runs allows handles converts computes transforms defines describes returns takes needs
  adds creates generates reads writes calls wraps
`)

function hasVerb(hashes: Int32Array, at: number, past: number): boolean {
  return someWord(at, past, n => VERBS.has(hashes[n] ?? 0))
}

/** A limit may be said in brackets or behind a dash: "Frobnicate (on Windows)". */
function someFragment(words: Words, hashes: Int32Array, at: number, past: number, verbless: boolean): boolean {
  let start = at
  let said = false
  for (let n = at + 1; n <= past; n++) {
    said ||= VERBS.has(hashes[n - 1] ?? 0)
    if (n < past && (!opensFragment(words, n, verbless, said) || isInPhrase(hashes, at, n - 1, past))) continue
    if (!said && (isBareLimit(words, hashes, start, n) || (start > at && endsAvailable(hashes, n)))) return true
    start = n
    said = false
  }
  return false
}

function opensFragment(words: Words, at: number, atComma: boolean, isSaid: boolean): boolean {
  const end = words.to[at - 1] ?? 0
  const gap = words.text.slice(end, Math.min(words.from[at] ?? 0, end + 40))
  if (/[()[\]\u2013\u2014|]|\s--?\s|\n\s*[\u2022+-]\s/.test(gap) || (atComma && gap.includes(','))) return true
  // An item of a list stands for itself: what the one before it says is no part of it. In a comment, every line begins with a star.
  return /\n\s*\*\s/.test(gap) && !(isSaid && isInStars(words.text, end))
}

/** The line begins with a star too. */
function isInStars(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*\/?\*+[ \t][^\n]*$/.test(text.slice(Math.max(0, at - LONGEST_LINE), at))
}

/** Longer lines are no comment that somebody wrapped. */
const LONGEST_LINE = 160

const OPENING = new WordSet(
  'for to on in with within per under until till while when if as during between outside beyond through via at without',
)
const COMPANY = new WordSet(
  'contributions contribution help thanks support special many additions changes modifications patches portions code minor',
)
const LIMITED = hashWord('limited')
const BE = hashWord('be')
const USED = hashWord('used')

/** "For vegans", "On Windows", "One site", "Limited to …", "18+". */
function isBareLimit(words: Words, hashes: Int32Array, at: number, past: number): boolean {
  const first = hashes[at] ?? 0
  if (OPENING.has(first) && past - at > 1)
    return !COMPANY.has(hashes[at + 1] ?? 0) && neutralAt(hashes, at, past) === 0 && !isPartOfName(words, at)
  if (first === LIMITED) return true
  if (NUMBERS.has(first) && past - at > 1) return !isNumberInName(words, at)
  return past - at === 1 && isNumber(words.text.slice(words.from[at], words.to[at])) && words.text.charAt(words.to[at] ?? 0) === '+'
}

/** "One Way", "three.js" */
function isNumberInName({ text, from, to }: Words, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(from[at + 1], to[at + 1])) || text.slice(to[at], from[at + 1]) === '.'
}

/** "at-spi2", "Per Hansen", "VIA Technologies", "in /usr/share" */
function isPartOfName({ text, from, to }: Words, at: number): boolean {
  if (text.charAt(to[at] ?? 0) === '-' || text.charAt((from[at + 1] ?? 0) - 1) === '/') return true
  const word = text.slice(from[at], to[at])
  return (/^Per$/.test(word) || (word.length > 2 && !/[a-z]/.test(word))) && /^\p{Lu}\p{Ll}/u.test(text.slice(from[at + 1], to[at + 1]))
}

const AVAILABLE = hashWord('available')

/** "Source available" */
function endsAvailable(hashes: Int32Array, past: number): boolean {
  return hashes[past - 1] === AVAILABLE
}

/** Words that stand before an edition which not everybody may have. */
export const NARROW = new WordSet(
  'academic research scholar developer developers community home hobby lite beta preview demo sample domestic regional local limited single restricted special individual human peaceful registered team',
)
const GRANTING = new WordSet(
  'license licenses version copy copies release use uses terms grant permission permissions agreement purpose purposes',
)
const FREE = hashWord('free')

/** "Academic license", "Research version"; "Academic Free License" is a name. */
function isOtherEdition(words: Words, hashes: Int32Array, at: number, past: number): boolean {
  if (past - at === 1) return NARROW.has(hashes[at] ?? 0)
  const isShouted = (n: number) => !/\p{Ll}/u.test(words.text.slice(words.from[n], words.to[n]))
  return someWord(at, past, n => NARROW.has(hashes[n] ?? 0) && ((n + 1 < past && GRANTING.has(hashes[n + 1] ?? 0)) || isShouted(n)))
}

const FOR = hashWord('for')
const TO = hashWord('to')
const GIVEN = new WordSet(
  'free available licensed license licenses intended meant valid open reserved granted given offered suitable prepared restricted limited is are was were applies',
)
const ALLOWED = new WordSet(
  'details detail more further information full complete copyright licensing license licenses each this that these those it its them all any every both everyone public be do have get make see',
)
const THE = hashWord('the')
const WORKS = new WordSet(
  'terms license full text details file files list copyright complete following software package library original specific public entire whole rest remaining above code source program',
)

/** "available to Jane", "free for open source projects", "is for the documentation": said of whom or what for. */
function isAddressed(hashes: Int32Array, at: number, past: number): boolean {
  const word = hashes[at] ?? 0
  if (!GIVEN.has(word)) return false
  const next = hashes[at + 1]
  if (at + 1 >= past || (next !== FOR && next !== TO)) return word === FREE && at + 1 < past && OPENING.has(next ?? 0)
  if (at + 2 >= past) return true
  if (next === TO && isUnderAgreement(hashes, at + 2, past)) return false
  const whom = hashes[at + 2] ?? 0
  if (next === FOR && IS.has(word)) return true
  return whom === THE ? !WORKS.has(hashes[at + 3] ?? 0) : !ALLOWED.has(whom)
}

/** A turn of phrase that carries no term reaches over the word. */
function isInPhrase(hashes: Int32Array, first: number, at: number, past: number): boolean {
  return someWord(Math.max(first, at - LONGEST_PHRASE), at + 1, n => neutralAt(hashes, n, past) > at + 1 - n)
}

/** In words, no turn of phrase is longer. */
const LONGEST_PHRASE = 40

const UNDER = hashWord('under')
const ONE = hashWord('one')

const CONTRIBUTOR = hashWord('contributor')
const A = hashWord('a')

/** "licensed to the Example Foundation under one or more contributor license agreements": how the holder got it. */
export function isUnderAgreement(hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n + 1 < Math.min(past, at + 10); n++)
    if (hashes[n] === UNDER && (hashes[n + 1] === ONE || (hashes[n + 1] === A && hashes[n + 2] === CONTRIBUTOR))) return true
  return false
}

const OTHER = new WordSet('additional other further special different certain own more')
const TERMS = new WordSet('terms conditions agreement agreements restrictions')
const OR = hashWord('or')
const COMMONS = hashWord('commons')
const CLAUSE = hashWord('clause')

const PARTS_OF_LICENSE = new WordSet(
  'paragraph section clause clauses sections license licenses grant terms term condition conditions permission above below sentence',
)
const CHANGED = new WordSet(
  'replaced replaces replacing deleted removed omitted struck suspended dropped skipped ignored ignore disabled invalid void changed changes amended inserted',
)

/** "Paragraph two is replaced by …"; files may be. */
function isAmendment(hashes: Int32Array, at: number, past: number): boolean {
  if (someWord(at, past, n => FILES.has(hashes[n] ?? 0))) return false
  if (someWord(at, past - 1, n => IS.has(hashes[n] ?? 0) && CHANGED.has(hashes[n + 1] ?? 0))) return true
  return (
    someWord(at, past, n => PARTS_OF_LICENSE.has(hashes[n] ?? 0)) &&
    someWord(at, past, n => (CHANGED.has(hashes[n] ?? 0) || hashes[n] === ADDED) && !isInPhrase(hashes, at, n, past))
  )
}

const ADDED = hashWord('added')
const FILES = new WordSet('file files code source sources history list log')
const BEFORE = hashWord('before')
const ACTS = new WordSet('distribution release publication download modification use any each every making')

/** Terms that stand elsewhere, or come first: "additional terms", the Commons Clause, "mail us before distribution". */
export function isOtherTerms(hashes: Int32Array, at: number, past: number): boolean {
  if (at + 1 >= past) return false
  return (
    (OTHER.has(hashes[at] ?? 0) && TERMS.has(hashes[at + 1] ?? 0) && !(hashes[at - 1] === OR && hashes[at - 2] === ONE)) ||
    (hashes[at] === COMMONS && hashes[at + 1] === CLAUSE) ||
    (hashes[at] === BEFORE && ACTS.has(hashes[at + 1] ?? 0))
  )
}

const NUMBERS = new WordSet('one two three four five six single per maximum max most')
const COUNTED = new WordSet(
  'year years site sites server servers developer developers person people copy copies machine machines node nodes process processes project projects device devices module team teams platform platforms installation installations installs instance instances host hosts core cores client clients connection connections session sessions terminal terminals computer computers cpu cpus processor processors socket sockets domain domains application applications app apps system systems',
)
const BOUNDS = new WordSet('to than most least over under above up within after before per')

/** "1 year", "to one server". */
function isCount(words: Words, hashes: Int32Array, at: number, past: number, verbless: boolean): boolean {
  const word = hashes[at] ?? 0
  if (at + 1 >= past || !COUNTED.has(hashes[at + 1] ?? 0)) return false
  if (!NUMBERS.has(word) && !isNumber(words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 8))))
    return false
  return verbless || YEARS.has(hashes[at + 1] ?? 0) || BOUNDS.has(hashes[at - 1] ?? 0)
}

/** "At most 3 of …", "up to five", "no more than 2": a limit, whatever is counted. */
function isBounded(words: Words, hashes: Int32Array, at: number, past: number): boolean {
  const [first, second] = [hashes[at] ?? 0, hashes[at + 1] ?? 0]
  if (at + 2 >= past || !BOUNDED.some(([one, other]) => one === first && other === second)) return false
  return (
    NUMBERS.has(hashes[at + 2] ?? 0) ||
    (isNumber(words.text.slice(words.from[at + 2], words.to[at + 2])) && !(at + 3 < past && MEASURES.has(hashes[at + 3] ?? 0)))
  )
}

/** What a program counts, and no term does. */
const MEASURES = new WordSet('bit bits byte bytes character characters digit digits pixel pixels octet octets column columns milliseconds')

const BOUNDED = ['at most', 'up to', 'more than', 'fewer than', 'less than', 'maximum of'].map(pair => pair.split(' ').map(hashWord))

const YEARS = new WordSet('year years')

function isNumber(word: string): boolean {
  return /^\d{1,3}$/.test(word)
}
