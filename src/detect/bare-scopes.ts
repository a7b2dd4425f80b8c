import { IS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Words } from '#detect/words.ts'

/**
 * Whether a line of innocent words says for what, whom or where all around it is meant, or that a part of it is not: "Region: Germany",
 * "Members", "Reading copy", "The first board is free", "Changes go back to us".
 */
export function isBareScope(words: Words, hashes: Int32Array, at: number, past: number, verbless: boolean): boolean {
  return (
    isLabeled(words, hashes, at) ||
    isLicensedThing(words, hashes, at, past) ||
    isOfPlaces(hashes, at, past) ||
    (verbless && (isKindOfCopy(hashes, at, past) || isOfPeople(words, hashes, at, past) || isOfDevices(words, hashes, at, past))) ||
    isKept(hashes, at, past) ||
    isPartlyFree(hashes, at, past) ||
    isOtherVersion(hashes, at, past) ||
    isOverruled(hashes, at, past)
  )
}

const LABELS = new WordSet(`
  platform platforms region regions scope target targets quota quotas limit limits audience territory territories field fields purpose purposes usage use users seats country
  countries market markets industry industries domain domains environment environments edition period price fee term years
`)

/** "Platform: …" */
function isLabeled({ text, to }: Words, hashes: Int32Array, at: number): boolean {
  return LABELS.has(hashes[at] ?? 0) && /^\s?:\s/.test(text.slice(to[at], (to[at] ?? 0) + 3))
}

const LICENSED_AS = hashWord('licensed')
const HELD = new WordSet('copy copies licensee')
const GRANTING = new WordSet('under by with as to from using')
/** Most words of a label. */
const LONGEST_LABEL = 4

/** "Licensed site: …", "Holder of this copy: …" */
function isLicensedThing({ text, to }: Words, hashes: Int32Array, at: number, past: number): boolean {
  if (past - at > LONGEST_LABEL || past - at < 2 || !/^\s?:/.test(text.slice(to[past - 1], (to[past - 1] ?? 0) + 2))) return false
  if (hashes[at] === LICENSED_AS && !GRANTING.has(hashes[at + 1] ?? 0)) return true
  for (let n = at; n < past; n++) if (HELD.has(hashes[n] ?? 0)) return true
  return false
}

const PLATFORMS = new WordSet('linux bsd freebsd openbsd netbsd unix windows macos osx posix android ios solaris x86 x64 arm amd64 dos')
const PLACES = new WordSet(
  'europe european union asia africa america americas north south latin central eastern western australia oceania germany france italy spain china japan india canada brazil russia korea united states kingdom worldwide',
)
const JOINING = new WordSet('and or the of')

/** "Europe and Asia": nothing but places. */
function isOfPlaces(hashes: Int32Array, at: number, past: number): boolean {
  let places = 0
  for (let n = at; n < past; n++) {
    if (PLACES.has(hashes[n] ?? 0) || (past - at > 1 && PLATFORMS.has(hashes[n] ?? 0))) places++
    else if (!JOINING.has(hashes[n] ?? 0)) return false
  }
  return places > 0
}

const COPIES = new WordSet('copy copies edition version')
/** What a copy is called that anybody may have. */
const ANY_COPY = new WordSet(
  'license licenses a the this full complete local verbatim current latest stable file format schema package php java python',
)

/** "Reading copy" */
function isKindOfCopy(hashes: Int32Array, at: number, past: number): boolean {
  const length = past - at
  return length > 1 && length < 4 && COPIES.has(hashes[past - 1] ?? 0) && !ANY_COPY.has(hashes[past - 2] ?? 0)
}

const PEOPLE = new WordSet(
  'members member humans people users sponsors groups teams friends families hobby hobbyists amateur amateurs home homes school schools church churches laboratories labs classrooms beginners',
)
/** More words are a sentence that happens to lack a verb that we know. */
const LONGEST_AUDIENCE = 4

/** "Members", "Sponsors first", "Small groups"; "The Example Users Group" is a name. */
function isOfPeople({ text, from }: Words, hashes: Int32Array, at: number, past: number): boolean {
  if (past - at > LONGEST_AUDIENCE) return false
  const isSmall = (n: number) => /^\p{Ll}/u.test(text.slice(from[n], (from[n] ?? 0) + 2))
  for (let n = at; n < past; n++) if (PEOPLE.has(hashes[n] ?? 0) && (n > at ? isSmall(n) : past - at === 1 || isSmall(n + 1))) return true
  return false
}

const DEVICES = new WordSet(
  'boards devices cards phones printers machines chips servers consoles computers laptops routers cameras drones robots vehicles cars tablets products customers targets',
)

/** "Raspberry Pi boards": a few words that end in what a program runs on. */
function isOfDevices({ text, from }: Words, hashes: Int32Array, at: number, past: number): boolean {
  return (
    past - at < LONGEST_AUDIENCE &&
    DEVICES.has(hashes[past - 1] ?? 0) &&
    /^\p{Ll}/u.test(text.slice(from[past - 1], (from[past - 1] ?? 0) + 2)) &&
    // "frob-* targets": which files.
    text.charAt((from[past - 1] ?? 0) - 2) !== '*'
  )
}

const RESERVED = hashWord('reserved')
const RIGHTS = hashWord('rights')
const THROUGH = hashWord('through')
const OUR = hashWord('our')
const TO = hashWord('to')
const US = new WordSet('us me')
const CHANGES = new WordSet('change changes modification modifications improvement improvements fix fixes patch patches derivatives')

/** "Mobile platforms are reserved", "Distributed through our store", "Changes go back to us". */
function isKept(hashes: Int32Array, at: number, past: number): boolean {
  if (at + 1 < past && CHANGES.has(hashes[at] ?? 0) && GOING.has(hashes[at + 1] ?? 0)) return true
  let changes = false
  for (let n = at; n < past; n++) {
    const word = hashes[n] ?? 0
    changes ||= CHANGES.has(word)
    if (n === at) continue
    const before = hashes[n - 1] ?? 0
    if (BELONG.has(before) && word === TO && n + 1 < past && !ANY.has(hashes[n + 1] ?? 0)) return true
    if (word === RESERVED && IS.has(before) && hashes[n - 2] !== RIGHTS) return true
    if ((word === OUR && before === THROUGH) || (changes && US.has(word) && before === TO)) return true
  }
  return false
}

const BELONG = new WordSet('belong belongs')
/** "belongs to the Frobnicate package" says of what a file is a part. */
const ANY = new WordSet('the a an this')
const GOING = new WordSet('go goes belong belongs flow')

const FREE = hashWord('free')
const COUNTED = new WordSet('first second third one two three four five ten hundred')

/** "The first board is free" */
function isPartlyFree(hashes: Int32Array, at: number, past: number): boolean {
  if (hashes[past - 1] !== FREE || past - at < 3 || !IS.has(hashes[past - 2] ?? 0)) return false
  for (let n = at; n < past; n++) if (COUNTED.has(hashes[n] ?? 0)) return true
  return false
}

const LICENSED = new WordSet('version versions license licenses terms release releases')
const DIFFERENT = new WordSet('different differs differ')

/** "Version 2 is different" */
function isOtherVersion(hashes: Int32Array, at: number, past: number): boolean {
  if (!LICENSED.has(hashes[at] ?? 0)) return false
  for (let n = at + 1; n < past; n++) if (DIFFERENT.has(hashes[n] ?? 0)) return true
  return false
}

const OVERRULING = new WordSet(
  'supersede supersedes superseded override overrides overridden overrule overrules overruled outdated obsolete',
)
const NEW = new WordSet('new newer newest latest')
const TEXT = new WordSet('text texts wording')
const REAL = new WordSet('real actual true current binding authoritative governing prevailing')
const CONDITIONS = new WordSet('terms conditions rules agreement restrictions policy')
const SITES = new WordSet('website site homepage page store')
const ELSEWHERE = new WordSet('website site homepage page online web www http')

/** "Superseded by the text on our website", "See our website for the real license": what is read here is not what holds. */
function isOverruled(hashes: Int32Array, at: number, past: number): boolean {
  let [real, elsewhere, conditions, site] = [false, false, false, false]
  for (let n = at; n < past; n++) {
    const word = hashes[n] ?? 0
    if (OVERRULING.has(word)) return true
    real ||= (NEW.has(word) || REAL.has(word)) && TEXT.has(hashes[n + 1] ?? 0)
    real ||= REAL.has(word) && LICENSED.has(hashes[n + 1] ?? 0)
    elsewhere ||= ELSEWHERE.has(word)
    conditions ||= CONDITIONS.has(word)
    site ||= SITES.has(word)
  }
  return (real && elsewhere) || (conditions && site)
}
