import type { Clause } from '#osd/clauses.ts'
import type { Act } from '#osd/shared/acts.ts'
import type { Evidence } from '#osd/rule.ts'
import { own, hasWord, span, terms, wordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'
import type { Scope } from '#osd/shared/scopes.ts'

const WHOLE = wordSet('any all every')
const OF_WHAT = wordSet('purpose purposes use uses rights right way')
const TAKING = wordSet('except excepting other others excluding but')
/** `except as permitted`, `other than that part` take nothing out. */
const ASIDE = wordSet('in under if where that not when this')
const REFERS = wordSet('as to')
const TOLD = wordSet('permitted provided stated set described expressly explicitly otherwise required allowed specified noted the')
/** How many words behind `except` belong to it. */
const REACH = 14

/** Acts that are left out of a grant of everything: `for any purpose other than distributing it`. */
export function actsLeftOut(clause: Clause, ...kinds: readonly Act['name'][]): Evidence[] {
  return leftOut(clause, ({ acts }, { from, to }) => acts.find(act => kinds.includes(act.name) && act.from >= from && act.from < to))
}

/** Fields, rivals and sizes that are: `for any purpose except a competing use`. */
export function scopesLeftOut(clause: Clause, ...kinds: readonly Scope['name'][]): Evidence[] {
  return leftOut(clause, ({ scopes }, { from, to }) =>
    scopes.find(scope => kinds.includes(scope.name) && scope.from >= from && scope.to <= to),
  )
}

function leftOut(clause: Clause, find: (provision: Provision, behind: Evidence) => Evidence | undefined): Evidence[] {
  const found = (isOfPurpose(clause) ? clause.provisions : terms(clause)).flatMap(provision => {
    const { modals, force, to } = provision
    if (force === 'forbids' || force === 'requires') return []
    return modals
      .filter(tag => (tag.name === 'exception' || tag.name === 'otherThan') && isTaking(clause, provision, tag))
      .flatMap(tag => {
        const taken = find(provision, { from: tag.to, to: Math.min(tag.to + REACH, goesOn(clause, tag.to, to)) })
        return taken ? [span(tag, taken)] : []
      })
  })
  return own(clause, found)
}

/** `excluding sale, and to alter it`: what is granted goes on. */
function goesOn({ words }: Clause, from: number, to: number): number {
  for (let n = from + 1; n < to; n++) if (words[n]?.word === 'to' && words[n - 1]?.word === 'and' && (words[n - 1]?.gap ?? 0) >= 1) return n
  return to
}

/** `"Permitted Purpose" means any purpose except …`: the grant names nothing but this word. */
function isOfPurpose({ definition, words, own: from }: Clause): boolean {
  const means = words.findIndex(({ word }, n) => n >= from && (word === 'means' || word === 'mean'))
  return (
    definition && means >= 0 && words.slice(from, means).some(({ word }) => word === 'purpose' || word === 'purposes' || word === 'use')
  )
}

function isTaking(clause: Clause, { from: start }: Provision, { from, to }: Evidence): boolean {
  if (!hasWord(clause, { from, to: from + 1 }, TAKING) || hasWord(clause, { from: to, to: to + 2 }, ASIDE)) return false
  if (hasWord(clause, { from: to, to: to + 1 }, REFERS) && hasWord(clause, { from: to + 1, to: to + 2 }, TOLD)) return false
  for (let n = Math.max(start, from - 12); n < from; n++) {
    const word = clause.words[n]?.word ?? ''
    if (word === 'everything' || word === 'anything' || (WHOLE.has(word) && hasWord(clause, { from: n + 1, to: n + 3 }, OF_WHAT)))
      return true
  }
  return false
}
