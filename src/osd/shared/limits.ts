import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'
import type { Scope } from '#osd/shared/scopes.ts'

/** How far a word of limiting reaches: `only for research, teaching and other non-commercial work`. */
const REACH = 12

/** The scopes of the given kinds to which a clause limits what it grants. */
export function limits(clause: Clause, ...kinds: readonly Scope['name'][]): Evidence[] {
  // `this alternative is allowed only for …`: other ways stay open.
  if (clause.alternative || hasWord(clause, { from: clause.own, to: clause.words.length }, wordSet('alternative'))) return []
  if (isDefinition(clause)) return []
  const found = terms(clause).flatMap(provision => {
    const everything = provision.scopes.some(scope => scope.name === 'everything' && scope.to > clause.own)
    return provision.scopes.filter(scope => kinds.includes(scope.name)).flatMap(scope => limit(clause, provision, scope, everything))
  })
  return own(clause, found)
}

/** `For purposes of this definition, a claim shall be deemed …`: it says what a word means. */
function isDefinition(clause: Clause): boolean {
  const at = wordAt(clause, { from: clause.own, to: clause.own + 4 }, wordSet('purposes purpose'))
  return (
    at >= 0 &&
    hasWord(clause, { from: at + 2, to: at + 4 }, wordSet('definition section clause paragraph')) &&
    hasWord(clause, { from: at, to: clause.words.length }, wordSet('deemed means mean refers'))
  )
}

/** The word of limiting that a scope stands beside. */
export function limiter(
  clause: Clause,
  { modals, force }: Provision,
  scope: { readonly from: number; readonly to: number },
  reach = REACH,
) {
  return modals.find(
    tag =>
      ((tag.name === 'only' && force !== 'forbids') || (tag.name === 'otherThan' && force === 'forbids')) &&
      distance(tag, scope) <= reach &&
      clause.words[tag.from - 1]?.word !== 'not',
  )
}

function limit(clause: Clause, provision: Provision, scope: Scope, everything: boolean): Evidence[] {
  if (isOfName(clause, scope)) return []
  const { marker, force, acts } = provision
  if (
    everything ||
    hasWord(clause, { from: provision.from, to: provision.from + 2 }, wordSet('exception exceptions')) ||
    hasWord(clause, { from: scope.to, to: scope.to + 1 }, wordSet('expense expenses information data injury property names name law laws'))
  )
    return []
  // `shall be deemed to include only …` says how to read a word.
  if (hasWord(clause, { from: marker.to, to: marker.to + 3 }, wordSet('deemed construed considered interpreted'))) return []
  const near = limiter(clause, provision, scope)
  const ends = [scope, ...(marker.to > marker.from && distance(marker, scope) < 30 ? [marker] : [])]
  const told =
    force === 'none' &&
    near !== undefined &&
    (hasWord(clause, { from: near.from - 1, to: near.from }, wordSet('is are was were been designed')) ||
      (hasWord(clause, { from: scope.from - 4, to: scope.from }, wordSet('designed developed')) &&
        hasWord(clause, { from: scope.from - 5, to: scope.from - 1 }, wordSet('been was were'))) ||
      hasWord(clause, { from: provision.from, to: near.from }, wordSet('was were')))
  const offered =
    provision.modals.some(tag => tag.name === 'offers') || hasWord(clause, { from: scope.to, to: scope.to + 1 }, wordSet('users user'))
  if (isOnlyExcepted(clause, provision, scope)) return [span(...ends)]
  if (force === 'grants' && isOpenEnd(clause, provision)) return []
  if (
    force === 'requires' &&
    scope.name === 'internal' &&
    hasWord(clause, scope, wordSet('inside within')) &&
    isUseAsked(clause, provision)
  )
    return [span(...ends)]
  if (near && !told && (acts.length > 0 || offered || provision.scopes.some(other => other.name === 'purpose') || force === 'grants'))
    return [span(...ends, near)]
  if (provision.exception !== undefined && provision.exception.from > marker.to && provision.exception.from < scope.from) return []
  const nonProduction =
    hasWord(clause, scope, wordSet('production nonproduction')) &&
    hasWord(clause, { from: scope.to - 1, to: scope.to + 2 }, wordSet('use uses purposes environment environments system systems'))
  if (force === 'grants' && nonProduction) return [span(...ends)]
  const asked = force === 'requires' && isUseAsked(clause, provision)
  return (force === 'grants' || asked) && (isForPurpose(clause, provision, scope) || isInKind(clause, provision, scope))
    ? [span(...ends)]
    : []
}

/** `may not use it except for evaluation` */
function isOnlyExcepted(clause: Clause, { force, exception, acts, marker, things, ownTerms }: Provision, scope: Scope): boolean {
  if (force !== 'forbids' || ownTerms || exception === undefined || scope.from <= exception.from || scope.from - exception.from > 5)
    return false
  const used = acts.some(act => act.name === 'use' && act.from >= marker.to && act.to <= exception.from)
  const work = things.find(thing => thing.from >= marker.to)
  return used && work?.name === 'work' && hasWord(clause, { from: exception.from + 1, to: exception.from + 3 }, wordSet('for in'))
}

/** `Sony Computer Entertainment, Incorporated` */
function isOfName(clause: Clause, { from, to }: Scope): boolean {
  return (
    clause.words[from]?.proper === true &&
    (clause.words[from - 1]?.proper === true || clause.words[to]?.proper === true) &&
    hasWord(clause, { from: to, to: to + 2 }, wordSet('inc incorporated corp corporation ltd llc gmbh'))
  )
}

/** `shall use the software for …`, `is to be used within …` */
function isUseAsked(clause: Clause, { marker, acts, things }: Provision): boolean {
  const use = acts.find(act => act.name === 'use' && act.from >= marker.to && act.from - marker.to < 2)
  const object = use && things.find(thing => thing.from >= use.to || thing.to <= marker.from)
  return use !== undefined && object?.name === 'work' && !hasWord(clause, marker, wordSet('should please'))
}

/** `in your own non-commercial productions` */
function isInKind(clause: Clause, { acts, force }: Provision, scope: Scope): boolean {
  const at = wordAt(clause, { from: scope.from - 4, to: scope.from }, wordSet('in for within on'))
  const used = acts.some(act => act.name === 'use' && at >= act.to && at - act.to < 5)
  return (
    force === 'grants' &&
    scope.name === 'noncommercial' &&
    at >= 0 &&
    used &&
    !hasWord(clause, { from: at, to: scope.from }, wordSet('any or and'))
  )
}

/** `for research and for any other purpose` */
function isOpenEnd(clause: Clause, { modals }: Provision): boolean {
  return modals.some(
    tag =>
      tag.name === 'otherThan' &&
      clause.words[tag.to - 2]?.word === 'other' &&
      hasWord(clause, { from: tag.from - 1, to: tag.from + 1 }, wordSet('and or')) &&
      !hasWord(clause, { from: tag.from - 3, to: tag.from }, wordSet('not no')),
  )
}

/** `for research and teaching purposes`: the scope stands between `for` and a word for purpose. */
/** `collected for research purposes` tells where the work comes from. */
const ORIGINS = wordSet('collected developed written made created designed built funded gathered recorded')
/** `may run it locally for evaluation`: the sentence or its part ends with what the use is for. */
function isBare(clause: Clause, { acts, marker, force }: Provision, { name, from, to }: Scope): boolean {
  const next = clause.words[to]
  const used = acts.some(act => act.name === 'use' && act.from >= marker.to && from - act.to < 6)
  const ends = next === undefined || next.word === 'but'
  return force === 'grants' && name === 'evaluation' && used && ends && clause.words[from - 1]?.word === 'for'
}

const LEISURE = wordSet('entertainment amusement pleasure enjoyment study')
const ADDING = wordSet('notwithstanding additionally furthermore')

function isForPurpose(clause: Clause, provision: Provision, scope: Scope): boolean {
  const behind = provision.scopes.find(other => other.name === 'purpose' && other.from >= scope.from && other.from <= scope.to + 6)
  // `for the purpose of evaluation`, `for its internal operations`
  const before = provision.scopes.find(
    other =>
      other.name === 'purpose' &&
      hasWord(clause, other, wordSet('purpose purposes')) &&
      scope.from - other.to < 3 &&
      other.to <= scope.from,
  )
  const own =
    scope.name === 'internal' && hasWord(clause, { from: scope.to, to: scope.to + 2 }, wordSet('operations business needs requirements'))
  const leisure = hasWord(clause, scope, LEISURE) && clause.words[scope.to]?.word !== 'or'
  const purpose = behind ?? before ?? (own || leisure || isBare(clause, provision, scope) ? scope : undefined)
  const [head] = clause.words.slice(Math.max(clause.own, provision.from))
  // What is granted besides, or to the licensor (`my personal use`), narrows nothing.
  const adds = hasWord(clause, { from: provision.from, to: scope.from }, wordSet('including')) || ADDING.has(head?.word ?? '')
  const mine = hasWord(clause, { from: scope.from - 2, to: scope.from }, wordSet('my our'))
  const at = wordAt(clause, { from: scope.from - 7, to: scope.from }, wordSet('for'))
  const origin = hasWord(clause, { from: at - 1, to: at }, ORIGINS)
  return purpose !== undefined && !adds && !mine && at >= 0 && !origin
}
