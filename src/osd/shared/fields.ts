import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { bans, bansWithLead, type Ban } from '#osd/shared/bans.ts'
import { modelBans } from '#osd/shared/model-bans.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import { tagger } from '#osd/shared/phrases.ts'
import type { Provision } from '#osd/shared/provisions.ts'
import type { Scope } from '#osd/shared/scopes.ts'

const EMPTY = wordSet(
  'any whole part full manner form way compliance accordance violation endorse promote construe interpret render increase reduce limit restrict modify advertising publicity advertise sue litigate derive products product order',
)
const LAWLESS = wordSet('illegal illegally unlawful unlawfully criminal')
const USES = wordSet('use used uses using usage reuse reused reuses reusing utilize utilized employ employed deploy deployed')

const policies = tagger({
  policy: [
    'acceptable|prohibited|permitted|fair|responsible|ethical use|uses|usage policy|policies|guidelines|terms|restrictions',
    'usage|use|content policy|policies|guidelines',
    'use based restriction|restrictions',
    'use restrictions|limitations',
    'restrictions of|in|set *3 attachment|appendix|annex|exhibit|schedule',
    'prohibited uses|use',
    'aup',
    'code of conduct|ethics',
    'behavioral use',
    'responsible ai',
  ],
})

/** Fields and activities that a clause closes. */
export function fieldBans(clause: Clause): Evidence[] {
  const found = [
    ...bansWithLead(clause, 'use')
      .filter(ban => !isLawOnly(clause, ban))
      .flatMap(ban => field(clause, ban)),
    ...butNot(clause),
    ...butNotTo(clause),
    ...deniedRights(clause),
    ...subjects(clause),
    ...harms(clause),
  ]
  return own(clause, found)
}

/** The field stands behind `for`, `to` or `in`, or is one that licenses are known to close. */
function field(clause: Clause, ban: Ban): Evidence[] {
  const { act, provision } = ban
  if (!USES.has(clause.words[act.from]?.word ?? '') && clause.own === 0 && !harmful(provision.scopes, act.to, provision.body.to)) return []
  if (isSubjectMatter(clause, ban)) return []
  const harm =
    harmful(provision.scopes, Math.max(act.to, clause.own), provision.body.to) ?? harmful(provision.scopes, provision.body.from, act.from)
  if (harm && isMisleading(clause, harm)) return []
  if (harm) return [span(act, harm, provision.marker)]
  if (ban.consent || provision.marker.from >= act.to) return []
  if (isListedPurpose(clause, ban)) return [span(provision.marker, act, { from: clause.own, to: clause.own + 3 })]
  const from = Math.max(act.to, clause.own)
  const within = placeOfUse(clause, ban)
  if (within) return [span(provision.marker, act, within)]
  const toward = wordAt(clause, { from, to: Math.min(from + (act.from < clause.own ? 3 : 9), provision.body.to) }, wordSet('for to'))
  const next = { from: toward + 1, to: toward + 3 }
  if (act.from >= clause.own && isOtherObject(clause, ban, toward)) return []
  return toward >= 0 && !hasWord(clause, next, EMPTY) && toward + 1 < provision.body.to ? [span(provision.marker, act, next)] : []
}

const MEANS = wordSet('measures means signatures verification mechanisms encryption techniques')

/** `must not use signatures to prevent changes`: what is used is not the work. */
function isOtherObject(clause: Clause, { act, provision }: Ban, toward: number): boolean {
  return act.from >= provision.marker.to && hasWord(clause, { from: act.to, to: toward }, MEANS)
}

/** `may not be used in mass mailings`: the field stands behind `in`. */
function placeOfUse(clause: Clause, { act, provision }: Ban): Evidence | undefined {
  const from = Math.max(act.to, clause.own)
  const at = wordAt(clause, { from, to: Math.min(from + 5, provision.body.to) }, wordSet('in within inside outside'))
  // `should not be used in production`, `in normal use` give advice.
  if (hasWord(clause, provision.marker, wordSet('should'))) return undefined
  if (at < 0 || at + 1 >= provision.body.to || hasWord(clause, { from: at + 1, to: at + 4 }, EMPTY)) return undefined
  const outside = clause.words[at]?.word === 'outside'
  if (outside && hasWord(clause, { from: at + 1, to: at + 5 }, TERMS)) return undefined
  return !outside && hasWord(clause, { from: at + 1, to: at + 2 }, wordSet('the this your its their connection conjunction combination'))
    ? undefined
    : { from: at, to: at + 3 }
}

const TERMS = wordSet('scope terms license agreement conditions limits permissions rights section')

/** `This license does not cover the use of personal data`: what is licensed, not what for. */
function isSubjectMatter(clause: Clause, { act, provision }: Ban): boolean {
  const covers = hasWord(clause, { from: provision.marker.to - 1, to: provision.marker.to + 3 }, wordSet('cover right include'))
  return covers && (clause.words[act.to]?.word === 'of' || act.to === clause.own)
}

/** `in a manner that appears misleading`: what is shown must not be misrepresented. */
function isMisleading(clause: Clause, harm: Scope): boolean {
  return (
    hasWord(clause, harm, wordSet('misleading deceptive')) && hasWord(clause, { from: harm.from - 4, to: harm.from }, wordSet('manner way'))
  )
}

/** `You shall ensure that it does not harm anybody`, `cannot be turned into an NFT`: whatever the verb is, it is a field. */
function harms(clause: Clause): Evidence[] {
  return terms(clause).flatMap(({ force, marker, from, to, scopes, things, ownTerms, consent, acts }) => {
    if (force !== 'forbids' || ownTerms || consent || acts.some(act => act.from >= marker.to)) return []
    // `The code of conduct forbids …` speaks of other rules.
    if (!hasWord(clause, marker, wordSet('not never no'))) return []
    if (hasWord(clause, { from, to }, ASIDE) || things.some(({ name }) => name === 'side')) return []
    const harm = scopes.find(
      scope =>
        scope.name === 'harm' &&
        scope.from >= Math.max(marker.to, clause.own) &&
        scope.from - Math.max(marker.to, clause.own) < 5 &&
        !hasWord(clause, scope, MILD),
    )
    return harm ? [span(marker, harm)] : []
  })
}

/** What open licenses guard, disclaim or leave to the law. */
const MILD = wordSet(
  'infringe infringes infringing infringement privacy misleading deceptive deceive enforcement illegal illegally unlawful unlawfully criminal life nuclear medical chemical legal mining defense defence animal autonomous abuse virus viruses minors',
)
const ASIDE = wordSet('export government law laws court courts obligation obligations responsibility responsible section endorse')

const PURPOSE = wordSet('in inside for to as by with that which')

/** An item of a list of forbidden uses: `to spread lies`. */
function isListedPurpose(clause: Clause, { act }: Ban): boolean {
  const own = clause.words[clause.own]
  return (
    act.to <= clause.own &&
    own !== undefined &&
    PURPOSE.has(own.word) &&
    !hasWord(clause, { from: clause.own, to: clause.own + 3 }, wordSet('endorse promote advertise compliance accordance'))
  )
}

function harmful(scopes: readonly Scope[], from: number, to: number): Scope | undefined {
  return scopes.find(scope => scope.name === 'harm' && scope.from >= from && scope.to <= to)
}

/** Illegal use alone is a matter of the law, not of the license. */
function isLawOnly(clause: Clause, { provision, act }: Ban): boolean {
  const harms = provision.scopes.filter(scope => scope.name === 'harm')
  const lawless = harms.filter(scope => LAWLESS.has(clause.words[scope.from]?.word ?? ''))
  const law = hasWord(clause, { from: act.to, to: act.to + 14 }, wordSet('law laws regulation regulations'))
  return clause.own === 0 && (lawless.length > 0 || law) && lawless.length === harms.length
}

/** `for good, not evil`, `for anything except evil`. */
function butNot(clause: Clause): Evidence[] {
  return terms(clause).flatMap(provision => {
    if (provision.force === 'forbids') return []
    const used = provision.acts.find(act => act.name === 'use')
    const turn = wordAt(clause, { from: used?.to ?? 0, to: provision.to }, wordSet('not except excluding'))
    // `the work does not infringe …` tells what is so.
    if (hasWord(clause, { from: turn - 1, to: turn }, wordSet('does do did has have'))) return []
    const turned = clause.words[turn]?.word === 'not' ? 3 : 12
    const harm = harmful(provision.scopes, turn, Math.min(turn + turned, provision.to))
    const peaceful = provision.scopes.find(scope => scope.name === 'harm' && clause.words[scope.from - 1]?.word === 'non')
    if (used && peaceful && provision.force === 'grants') return [span(used, peaceful)]
    return used && turn >= 0 && harm ? [span(used, harm)] : []
  })
}

/** `The grant of rights does not include the right to provide an automation service.` */
function deniedRights(clause: Clause): Evidence[] {
  return terms(clause).flatMap(({ force, marker, to, ownTerms }) => {
    const denies = force === 'forbids' && hasWord(clause, { from: marker.to - 1, to: marker.to }, wordSet('include cover extend'))
    const right = denies && !ownTerms ? wordAt(clause, { from: marker.to, to: marker.to + 3 }, wordSet('right rights')) : -1
    const verb = { from: right + 2, to: right + 3 }
    if (right < 0 || clause.words[right + 1]?.word !== 'to' || hasWord(clause, verb, TRANSFERS)) return []
    return hasWord(clause, { from: verb.to, to: Math.min(verb.to + 10, to) }, SERVES)
      ? [span(marker, { from: right, to: verb.to + 3 })]
      : []
  })
}

const TRANSFERS = wordSet('sublicense use assign transfer grant')
const SERVES = wordSet('service services product products business offering customers commercial platform')

/** `You may use it, but not to build a marketplace.` */
function butNotTo(clause: Clause): Evidence[] {
  const parts = terms(clause)
  return parts.flatMap((provision, n) => {
    const { marker, force, ownTerms } = provision
    const granted = parts[n - 1]
    const used = granted?.force === 'grants' ? granted.acts.find(act => act.name === 'use') : undefined
    const next = { from: marker.to + 1, to: marker.to + 3 }
    const turned = force === 'forbids' && !ownTerms && clause.words[marker.from]?.word === 'but'
    const open = hasWord(clause, next, EMPTY) && !isForSale(clause, next)
    return used && turned && hasWord(clause, { from: marker.to, to: marker.to + 1 }, wordSet('to for in')) && !open
      ? [span(used, next)]
      : []
  })
}

/** `a product that you sell` */
function isForSale(clause: Clause, { from }: Evidence): boolean {
  return (
    hasWord(clause, { from, to: from + 2 }, wordSet('product products')) &&
    hasWord(clause, { from, to: from + 7 }, wordSet('sell sold sale'))
  )
}

/** `Use for harassment is forbidden`, `Not for use by spammers`. */
function subjects(clause: Clause): Evidence[] {
  return terms(clause).flatMap(provision => {
    if (provision.force !== 'forbids' || provision.ownTerms || provision.consent) return []
    const harm = provision.scopes.find(
      scope => scope.name === 'harm' && scope.to <= provision.marker.from + 1 && scope.from >= provision.body.from,
    )
    const use = provision.scopes.find(scope => scope.name === 'purpose' && harm && distance(scope, harm) < 6)
    if (harm && use) return [span(harm, use, provision.marker)]
    const purpose = purposeBefore(clause, provision)
    if (purpose) return [span(purpose, provision.marker)]
    // `No license is granted for use in weapons`, `the license does not extend to uses in the arms industry`
    const { marker, body, to } = provision
    const denies = hasWord(clause, { from: marker.to - 3, to: marker.to }, wordSet('granted extend cover apply include'))
    const closed = denies ? harmful(provision.scopes, Math.max(marker.to, body.from), Math.min(to, marker.to + 12)) : undefined
    const meant = provision.scopes.find(
      scope =>
        scope.name === 'purpose' &&
        scope.from >= marker.to &&
        closed &&
        distance(scope, closed) < 6 &&
        clause.words[scope.to]?.word !== 'of',
    )
    return closed && meant ? [span(marker, closed, meant)] : []
  })
}

/** `Use of the database for direct mail is prohibited.` */
function purposeBefore(clause: Clause, { marker, from, acts, things, exception }: Provision): Evidence | undefined {
  const use = acts.find(act => act.name === 'use' && act.from - from < 2 && act.to <= marker.from)
  const at = use ? wordAt(clause, { from: use.to, to: Math.min(use.to + 7, marker.from) }, wordSet('for in')) : -1
  // `in any system whose failure …` is a field, `in any form` is none.
  const told = hasWord(clause, { from: at + 1, to: at + 4 }, wordSet('whose'))
  if (!use || at < 0 || exception !== undefined || (!told && hasWord(clause, { from: at + 1, to: at + 4 }, EMPTY))) return undefined
  const named = things.some(thing => thing.name === 'side' && thing.to <= marker.from)
  return named || hasWord(clause, { from: at + 1, to: at + 2 }, OTHER) ? undefined : span(use, { from: at, to: at + 2 })
}

const OTHER = wordSet('the this your its their such all other source binary')

/** Policies of use that a clause makes part of the license. */
export function usePolicies(clause: Clause): Evidence[] {
  if (clause.definition) return []
  const found = terms(clause).flatMap(provision => {
    const policy = policies(clause.words).find(tag => tag.from >= provision.from && tag.to <= provision.to)
    const bound =
      provision.force === 'requires' ||
      provision.force === 'forbids' ||
      hasWord(clause, provision, wordSet('incorporated incorporates subject prohibited violates violate apply binding'))
    const marks = hasWord(clause, provision, wordSet('trademark trademarks mark marks logo logos mailing community forum lists'))
    const border = hasWord(clause, provision, wordSet('ear export eccn reexport'))
    return policy && bound && !marks && !border
      ? [span(policy, ...(provision.marker.to > provision.marker.from ? [provision.marker] : []))]
      : []
  })
  return own(clause, found)
}

/** Bans of competition with the licensor. */
export function competingBans(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision => {
    if (provision.force !== 'forbids') return []
    const rival = provision.scopes.find(
      scope =>
        (scope.name === 'compete' || (isExcept(clause, provision) && (scope.name === 'service' || scope.name === 'product'))) &&
        scope.from >= provision.body.from,
    )
    return rival && !provision.ownTerms ? [span(provision.marker, rival)] : []
  })
  return own(clause, found)
}

/** `to use and copy it, but not in connection with any database product`. */
function isExcept(clause: Clause, { marker }: { readonly marker: Evidence }): boolean {
  return (
    clause.words[marker.from]?.word === 'but' &&
    hasWord(clause, { from: marker.to, to: marker.to + 3 }, wordSet('connection conjunction combination part'))
  )
}

/** Bans of training or improving models. */
export function trainingBans(clause: Clause): Evidence[] {
  return [...trained(clause), ...modelBans(clause)]
}

function trained(clause: Clause): Evidence[] {
  return bans(clause, 'train').filter(
    ban =>
      !isOfName(ban) &&
      hasWord(
        clause,
        { from: ban.provision.from, to: ban.provision.to },
        wordSet('model models ai ml intelligence network networks learning llm llms systems'),
      ),
  )
}

/** `may not use our name for a model trained with it` */
function isOfName({ provision: { things, marker } }: Ban): boolean {
  const object = things.find(thing => thing.from >= marker.to)
  return object?.name === 'side' && object.from - marker.to < 4
}

/** `the Service Source Code`, `the source code of the whole service`. */
function isServiceSource(clause: Clause, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const source = wordAt(clause, { from, to }, wordSet('source'))
  const named = source > 0 && (clause.words[source]?.gap ?? 0) === 0 && clause.words[source - 1]?.word === 'service'
  return source >= 0 && (named || isOfService(clause, source, to))
}

function isOfService(clause: Clause, source: number, to: number): boolean {
  const service = wordAt(clause, { from: source, to: Math.min(to, source + 8) }, wordSet('service services'))
  return service >= 0 && !hasWord(clause, { from: source, to: service }, wordSet('to users recipients'))
}

/** Copyleft that reaches the programs a service is run with. */
export function serviceSource(clause: Clause): Evidence[] {
  const offered = clause.provisions.flatMap(({ acts }) => acts).find(act => act.name === 'host')
  const asked = clause.provisions.find(provision => provision.force === 'requires' && isServiceSource(clause, provision))
  return offered && asked && !clause.definition ? own(clause, [span(offered, asked.marker)]) : []
}
