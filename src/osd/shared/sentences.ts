import type { Word } from '#osd/shared/words.ts'

/** A run of words of one block that is judged as one: word indices. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** It is an item of a list, although it has no marker. */
  readonly listed?: boolean
  /** The label of a list item that stands in running text: `(a)`. */
  readonly label?: string
  /** Word indices of the words of the same sentence before its first inline item. */
  readonly lead?: { readonly from: number; readonly to: number }
}

const ABBREVIATIONS = new Set(
  'e g i eg ie etc inc corp ltd co llc no nos sec art v vs cf al mr mrs dr prof u s st jr dept univ approx fig vol ch para incl resp'.split(
    ' ',
  ),
)
/** A sentence longer than this is read in windows that overlap, so that no clause hides in a long line. */
const WINDOW = 260
const OVERLAP = 70

/** Splits the words of a block into sentences, and sentences into their inline list items. */
export function piecesOf(words: readonly Word[], text: string): Piece[] {
  const items = linesOf(words, text)
  const pieces = items.length > 1 ? items : sentencesOf(words, text)
  return pieces.flatMap(piece => itemsOf(words, text, piece)).flatMap(windowsOf)
}

/** A list without markers: three lines or more that end in semicolons. */
function linesOf(words: readonly Word[], text: string): Piece[] {
  const cuts = words.flatMap((word, n) =>
    n > 0 && word.gap === 2 && /;[^\n;]{0,8}\n/.test(text.slice(words[n - 1]?.to ?? word.from, word.from)) ? [n] : [],
  )
  if (cuts.length < 3) return []
  return [0, ...cuts].map((from, n) => ({ from, to: cuts[n] ?? words.length, listed: true }))
}

function sentencesOf(words: readonly Word[], text: string): Piece[] {
  const cuts = [0]
  for (let n = 1; n < words.length; n++) if (endsBefore(words, n, text)) cuts.push(n)
  return cuts.map((from, n) => ({ from, to: cuts[n + 1] ?? words.length }))
}

function endsBefore(words: readonly Word[], n: number, text: string): boolean {
  const word = words[n]
  const before = words[n - 1]
  if (!word || !before || word.gap < 3) return false
  const between = text.slice(before.to, word.from)
  if (!/[.!?]['"”’»)\]*_]*(?:\s|<)/.test(between)) return false
  if (/[!?]/.test(between) || /\n\s*\n/.test(between)) return true
  const next = text.charAt(word.from)
  if (next !== next.toUpperCase() && /[a-z]/.test(next)) return false
  if (before.to - before.from === 1 && /[A-Z]/.test(text.charAt(before.from))) return false
  return (
    !(ABBREVIATIONS.has(before.word) && /^\.\s/.test(between)) || (before.word.length > 1 && before.word !== 'no' && /["“(]/.test(between))
  )
}

/** `Licensee shall not: (i) sell it; (ii) change it` holds a lead and two items. */
function itemsOf(words: readonly Word[], text: string, sentence: Piece): Piece[] {
  const starts: { at: number; label: string }[] = []
  for (let n = sentence.from; n < sentence.to; n++) {
    const word = words[n]
    if (word && word.word.length <= 4 && isLabel(word, words[n - 1], text)) starts.push({ at: n, label: word.word })
  }
  const [first] = starts
  if (!first || starts.length < 2) return [sentence]
  const lead = { from: sentence.from, to: first.at }
  const items = starts.map(({ at, label }, n) => ({ from: at + 1, to: starts[n + 1]?.at ?? sentence.to, label, lead }))
  return [...(lead.to > lead.from ? [lead] : []), ...items.filter(item => item.to > item.from)]
}

function isLabel(word: Word, before: Word | undefined, text: string): boolean {
  if (!/^(?:[a-h]|[ivx]{1,4}|\d)$/.test(word.word)) return false
  if (text.charAt(word.from - 1) !== '(' || text.charAt(word.to) !== ')') return text.charAt(word.to) === ')' && isListed(word, before)
  return before === undefined || /[\s,;:—-]/.test(text.charAt(word.from - 2)) || isListed(word, before)
}

function isListed(word: Word, before: Word | undefined): boolean {
  return before !== undefined && (word.gap >= 2 || before.word === 'and' || before.word === 'or')
}

function windowsOf(piece: Piece): Piece[] {
  if (piece.to - piece.from <= WINDOW + OVERLAP) return [piece]
  const windows: Piece[] = []
  for (let from = piece.from; from < piece.to; from += WINDOW)
    windows.push({ ...piece, from, to: Math.min(piece.to, from + WINDOW + OVERLAP) })
  return windows
}
