import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import type { Provision } from '#osd/shared/provisions.ts'
import { codeOf, codesOf } from '#osd/shared/word-codes.ts'

type Stretch = { readonly from: number; readonly to: number }

/** Whether one of the words stands in a stretch of a clause (word indices). */
export function hasWord(clause: Clause, stretch: Stretch, words: WordSet): boolean {
  return wordAt(clause, stretch, words) >= 0
}

/** Index of the first of the words in a stretch, or -1. */
export function wordAt({ words: row }: Clause, { from, to }: Stretch, words: WordSet): number {
  const end = Math.min(to, row.length)
  const wanted = words.codes
  const { codes } = codesOf(row)
  for (let n = Math.max(0, from); n < end; n++) if (wanted[codes[n] ?? 0] === 1) return n
  return -1
}

/** The stretch that holds all of these. */
export function span(...parts: readonly Stretch[]): Evidence {
  return { from: Math.min(...parts.map(part => part.from)), to: Math.max(...parts.map(part => part.to)) }
}

/** The number of words between two stretches; 0 where they touch or overlap. */
export function distance(a: Stretch, b: Stretch): number {
  return Math.max(0, a.from > b.from ? a.from - b.to : b.from - a.to)
}

/** The provisions of a clause that can accuse: no definition, no disclaimer. */
export function terms(clause: Clause): readonly Provision[] {
  if (clause !== asked) {
    asked = clause
    answer = clause.definition ? [] : clause.provisions.filter(provision => !provision.disclaimer)
  }
  return answer
}

/** Every rule asks the same of the same clause. */
let asked: Clause | undefined
let answer: readonly Provision[] = []

/** Evidence counts only where it holds a word of the clause's own: the lead-in is judged by itself. */
export function own(clause: Clause, found: readonly Evidence[]): Evidence[] {
  return found.filter(({ to }) => to > clause.own)
}

/**
 * A set of words that knows their numbers: rules ask for words many times a clause, and numbers compare faster.
 *
 * It is built when first asked: there are hundreds, and most texts ask few of them.
 */
export class WordSet {
  readonly #line: string
  #words: ReadonlySet<string> | undefined
  #codes: Uint8Array | undefined

  constructor(line: string) {
    this.#line = line
  }

  has(word: string): boolean {
    return (this.#words ??= new Set(this.#line.split(' '))).has(word)
  }

  /** 1 at the number of each of the words. */
  get codes(): Uint8Array {
    return (this.#codes ??= marked(this.#line.split(' ').map(codeOf)))
  }
}

function marked(numbers: readonly number[]): Uint8Array {
  const marks = new Uint8Array(1 + Math.max(...numbers))
  for (const number of numbers) marks[number] = 1
  return marks
}

/** A set of words, written as a line. */
export function wordSet(line: string): WordSet {
  let words = sets.get(line)
  if (!words) sets.set(line, (words = new WordSet(line)))
  return words
}

const sets = new Map<string, WordSet>()
