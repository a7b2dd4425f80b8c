import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
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

/** Copies, machines, users or whatever is counted: `two backup copies`, `one website`, `no more than three instances`. */
export function countedCopies(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision => [
    ...provision.scopes
      .filter(scope => scope.name === 'number')
      .flatMap(number => [...counted(clause, provision, number), ...atMost(clause, provision, number)]),
    ...boughtNumber(clause, provision),
  ])
  return own(clause, found)
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
function atMost(clause: Clause, provision: Provision, number: Evidence): Evidence[] {
  const { acts, force, marker, consent, modals } = provision
  // `three (3) instances`
  const next = provision.scopes.some(({ name, from }) => name === 'number' && from === number.to) ? number.to + 1 : number.to
  const unit = wordAt(clause, { from: next, to: next + 3 }, UNITS)
  const last = unit < 0 ? next : unit
  const noun = clause.words[last]
  const many = /^(?:one|single|1)$/.test(clause.words[number.from]?.word ?? '') || noun?.word.endsWith('s') === true
  if (noun === undefined || noun.gap >= 2 || !many || hasWord(clause, { from: last, to: last + 1 }, UNCOUNTED)) return []
  const bound = { from: last, to: last + 1 }
  const use = acts.find(act => act.name === 'use' || act.name === 'copy')
  const before = { from: number.from - 4, to: number.from }
  const above =
    (hasWord(clause, before, wordSet('than')) && hasWord(clause, before, wordSet('more greater larger'))) ||
    hasWord(clause, before, wordSet('exceeding exceed excess above over beyond'))
  const start = use && use.from >= marker.to && use.from - marker.to < 6 ? use.to : unit < 0 ? -1 : marker.to
  if (force === 'forbids' && above && start >= 0 && number.from >= start && number.from - start < 8) return [span(marker, bound)]
  const behind = { from: last + 1, to: Math.min(last + 7, provision.to) }
  const perLicense = hasWord(clause, behind, wordSet('per each every')) && hasWord(clause, behind, PER)
  if (force === 'grants' && use && use.to <= number.from && perLicense) return [span(use, bound)]
  const limit = modals.some(({ name, from, to }) => name === 'only' && to <= number.from && number.from - to < 3 && from >= provision.from)
  return limit && unit >= 0 && (force === 'none' || force === 'grants') && !consent ? [span(number, bound)] : []
}

/** What software is licensed by. */
const UNITS = wordSet(
  'users user seats seat nodes node servers server instances instance cores core developers developer devices device machines machine computers computer installations projects project websites website domains domain employees workers agents repositories tenants clusters',
)

/** `the number of domains for which you have bought a license` */
function boughtNumber(clause: Clause, { from, to }: Provision): Evidence[] {
  const number = wordAt(clause, { from, to }, wordSet('number'))
  const of = number >= 0 && clause.words[number + 1]?.word === 'of'
  const bought = of ? wordAt(clause, { from: number + 2, to: Math.min(number + 14, to) }, BOUGHT) : -1
  const limit = hasWord(clause, { from: number - 5, to: number }, wordSet('only maximum than exceed exceeding up to total'))
  return bought >= 0 && limit && hasWord(clause, { from: number + 2, to: bought + 1 }, UNITS)
    ? [span({ from: number, to: bought + 1 })]
    : []
}
