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

/** One direction of an alignment, until the text or the license ends or they part for good. */
interface Walk {
  at: number
  place: number
  readonly edits: number[]
}

/** Lays the text beside a license from one place where both agree. */
export function align(text: FoldedText, index: LicenseIndex, template: number, at: number, place: number): Alignment {
  const wide = index.templates[template]?.unit === 'triples' ? 2 : 0
  const row = wide > 0 ? text.triples : text.hash
  const first = index.starts[template] ?? 0
  const end = index.starts[template + 1] ?? 0
  const before = walk(text, row, index, first, end, at - 1, first + place - 1, -1, wide)
  const after = walk(text, row, index, first, end, at, first + place, 1, wide)
  const edits = [...turned(before.edits), ...after.edits]
  const from = before.at + 1
  const to = after.at
  return measure(text, index, { template, first, end, from, to, head: before.place + 1, tail: after.place, edits, wide })
}

/** Differences found backwards, in reading order. */
function turned(edits: readonly number[]): number[] {
  const found: number[] = []
  for (let n = edits.length - 4; n >= 0; n -= 4) {
    const [at = 0, past = 0, place = 0, beyond = 0] = edits.slice(n, n + 4)
    found.push(past + 1, at + 1, beyond + 1, place + 1)
  }
  return found
}

function walk(
  text: FoldedText,
  row: Int32Array,
  index: LicenseIndex,
  first: number,
  end: number,
  startAt: number,
  startPlace: number,
  step: 1 | -1,
  wide: number,
): Walk {
  const { words } = index
  const length = row.length
  const edits: number[] = []
  let at = startAt
  let place = startPlace
  let gain = 0
  const best = { gain: 0, at, place, edits: 0 }
  for (;;) {
    const run = place
    while (at >= 0 && at < length && place >= first && place < end && row[at] === words[place]) {
      at += step
      place += step
    }
    gain += 3 * Math.abs(place - run)
    if (gain > best.gain) {
      best.gain = gain
      best.at = at
      best.place = place
      best.edits = edits.length
    }
    if (at < 0 || at >= length || place < first || place >= end) break
    const joint = wide === 0 ? jointAt(text, row, words, at, place, step) : 0
    if (joint !== 0) {
      at += joint === 1 ? 2 * step : step
      place += joint === 1 ? step : 2 * step
      continue
    }
    const leap = near(row, words, first, end, at, place, step, wide) || far(text, row, index, first, end, at, place, step, wide)
    if (leap === 0) break
    const di = leap >>> 16
    const dp = leap & 0xffff
    const edit = [at, at + di * step, place, place + dp * step]
    edits.push(...edit)
    const added = Math.max(0, di - wide)
    if (added > 0 && !(wide === 0 && isName(text, index, Math.min(at, at + di * step + (step < 0 ? 1 : 0)), di, Math.min(place, place + dp * step + (step < 0 ? 1 : 0)), dp))) gain -= 2 * added
    at += di * step
    place += dp * step
  }
  edits.length = best.edits
  return { at: best.at, place: best.place, edits }
}

/** 1: two words of the text are one of the license; 2: the other way; 0: neither. Hyphens and line breaks make the difference. */
function jointAt(text: FoldedText, row: Int32Array, words: Int32Array, at: number, place: number, step: 1 | -1): 0 | 1 | 2 {
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
function near(row: Int32Array, words: Int32Array, first: number, end: number, at: number, place: number, step: 1 | -1, wide: number): number {
  const textLeft = step > 0 ? row.length - at : at + 1
  const left = step > 0 ? end - place : place - first + 1
  for (let total = 1; total <= NEAR; total++) {
    const need = wide > 0 ? 1 : total <= 2 ? 2 : total <= 8 ? 3 : 4
    let found = 0
    let longest = 0
    for (let di = 0; di <= total; di++) {
      const dp = total - di
      if (di >= textLeft || dp >= left) continue
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

function far(
  text: FoldedText,
  row: Int32Array,
  index: LicenseIndex,
  first: number,
  end: number,
  at: number,
  place: number,
  step: 1 | -1,
  wide: number,
): number {
  const { words } = index
  const left = Math.min(step > 0 ? end - place : place - first + 1, 0x7fff)
  const table = text.table()
  for (let dp = 0; dp < left - 2; dp++) {
    const here = place + dp * step
    const low = step > 0 ? here : here - 2
    const key = wide > 0 ? (words[here] ?? 0) : triple(words[low] ?? 0, words[low + 1] ?? 0, words[low + 2] ?? 0)
    const shift = wide > 0 ? 0 : 2
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
