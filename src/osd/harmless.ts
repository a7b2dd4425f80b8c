import { clausesOf, type Clause } from '#osd/clauses.ts'
import type { Stretch } from '#osd/find-violations.ts'
import { hasWord, wordSet } from '#osd/shared/find.ts'
import { modality, type Modality } from '#osd/shared/modality.ts'
import { scopes, type Scope } from '#osd/shared/scopes.ts'
import type { Word } from '#osd/shared/words.ts'

const FORCES = new Set<Modality['name']>(['forbids', 'forbidden', 'no', 'requires', 'only', 'otherThan', 'consent', 'ownTerms', 'grants'])
const CONDITIONS = wordSet(
  'unless except provided if only not without must shall may licensed licensee permission terms conditions restricted fee pay agreement policy',
)
const NARROWS = new Set<Scope['name']>([
  'noncommercial',
  'commercial',
  'research',
  'evaluation',
  'personal',
  'internal',
  'compete',
  'copyleft',
])

/**
 * Whether words that a known license does not have leave its verdict alone: they grant, forbid and condition nothing.
 *
 * It errs to `false`. A title, a name, an address or a thank-you is harmless; a word of another script is not, because
 * what it says is not known.
 */
export function isHarmless(text: string, stretch: Stretch): boolean {
  const margin = { from: Math.max(0, stretch.from - 4000), to: Math.min(text.length, stretch.to + 4000) }
  const clauses = clausesOf(text.slice(margin.from, margin.to)).filter(
    clause => clause.from + margin.from < stretch.to && clause.to + margin.from > stretch.from,
  )
  return clauses.every(clause => saysNothing(clause, stretch, margin.from))
}

function saysNothing(clause: Clause, stretch: Stretch, offset: number): boolean {
  const words = clause.words.slice(clause.own).filter(word => word.from + offset < stretch.to && word.to + offset > stretch.from)
  if (words.some(isForeign)) return false
  const all = { from: clause.own, to: clause.words.length }
  // A word inside a sentence that commands something may turn its sense: the whole sentence counts.
  const commands = modality(clause.words).some(tag => FORCES.has(tag.name) && tag.to > clause.own)
  if (!commands && !hasWord(clause, all, CONDITIONS)) return !scopes(words).some(tag => NARROWS.has(tag.name))
  return words.length === 0
}

function isForeign({ word }: Word): boolean {
  return !/^[a-z0-9-]*$/.test(word)
}
