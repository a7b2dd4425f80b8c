import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { RESTRAINS } from '#osd/shared/bans.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import { neededLicenses } from '#osd/shared/license-needed.ts'
import type { Provision } from '#osd/shared/provisions.ts'

const RIGHTS = wordSet('rights licensing data able exercise sublicense licensed source itself themselves warranty patent patents')
const PAY = wordSet('pay purchase buy remit owe compensate')
const NEGATION = wordSet('not no without never free nor')
const PAYERS = wordSet(
  'you licensee user users recipient everyone who distributor distributors company companies manufacturer manufacturers developer developers customer customers organization organizations licensees publisher publishers business businesses anyone',
)
const FREE = wordSet('gratis free cost charge charges fee fees money profit gratis payment')
const LICENSE = wordSet('license licence')

/** Provisions by which copies must go out for nothing. */
export function charges(clause: Clause): (Evidence & { readonly provision: Provision })[] {
  const found = terms(clause).flatMap(provision => {
    const payment = provision.scopes.find(scope => scope.name === 'payment')
    const passing = provision.acts.find(
      act =>
        act.name === 'distribute' ||
        act.name === 'copy' ||
        (act.name === 'sell' && !(clause.words[act.from - 1]?.word === 'no' && clause.words[act.from - 2]?.word === 'for')),
    )
    if (hasWord(clause, { from: provision.marker.to, to: provision.marker.to + 1 }, RESTRAINS)) return []
    if (!payment || !passing || hasWord(clause, provision, RIGHTS) || isGrantOfRights(clause, provision)) return []
    if (hasWord(clause, { from: payment.from - 4, to: payment.from }, wordSet('access download'))) return []
    if (provision.force === 'grants' && isCapped(clause, provision, payment)) return [{ ...span(payment, passing), provision }]
    const asked = isFreeDuty(clause, provision) || isNoCharge(clause, provision) || isChargeBan(clause, provision)
    return asked ? [{ ...span(payment, passing), provision }] : []
  })
  return found.filter(({ to }) => to > clause.own)
}

/** `license the whole work at no charge to all third parties`, `a no-charge, royalty-free license to make and sell`. */
function isGrantOfRights(clause: Clause, provision: Provision): boolean {
  const license = wordAt(clause, provision, LICENSE)
  return (
    license >= 0 &&
    (hasWord(clause, { from: license + 1, to: license + 2 }, wordSet('the it them your all any')) ||
      hasWord(clause, { from: license - 3, to: license }, wordSet('royalty worldwide')))
  )
}

/** `for a fee of no more than five dollars` */
function isCapped(clause: Clause, { scopes }: Provision, payment: Evidence): boolean {
  const number = scopes.find(({ name, from }) => name === 'number' && distance(payment, { from, to: from + 1 }) < 10)
  return number !== undefined && hasWord(clause, { from: number.from - 5, to: number.from }, wordSet('more exceed exceeding most maximum'))
}

/** `must be passed on free of charge`, `may be copied only for free`. */
function isFreeDuty(clause: Clause, provision: Provision): boolean {
  // `must allow distribution without fee` asks for freedom.
  if (hasWord(clause, { from: provision.marker.to, to: provision.marker.to + 1 }, wordSet('allow permit grant'))) return false
  if (provision.force === 'grants' && staysFree(clause, provision)) return true
  const bound = provision.force === 'requires' || (provision.force === 'grants' && provision.modals.some(tag => tag.name === 'only'))
  const at = wordAt(clause, { from: provision.marker.from, to: provision.to }, FREE)
  const word = clause.words[at]?.word
  if (!bound || at < 0 || (provision.force === 'grants' && at - provision.marker.to < 2)) return false
  if (hasWord(clause, { from: at - 8, to: at }, wordSet('access download'))) return false
  if (word === 'gratis') return true
  if (word === 'free')
    return (
      clause.words[at + 1]?.word === 'for' ||
      clause.words[at - 1]?.word === 'for' ||
      (clause.words[at + 1]?.word === 'of' && hasWord(clause, { from: at + 2, to: at + 5 }, FREE))
    )
  return hasWord(clause, { from: at - 3, to: at }, wordSet('no without'))
}

/** `only if it remains free of charge` */
function staysFree(clause: Clause, provision: Provision): boolean {
  const condition = wordAt(clause, provision, wordSet('if provided long'))
  const stays = condition < 0 ? -1 : wordAt(clause, { from: condition, to: provision.to }, wordSet('remains remain stays stay'))
  return (
    stays >= 0 &&
    hasWord(clause, { from: stays + 1, to: stays + 2 }, wordSet('free')) &&
    hasWord(clause, { from: stays + 2, to: stays + 4 }, wordSet('charge cost'))
  )
}

/** `provided that no fee is charged`. */
function isNoCharge(clause: Clause, provision: Provision): boolean {
  const condition = wordAt(clause, provision, wordSet('provided long if only condition providing'))
  const no = provision.modals.find(tag => tag.name === 'no' && tag.from >= condition)
  if (no && hasWord(clause, { from: no.from - 8, to: no.from }, wordSet('access download'))) return false
  if (provision.force === 'forbids' && no !== undefined && hasWord(clause, provision.marker, wordSet('is are')))
    return hasWord(clause, { from: no.to, to: no.to + 5 }, FREE)
  if (hasWord(clause, provision, wordSet('available source'))) return false
  return no !== undefined && condition >= 0 && hasWord(clause, { from: no.to, to: no.to + 5 }, FREE)
}

/** `you may not charge any fee for it`. */
function isChargeBan(clause: Clause, provision: Provision): boolean {
  const at = wordAt(clause, provision.body, FREE)
  return (
    provision.force === 'forbids' &&
    at >= 0 &&
    !provision.ownTerms &&
    hasWord(clause, provision.body, wordSet('charge charged charging request require ask demand collect accept for'))
  )
}

const COPYLEFT = wordSet('gpl lgpl agpl gnu copyleft')

/** Provisions by which users or distributors must pay. */
export function fees(clause: Clause): Evidence[] {
  // `If you do not want to comply with the GPL, you have to buy a license`: nobody is bound to that choice.
  if (hasWord(clause, { from: 0, to: clause.words.length }, COPYLEFT)) return []
  const found = terms(clause).flatMap(provision => {
    const due = royaltyDue(clause, provision)
    if (due) return [due]
    const each = boughtForEach(clause, provision)
    if (each) return [each]
    const condition = paidUse(clause, provision)
    if (condition) return [condition]
    if (provision.force !== 'requires') return []
    const at = payAt(clause, provision)
    if (at < 0 || hasWord(clause, { from: provision.marker.from - 2, to: at }, NEGATION)) return []
    const asked = hasWord(
      clause,
      { from: at, to: at + 8 },
      wordSet(
        'license fee fees royalty royalties registration price dollar dollars usd euro euros cent cents percent software program amount subscription copy copies edition',
      ),
    )
    const bare = at >= provision.to - 1 && clause.words[at]?.word === 'pay'
    return (asked || bare) && hasWord(clause, { from: provision.from, to: Math.max(provision.marker.to, at) }, PAYERS)
      ? [span(provision.marker, { from: at, to: at + 4 })]
      : []
  })
  return own(clause, [...found, ...pricedUse(clause), ...pricedUnits(clause), ...paying(clause)])
}

/** `Running it in production needs a paid license`, `every workstation must have a license`: use itself has a price. */
function pricedUse(clause: Clause): Evidence[] {
  return neededLicenses(clause)
    .filter(({ provision: { scopes, acts }, leave }) => {
      // `a valid enterprise license` names no enterprise.
      const beside = scopes.filter(({ from }) => from < leave.from || from >= leave.to)
      const elsewhere = beside.some(({ name }) => name === 'commercial' || name === 'persons')
      return !elsewhere && (acts.some(({ name }) => name === 'use') || scopes.some(({ name }) => name === 'unit'))
    })
    .map(({ provision, leave }) => span(leave, ...(provision.marker.to > provision.marker.from ? [provision.marker] : [])))
}

/** `Royalty of 500 dollars a month`: a price and what it is for, without a verb. */
function pricedUnits(clause: Clause): Evidence[] {
  return terms(clause).flatMap(({ force, from, to }) => {
    if (force === 'forbids' || force === 'grants') return []
    const fee = wordAt(clause, { from, to: Math.min(to, from + 4) }, wordSet('royalty royalties fee fees price'))
    const sum = fee < 0 ? -1 : clause.words.findIndex(({ word }, n) => n > fee && n < Math.min(fee + 5, to) && /^\d/.test(word))
    const each = sum < 0 ? -1 : wordAt(clause, { from: sum, to: Math.min(sum + 6, to) }, wordSet('per each every month year percent'))
    return each < 0 ? [] : [span({ from: fee, to: fee + 1 }, { from: each, to: each + 1 })]
  })
}

/** `Companies pay for a license`, `commercial users pay`: told as a fact. */
function paying(clause: Clause): Evidence[] {
  return terms(clause).flatMap(({ force, from, to }) => {
    if (force !== 'none' || hasWord(clause, { from, to }, NEGATION)) return []
    const pay = wordAt(clause, { from, to: Math.min(to, from + 8) }, wordSet('pay pays'))
    const who = pay > from && hasWord(clause, { from: Math.max(from, pay - 2), to: pay }, PAYERS)
    return who && !hasWord(clause, { from: pay + 1, to: pay + 3 }, NO_PRICE) ? [span({ from: Math.max(from, pay - 2), to: pay + 1 })] : []
  })
}

const NO_PRICE = wordSet('attention heed respect damages costs taxes tax')

/** `A separate license must be purchased for every server.` */
function boughtForEach(clause: Clause, { modals, to }: Provision): Evidence | undefined {
  const leave = modals.find(tag => tag.name === 'consent' && hasWord(clause, tag, wordSet('purchased bought')))
  const each = leave ? wordAt(clause, { from: leave.to, to: Math.min(leave.to + 3, to) }, wordSet('each every any all')) : -1
  return leave && each >= 0 ? span(leave, { from: each, to: each + 2 }) : undefined
}

/** The verb of paying behind `must`; `obtain a license and pay royalties` has it later. */
function payAt(clause: Clause, { marker, to }: Provision): number {
  const at = wordAt(clause, { from: marker.to, to: Math.min(marker.to + 9, to) }, PAY)
  if (at >= 0) return at
  const sent = wordAt(clause, { from: marker.to, to: Math.min(marker.to + 3, to) }, wordSet('send remit mail'))
  return sent >= 0 && hasWord(clause, { from: sent, to: sent + 8 }, MONEY) ? sent : -1
}

const MONEY = wordSet('dollars dollar euros euro pounds usd eur payment fee')

/** `use is conditional on payment` */
function paidUse(clause: Clause, provision: Provision): Evidence | undefined {
  const on = wordAt(clause, provision, wordSet('conditional contingent dependent against subject'))
  const payment =
    on < 0 ? -1 : wordAt(clause, { from: on, to: Math.min(on + 5, provision.to) }, wordSet('payment paying royalty royalties fee fees'))
  return payment >= 0 && provision.acts.some(({ name }) => name === 'use' || name === 'distribute' || name === 'copy')
    ? span({ from: on, to: payment + 1 })
    : undefined
}

/** `A royalty of 2 % is payable for each copy`, `each unit shall bear a royalty`. */
function royaltyDue(clause: Clause, provision: Provision): Evidence | undefined {
  const royalty = wordAt(clause, provision, wordSet('royalty royalties fee'))
  const due = wordAt(clause, provision, wordSet('payable due bear bears owed accrue accrues owe owes'))
  const counted = hasWord(clause, provision, wordSet('each every per sales cent percent'))
  const denied = hasWord(clause, provision, wordSet('no not without free nor never'))
  return royalty >= 0 && due >= 0 && counted && !denied ? span({ from: royalty, to: royalty + 1 }, { from: due, to: due + 1 }) : undefined
}

/** Provisions that forbid business use, or leave it to a license of its own. */
export function commercialBans(clause: Clause): Evidence[] {
  return own(clause, [...terms(clause).flatMap(provision => banned(clause, provision)), ...granted(clause)])
}

function banned(clause: Clause, provision: Provision): Evidence[] {
  const { force, body, consent, ownTerms, exception, marker, acts } = provision
  const everything = provision.scopes.some(
    scope => scope.name === 'everything' && !hasWord(clause, { from: scope.from, to: scope.from + 1 }, wordSet('any all every')),
  )
  return provision.scopes
    .filter(scope => scope.name === 'commercial')
    .flatMap(scope => {
      if (
        force === 'forbids' &&
        exception !== undefined &&
        !consent &&
        hasWord(clause, { from: exception.from, to: exception.from + 2 }, wordSet('a')) &&
        clause.words[exception.from]?.word === 'without'
      )
        return []
      if (
        isLicenseName(clause, scope) ||
        isOfName(clause, provision, scope) ||
        isRestraint(clause, provision, scope) ||
        isWhether(clause, provision, scope)
      )
        return []
      const inside = scope.from >= body.from && scope.to <= body.to
      if (
        clause.words[scope.from - 1]?.word === 'non' ||
        hasWord(
          clause,
          { from: scope.to, to: scope.to + 1 },
          wordSet('recipient contributor distributor entity licensor off item items computer terms support'),
        )
      )
        return []
      if (
        force === 'forbids' &&
        inside &&
        (isActive(provision, scope) || acts.some(act => act.from >= body.from)) &&
        (consent || !ownTerms)
      )
        return [span(scope, marker)]
      if (force === 'forbids' && inside && clause.words[marker.from]?.word === 'but') return [span(scope, marker)]
      const meant = exception?.from !== 0 || acts.some(act => act.name !== 'modify' && distance(act, scope) < 7)
      const isWho = hasWord(
        clause,
        { from: scope.to, to: scope.to + 1 },
        wordSet('users user customers entities parties companies licensees developers'),
      )
      // `commercial or otherwise, without asking`: nobody has to be asked.
      const leave = provision.modals.find(tag => tag.name === 'consent')
      if (force === 'grants' && leave && clause.words[leave.from]?.word === 'without') return []
      if (leave && isOffer(clause, leave, scope)) return []
      if (consent && !everything && !ownTerms && (isActive(provision, scope) || isWho) && meant) return [span(scope, marker)]
      return []
    })
}

/** `or contact us for a commercial license`: what is for sale besides, and no term of this license. */
function isOffer(clause: Clause, leave: Evidence, { from, to }: Evidence): boolean {
  return (
    hasWord(clause, { from: leave.from, to: leave.from + 1 }, wordSet('contact email ask')) &&
    from > leave.from &&
    hasWord(clause, { from: to, to: to + 1 }, LICENSE)
  )
}

/** `the Commercial Use License`: an agreement has that name. */
function isLicenseName(clause: Clause, { from, to }: Evidence): boolean {
  return clause.words[from - 1]?.word === 'the' && hasWord(clause, { from: to, to: to + 2 }, LICENSE)
}

/** `whether for profit or not` */
function isWhether(clause: Clause, { scopes }: Provision, scope: Evidence): boolean {
  return scopes.some(
    ({ name, from, to }) => name === 'everything' && from < scope.from && to >= scope.to && clause.words[from]?.word === 'whether',
  )
}

/** `terms that restrict use in production` are forbidden: that asks for freedom. */
function isRestraint(clause: Clause, { marker, force }: Provision, scope: Evidence): boolean {
  return (
    force === 'forbids' &&
    hasWord(clause, { from: marker.to, to: scope.from }, wordSet('restrict restricts restricting prohibit prohibits forbid'))
  )
}

/** `use the name of the other for commercial purposes`, `no commercial use of these marks`: names are not the work. */
function isOfName(clause: Clause, { acts, things, marker }: Provision, scope: Evidence): boolean {
  const passive = hasWord(clause, { from: marker.to - 1, to: marker.to + 4 }, wordSet('be been'))
  const use = acts.find(act => act.name === 'use' && distance(act, scope) < 12)
  const behind = things.find(
    thing => use !== undefined && thing.from >= use.to && thing.from < use.to + 6 && (thing.from < marker.from || use.from >= marker.from),
  )
  const before = passive ? things.findLast(thing => thing.to <= marker.from && (use === undefined || use.from >= marker.from)) : undefined
  const isName = (thing: Evidence | undefined) =>
    thing !== undefined && !hasWord(clause, thing, wordSet('rights license licenses agreement'))
  return (behind?.name === 'side' && isName(behind)) || (before?.name === 'side' && isName(before))
}

/** Business stands beside something that one does. */
function isActive({ acts, scopes, consent, force, marker, from }: Provision, scope: Evidence): boolean {
  // `Commercial deployments require …`: whatever is done, it is done in business.
  if (consent && force === 'requires' && scope.from === from && marker.from > scope.from) return true
  return acts.some(act => distance(act, scope) < 16) || scopes.some(other => other.name === 'purpose' && distance(other, scope) < 4)
}

/** `as long as you are not making money from it`. */
function isConditionOf(clause: Clause, { force, from }: Provision, scope: Evidence): boolean {
  const condition = wordAt(clause, { from: Math.max(from, scope.from - 8), to: scope.from }, wordSet('provided long condition'))
  return force === 'grants' && condition >= 0 && hasWord(clause, { from: condition, to: scope.from + 1 }, wordSet('you use it is are not'))
}

/** `a non-commercial license`, `No commercial use.` */
function granted(clause: Clause): Evidence[] {
  return terms(clause).flatMap(provision =>
    provision.scopes
      .filter(scope => scope.name === 'noncommercial' && !provision.scopes.some(other => other.name === 'everything'))
      .flatMap(scope => {
        if (isConditionOf(clause, provision, scope)) return [span(scope, provision.marker)]
        const permitted = wordAt(clause, provision, wordSet('permitted'))
        if (permitted >= 0 && hasWord(clause, { from: permitted, to: permitted + 2 }, wordSet('purpose purposes use uses')))
          return [span(scope, { from: permitted, to: permitted + 1 })]
        const license = wordAt(clause, { from: scope.to, to: scope.to + 6 }, LICENSE)
        if (provision.force === 'grants' && license >= 0 && hasWord(clause, { from: scope.from - 3, to: scope.from }, wordSet('a an')))
          return [span(provision.marker, scope)]
        const short = provision.force === 'none' && clause.words[scope.from]?.word === 'no' && clause.words.length - clause.own < 16
        return short && provision.scopes.some(other => other.name === 'purpose') ? [span(scope, { from: scope.to, to: scope.to + 1 })] : []
      }),
  )
}
