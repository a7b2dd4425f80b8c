import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { hasWord, own, span, terms, wordAt, wordSet, type WordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'

const COUNTED = wordSet(
  'copy copies computer computers machine machines workstation device cpu backup installation installations user website websites site sites domain domains',
)
/** Numbers of them limit no copies: time, money, words of a text, votes. */
const UNCOUNTED = wordSet(
  'day days month months year years week weeks hour hours minute minutes percent percentage cent cents usd eur dollars dollar euros pounds line lines word words page pages time times version versions section sections party parties third half or of and the more way ways any such other to in on at from for person persons paragraph license licenses',
)
const PER = wordSet('license licenses seat purchase')
const BOUGHT = wordSet('purchased bought paid licensed specified ordered subscribed')
/** What software is licensed by: copies and places, and what grows with the size of who runs it. */
const PLACES = wordSet(
  'devices device machines machine computers computer installations projects project websites website domains domain repositories',
)
const SIZES = wordSet(
  'users user seats seat nodes node servers server instances instance cores core developers developer employees workers agents tenants clusters',
)

/** Copies and places that are counted: `two backup copies`, `one website`, `one project for each license`. */
export function countedCopies(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision => [
    ...numbers(provision).flatMap(number => [...counted(clause, provision, number), ...atMost(clause, provision, number, isPlace)]),
    ...boughtNumber(clause, provision, PLACES),
  ])
  return own(clause, found)
}

/** Users, seats or machines that are counted: `no more than three instances`, `a limit of ten seats`. */
export function countedSizes(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision => [
    ...numbers(provision).flatMap(number => atMost(clause, provision, number, word => SIZES.has(word))),
    ...boughtNumber(clause, provision, SIZES),
    ...beyondLimit(clause, provision),
  ])
  return own(clause, found)
}

function numbers({ scopes }: Provision): Evidence[] {
  return scopes.filter(({ name }) => name === 'number')
}

/** Whatever is counted and is no size. */
function isPlace(word: string): boolean {
  return !SIZES.has(word)
}

function counted(clause: Clause, provision: Provision, number: Evidence): Evidence[] {
  const at = wordAt(clause, { from: number.to, to: number.to + 4 }, COUNTED)
  const before = wordAt(clause, { from: number.from - 8, to: number.from }, COUNTED)
  if (before >= 0 && hasWord(clause, { from: number.from - 3, to: number.from }, wordSet('limited restricted confined')))
    return [span(number, { from: before, to: before + 1 })]
  const acted = provision.acts.some(act => act.name === 'copy' || act.name === 'use')
  const bound =
    provision.force === 'grants' ||
    (provision.force === 'forbids' && hasWord(clause, { from: number.from - 4, to: number.from }, wordSet('than')))
  const open =
    hasWord(clause, { from: number.from - 3, to: at }, wordSet('least or any each every with')) ||
    hasWord(clause, { from: at, to: at + 4 }, wordSet('license agreement notice'))
  const technical =
    hasWord(clause, provision.marker, wordSet('can')) &&
    hasWord(clause, { from: provision.marker.to, to: provision.marker.to + 3 }, wordSet('loaded open active running'))
  if (technical) return []
  return at >= 0 && acted && bound && !open && isLimiting(clause, provision) ? [span(number, { from: at, to: at + 1 })] : []
}

function isLimiting(clause: Clause, provision: Provision): boolean {
  return (
    provision.force === 'forbids' ||
    provision.modals.some(tag => tag.name === 'only') ||
    hasWord(clause, provision, wordSet('backup archival single workstation')) ||
    hasWord(clause, { from: provision.marker.to, to: provision.to }, wordSet('up maximum simultaneously concurrently')) ||
    (clause.words[provision.to - 1]?.word === 'time' && clause.words[provision.to - 2]?.word === 'a')
  )
}

/** Whatever is counted: `deploy no more than five instances`, `one project per license`, `a limit of 10 seats`. */
function atMost(clause: Clause, provision: Provision, number: Evidence, isKind: (word: string) => boolean): Evidence[] {
  const last = thingOf(clause, provision, number)
  const noun = clause.words[last]
  const one = /^(?:one|single|1)$/.test(clause.words[number.from]?.word ?? '')
  if (noun === undefined || noun.gap >= 2 || !isKind(noun.word) || UNCOUNTED.has(noun.word) || !(one || noun.word.endsWith('s'))) return []
  const bound = { from: last, to: last + 1 }
  if (isCeiling(clause, provision, number, last)) return [span(provision.marker, bound)]
  const use = provision.acts.find(act => act.name === 'use' || act.name === 'copy')
  const behind = { from: last + 1, to: Math.min(last + 7, provision.to) }
  const perLicense = hasWord(clause, behind, wordSet('per each every')) && hasWord(clause, behind, PER)
  if (provision.force === 'grants' && use && use.to <= number.from && perLicense) return [span(use, bound)]
  return isLimited(provision, number) && (PLACES.has(noun.word) || SIZES.has(noun.word)) ? [span(number, bound)] : []
}

/** The place of what is counted: `three (3) instances`, `5 Acme nodes`. */
function thingOf(clause: Clause, { scopes }: Provision, number: Evidence): number {
  const next = scopes.some(({ name, from }) => name === 'number' && from === number.to) ? number.to + 1 : number.to
  const near = { from: next, to: next + 3 }
  const unit = Math.max(wordAt(clause, near, SIZES), wordAt(clause, near, PLACES))
  return unit < 0 ? next : unit
}

/** `may not deploy more than …`; an unusual verb has to stand before something that licenses count. */
function isCeiling(clause: Clause, { force, acts, marker }: Provision, number: Evidence, last: number): boolean {
  const before = { from: number.from - 4, to: number.from }
  const above =
    (hasWord(clause, before, wordSet('than')) && hasWord(clause, before, wordSet('more greater larger'))) ||
    hasWord(clause, before, wordSet('exceeding exceed excess above over beyond'))
  const use = acts.find(({ name, from }) => (name === 'use' || name === 'copy') && from >= marker.to && from - marker.to < 6)
  const unit = SIZES.has(clause.words[last]?.word ?? '') || PLACES.has(clause.words[last]?.word ?? '')
  const start = use ? use.to : unit ? marker.to : number.to
  return force === 'forbids' && above && number.from >= start && number.from - start < 8
}

/** `has a limit of up to 5 nodes` */
function isLimited({ force, consent, modals, from }: Provision, number: Evidence): boolean {
  const only = modals.some(tag => tag.name === 'only' && tag.from >= from && tag.to <= number.from && number.from - tag.to < 3)
  return only && !consent && (force === 'none' || force === 'grants')
}

/** `may not exceed the usage limits of your plan` */
function beyondLimit(clause: Clause, { force, marker, to, ownTerms }: Provision): Evidence[] {
  const beyond = { from: marker.to, to: marker.to + 2 }
  const limit = wordAt(clause, { from: marker.to, to: Math.min(marker.to + 8, to) }, wordSet('limit limits quota quotas number'))
  const told = limit >= 0 && hasWord(clause, { from: limit, to: Math.min(limit + 8, to) }, PLANS)
  return force === 'forbids' && !ownTerms && hasWord(clause, beyond, wordSet('exceed surpass')) && told
    ? [span(marker, { from: limit, to: limit + 1 })]
    : []
}

const PLANS = wordSet('purchased plan tier subscription edition licensed license users seats')

/** `the number of domains for which you have bought a license` */
function boughtNumber(clause: Clause, { from, to }: Provision, units: WordSet): Evidence[] {
  const number = wordAt(clause, { from, to }, wordSet('number'))
  const of = number >= 0 && clause.words[number + 1]?.word === 'of'
  const bought = of ? wordAt(clause, { from: number + 2, to: Math.min(number + 14, to) }, BOUGHT) : -1
  const limit = hasWord(clause, { from: number - 5, to: number }, wordSet('only maximum than exceed exceeding up to total'))
  return bought >= 0 && limit && hasWord(clause, { from: number + 2, to: bought + 1 }, units)
    ? [span({ from: number, to: bought + 1 })]
    : []
}
