import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { hasWord, wordSet } from '#osd/shared/find.ts'
import { tagger, type Tag } from '#osd/shared/phrases.ts'

const sold = tagger({
  told: [
    'is|are a? commercial software|product|products',
    'subject|governed|covered|available|provided|offered|licensed to|by|under *5 commercial license|licenses|licensing *1 terms?|agreement?',
    'governed|covered by *2 trial|evaluation license',
  ],
  /** Only with a word of duty beside it. */
  needed: ['purchase|purchased|buy|acquire|obtain|own|hold|have a? valid? commercial|paid license|licenses|subscription'],
})

const DUTIES = wordSet('must shall need needs required require requires have has either')
/** Another license may be taken instead, or it is said of another work. */
const OTHERWISE = wordSet(
  'or alternatively alternative instead dual dually choose choice option either optionally if unless gpl agpl lgpl gnu general public mit bsd apache mozilla open free copyleft not no non other others your which that',
)

/** How far around what is said other words may turn it, in words. */
const AROUND = 20

/** `if you do not want the GPL`, `for commercial use`: not everybody needs it. */
const CONDITIONS = wordSet('if unless when where for gpl agpl lgpl gnu not no without')

/** What a text calls the work that it lies beside. */
const THIS = wordSet('this these it use usage')
const WORKS = wordSet('software program package library work')

/** Sentences that this work is sold, and by which license: `this is commercial software`, `you need to purchase a commercial license`. */
export function soldWorks(clause: Clause): Evidence[] {
  return sales(clause).filter(({ name, from }) => name === 'needed' || isThisWork(clause, from))
}

/** The same of something that is called by its name: this work, or one that it can do without. */
export function soldByName(clause: Clause): Evidence[] {
  return sales(clause).filter(({ name, from }) => name !== 'needed' && !isThisWork(clause, from))
}

function isThisWork(clause: Clause, at: number): boolean {
  const named = hasWord(clause, { from: at - 1, to: at }, WORKS) && clause.words[at - 2]?.word === 'the'
  return named || hasWord(clause, { from: Math.max(clause.own, at - SUBJECT), to: at }, THIS)
}

/** `this Acme database is …`: how many words the name of a work has. */
const SUBJECT = 5

function sales(clause: Clause): Tag[] {
  // `This means that you need a license` explains no word.
  if (clause.alternative || (clause.definition && clause.words[clause.own]?.word !== 'this')) return []
  return sold(clause.words).filter(({ name, from, to }) => {
    if (to <= clause.own) return false
    if (name === 'needed')
      return hasWord(clause, { from: from - 4, to: from }, DUTIES) && !hasWord(clause, { from: 0, to: from }, CONDITIONS)
    return !hasWord(clause, { from: Math.max(0, from - AROUND), to: to + AROUND }, OTHERWISE)
  })
}
