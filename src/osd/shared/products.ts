import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import { tagger } from '#osd/shared/phrases.ts'
import type { Provision } from '#osd/shared/provisions.ts'

const bonds = tagger({
  bond: [
    'with|on|in|within|by|for|of|inside|onto',
    'as *2 part|portion|component of',
    'as|when|if incorporated|integrated|embedded|included in|into|within',
    'in conjunction|combination|connection|association with',
    'together|along with',
  ],
  part: [
    'as *2 part|portion|component of',
    'bundled with|as',
    'embedded in|within',
    'incorporated in|into',
    'as|when|if incorporated|integrated|embedded|included in|into|within',
    'in conjunction|combination|connection|association with',
    'together with',
  ],
  useWith: ['use|used|using|uses|run|operate|operates|operation|interoperate|execute|executed|work|function *5 with|on'],
})
const OPEN = wordSet('his any all other various every different each variety range many most several')

/** Devices, services and products that a grant is bound to. */
export function productLimits(clause: Clause): Evidence[] {
  const tags = bonds(clause.words)
  const found = terms(clause).flatMap(provision => {
    if (provision.force === 'forbids' && !provision.ownTerms) return ofOthers(clause, provision)
    if (provision.force === 'forbids' || (provision.force === 'none' && !provision.modals.some(tag => tag.name === 'offers'))) return []
    const granting = provision.acts.some(act => ['use', 'distribute', 'copy'].includes(act.name))
    if (!granting) return []
    return [...onlyWith(clause, provision, tags), ...suppliedFor(clause, provision, tags)]
  })
  return own(clause, found)
}

/** `Use on hardware of other manufacturers is excluded.` */
function ofOthers(clause: Clause, { scopes, acts, marker }: Provision): Evidence[] {
  const good = scopes.find(
    scope =>
      (scope.name === 'product' || hasWord(clause, scope, wordSet('products'))) &&
      scope.to <= marker.from &&
      hasWord(clause, { from: scope.from - 3, to: scope.from }, wordSet('on with in')),
  )
  const other = good && wordAt(clause, { from: good.from - 3, to: Math.min(good.to + 4, marker.from) }, wordSet('other others'))
  return good && other !== undefined && other >= 0 && acts.some(act => act.name === 'use' && act.to <= good.from)
    ? [span(good, marker)]
    : []
}

const REACH = 9

type Bond = ReturnType<typeof bonds>[number]

function onlyWith(clause: Clause, provision: Provision, tags: readonly Bond[]): Evidence[] {
  const goods = provision.scopes.filter(scope => scope.name === 'product' || scope.name === 'named' || scope.name === 'service')
  return provision.modals
    .filter(tag => tag.name === 'only' && clause.words[tag.from - 1]?.word !== 'not')
    .flatMap(only =>
      [...tags, ...(clause.words[only.to - 1]?.word === 'to' ? [{ name: 'bond' as const, from: only.to - 1, to: only.to }] : [])]
        .filter(bond => bond.from >= only.to - 1 && bond.from - only.to <= REACH)
        .flatMap(bond => {
          const good0 = goods.find(
            scope =>
              scope.from >= bond.to &&
              scope.from - bond.to <= 10 &&
              (scope.name !== 'service' || (bond.name === 'part' && !isWork(clause, scope)) || isBrand(clause, scope)),
          )
          const brand = bond.name === 'bond' && !good0 && bond.from - only.to < 4 ? brandAt(clause, bond.to) : undefined
          const good = good0 ?? brand
          const any = hasWord(clause, { from: bond.to, to: good?.from ?? 0 }, OPEN)
          return good &&
            !any &&
            clause.words[good.from]?.word !== 'source' &&
            !hasWord(clause, { from: good.to, to: good.to + 1 }, wordSet('development design')) &&
            !hasWord(clause, { from: bond.to, to: good.to }, wordSet('object code form source'))
            ? [span(only, good)]
            : []
        }),
    )
}

/** A name in capitals directly behind `with`: `only with Visual Foo`. */
function brandAt(clause: Clause, at: number): Evidence | undefined {
  const from = hasWord(clause, { from: at, to: at + 1 }, wordSet('the genuine original official')) ? at + 1 : at
  const word = clause.words[from]
  const bound = hasWord(clause, { from: at - 1, to: at }, wordSet('with'))
  const thing = clause.provisions.some(({ things }) => things.some(thing => thing.from <= from && thing.to > from))
  return word?.proper && bound && !thing && !PLAIN.has(word.word) ? { from, to: from + 1 } : undefined
}

/** `the Software`: the licensed work itself, not another product. */
function isWork(clause: Clause, scope: Evidence): boolean {
  return (
    hasWord(clause, { from: scope.from - 1, to: scope.from }, wordSet('the this')) &&
    hasWord(clause, scope, wordSet('software program code tools'))
  )
}

const OWNERS = wordSet('licensor our vendor manufacturer company')
const PLAIN = wordSet('you your licensee licensor respect regard section the licensed covered original open source this free public')

/** `the Databricks Services`: a service with a name. */
function isBrand(clause: Clause, scope: Evidence): boolean {
  const before = clause.words[scope.from - 1]
  return (
    before !== undefined &&
    before.gap < 3 &&
    ((before.proper && !PLAIN.has(before.word)) || OWNERS.has(before.word)) &&
    hasWord(
      clause,
      scope,
      wordSet(
        'services service platform platforms cloud products product api apis application applications app store suite studio server console browser environment',
      ),
    )
  )
}

/** `is supplied for use with X's chips`, `you may use it on X's device`. */
function suppliedFor(clause: Clause, provision: Provision, tags: readonly Bond[]): Evidence[] {
  const granted = provision.force === 'grants' || provision.modals.some(tag => tag.name === 'offers')
  if (!granted) return []
  return tags
    .filter(tag => tag.name === 'useWith' && tag.from >= provision.from && tag.to <= provision.to)
    .flatMap(tag => {
      const good = provision.scopes.find(scope => scope.name === 'product' && scope.from >= tag.to && scope.from - tag.to <= 8)
      const any =
        hasWord(clause, { from: tag.to, to: good?.from ?? 0 }, OPEN) ||
        hasWord(clause, tag, wordSet('other')) ||
        hasWord(clause, { from: tag.from - 8, to: tag.from }, wordSet('not nor'))
      return good && !any ? [span(tag, good)] : []
    })
}

/** Operating systems that a grant is bound to, or kept from. */
export function platformLimits(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision => [
    ...runningLimits(clause, provision),
    ...provision.scopes
      .filter(scope => scope.name === 'system' && !isBuildRemark(clause, scope))
      .flatMap(system => {
        const used = provision.acts.some(act => act.name === 'use' || act.name === 'distribute' || act.name === 'copy')
        const only = provision.modals.find(
          tag => tag.name === 'only' && distance(tag, system) <= 6 && clause.words[tag.from - 1]?.word !== 'not',
        )
        const granted =
          provision.force === 'grants' ||
          provision.force === 'requires' ||
          (hasWord(clause, provision, wordSet('grant license')) && standsIn(clause, system.from))
        if (only && used && granted) return [span(only, system)]
        const banned =
          provision.force === 'forbids' &&
          !provision.ownTerms &&
          used &&
          hasWord(clause, { from: system.from - 4, to: system.from }, wordSet('on under')) &&
          !(clause.words[system.from]?.word === 'other' && !provision.acts.some(act => act.name === 'use'))
        const elsewhere =
          provision.consent && used && clause.words[system.from]?.word === 'other' && clause.words[system.from - 1]?.word === 'on'
        if (elsewhere) return [span(system, provision.marker)]
        return banned ? [span(provision.marker, system)] : []
      }),
  ])
  return own(clause, found)
}

/** `not compiled under Debian`, `Linux targets only`: what was built, not what may be done. `may not be compiled` is a term. */
function isBuildRemark(clause: Clause, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const built = wordAt(clause, { from: from - 3, to: from }, wordSet('compiled built'))
  const told = built >= 0 && clause.words[built - 1]?.word !== 'be'
  return told || hasWord(clause, { from: to, to: to + 1 }, wordSet('targets'))
}

/** `on Windows only`, and not a remark in brackets: `(Windows only)`. */
function standsIn(clause: Clause, at: number): boolean {
  return clause.words[at]?.gap === 0 && hasWord(clause, { from: at - 3, to: at }, wordSet('on under for with in to'))
}

/** `only on computers running Foo` */
function runningLimits(clause: Clause, { modals, force, from, to, acts }: Provision): Evidence[] {
  const only = force === 'grants' ? modals.find(({ name }) => name === 'only') : undefined
  const run = only ? wordAt(clause, { from: only.to, to: Math.min(only.to + 5, to) }, wordSet('running')) : -1
  const machine = hasWord(
    clause,
    { from: run - 2, to: run },
    wordSet('computers computer devices device machines machine systems hardware'),
  )
  return only && run >= 0 && machine && acts.some(act => act.name === 'use' && act.from >= from)
    ? [span(only, { from: run, to: run + 2 })]
    : []
}

/** Bans of open source terms around the work. */
export function copyleftBans(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision => {
    if (provision.force !== 'forbids' || provision.ownTerms || isHypothetical(clause, provision)) return []
    if (
      hasWord(
        clause,
        { from: provision.from, to: provision.marker.from },
        wordSet('contribution contributions patches contributor contributors licensor'),
      )
    )
      return []
    const license = provision.scopes.find(scope => scope.name === 'copyleft' && scope.from >= provision.body.from)
    const tied = hasWord(
      clause,
      provision,
      wordSet(
        'link combine combined incorporate subject become require requires required linked integrate merge distributed distribute licensed include used use embed mix',
      ),
    )
    const saved = hasWord(
      clause,
      { from: provision.marker.to, to: license?.from ?? 0 },
      // "is not for that reason alone subject to": what is linked stays free of it.
      wordSet('except unless only accept prevent prevents reason'),
    )
    return license &&
      tied &&
      !saved &&
      license.from - provision.marker.to < 40 &&
      (license.to <= clause.own || provision.marker.from >= clause.own || license.from - clause.own < 30)
      ? [span(provision.marker, license)]
      : []
  })
  return own(clause, found)
}

/** `If you wish … not to allow others …` asks what the reader wants. */
function isHypothetical(clause: Clause, { from, marker }: Provision): boolean {
  const wish = wordAt(clause, { from: Math.min(from, marker.from - 30), to: marker.from }, wordSet('wish want decide prefer'))
  return wish >= 0 && hasWord(clause, { from: wish - 3, to: wish }, wordSet('if'))
}

const SOFTWARE = wordSet('software programs program packages products applications')
const MEDIA = wordSet('medium media disk disc discs disks cd together alongside bundled beside collection')

/** Terms for other software that stands beside the work. */
export function otherSoftware(clause: Clause): Evidence[] {
  const found = terms(clause).flatMap(provision => {
    if ((provision.force !== 'requires' && provision.force !== 'forbids') || provision.ownTerms) return []
    const other = otherAt(clause, provision)
    const beside = wordAt(clause, provision, MEDIA)
    const mere = hasWord(clause, provision, wordSet('mere aggregation'))
    return other >= 0 && beside >= 0 && !mere ? [span(provision.marker, { from: other, to: other + 2 })] : []
  })
  return own(clause, found)
}

/** `other programs`, `programs of other vendors`, `non-free software`, `all software on the same disk`. */
function otherAt(clause: Clause, provision: Provision): number {
  for (let n = provision.from; n < provision.to; n++) {
    const word = clause.words[n]?.word ?? ''
    const beside = { from: n - 3, to: n + 4 }
    if (
      (word === 'other' || word === 'nonfree' || word === 'proprietary' || word === 'commercial' || word === 'competing') &&
      hasWord(clause, beside, SOFTWARE)
    )
      return n
    if (word === 'free' && clause.words[n - 1]?.word === 'non' && hasWord(clause, beside, SOFTWARE)) return n
    if (word === 'all' && hasWord(clause, { from: n, to: n + 3 }, SOFTWARE) && hasWord(clause, provision, wordSet('same'))) return n
  }
  return -1
}
