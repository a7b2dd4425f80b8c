import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { hasWord, own, span, wordSet } from '#osd/shared/find.ts'
import { tagger } from '#osd/shared/phrases.ts'

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
  'or alternatively alternative instead dual dually choose choice option either optionally if unless gpl agpl lgpl gnu general public mit bsd apache mozilla open free copyleft not no non other others your',
)

/** How far around what is said other words may turn it, in words. */
const AROUND = 20

/** `if you do not want the GPL`, `for commercial use`: not everybody needs it. */
const CONDITIONS = wordSet('if unless when where for gpl agpl lgpl gnu not no without')

/** Sentences that the work is sold, and by which license: `is commercial software`, `is available under the Acme Commercial License`. */
export function soldWorks(clause: Clause): Evidence[] {
  if (clause.definition || clause.alternative) return []
  const tags = sold(clause.words)
  const found = tags.filter(({ name, from, to }) => {
    if (name === 'needed')
      return hasWord(clause, { from: from - 4, to: from }, DUTIES) && !hasWord(clause, { from: 0, to: from }, CONDITIONS)
    return !hasWord(clause, { from: Math.max(0, from - AROUND), to: to + AROUND }, OTHERWISE)
  })
  return own(
    clause,
    found.map(tag => span(tag)),
  )
}
