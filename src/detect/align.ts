import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { TERM_WORDS } from '#detect/vocabulary.ts'
import { joined, triple } from '#detect/word-hash.ts'

/** Words of the text laid beside words of a license. */
export interface Alignment {
  readonly template: number
  /** Words of the text, from and behind. */
  readonly from: number
  readonly to: number
  /** Words of the license that stand in the text, or are allowed to vary. */
  readonly matched: number
  readonly missing: number
  readonly extra: number
  /** Words that match − 2 × (missing + extra), names in the place of names left out: what tells near-twins apart. */
  readonly value: number
  /** Where the two differ: text from, text to, license from, license to (words, within the license), four numbers each. */
  readonly edits: readonly number[]
}

/** Longest difference that is searched word by word; beyond it, only three words in a row bring the two together again. */
const NEAR = 18
/** Longest stretch of foreign words that an alignment leaps over. */
const LEAP = 400
/** Longest name in the place of a holder. */
export const LONGEST_NAME = 14

/** What one direction of an alignment works on: a row of the text, and the words of the license from `first` to `end`. */
interface Lane {
  readonly text: FoldedText
  readonly index: LicenseIndex
  readonly row: Int32Array
  readonly words: Int32Array
  readonly first: number
  readonly end: number
  readonly step: 1 | -1
  /** How many words a slot holds besides its own: 2 in a fingerprint. */
  readonly wide: number
}

/** How far one direction came: until the text or the license ends or they part for good. */
interface Walk {
  readonly at: number
  readonly place: number
  readonly edits: number[]
}

/** Lays the text beside a license from one place where both agree. */
export function align(text: FoldedText, index: LicenseIndex, template: number, at: number, place: number): Alignment {
  const wide = index.templates[template]?.unit === 'triples' ? 2 : 0
  const first = index.starts[template] ?? 0
  const end = index.starts[template + 1] ?? 0
  const row = wide > 0 ? text.triples : text.hash
  const lane = (step: 1 | -1): Lane => ({ text, index, row, words: index.words, first, end, step, wide })
  const before = walk(lane(-1), at - 1, first + place - 1)
  const after = walk(lane(1), at, first + place)
  const edits = [...turned(before.edits), ...after.edits]
  const from = before.at + 1
  const to = after.at
  return measure(text, index, { template, first, end, from, to, head: before.place + 1, tail: after.place, edits, wide })
}

/** Differences found backwards, in reading order. */
function turned(edits: readonly number[]): number[] {
  const found: number[] = []
  for (let n = edits.length - 4; n >= 0; n -= 4)
    found.push((edits[n + 1] ?? 0) + 1, (edits[n] ?? 0) + 1, (edits[n + 3] ?? 0) + 1, (edits[n + 2] ?? 0) + 1)
  return found
}

/** Goes on while both agree, over differences, and takes back what was not worth it in the end. */
function walk(lane: Lane, startAt: number, startPlace: number): Walk {
  const { row, words, step, wide } = lane
  const edits: number[] = []
  let at = startAt
  let place = startPlace
  let gain = 0
  const best = { gain: 0, at, place, edits: 0 }
  for (;;) {
    let most = Math.min(textAhead(lane, at), licenseAhead(lane, place))
    const run = place
    while (most > 0 && row[at] === words[place]) {
      at += step
      place += step
      most--
    }
    gain += 3 * Math.abs(place - run)
    if (gain > best.gain) {
      best.gain = gain
      best.at = at
      best.place = place
      best.edits = edits.length
    }
    if (most === 0) break
    const joint = wide === 0 ? jointAt(lane, at, place) : 0
    if (joint !== 0) {
      at += joint === 1 ? 2 * step : step
      place += joint === 1 ? step : 2 * step
      continue
    }
    const leap = near(lane, at, place) || far(lane, at, place)
    const added = leap >>> 16
    const dropped = leap & 0xffff
    if (leap === 0) break
    edits.push(at, at + added * step, place, place + dropped * step)
    if (wide > 0) gain -= 2 * Math.max(0, added - wide)
    else if (!isNameAhead(lane, at, added, place, dropped)) gain -= 2 * added
    at += added * step
    place += dropped * step
  }
  edits.length = best.edits
  return { at: best.at, place: best.place, edits }
}

/** Slots of the text from here on, this one included; none where the text is over. */
function textAhead({ row, step }: Lane, at: number): number {
  return step > 0 ? row.length - at : at + 1
}

/** Words of the license from here on, this one included. */
function licenseAhead({ first, end, step }: Lane, place: number): number {
  return step > 0 ? end - place : place - first + 1
}

/** 1: two words of the text are one of the license; 2: the other way; 0: neither. Hyphens and line breaks make the difference. */
function jointAt({ text, row, words, step }: Lane, at: number, place: number): 0 | 1 | 2 {
  const left = step > 0 ? at : at - 1
  if (left >= 0 && left + 1 < row.length) {
    const length = (text.words.to[left + 1] ?? 0) - (text.words.from[left + 1] ?? 0)
    if (joined(row[left] ?? 0, row[left + 1] ?? 0, length) === words[place]) return 1
  }
  const near = step > 0 ? place : place - 1
  for (let length = 1; length < 16; length++) if (joined(words[near] ?? 0, words[near + 1] ?? 0, length) === row[at]) return 2
  return 0
}

/** The smallest difference behind which both agree again, as `text << 16 | license`; 0 when there is none near. */
function near(lane: Lane, at: number, place: number): number {
  const { row, words, step, wide } = lane
  const textLeft = textAhead(lane, at)
  const left = licenseAhead(lane, place)
  for (let total = 1; total <= NEAR; total++) {
    const need = wide > 0 ? 1 : total <= 2 ? 2 : total <= 8 ? 3 : 4
    let found = 0
    let longest = 0
    const last = Math.min(total, textLeft - 1)
    for (let di = Math.max(0, total - left + 1); di <= last; di++) {
      const dp = total - di
      let a = at + di * step
      let b = place + dp * step
      if (row[a] !== words[b]) continue
      let run = 0
      const limit = Math.min(textLeft - di, left - dp, 8)
      while (run < limit && row[a] === words[b]) {
        run++
        a += step
        b += step
      }
      if ((run >= need || (run === left - dp && total <= 4)) && run > longest) {
        longest = run
        found = (di << 16) | dp
      }
    }
    if (found !== 0) return found
  }
  return 0
}

/** The nearest word of the license from which on both agree for long; coded as by `near`. */
function far(lane: Lane, at: number, place: number): number {
  const { text, row, words, step, wide } = lane
  const last = Math.min(licenseAhead(lane, place) - 3, 0x7ffc)
  const table = text.table()
  // Three words are found by the place of the first in reading order.
  const shift = wide > 0 ? 0 : 2
  for (let dp = 0; dp <= last; dp++) {
    const here = place + dp * step
    const low = step > 0 ? here : here - 2
    const key = wide > 0 ? (words[here] ?? 0) : triple(words[low] ?? 0, words[low + 1] ?? 0, words[low + 2] ?? 0)
    const found = step > 0 ? table.after(key, at, at + LEAP) : table.before(key, at - LEAP, at - shift)
    if (found < 0) continue
    const di = step > 0 ? found - at : at - (found + shift)
    if (agree(row, words, at + di * step, here, step) >= (wide > 0 ? 4 : 6)) return (di << 16) | dp
  }
  return 0
}

function agree(row: Int32Array, words: Int32Array, at: number, place: number, step: 1 | -1): number {
  let run = 0
  while (run < 6 && row[at + run * step] === words[place + run * step]) run++
  return run
}

/** Whether a difference that lies in the direction of the walk is a name in the place of another. */
function isNameAhead({ text, index, step }: Lane, at: number, added: number, place: number, dropped: number): boolean {
  const start = step > 0 ? at : at - added + 1
  const head = step > 0 ? place : place - dropped + 1
  return isName(text, index, start, added, head, dropped)
}

/** Whether a difference is one name in the place of another: no word of it can carry a term. */
function isName(text: FoldedText, index: LicenseIndex, at: number, di: number, place: number, dp: number): boolean {
  if (dp === 0 || di > LONGEST_NAME) return false
  for (let n = 0; n < dp; n++) if (((index.leeway[place + n] ?? 0) & LEEWAY.holder) === 0) return false
  for (let n = 0; n < di; n++) if (TERM_WORDS.has(text.hash[at + n] ?? 0)) return false
  return true
}

interface Laid {
  readonly template: number
  readonly first: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly head: number
  readonly tail: number
  readonly edits: readonly number[]
  readonly wide: number
}

function measure(text: FoldedText, index: LicenseIndex, laid: Laid): Alignment {
  const { first, end, head, tail, edits, wide } = laid
  const required = (from: number, to: number) => {
    let count = 0
    for (let n = from; n < to; n++) if (((index.leeway[n] ?? 0) & LEEWAY.optional) === 0) count++
    return count
  }
  let missing = required(first, head) + required(tail, end)
  let absent = head - first + (end - tail)
  let extra = 0
  let varied = 0
  const last = laid.to + (wide > 0 ? wide : 0)
  const found: number[] = head > first ? [laid.from, laid.from, 0, head - first] : []
  for (let n = 0; n < edits.length; n += 4) {
    const at = edits[n] ?? 0
    const past = edits[n + 1] ?? 0
    const place = edits[n + 2] ?? 0
    const beyond = edits[n + 3] ?? 0
    const di = Math.max(0, past - at - wide)
    const dp = Math.max(0, beyond - place - wide)
    absent += beyond - place
    if (wide > 0) {
      missing += dp
      extra += di
      found.push(past - di, past, beyond - dp - first, beyond - first)
      continue
    }
    found.push(at, past, place - first, beyond - first)
    if (isName(text, index, at, di, place, dp)) {
      varied += dp
      continue
    }
    missing += required(place, beyond)
    extra += di
  }
  if (tail < end) found.push(last, last, tail - first, end - first)
  const matched = end - first - absent + varied
  return {
    template: laid.template,
    from: laid.from,
    to: last,
    matched,
    missing,
    extra,
    value: matched - varied - 2 * (missing + extra),
    edits: found,
  }
}
