import { isHandle } from '#detect/handle.ts'
import { NO_NAMES } from '#detect/innocent-words.ts'
import { NARROW, narrows } from '#detect/narrowing.ts'
import { LICENSE_OPENERS, NOT_A_HOLDER, TERM_WORDS } from '#detect/vocabulary.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Words } from '#detect/words.ts'

const COPYRIGHT = hashWord('copyright')
const ALL = hashWord('all')
const RIGHTS = hashWord('rights')
const BY = hashWord('by')
const AND = hashWord('and')

/** Longest run of words that one copyright line may swallow: a longer one is no list of holders. */
const LONGEST = 40

/**
 * Takes copyright lines and "all rights reserved" out of the words.
 *
 * A line ends with its line of text and at the first word that a license is made of, so that no term hides behind a holder.
 */
export function dropCopyrightLines(words: Words): void {
  if (words.marks.length === 0) return
  const drops: number[] = []
  let done = 0
  for (const mark of words.marks) {
    const at = mark < 0 ? -1 - mark : mark
    if (at < done || at >= words.count) continue
    const span = mark < 0 ? yearAt(words, at) && [at, statementsEnd(words, at)] : spanAt(words, at)
    if (!span) continue
    const [from = at, to = at] = span
    drops.push(Math.max(from, done), to)
    done = to
  }
  remove(words, drops)
}

function spanAt(words: Words, at: number): readonly number[] | false {
  if (words.hash[at] !== COPYRIGHT) return at >= 2 && words.hash[at - 1] === RIGHTS && words.hash[at - 2] === ALL && [at - 2, at + 1]
  return opensStatement(words, at) && [at, statementsEnd(words, at)]
}

/** Lines below that begin with a year go on with the list of holders. */
function statementsEnd(words: Words, at: number): number {
  let end = statementEnd(words, at)
  while (end < words.count && yearAt(words, end) && startsLine(words, end)) end = statementEnd(words, end)
  return end
}

function opensStatement(words: Words, at: number): boolean {
  const { text, hash, from, to } = words
  const next = at + 1
  if (isSign(words, at) || next >= words.count) return true
  if (hash[next] === COPYRIGHT) return isSign(words, next)
  if (yearAt(words, next) || hash[next] === BY) return true
  const between = text.slice(to[at], Math.min(from[next] ?? 0, (to[at] ?? 0) + 12))
  if (/\(c\)|[<[{]/i.test(between)) return true
  if ((startsLine(words, at) ? /[\n\r.,;"]/ : /[\n\r.,;:"]/).test(between) || NOT_A_HOLDER.has(hash[next] ?? 0)) return false
  const initial = text.charCodeAt(from[at] ?? 0)
  return initial === 67 && startsLine(words, at) && /^[A-Z]/.test(text.charAt(from[next] ?? 0))
}

/** `©` or `&copy;` */
function isSign({ text, from }: Words, at: number): boolean {
  const unit = text.charCodeAt(from[at] ?? 0)
  return unit === 0xa9 || unit === 38
}

function yearAt(words: Words, at: number): boolean {
  if (at >= words.count) return false
  return /^(19|20)\d\d$|^(yyyy|yyy|year|years|xxxx)$/i.test(
    words.text.slice(words.from[at], Math.min(words.to[at] ?? 0, (words.from[at] ?? 0) + 8)),
  )
}

function startsLine(words: Words, at: number): boolean {
  return at === 0 || /[\n\r]/.test(separator(words, at)) || separator(words, at).length > 40
}

/** What stands between a word and the one before it. */
function separator(words: Words, at: number): string {
  const end = words.from[at] ?? 0
  return words.text.slice(Math.max(words.to[at - 1] ?? 0, end - 60), end)
}

function statementEnd(words: Words, at: number): number {
  const last = Math.min(words.count, at + LONGEST)
  let end = at + 1
  let capitals = false
  for (; end < last; end++) {
    const word = words.hash[end] ?? 0
    const gap = separator(words, end)
    if ((/[\n\r]/.test(gap) && !goesOn(words, end)) || endsSentence(words, end, gap)) break
    if (isThesePeople(words, end) || isPlaceholder(words, end) || (words.hash[end] === OR && isPlaceholder(words, end + 1))) {
      end++
      continue
    }
    if (isTheirEmployers(words, end) || isMail(words, end)) continue
    const affiliate = affiliateAt(words, end)
    if (affiliate > end) {
      end = affiliate
      continue
    }
    if (isPartOfName(words, end)) continue
    if (TERM_WORDS.has(word) || LICENSE_OPENERS.has(word) || NO_NAMES.has(word)) break
    if ((word === FOR && !ORGANIZATIONS.has(words.hash[end - 1] ?? 0)) || (word === TO && !isBeforeTo(words, end - 1))) break
    if (/\(\W*$/.test(gap)) {
      const past = bracketEnd(words, end, last)
      if (past < 0) break
      end = past - 1
      continue
    }
    const first = words.text.charAt(words.from[end] ?? 0)
    if (
      word === IN &&
      words.hash[end - 1] !== LISTED &&
      !/^\s+the\s+\p{Lu}/u.test(words.text.slice(words.to[end], (words.to[end] ?? 0) + 12))
    )
      break
    const isSmall =
      /\p{Ll}/u.test(first) &&
      !JOINERS.has(word) &&
      !/^[[\],._]+$/.test(gap) &&
      !isHandle(words.text, words.from[end] ?? 0, words.to[end] ?? 0)
    // Behind a name in capitals, a word in small letters is none.
    if (isSmall && capitals && !isOfContributors(words, end)) break
    if (/\p{Lu}/u.test(first) && end > at + 1 && word !== COPYRIGHT && !ARTICLES.has(word)) capitals = true
  }
  const name = nameStart(words, at, end)
  return narrows(words, words.hash, name, sameLine(words, end)) ? name : end
}

const CONTRIBUTORS = new WordSet('contributor contributors contributions')

const GROUPS = new WordSet('contributor contributors authors developers maintainers team community')

const INDIVIDUAL = hashWord('individual')

/** "Jane Doe and the example-tools contributors", "contributors to example-tools": the name of a work in small letters. */
function isOfContributors(words: Words, at: number): boolean {
  if (NARROW.has(words.hash[at] ?? 0) && words.hash[at] !== INDIVIDUAL) return false
  const [first, past] = hyphenated(words, at)
  const before = words.hash[first - 1] ?? 0
  if (before === TO) return CONTRIBUTORS.has(words.hash[first - 2] ?? 0)
  return (before === AND || ARTICLES.has(before)) && GROUPS.has(words.hash[past] ?? 0) && separator(words, past) === ' '
}

/** "1999 to 2004", "contributors to the Example project" */
function isBeforeTo(words: Words, at: number): boolean {
  return yearAt(words, at) || CONTRIBUTORS.has(words.hash[at] ?? 0)
}

const PRIVATE = hashWord('private')
const COMPANY = new WordSet('company limited ltd')
/** Words of terms that are also names of people. */
const PERSONAL = new WordSet('you may grant price')
/** Words of terms that companies and offices are called by. */
const CORPORATE = new WordSet(
  'training cloud hosting hosted service services market markets marketing government governmental defense defence customer policy enterprise enterprises company companies research education security secret',
)
/** Those of them that may as well say what for. */
const FIELDS = new WordSet('research education government governmental defense defence customer')
/** "Cloud Services, Inc.", "Government of Canada" */
const INCORPORATED =
  /^(?: \p{Lu}\p{Ll}+){0,2}(?:,? (?:Inc|Ltd|LLC|GmbH|Corp|Co|AG|BV|Limited|Team|Group|Foundation|Institute|Agency|Office|Department|Council|Labs?|Laborator(?:y|ies))\b| of \p{Lu})/u
/** What a word with hyphens may not hold to be a name. */
export const REFUSING = new WordSet(`
  non no not never none only without personal private internal commercial noncommercial academic educational evaluation trial demo military sole solely exclusively must except limited restricted
  government use you all any free
`)

/**
 * A word of terms within a name: "Evan You", "Example Cloud Services", "crypto-example contributors".
 *
 * Capitals alone show no name, since "Private" or "Evaluation Only" may stand behind one; so only words that restrict nothing by themselves count.
 */
function isPartOfName(words: Words, at: number): boolean {
  const word = words.hash[at] ?? 0
  if (!TERM_WORDS.has(word)) return false
  if (isHyphenated(words, at)) return true
  if (word === PRIVATE) return COMPANY.has(words.hash[at + 1] ?? 0) && isBehindName(words, at)
  if (!isCapitalized(words, at)) return false
  if (PERSONAL.has(word)) return isBehindName(words, at) && /^\s*(?:$|[\n\r<(,]|and )/.test(rest(words, at))
  return CORPORATE.has(word) && (isBehindName(words, at) ? !FIELDS.has(word) : INCORPORATED.test(rest(words, at)))
}

function rest({ text, to }: Words, at: number): string {
  return text.slice(to[at], (to[at] ?? 0) + 40)
}

/** A capital first and small letters behind it. */
function isCapitalized({ text, from, to }: Words, at: number): boolean {
  return /^\p{Lu}\p{L}*\p{Ll}$/u.test(text.slice(from[at], to[at]))
}

/** A capitalized word that restricts nothing stands right before it, at most with a bracket between. */
function isBehindName(words: Words, at: number): boolean {
  const before = words.hash[at - 1] ?? 0
  return (
    at > 0 &&
    isCapitalized(words, at - 1) &&
    /^\)? $/.test(separator(words, at)) &&
    (!TERM_WORDS.has(before) || CORPORATE.has(before)) &&
    !NO_NAMES.has(before) &&
    !ARTICLES.has(before) &&
    before !== COPYRIGHT
  )
}

/** "crypto-example": all of its words are plain, and one at least is no word of terms. */
function isHyphenated(words: Words, at: number): boolean {
  const [first, past] = hyphenated(words, at)
  let named = false
  for (let n = first; n < past; n++) {
    const word = words.hash[n] ?? 0
    if (REFUSING.has(word) || NO_NAMES.has(word) || NARROW.has(word) || /^\d/.test(words.text.slice(words.from[n], words.to[n])))
      return false
    named ||= !TERM_WORDS.has(word)
  }
  return named
}

const MOST_HYPHENS = 4

/** Where a word with hyphens begins and ends. */
function hyphenated(words: Words, at: number): readonly [number, number] {
  let first = at
  while (first > 0 && at - first < MOST_HYPHENS && separator(words, first) === '-') first--
  let past = at + 1
  while (past < words.count && past - first <= MOST_HYPHENS && separator(words, past) === '-') past++
  return [first, past]
}

/** The next words of the line, which may go on with what the last name began. */
function sameLine(words: Words, end: number): number {
  let past = end
  while (past < Math.min(words.count, end + 2) && !/[\n\r.]/.test(separator(words, past))) past++
  return past
}

/** Behind the sign, the years and "by". */
function nameStart(words: Words, at: number, end: number): number {
  let name = at + 1
  while (name < end && (yearAt(words, name) || BEFORE_NAMES.has(words.hash[name] ?? 0) || words.to[name] === (words.from[name] ?? 0) + 1))
    name++
  return isThesePeople(words, name) ? name + 2 : name
}

const BEFORE_NAMES = new WordSet('by copyright present')
const THESE = hashWord('these')
const PEOPLE = hashWord('people')

/** "2020 these people": who is linked to. */
function isThesePeople({ hash }: Words, at: number): boolean {
  return hash[at] === THESE && hash[at + 1] === PEOPLE
}

const OR = hashWord('or')
const NAME = hashWord('name')
const WHOSE = new WordSet('your persons')

/** "Company or Person's Name": what a template leaves to be filled in. */
function isPlaceholder({ hash }: Words, at: number): boolean {
  return WHOSE.has(hash[at] ?? 0) && hash[at + 1] === NAME
}

/** "Jane Doe - jane@example.org" */
function isMail(words: Words, at: number): boolean {
  const { text, from } = words
  const start = from[at] ?? 0
  return (
    (/ - $/.test(separator(words, at)) && /^[\w.+-]{1,64}@\w/.test(text.slice(start, start + 70))) ||
    / - [\w.+-]{1,64}@[\w.-]{0,60}$/.test(text.slice(Math.max(0, start - 130), start))
  )
}

const EMPLOYERS = new WordSet('companies company employers employer licensors')
const THEIR = new WordSet('their his her its')

/** "the authors and/or their companies", "Acme, Inc. and its licensors" */
function isTheirEmployers({ hash }: Words, at: number): boolean {
  return EMPLOYERS.has(hash[at] ?? 0) && THEIR.has(hash[at - 1] ?? 0)
}

const AFFILIATES = new WordSet('affiliate affiliates affiliated subsidiary subsidiaries licensors')

/** The last word of "or an Acme affiliate company"; the word itself where another thing stands there. */
function affiliateAt({ hash }: Words, at: number): number {
  if (hash[at] !== OR || !(ARTICLES.has(hash[at + 1] ?? 0) || THEIR.has(hash[at + 1] ?? 0))) return at
  const found = [2, 3, 4].map(n => at + n).find(n => AFFILIATES.has(hash[n] ?? 0))
  if (found === undefined) return at
  return EMPLOYERS.has(hash[found + 1] ?? 0) ? found + 1 : found
}

const LISTED = hashWord('listed')
const FOR = hashWord('for')
const TO = hashWord('to')
const IN = hashWord('in')
const ORGANIZATIONS = new WordSet(
  'institute center foundation society association organization council laboratory laboratories consortium alliance agency office group fund department committee corporation initiative school trust',
)
/** More words in brackets are no name. */
const LONGEST_BRACKET = 8

/**
 * Where brackets behind a holder end that hold a name, an address or a mark, and no sentence: "(Example GmbH)"; -1 for "(be nice)".
 */
function bracketEnd(words: Words, at: number, last: number): number {
  if (OPENING.has(words.hash[at] ?? 0)) return -1
  if (isNick(words, at)) return at + 1
  for (let n = at; n < Math.min(last, at + LONGEST_BRACKET); n++) {
    if (!isOfName(words, n)) return -1
    const end = words.to[n] ?? 0
    if (words.text.slice(end, Math.min(words.from[n + 1] ?? words.text.length, end + 20)).includes(')')) return n + 1
  }
  return at + 1
}

/** "(jane)": one word in brackets. */
function isNick({ text, hash, from, to }: Words, at: number): boolean {
  const word = hash[at] ?? 0
  const [start = 0, end = 0] = [from[at], to[at]]
  return (
    end - start <= 12 &&
    text.charAt(start - 1) === '(' &&
    text.charAt(end) === ')' &&
    !NARROW.has(word) &&
    !TERM_WORDS.has(word) &&
    !NO_NAMES.has(word) &&
    /^[a-z][\w-]*$/.test(text.slice(start, end))
  )
}

function isOfName(words: Words, at: number): boolean {
  const { text } = words
  const start = words.from[at] ?? 0
  const hash = words.hash[at] ?? 0
  const first = text.charAt(start)
  if (
    NARROW.has(hash) ||
    hash === FOR ||
    hash === TO ||
    text.charAt(words.to[at] ?? 0) === '+' ||
    TERM_WORDS.has(hash) ||
    NO_NAMES.has(hash) ||
    /[^\p{Script=Latin}\p{N}]/u.test(first)
  )
    return false
  return (
    (!/\p{Ll}/u.test(first) && !/^:\s/.test(text.slice(words.to[at], (words.to[at] ?? 0) + 2))) ||
    JOINERS.has(hash) ||
    isHandle(text, start, words.to[at] ?? 0) ||
    /^[\w.+-]{1,64}(?:@| at | \[at\] )|^(?:twitter|github|gitlab|e?mail|mailto|irc|web|www|https?|url)\b/i.test(
      text.slice(start, start + 80),
    ) ||
    /[@./:-]$/.test(text.slice(start - 1, start))
  )
}

/** Words with which no name begins. */
const OPENING = new WordSet(
  'for to on in with within per under until till while when if as during between outside be please just valid no not see',
)

const ARTICLES = new WordSet('the a an by')

const JOINERS = new WordSet(`
  and by of the for in at al c others other contributors contributor collaborators authors author holder holders owner owners team project projects developers maintainers his her its their all
  aka dba fka formerly sp z o related entities division licensors affiliates affiliate subsidiaries copyright from to through present now inc ltd llc gmbh corp co company companies foundation university institute von van de der den del di da la le du dos e y et und http https www mail email portions
  software part parts see file files list respective code work other based contributed written
`)

/** A full stop behind a word that is no initial and no "Inc." */
function endsSentence(words: Words, at: number, gap: string): boolean {
  if (!/^[^\n]*?[.!?;:]['"”’)\]]*\s/.test(gap)) return false
  const before = words.text.slice(words.from[at - 1], Math.min(words.to[at - 1] ?? 0, (words.from[at - 1] ?? 0) + 12))
  return before.length > 2 && !/^(?:inc|ltd|corp|co|jr|sr|bros|llc|dr|prof|st|bv|pty|univ|copyright|\d+)$/i.test(before)
}

/** A list of holders or years that runs over the end of its line. */
function goesOn(words: Words, at: number): boolean {
  const gap = separator(words, at)
  if (/\n[^\n]*\n/.test(gap)) return false
  return /^\)?\s*,\s*[\n\r]/.test(gap) || words.hash[at - 1] === AND || words.hash[at - 1] === BY || yearAt(words, at)
}

function remove(words: Words, drops: readonly number[]): void {
  if (drops.length === 0) return
  let kept = drops[0] ?? 0
  for (let n = 0; n < drops.length; n += 2) {
    const from = drops[n + 1] ?? 0
    const to = drops[n + 2] ?? words.count
    if (to <= from) continue
    words.hash.copyWithin(kept, from, to)
    words.from.copyWithin(kept, from, to)
    words.to.copyWithin(kept, from, to)
    kept += to - from
  }
  words.count = kept
}
