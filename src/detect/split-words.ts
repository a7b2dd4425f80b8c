import { ALONE, FOLDED, SILENT } from '#detect/characters.ts'
import { dropCopyrightLines } from '#detect/copyright-lines.ts'
import { skipMarkup } from '#detect/markup.ts'
import { spelling } from '#detect/spelling.ts'
import { unitsOf } from '#detect/units.ts'
import { BASE, hashWord } from '#detect/word-hash.ts'
import type { Words } from '#detect/words.ts'

/** The word that a copyright line opens with. */
export const COPYRIGHT = hashWord('copyright')
const RESERVED = hashWord('reserved')
/** The sign in HTML; all of its spellings are six units long. */
const SIGN_ENTITY = /^&(?:copy|#169|#xa9);/i
const SPACE = 32
/** Marks of comments that are words, at the start of a line. */
const DNL = hashWord('dnl')
const REM = hashWord('rem')

/** Room for the words of a text, used again for the next one: allocating it anew costs as much as splitting. */
let room = { hash: new Int32Array(0), from: new Int32Array(0), to: new Int32Array(0) }
/** Room for more words than these is given back. */
const LARGEST_ROOM = 1 << 20

function space(size: number): typeof room {
  if (size <= room.hash.length) return room
  const grown = Math.max(size, 1 << 14)
  const made = { hash: new Int32Array(grown), from: new Int32Array(grown), to: new Int32Array(grown) }
  if (grown <= LARGEST_ROOM) room = made
  return made
}

/**
 * Splits a text into folded words; copyright lines, bullets, markup and the marks of comments are left out.
 *
 * The words are valid until the next text is split.
 */
export function splitWords(text: string): Words {
  const words = allWords(text)
  dropCopyrightLines(words)
  return words
}

/**
 * One pass over the text.
 *
 * Long by design: everything that decides about a word is in registers here.
 */
function allWords(text: string): Words {
  const { hash, from, to } = space((text.length >> 1) + 2)
  const units = unitsOf(text)
  const folded = FOLDED
  const marks: number[] = []
  let count = 0
  let at = 0
  const end = text.length
  // What stands before the word: the last mark that is no space, and whether it opens its line.
  let mark = 0
  let opensLine = true
  let afterBullet = -1
  while (at < end) {
    const unit = units[at] ?? 0
    if (unit === SPACE) {
      at++
      continue
    }
    let letter = folded[unit] ?? 0
    if (letter <= SILENT) {
      if (unit === 10 || unit === 13) {
        opensLine = true
        mark = 10
      } else if (unit === 0xa9 || (unit === 38 && SIGN_ENTITY.test(text.slice(at, at + 6)))) {
        hash[count] = COPYRIGHT
        from[count] = at
        if (unit === 38) at += 5
        to[count] = at + 1
        marks.push(count++)
        opensLine = false
        mark = unit
      } else if (unit === 60 || unit === 38) {
        const past = skipMarkup(text, at)
        if (past > at) {
          at = past
          continue
        }
        mark = unit
      } else if (unit !== 9 && unit !== 0xa0) mark = unit
      at++
      continue
    }
    const start = at
    let sum = 0
    if (letter === ALONE) {
      sum = unit
      at++
    } else {
      // The 0 behind the last unit ends the last word.
      do {
        if (letter !== SILENT) sum = (Math.imul(sum, BASE) + letter) | 0
        letter = folded[units[++at] ?? 0] ?? 0
      } while (letter === SILENT || letter > ALONE)
      const next = units[at]
      if ((next === 41 || next === 46) && at - start <= 4 && isBullet(text, start, at, mark, opensLine || afterBullet === start)) {
        afterBullet = at + 1
        if (at - start === 1 && (unit | 32) === 99 && mark === 40) marks.push(-1 - count)
        mark = next
        at++
        continue
      }
      sum = spelling(sum)
      if (opensLine && (sum === DNL || sum === REM)) continue
    }
    hash[count] = sum
    from[count] = start
    to[count] = at
    if (sum === COPYRIGHT || sum === RESERVED) marks.push(count)
    count++
    opensLine = false
    mark = 0
  }
  return { text, count, hash, from, to, marks }
}

/**
 * A list mark: `1.`, `(a)`, `iv)`.
 *
 * A dot counts only where nothing but marks stands before, so that "version 2." keeps its number.
 */
function isBullet(text: string, start: number, end: number, mark: number, opensLine: boolean): boolean {
  const next = text.charCodeAt(end)
  if (next !== 41 && next !== 46) return false
  if (!isListMark(text, start, end)) return false
  if (next === 41) return mark === 40 || opensLine || isStop(mark)
  // "1.1." ends in a version, not in a list mark.
  if (!opensLine && mark === text.charCodeAt(start - 1)) return false
  const after = text.charCodeAt(end + 1)
  const spaced = Number.isNaN(after) || after <= 32
  return (opensLine && (spaced || (after >= 48 && after <= 57))) || (spaced && isStop(mark))
}

function isStop(mark: number): boolean {
  return mark === 46 || mark === 58 || mark === 59 || mark === 44 || mark === 10
}

function isListMark(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32
  if (end - start === 1) return (first >= 97 && first <= 122) || (first >= 48 && first <= 57)
  let digits = true
  let roman = true
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const low = unit | 32
    digits &&= unit >= 48 && unit <= 57
    roman &&= low === 105 || low === 118 || low === 120
  }
  return (digits && end - start <= 2) || roman
}
