import { foldedText, type FoldedText } from '#detect/folded-text.ts'
import { isHarmlessText } from '#detect/harmless.ts'
import { splitWords } from '#detect/split-words.ts'
import { WordSet } from '#detect/word-set.ts'

/** A stretch of a text in UTF-16 offsets. */
export interface Rider {
  readonly from: number
  readonly to: number
}

/** Longest paragraph that is taken for a rider: longer ones are read by the rules. */
const LONGEST = 14
/** A notice of so few words holds no license text: all of it has to be known as harmless, or as naming whose work is in it. */
const SHORT_NOTICE = 100
/** More of them are told as these. */
const MOST = 20

/**
 * The short paragraphs of a notice that limit what the license beside it grants: "For members only", "Superseded by the contract".
 *
 * A notice holds what its author likes, other licenses too, so that only a paragraph that stands alone and says whom, what for, where
 * or that something else holds is one; a paragraph that is known to be harmless is none.
 */
export function ridersIn(text: string): readonly Rider[] {
  const words = splitWords(text)
  const folded = foldedText(words)
  const hashes = folded.hashes
  const found: Rider[] = []
  let start = 0
  for (let n = 1; n <= folded.count && found.length < MOST; n++) {
    if (n < folded.count && !startsParagraph(folded, n)) continue
    if (n - start <= LONGEST && isRider(folded, hashes, start, n, folded.count <= SHORT_NOTICE))
      found.push({ from: words.from[start] ?? 0, to: words.to[n - 1] ?? 0 })
    start = n
  }
  return found
}

function startsParagraph({ words }: FoldedText, at: number): boolean {
  const end = words.to[at - 1] ?? 0
  return /\n[^\p{L}\p{N}\n]*\n/u.test(words.text.slice(end, Math.min(words.from[at] ?? 0, end + 200)))
}

const LIMITS = new WordSet(`
  only solely exclusively strictly just merely reserved not no none never nobody nothing except excluding excludes unless until without void expired withdrawn obsolete superseded outdated replaced cancelled canceled
  draft placeholder confidential secret private internal personal trial demo evaluation academic nonprofit noncommercial commercial customers subscribers members staff guests students
  must ask pay fee price dollars old former previous subject revocable ignore disregard other another different else otherwise instead joke sample
`)
const ELSEWHERE = new WordSet('eula contract agreement terms conditions rules keep share belongs')
/** Whose no and not limits nothing. */
const DENIED = new WordSet(
  'warranty warranties affiliated endorsed endorse liable liability trademark trademarks modify affect translate localize',
)

/** Words of the limit, or the limit's shape, in a paragraph that nobody knows to be harmless. */
function isRider(text: FoldedText, hashes: Int32Array, at: number, past: number, isShort: boolean): boolean {
  if (isHarmlessText(text, hashes, at, past)) return false
  const { words } = text
  // Within a license text, a paragraph goes on where the one before it broke off.
  if (!isShort && /^\p{Ll}/u.test(words.text.slice(words.from[at], (words.from[at] ?? 0) + 2))) return false
  let [limits, names] = [false, false]
  for (let n = at; n < past; n++) {
    if (DENIED.has(hashes[n] ?? 0)) return false
    limits ||= LIMITS.has(hashes[n] ?? 0) || (isShort && ELSEWHERE.has(hashes[n] ?? 0))
    names ||= NAMING.has(hashes[n] ?? 0)
  }
  if (limits) return true
  // What a notice begins with is the name of the work.
  return isShort && !names && (at > 0 || past - at > 1) && !isPostalAddress(words.text.slice(words.from[at], words.to[past - 1]))
}

/** What a notice is for: whose work is in it, and under which license. */
const NAMING = new WordSet(
  'affiliates included files file includes include contains contain product software developed licensed license copyright distributed written based derived portions attribution information maintained',
)

/** Longer lines (in characters) stand in no address. */
const LONGEST_LINE = 80

const WORD_OF_ADDRESS = String.raw`(?:\p{Lu}[\p{L}.'\u2019-]*|of|and|&|\d[\w-]*|#\d+)`
const LINE_OF_ADDRESS = new RegExp(`^${WORD_OF_ADDRESS}(?:,? ${WORD_OF_ADDRESS}){0,5}$`, 'u')
/** "Springfield, WA 98052" */
const PLACE = /^\p{Lu}[\p{L} .'\u2019-]*,? (?:[A-Z]{2},? )?\d{4,6}(?:-\d{4})?(?:,? USA)?$/u

/** Whom to write to, a line each: names in capitals, and a code of the post behind a place. */
function isPostalAddress(paragraph: string): boolean {
  const lines = paragraph.split('\n').map(line => line.trim())
  return (
    lines.length >= 3 &&
    lines.every(line => line.length <= LONGEST_LINE && LINE_OF_ADDRESS.test(line)) &&
    lines.some(line => PLACE.test(line))
  )
}
