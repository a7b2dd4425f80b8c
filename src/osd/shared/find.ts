import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import type { Provision } from '#osd/shared/provisions.ts'

type Stretch = { readonly from: number; readonly to: number }

/** Whether one of the words stands in a stretch of a clause (word indices). */
export function hasWord(clause: Clause, { from, to }: Stretch, words: ReadonlySet<string>): boolean {
  return wordAt(clause, { from, to }, words) >= 0
}

/** Index of the first of the words in a stretch, or -1. */
export function wordAt(clause: Clause, { from, to }: Stretch, words: ReadonlySet<string>): number {
  for (let n = Math.max(0, from); n < Math.min(to, clause.words.length); n++) if (words.has(clause.words[n]?.word ?? '')) return n
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
  return clause.definition ? [] : clause.provisions.filter(provision => !provision.disclaimer)
}

/** Evidence counts only where it holds a word of the clause's own: the lead-in is judged by itself. */
export function own(clause: Clause, found: readonly Evidence[]): Evidence[] {
  return found.filter(({ to }) => to > clause.own)
}

/** A set of words, written as a line. */
export function wordSet(line: string): ReadonlySet<string> {
  let words = sets.get(line)
  if (!words) sets.set(line, (words = new Set(line.split(' '))))
  return words
}

const sets = new Map<string, ReadonlySet<string>>()
