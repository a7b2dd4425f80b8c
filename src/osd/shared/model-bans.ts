import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import type { Act } from '#osd/shared/acts.ts'
import type { Ban } from '#osd/shared/bans.ts'
import { hasWord, own, span, terms, wordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'

const ACTS = new Set<Act['name']>(['use', 'copy', 'distribute', 'modify'])
const TOWARD = wordSet('for to in into as by with')
const CREDIT = wordSet('attribution credit notice notices copyright acknowledge acknowledgment name license')
/** How far behind an act its purpose is looked for. */
const REACH = 26

/** Acts that are forbidden where they serve the training of models: `may not be included in a data set for training`. */
export function modelBans(clause: Clause): Evidence[] {
  return own(
    clause,
    terms(clause).flatMap(provision => {
      const { force, marker, body, acts, ownTerms } = provision
      if (force !== 'forbids' || ownTerms || isExcused(clause, provision)) return []
      const before = marker.from >= body.from
      return acts
        .filter(act => ACTS.has(act.name) && (act.from >= marker.to || before))
        .flatMap(act => {
          const target = modelBehind(clause, provision, act)
          return target ? [span(act, target, marker)] : []
        })
    }),
  )
}

/** A model or its training that an act is for, or goes into; not the model that is licensed. */
export function modelBehind(clause: Clause, { scopes, things, marker }: Provision, act: Act): Evidence | undefined {
  const object = things.find(thing => thing.from >= act.to && thing.from >= marker.to)
  if (object?.name === 'side' && object.from - act.to < 4) return undefined
  return scopes.find(
    ({ name, from, to }) =>
      name === 'ai' && to >= act.to && from - act.to < REACH && hasWord(clause, { from: act.from + 1, to: from }, TOWARD),
  )
}

/** `to improve any artificial intelligence model`: another model, and not the work. */
export function isOfOtherModel({ act, provision: { scopes } }: Ban): boolean {
  return scopes.some(({ name, from }) => name === 'ai' && from >= act.to && from - act.to < 4)
}

/** `unless you give credit` asks for credit alone. */
function isExcused(clause: Clause, { exception, consent }: Provision): boolean {
  return exception !== undefined && !consent && (clause.words[exception.from]?.word !== 'unless' || hasWord(clause, exception, CREDIT))
}
