import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'

const PASSES = wordSet('through from via on over')
const OWNERS = wordSet('our its official authorized the licensor own')
const PLACES = wordSet('server servers site website page store stores channel channels repository marketplace dealers resellers shop')

const CIRCLES = wordSet(
  'members member researcher researchers students colleagues customers licensees employees academics universities institutions subscribers partners teachers friends individuals',
)

/** People to whom alone copies may go: `may be shared only with other researchers of the institute`. */
export function recipients(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(({ force, marker, modals, acts, to, ownTerms }) => {
    const passing = acts.find(act => act.name === 'distribute' && !(act.from < marker.from && act.to > marker.from))
    if (!passing || ownTerms || (force !== 'grants' && force !== 'requires')) return []
    return modals
      .filter(tag => tag.name === 'only' && clause.words[tag.from - 1]?.word !== 'not')
      .flatMap(only => {
        const at = wordAt(clause, { from: only.to - 1, to: Math.min(only.to + 3, to) }, wordSet('to with among'))
        const whom = at < 0 ? -1 : wordAt(clause, { from: at + 1, to: Math.min(at + 6, to) }, CIRCLES)
        return whom >= 0 ? [span(passing, only, { from: at, to: whom + 1 })] : []
      })
  })
  return own(clause, found)
}

/** Ways of passing copies on, where only one is allowed: `through our own server only`. */
export function channels(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(({ force, marker, modals, acts, from, to, ownTerms }) => {
    const passing = acts.find(act => (act.name === 'distribute' || act.name === 'copy') && act.from >= from)
    if (!passing || ownTerms || (force !== 'grants' && force !== 'requires')) return []
    return modals
      .filter(tag => tag.name === 'only' && clause.words[tag.from - 1]?.word !== 'not')
      .flatMap(only => {
        const at = wordAt(clause, { from: Math.max(marker.from, only.from - 7), to: Math.min(only.to + 6, to) }, PLACES)
        const way = at < 0 ? -1 : wordAt(clause, { from: at - 5, to: at }, PASSES)
        const named = way >= 0 && (hasWord(clause, { from: way, to: at }, OWNERS) || clause.words[at - 1]?.proper === true)
        return named ? [span(passing, only, { from: way, to: at + 1 })] : []
      })
  })
  return own(clause, found)
}
