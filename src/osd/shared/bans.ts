import type { Clause } from '#osd/clauses.ts'
import type { Act } from '#osd/shared/acts.ts'
import { hasWord, span, terms, wordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'

/** An act with the work that a clause forbids, altogether or without leave. Word indices. */
export interface Ban {
  readonly act: Act
  readonly provision: Provision
  /** It can be had by asking. */
  readonly consent: boolean
  readonly from: number
  readonly to: number
}

const EXCUSES = wordSet('unless except if without save so until provided')
const NARROWING = wordSet(
  'under that which if when unless until manner way claim claiming misrepresent violation contrary otherwise representing whose where along purporting impose imposing',
)

/** The acts of the given kinds that a clause forbids to do with the work itself. */
export function bans(clause: Clause, ...kinds: readonly Act['name'][]): Ban[] {
  return terms(clause)
    .flatMap(provision =>
      provision.acts.filter(act => kinds.includes(act.name) && isBanned(clause, provision, act)).map(act => ban(provision, act)),
    )
    .filter(found => found.to > clause.own && isAboutTheWork(clause, found))
}

/** The ban holds only for a manner or a case: `under another license`, `in a way that …`. */
export function isNarrowed(clause: Clause, { act, provision }: Ban): boolean {
  return hasWord(clause, { from: act.to, to: Math.min(act.to + 14, provision.to) }, NARROWING)
}

function ban(provision: Provision, act: Act): Ban {
  const { marker, consent } = provision
  const leave = provision.modals.find(tag => tag.name === 'consent')
  return { act, provision, consent, ...span(act, ...(marker.to > marker.from ? [marker] : []), ...(leave ? [leave] : [])) }
}

function isBanned(clause: Clause, provision: Provision, act: Act): boolean {
  const { force, body, consent, exception, ownTerms } = provision
  if (force === 'forbids') {
    if (act.from < body.from || act.to > body.to) return false
    return consent || !(ownTerms || (exception !== undefined && excuses(clause, exception)))
  }
  if (!consent || ownTerms) return false
  const leave = provision.modals.find(tag => tag.name === 'consent')
  if (force !== 'grants') return true
  return provision.modals.some(tag => tag.name === 'only') || hasWord(clause, leave ?? { from: 0, to: 0 }, wordSet('with only upon'))
}

/** An exception takes the ban back, unless it is about asking. */
function excuses(clause: Clause, exception: { readonly from: number; readonly to: number }): boolean {
  return EXCUSES.has(clause.words[exception.from]?.word ?? '')
}

/** `X may not be sold` is about X, `you may not sell X` too; names, notices and the license document are not the work. */
function isAboutTheWork(clause: Clause, { act, provision }: Ban): boolean {
  const { marker, things } = provision
  const before = things.filter(thing => thing.to <= Math.min(marker.from, act.from))
  const behind = things.filter(thing => thing.from >= act.to && thing.from < act.to + 14)
  const postposed = marker.from >= act.to
  const heads = postposed
    ? [...behind.filter(thing => thing.from < marker.from), ...before]
    : isPassive(clause, provision)
      ? before
      : behind
  return heads[0]?.name !== 'side'
}

function isPassive(clause: Clause, { marker }: Provision): boolean {
  return hasWord(clause, { from: marker.to - 1, to: marker.to + 5 }, wordSet('be been'))
}
