import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import { neededLicenses } from '#osd/shared/license-needed.ts'
import type { Provision } from '#osd/shared/provisions.ts'
import type { Scope } from '#osd/shared/scopes.ts'

const COMPARING = wordSet(
  'more less fewer exceed exceeds exceeding exceeded greater over above under below least most larger smaller up beyond reaches than',
)
/** `Version 2.0` counts nobody. */
const NUMBERED = wordSet('version versions v section clause')
const LARGE = wordSet(
  'revenue revenues mau muu muus employees employee workers worker turnover funding income makes earns earning raised users usd headcount maus staff developers capitalization valuation people engineers',
)
const GENERIC = wordSet(
  'else anyone anybody everyone third any each every no licensor contributor contributors neither distributor recipient recipients other',
)
const ALL = wordSet('everyone anyone anybody everybody person people')
const BUT = wordSet('except excluding exception excepting')
const KINDS = wordSet(
  'licensees natural students student faculty members member employees academic academics profit universities university schools institutions institution nonprofit nonprofits charities charity government individuals subscribers customers residents citizens researchers partners licensees educational hobbyists teachers cooperatives startups',
)
const FORCES = wordSet('intelligence military police army enforcement militaries government governments armed')

/** Ceilings on the size of a user, its income or its public. */
export function sizeCaps(clause: Clause): Evidence[] {
  const forced = clause.provisions.some(
    ({ force, consent, modals }) => force !== 'none' || consent || modals.some(tag => tag.name === 'offers'),
  )
  const priced = forced ? neededLicenses(clause) : []
  const found = terms(clause).flatMap(provision => {
    if (
      !clause.provisions.some(({ consent, force }) => consent || force === 'forbids') &&
      hasWord(clause, { from: 0, to: clause.words.length }, wordSet('display displayed prominently'))
    )
      return []
    const units = provision.scopes.filter(scope => scope.name === 'unit' && !hasWord(clause, scope, wordSet('copies profit')))
    return provision.scopes
      .filter(({ name, from }) => name === 'number' && !hasWord(clause, { from: from - 2, to: from }, NUMBERED))
      .flatMap(number => {
        const unit = units.find(candidate => distance(number, candidate) <= 9)
        const compared = hasWord(clause, { from: number.from - 12, to: number.to + 12 }, COMPARING)
        const told = compared || isIncomeOf(clause, number, unit)
        const large = unit && hasWord(clause, { from: number.from - 14, to: number.to + 10 }, LARGE)
        // `use above ten seats requires a subscription`: whatever is counted, more of it needs another license.
        const needed = compared && priced.some(license => license.provision === provision)
        return unit && told && (large || needed) && (forced || clause.own > 0) ? [span(number, unit)] : []
      })
  })
  return own(clause, found)
}

/** `free for organizations with a yearly revenue < 1,000,000`: signs are no words. */
function isIncomeOf(clause: Clause, number: Evidence, unit: Evidence | undefined): boolean {
  return (
    unit !== undefined &&
    hasWord(clause, { from: number.from - 9, to: number.from }, wordSet('revenue revenues turnover')) &&
    hasWord(clause, { from: number.from - 9, to: number.from }, wordSet('with whose'))
  )
}

/** People who are left out. */
export function excludedPersons(clause: Clause): Evidence[] {
  return own(clause, [
    ...terms(clause).flatMap(provision => [...banned(clause, provision), ...notThose(clause, provision), ...declared(clause, provision)]),
    ...allBut(clause),
    ...conditional(clause),
    ...licensed(clause),
  ])
}

function banned(clause: Clause, provision: Provision): Evidence[] {
  const { force, marker, body, scopes, acts } = provision
  if (force === 'requires') return mustAsk(clause, provision)
  if (force !== 'forbids' || provision.ownTerms) return []
  const member = scopes.find(
    scope => (scope.name === 'persons' || scope.name === 'harm') && scope.from >= marker.to && scope.from - marker.to < 6,
  )
  if (
    member &&
    clause.words[marker.to]?.word === 'be' &&
    hasWord(clause, { from: marker.to + 1, to: marker.to + 2 }, wordSet('a an employed working affiliated'))
  )
    return [span(marker, member)]
  const people = scopes.filter(
    scope => scope.name === 'persons' || scope.name === 'named' || (scope.name === 'harm' && hasWord(clause, scope, FORCES)),
  )
  // `granted to persons, but not to companies`
  const turned = clause.words[marker.from]?.word === 'but' && ['to', 'for'].includes(clause.words[marker.to]?.word ?? '')
  const denied = people.filter(
    scope => isDenied(clause, provision, scope) || (turned && scope.from - marker.to < 3 && hasWord(clause, scope, DENIED)),
  )
  const first = acts.find(act => act.from >= marker.to)
  const object = first && provision.things.find(thing => thing.from >= first.to && thing.from - first.to < 5)
  const acted =
    acts.some(act => ['use', 'copy', 'distribute', 'modify'].includes(act.name)) &&
    !(
      first &&
      first.from === marker.to &&
      object === undefined &&
      first.to < provision.to &&
      !hasWord(clause, { from: first.to, to: first.to + 2 }, PRONOUNS)
    )
  const byThem = people.filter(scope => scope.from >= body.from && isAgent(clause, scope) && acted && !provision.consent)
  const subject = people.filter(
    scope =>
      scope.to <= marker.from &&
      isSubject(clause, provision, scope) &&
      (acted || deniesRights(clause, provision) || hasWord(clause, marker, wordSet('excluded barred'))),
  )
  return [...byThem, ...subject, ...denied].map(scope => span(scope, marker))
}

/** `Large enterprises must enter into a separate agreement.` */
function mustAsk(clause: Clause, provision: Provision): Evidence[] {
  const leave = provision.modals.find(tag => tag.name === 'consent' && tag.to > provision.marker.from)
  const who = provision.scopes.find(
    scope =>
      scope.name === 'persons' &&
      hasWord(clause, scope, GROUPS) &&
      scope.to <= provision.marker.from &&
      isSubject(clause, provision, scope),
  )
  const others = othersAt(clause, provision)
  if (others && leave) return [span(others, leave)]
  return leave && who && provision.consent ? [span(who, leave)] : []
}

/** `All other users must contact us for a license.` */
function othersAt(clause: Clause, { from, marker, consent }: Provision): Evidence | undefined {
  const at = wordAt(clause, { from: Math.max(from, marker.from - 4), to: marker.to }, wordSet('other others else'))
  const who = at >= 0 && (clause.words[at]?.word !== 'other' || hasWord(clause, { from: at, to: marker.from }, USERS))
  return who && consent ? { from: at, to: Math.max(at + 1, marker.from) } : undefined
}

/** `A paid license is required for all other users`, `if you are not a student you must obtain a commercial license`. */
function licensed(clause: Clause): Evidence[] {
  return neededLicenses(clause).flatMap(({ provision, leave }) => {
    const who = provision.scopes.filter(scope => scope.name === 'persons' || hasWord(clause, scope, wordSet('users developers')))
    return who
      .filter(scope => scope.to <= leave.from || scope.from >= leave.to)
      .filter(scope => isAsked(clause, scope, leave) || isCase(clause, scope))
      .map(scope => span(scope, leave))
  })
}

/** `required for companies`, `from every institution`. */
function isAsked(clause: Clause, scope: Evidence, leave: Evidence): boolean {
  const plural = hasWord(clause, scope, GROUPS) || hasWord(clause, scope, wordSet('users'))
  return (
    plural &&
    scope.from >= leave.to &&
    scope.from - leave.to < 5 &&
    hasWord(clause, { from: leave.to, to: scope.from }, wordSet('for from by of'))
  )
}

/** `if you are not a member of …`, `unless you are one of the persons below`. */
function isCase(clause: Clause, scope: Evidence): boolean {
  const at = wordAt(clause, { from: scope.from - 9, to: scope.from }, wordSet('if unless when where'))
  return (
    at >= 0 &&
    hasWord(clause, { from: at + 1, to: at + 3 }, wordSet('you licensee')) &&
    hasWord(clause, { from: at + 1, to: at + 4 }, wordSet('are is'))
  )
}

const USERS = wordSet('users persons parties entities organizations companies people')
const PRONOUNS = wordSet('this these it them')
const GROUPS = wordSet(
  'others users enterprises companies corporations businesses governments organizations institutions firms agencies banks universities',
)

function isAgent(clause: Clause, scope: Scope): boolean {
  const by = wordAt(clause, { from: scope.from - 4, to: scope.from }, wordSet('by'))
  const used =
    clause.words.slice(0, by).some(({ word }) => word === 'be' || word === 'been') ||
    hasWord(clause, { from: by - 6, to: by }, wordSet('use usage access'))
  return (
    by >= 0 &&
    used &&
    !hasWord(
      clause,
      { from: by - 1, to: by },
      wordSet('permitted authorized granted provided written produced owned made approved required signed given construed'),
    ) &&
    !hasWord(clause, { from: by - 6, to: by }, wordSet('construed deemed considered')) &&
    (!hasWord(clause, { from: by, to: scope.to }, GENERIC) || isDescribed(clause, scope))
  )
}

const DESCRIBED = wordSet(
  'anyone anybody everyone everybody person persons people individual individuals entity entities company companies corporation organization organizations institution agency business businesses group',
)

const LINKED = wordSet('or and any')

/** `any organization who …`: what follows tells which. */
function isDescribed(clause: Clause, scope: Scope): boolean {
  let next = scope.to
  while (next < scope.to + 6 && (DESCRIBED.has(clause.words[next]?.word ?? '') || LINKED.has(clause.words[next]?.word ?? ''))) next++
  return (
    hasWord(clause, { from: next, to: next + 1 }, wordSet('who that which whose working employed affiliated engaged')) &&
    hasWord(clause, scope, DESCRIBED) &&
    !hasWord(
      clause,
      { from: next, to: next + 8 },
      wordSet('accept accepts agree agrees comply complies not license terms received receive obtain'),
    )
  )
}

/** `This grant does not extend to government bodies`, `no rights are granted to employees of the company`. */
function isDenied(clause: Clause, { marker, acts }: Provision, scope: Scope): boolean {
  const verb = hasWord(clause, { from: marker.from, to: marker.to + 1 }, wordSet('extend granted apply cover available given denied'))
  const excludes = hasWord(clause, marker, wordSet('excludes exclude'))
  if (excludes && scope.from - marker.to <= 3 && (hasWord(clause, scope, DENIED) || hasWord(clause, scope, FORCES))) return true
  const to = wordAt(clause, { from: marker.to - 1, to: scope.from }, wordSet('to'))
  const before = hasWord(clause, { from: 0, to: marker.to }, wordSet('license grant rights permission permissions'))
  return (
    verb &&
    before &&
    to >= 0 &&
    scope.from - to <= 3 &&
    scope.from - marker.to <= 4 &&
    (acts.length === 0 || isDescribed(clause, scope)) &&
    (hasWord(clause, scope, DENIED) || isDescribed(clause, scope)) &&
    (!hasWord(clause, { from: to, to: scope.from }, GENERIC) || isDescribed(clause, scope))
  )
}

const DENIED = wordSet(
  'entities entity organization company services citizens residents nationals employees governments government military police army persons people companies corporations organizations members banks universities agencies enterprises forces individuals',
)

function isSubject(clause: Clause, provision: Provision, scope: Scope): boolean {
  const before = { from: provision.from, to: provision.marker.from }
  const plural =
    (clause.words[scope.to - 1]?.word ?? '').endsWith('s') ||
    scope.name !== 'persons' ||
    hasWord(clause, scope, wordSet('people police military personnel'))
  const active = !hasWord(clause, { from: provision.marker.to - 1, to: provision.marker.to + 3 }, wordSet('be been'))
  const things = provision.things.filter(
    thing =>
      thing.to <= provision.marker.from && !(clause.words[thing.from]?.word === 'law' && clause.words[thing.to]?.word === 'enforcement'),
  )
  return plural && active && things.length === 0 && !hasWord(clause, before, GENERIC) && scope.from - provision.from < 14
}

function deniesRights(clause: Clause, { marker }: Provision): boolean {
  return hasWord(clause, { from: marker.from, to: marker.to + 3 }, wordSet('license rights permission right'))
}

/** `You confirm that you are not an employee of a competitor.` Export law asks such things too. */
function declared(clause: Clause, provision: Provision): Evidence[] {
  const { words } = clause
  const not = wordAt(clause, provision, wordSet('not'))
  if (
    not < 2 ||
    !(
      hasWord(clause, { from: not - 1, to: not }, wordSet('are is')) || hasWord(clause, { from: not + 1, to: not + 2 }, wordSet('work act'))
    ) ||
    !hasWord(clause, { from: not - 2, to: not - 1 }, wordSet('you licensee user it do'))
  )
    return []
  if (!hasWord(clause, { from: not - 8, to: not }, DECLARES) || words.slice(not).some(({ word }) => LISTS.has(word))) return []
  const who = provision.scopes.find(
    scope => (scope.name === 'persons' || scope.name === 'compete' || scope.name === 'harm') && scope.from > not && scope.from - not < 6,
  )
  return who ? [span({ from: not - 2, to: not }, who)] : []
}

const DECLARES = wordSet('confirm confirms represent represents certify certifies declare declares agree agrees acknowledge acknowledges')
const LISTS = wordSet('embargo embargoed sanctions sanctioned export list lists denied resident national located')

/** `The user is not a law enforcement body`. */
function notThose(clause: Clause, provision: Provision): Evidence[] {
  return provision.scopes
    .filter(scope => scope.name === 'harm' && hasWord(clause, scope, FORCES))
    .filter(
      scope => isNot(clause, scope) && hasWord(clause, { from: scope.from - 8, to: scope.from }, wordSet('user you licensee organization')),
    )
    .map(scope => span({ from: scope.from - 5, to: scope.to }))
}

function isNot(clause: Clause, { from }: Scope): boolean {
  const not = wordAt(clause, { from: from - 5, to: from }, wordSet('not'))
  return not >= 0 && hasWord(clause, { from: not - 1, to: not }, wordSet('is are'))
}

/** `If you are a cloud provider, you may not use it`, `you may not use it if your employer builds weapons`. */
function conditional(clause: Clause): Evidence[] {
  return terms(clause).flatMap(({ force, marker, from, to, acts, consent, ownTerms }) => {
    const at = wordAt(clause, { from: Math.min(from, marker.from - 16), to }, wordSet('if'))
    const who = at < 0 ? -1 : wordAt(clause, { from: at + 1, to: at + 4 }, wordSet('are is employer company work works'))
    const spoken = hasWord(clause, { from: at + 1, to: at + 3 }, wordSet('you your licensee'))
    const used = acts.some(({ name }) => name === 'use')
    if (force !== 'forbids' || consent || ownTerms || who < 0 || !spoken || !used) return []
    const next = { from: who + 1, to: who + 3 }
    const kind =
      hasWord(clause, { from: who, to: who + 1 }, wordSet('employer company work works')) ||
      hasWord(clause, next, wordSet('a an employed affiliated involved engaged'))
    return kind && !hasWord(clause, { from: who, to: who + 6 }, wordSet('agree accept comply party minor not unable'))
      ? [span({ from: at, to: who + 3 }, marker)]
      : []
  })
}

/** `everyone except the following companies`. */
function allBut(clause: Clause): Evidence[] {
  const every = wordAt(clause, { from: 0, to: clause.words.length }, ALL)
  const but = wordAt(clause, { from: every + 1, to: every + 12 }, BUT)
  if (clause.definition || every < 0 || but < 0) return []
  const whom = clause.provisions
    .flatMap(({ scopes }) => scopes)
    .find(scope => (scope.name === 'persons' || scope.name === 'named') && scope.from > but && scope.from < but + 7)
  return whom ? [span({ from: every, to: but }, whom)] : []
}

const CIRCLES = wordSet(
  'academic academics nonprofit educational university universities student students teachers schools researcher researchers faculty hobbyist hobbyists charities cooperative cooperatives',
)
/** Whoever else is named, the grant is not for a circle alone. */
const WIDE = wordSet(
  'everyone anyone anybody everybody public companies company corporations commercial businesses others all including legal entity whoever other',
)
const HUMAN = wordSet('human natural')

/** `Academic researchers are permitted to use it`, `granted to any human person`, `so long as you are a student`. */
export function circles(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision => {
    const { force, marker, scopes, acts, from, to, ownTerms } = provision
    if (force !== 'grants' || ownTerms || hasWord(clause, { from, to: Math.min(to, marker.from) }, WIDE)) return []
    if (!acts.some(({ name }) => name === 'use' || name === 'copy' || name === 'distribute' || name === 'modify')) return []
    return scopes.filter(scope => scope.name === 'persons').flatMap(scope => circle(clause, provision, scope))
  })
  return own(clause, found)
}

function circle(clause: Clause, { marker, from, to, things }: Provision, scope: Scope): Evidence[] {
  const named = { from: Math.max(from, scope.from - 2), to: scope.to }
  const entity =
    hasWord(clause, scope, wordSet('entity')) &&
    hasWord(clause, { from: scope.from - 2, to: scope.from }, wordSet('noncommercial nonprofit commercial profit'))
  if (!entity && hasWord(clause, { from: scope.from - 3, to: scope.to + 4 }, WIDE)) return []
  if (entity && !hasWord(clause, { from: scope.from - 3, to: scope.from }, wordSet('non noncommercial nonprofit'))) return []
  const human = clause.words[scope.from - 1] !== undefined && hasWord(clause, { from: scope.from - 1, to: scope.from }, HUMAN)
  if (!human && !entity && !hasWord(clause, named, CIRCLES)) return []
  const to0 = wordAt(clause, { from: Math.max(marker.to - 1, scope.from - 5), to: scope.from }, wordSet('to'))
  // `credit is given to the University of Acme`
  const known = clause.words[scope.from]?.proper === true && clause.words[scope.from - 1]?.word === 'the'
  const given = to0 >= 0 && !known && hasWord(clause, { from, to: marker.to }, GIVEN) && scope.from - marker.to < 6
  const subject = scope.to <= marker.from && scope.from - from < 5 && !things.some(thing => thing.to <= marker.from)
  const behind = things.find(thing => thing.from >= marker.to)
  const closed = behind?.name === 'side' || hasWord(clause, marker, wordSet('welcome'))
  const next = closed ? -1 : wordAt(clause, { from: marker.to, to: Math.min(marker.to + 3, to) }, USING)
  const are = wordAt(clause, { from: scope.from - 5, to: scope.from }, wordSet('are is'))
  const asked =
    are > 0 &&
    hasWord(clause, { from: are - 6, to: are }, wordSet('long provided if')) &&
    hasWord(clause, { from: are - 2, to: are }, wordSet('you licensee user'))
  return given || (subject && next >= 0) || asked ? [span(marker, scope)] : []
}

const GIVEN = wordSet('granted permission licensed grants grant')
const USING = wordSet('use copy download run install modify distribute access')

/** People to whom the grant is limited. */
export function onlyPersons(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision =>
    provision.scopes
      .filter(scope => scope.name === 'persons' && hasWord(clause, { from: scope.from - 2, to: scope.to }, KINDS))
      .flatMap(scope => {
        const only = provision.modals.find(
          tag => tag.name === 'only' && distance(tag, scope) <= 5 && clause.words[tag.from - 1]?.word !== 'not',
        )
        const first = only !== undefined && only.to <= scope.from && scope.from - only.to <= 6 && scope.to <= provision.marker.from
        const to = first || hasWord(clause, { from: scope.from - 5, to: scope.from }, wordSet('by to for of on upon'))
        const granted =
          provision.force === 'grants' ||
          provision.force === 'requires' ||
          provision.modals.some(tag => tag.name === 'offers') ||
          hasWord(clause, provision, wordSet('free'))
        if (provision.things[0]?.name === 'side' && hasWord(clause, provision.things[0], wordSet('name names mark marks logo'))) return []
        if (
          !provision.acts.some(act => act.name === 'use' || act.name === 'copy' || act.name === 'distribute') &&
          !hasWord(clause, provision, wordSet('license licensed available free'))
        )
          return []
        // `the Government shall have only restricted rights` limits the rights.
        const between = only && only.from >= scope.to && provision.marker.from >= scope.to && provision.marker.to <= only.from
        if (only && to && granted && !between) return [span(only, scope)]
        const mustBe =
          provision.force === 'requires' &&
          clause.words[provision.marker.to]?.word === 'be' &&
          scope.from >= provision.marker.to &&
          scope.from - provision.marker.to < 4
        return mustBe && hasWord(clause, { from: provision.from, to: provision.marker.from }, wordSet('you licensee user users'))
          ? [span(provision.marker, scope)]
          : []
      }),
  )
  return own(clause, found)
}
