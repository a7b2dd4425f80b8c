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
  if (text.charCodeAt(from[at] ?? 0) === 0xa9 || next >= words.count) return true
  if (hash[next] === COPYRIGHT) return text.charCodeAt(from[next] ?? 0) === 0xa9
  if (yearAt(words, next) || hash[next] === BY) return true
  const between = text.slice(to[at], Math.min(from[next] ?? 0, (to[at] ?? 0) + 12))
  if (/\(c\)|[<[{]/i.test(between)) return true
  if ((startsLine(words, at) ? /[\n\r.,;"]/ : /[\n\r.,;:"]/).test(between) || NOT_A_HOLDER.has(hash[next] ?? 0)) return false
  const initial = text.charCodeAt(from[at] ?? 0)
  return initial === 67 && startsLine(words, at) && /^[A-Z]/.test(text.charAt(from[next] ?? 0))
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
    if (TERM_WORDS.has(word) || LICENSE_OPENERS.has(word) || NO_NAMES.has(word)) break
    if ((word === FOR && !ORGANIZATIONS.has(words.hash[end - 1] ?? 0)) || (word === TO && !yearAt(words, end - 1))) break
    if (/\(\W*$/.test(gap)) {
      const past = bracketEnd(words, end, last)
      if (past < 0) break
      end = past - 1
      continue
    }
    const first = words.text.charAt(words.from[end] ?? 0)
    if (word === IN && !/^\s+the\s+\p{Lu}/u.test(words.text.slice(words.to[end], (words.to[end] ?? 0) + 12))) break
    const isSmall = /\p{Ll}/u.test(first) && !JOINERS.has(word) && !isHandle(words.text, words.from[end] ?? 0, words.to[end] ?? 0)
    // Behind a name in capitals, a word in small letters is none.
    if (isSmall && capitals) break
    if (/\p{Lu}/u.test(first) && end > at + 1 && word !== COPYRIGHT && !ARTICLES.has(word)) capitals = true
  }
  const name = nameStart(words, at, end)
  return narrows(words, words.hash, name, sameLine(words, end)) ? name : end
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
  while (
    name < end &&
    (yearAt(words, name) || words.hash[name] === BY || words.hash[name] === COPYRIGHT || words.to[name] === (words.from[name] ?? 0) + 1)
  )
    name++
  return name
}

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
    end - start <= 12 && text.charAt(start - 1) === '(' && text.charAt(end) === ')' && !NARROW.has(word) && !TERM_WORDS.has(word) && !NO_NAMES.has(word) && /^[a-z][\w-]*$/.test(text.slice(start, end))
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
    /[@./:\-]$/.test(text.slice(start - 1, start))
  )
}

/** Words with which no name begins. */
const OPENING = new WordSet(
  'for to on in with within per under until till while when if as during between outside be please just valid no not see',
)

const ARTICLES = new WordSet('the a an by')

const JOINERS = new WordSet(`
  and by of the for in at c others other contributors contributor authors author holder holders owner owners team project projects developers maintainers his her its their all
  division affiliates affiliate subsidiaries copyright from to through present now inc ltd llc gmbh corp co company companies foundation university institute von van de der den del di da la le du dos e y et und http https www mail email portions
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
