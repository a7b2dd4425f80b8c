import { isHandle } from '#detect/handle.ts'
import { isOtherTerms } from '#detect/narrowing.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Words } from '#detect/words.ts'

/**
 * Words of sentences that only say which license it is, where its text stands and that one may choose.
 *
 * None of them says who, what for, where, how long or on what condition, so that a sentence of them alone can but permit.
 */
const POINTING = new WordSet(`
  you your may can could used using redistribute redistributed redistribution redistributing distribute distributed distributing modify modified modifying obtain obtained choose chosen elect decide select pick freely either any both each
  option choice discretion under these those this that the it its a an of one two three and or at as is are be been to do so which has have been will
  license licenses licences licensed licensing relicensed dual dually triple tri multi alternative alternatively alternatives alternate following below above terms term conditions condition provisions
  file files code source program software library package product project material materials accompanying work works component components module header headers content contents data documentation
  known called named labeled named referred included includes contained found available downloadable available located shipped provided made released published governed covered subject
  text full copy version versions later newer free open bsd mit gpl lgpl agpl apache mozilla eclipse gnu general public lesser affero library foundation inc fsf
  style type see also here there found with by notice notices statement want wish prefer starting since from compatible approved osi spdx identifier
  all other others parts part portions portion sources different respective individual own their them they directory folder root top repository archive distribution copying readme www web url online
`)

/** Without one of them a sentence says nothing about a license. */
const SUBJECT = new WordSet('license licenses licences licensed licensing option choice gpl lgpl agpl mit bsd apache copying terms version')

const THE = hashWord('the')
/** What stands behind the name of a work; no license is named so. */
const NAMED = new WordSet('is are project library software package program team authors sources files')
const IN = hashWord('in')
const FOR = hashWord('for')
const PLACES = new WordSet('the this file a copying license top root each its source directory')
const TELLS = new WordSet('details detail more further information full complete licensing license copyright each all this')
const FULL = new WordSet('full license licenses terms details text complete copyright list exact')
const COPIES = new WordSet('copy copies')
const OF = hashWord('of')
const COUNTS = new WordSet('one two three a')

/** A sentence that only points at a license or leaves the choice between several: "You may use this file under either license". */
export function pointsAtLicense(words: Words, hashes: Int32Array, at: number, past: number, besideLicense: boolean): boolean {
  if (past - at < SHORTEST || DANGLING.has(hashes[past - 1] ?? 0)) return false
  let subject = false
  for (let n = at; n < past; n++) {
    const hash = hashes[n] ?? 0
    subject ||= SUBJECT.has(hash) || (besideLicense && SAID_OF.has(hash))
    if ((!isPointing(hashes, n, at, past) && !isMark(words, hashes, n, at)) || isOtherTerms(hashes, n, past)) return false
  }
  return subject
}

/** Fewer words are a heading or a scrap. */
const SHORTEST = 3
const SAID_OF = new WordSet('you this these')
/** Whom or what for stands behind a colon or in the next line. */
const DANGLING = new WordSet('to for available')

function isPointing(hashes: Int32Array, at: number, first: number, past: number): boolean {
  const hash = hashes[at] ?? 0
  const next = hashes[at + 1] ?? 0
  if (hash === IN) return at + 1 < past && PLACES.has(next)
  if (hash === FOR) return at + 1 < past && (next === THE ? FULL.has(hashes[at + 2] ?? 0) : TELLS.has(next))
  // "One copy" counts; "a copy of the license" does not.
  if (hash === USE) return at > first && MAY.has(hashes[at - 1] ?? 0)
  if (hash === APPLY) return next === TO && hashes[at - 1] === TO
  if (hash === WHEN) return USING.has(next)
  if (OTHER.has(hash)) return !TERMS.has(next)
  if (COPIES.has(hash)) return next === OF && hash === COPY
  if (COUNTS.has(hash) && hash !== A) return next === OF || LICENSES.has(next) || LICENSES.has(hashes[at + 2] ?? 0)
  return POINTING.has(hash)
}

const USE = hashWord('use')
const MAY = new WordSet('may can to or and freely file files directory repository project program library code package module modules')
const APPLY = hashWord('apply')
const TO = hashWord('to')
const WHEN = hashWord('when')
const USING = new WordSet('using redistributing distributing')
const OTHER = new WordSet('other others different own')
const TERMS = new WordSet('terms conditions')
const COPY = hashWord('copy')
const A = hashWord('a')
const LICENSES = new WordSet('license licence licenses licences alternative alternatives terms conditions options')

/** A number, an address, a file, or a name that stands where it cannot say whom. */
function isMark(words: Words, hashes: Int32Array, at: number, first: number): boolean {
  const start = words.from[at] ?? 0
  const end = words.to[at] ?? 0
  const word = words.text.slice(start, Math.min(end, start + 40))
  if (/^[\dv.]+$/i.test(word)) return true
  if (isHandle(words.text, start, end)) return true
  if (
    /(?:https?:\/\/|www\.)\S*$/i.test(words.text.slice(Math.max(0, start - 200), start)) ||
    /^(?:https?:|www\.)/i.test(words.text.slice(start, start + 8))
  )
    return true
  return (
    /^\p{Lu}/u.test(word) && !TERM_WORDS.has(hashes[at] ?? 0) && (at === first || hashes[at - 1] === THE) && NAMED.has(hashes[at + 1] ?? 0)
  )
}
