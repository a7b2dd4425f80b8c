import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import type { Act, Thing } from '#osd/shared/acts.ts'
import { hasWord, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
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

const THIRD = wordSet('patent patents incompatible whose')
const EXCUSES = wordSet('unless except if without save so until provided')
/** `in any manner`, `under any circumstances` narrow nothing. */
function isWhatever(clause: Clause, n: number): boolean {
  const word = clause.words[n]?.word
  if (word === 'outside')
    return hasWord(clause, { from: n - 2, to: n }, wordSet('anyone anybody others persons person parties party people'))
  if (word === 'under') return hasWord(clause, { from: n + 1, to: n + 4 }, wordSet('circumstances conditions condition'))
  return (word === 'manner' || word === 'way') && !['a', 'the', 'such'].includes(clause.words[n - 1]?.word ?? '')
}

const NARROWING = wordSet(
  'using bearing technological technical measures proprietary filename filenames name names place under that which if when unless until manner way claim claiming misrepresent violation contrary representing whose where along outside purporting impose imposing',
)

/** The acts of the given kinds that a clause forbids to do with the work itself. */
export function bans(clause: Clause, ...kinds: readonly Act['name'][]): Ban[] {
  return bansWithLead(clause, ...kinds).filter(({ to }) => to > clause.own)
}

/** The same, with the acts that a lead-in forbids and the clause goes on about. */
export function bansWithLead(clause: Clause, ...kinds: readonly Act['name'][]): Ban[] {
  const banned = terms(clause).flatMap(provision =>
    provision.acts.filter(act => kinds.includes(act.name) && isBanned(clause, provision, act)).map(act => ban(provision, act)),
  )
  // Asked by most rules about every clause; few forbid.
  if (banned.length === 0) return banned
  return banned
    .filter(({ provision }) => !isOfStates(clause, provision))
    .filter(({ provision }) => !isHypothetical(clause, provision) && !isActor(clause, provision) && !isOfPrograms(clause, provision))
    .filter(found => !isFileRemark(clause, found))
    .filter(found => found.provision.to > clause.own && isAboutTheWork(clause, found) && !isForDissenters(clause, found))
}

/** `Export may require a license from the government`: a border, not a term of the license. */
function isOfStates(clause: Clause, provision: Provision): boolean {
  return (
    hasWord(clause, provision, wordSet('export')) &&
    hasWord(clause, provision, wordSet('government governments law laws countries country'))
  )
}

/** `If the terms do not permit …` asks and forbids nothing. */
function isHypothetical(clause: Clause, { from, marker }: Provision): boolean {
  if (HYPOTHESES.has(clause.words[from - 1]?.word ?? '') && marker.from - from < 6) return true
  for (let n = marker.from - 1; n >= from && n > marker.from - 14; n--) {
    if (HYPOTHESES.has(clause.words[n]?.word ?? '')) return true
    if ((clause.words[n + 1]?.gap ?? 0) >= 1) return false
  }
  return false
}

const HYPOTHESES = wordSet('if when whenever whether')
const ACTORS = wordSet('license agreement licensor law section contributor termination laws')

/** `The parser must not modify its input.` */
function isOfPrograms(clause: Clause, { from, marker }: Provision): boolean {
  return hasWord(clause, { from: Math.max(from, marker.from - 2), to: marker.from }, SUBJECTS_OF_PROGRAMS)
}

/** `Do not edit.`, with nothing behind it, stands in files that a program writes anew. */
function isFileRemark(clause: Clause, { act, provision }: Ban): boolean {
  return (
    clause.words[act.from]?.word === 'edit' &&
    act.to - act.from === 1 &&
    act.from === provision.marker.to &&
    (clause.words[act.to]?.gap ?? 2) >= 2
  )
}

/** `rights which this license cannot change`: it speaks of what the license does, not of what its reader may do. */
function isActor(clause: Clause, { marker }: Provision): boolean {
  const modal = MODAL_ENDS.has(clause.words[marker.to - 1]?.word ?? '') && marker.to - marker.from === 2
  return (
    modal &&
    ACTORS.has(clause.words[marker.from - 1]?.word ?? '') &&
    !hasWord(clause, { from: marker.to, to: marker.to + 3 }, wordSet('be been'))
  )
}

/** The ban holds only for a manner or a case: `under another license`, `in a way that …`. */
export function isNarrowed(clause: Clause, { act, provision }: Ban): boolean {
  const field = provision.scopes.some(scope => scope.name === 'harm' && scope.from >= act.to)
  if (hasWord(clause, provision, wordSet('export reexport'))) return true
  // `Distribution of only a part is not allowed`: the whole may go out.
  if (hasWord(clause, { from: act.to, to: act.to + 2 }, wordSet('only'))) return true
  const object = provision.things.find(thing => thing.from >= act.to && thing.from - act.to < 14)
  const reach = Math.max(lastOfChain(provision, act).to + 14, (object?.to ?? 0) + 6)
  const end = Math.min(reach, provision.marker.from >= act.to ? provision.marker.from : provision.to)
  for (let n = act.to; n < end && !field; n++) {
    if (opensAnother(clause, n)) return false
    if (NARROWING.has(clause.words[n]?.word ?? '') && !isWhatever(clause, n)) return true
  }
  return field
}

/** `publish, perform or display it with technological measures`: what narrows the last verb narrows them all. */
function lastOfChain({ acts }: Provision, first: Act): Act {
  let last = first
  for (const act of acts) if (act.from >= last.from && act.from - last.to <= 5) last = act
  return last
}

/** `… or to bundle it with something that …`, `… nor …`: another act, with limits of its own. */
function opensAnother(clause: Clause, n: number): boolean {
  const word = clause.words[n]?.word
  return word === 'nor' || (word === 'to' && ['or', 'and'].includes(clause.words[n - 1]?.word ?? ''))
}

function ban(provision: Provision, act: Act): Ban {
  const { marker, consent } = provision
  const leave = provision.modals.find(tag => tag.name === 'consent')
  return { act, provision, consent, ...span(act, ...(marker.to > marker.from ? [marker] : []), ...(leave ? [leave] : [])) }
}

function isBanned(clause: Clause, provision: Provision, act: Act): boolean {
  if (isExclusive(clause, provision)) return act.from >= provision.marker.to && !provision.ownTerms && isGoverned(clause, provision, act)
  const { force, body, consent, exception, ownTerms } = provision
  if (force === 'forbids') {
    if (act.from > provision.marker.to && RESTRAINS.has(clause.words[provision.marker.to]?.word ?? '')) return false
    if (hasWord(clause, { from: act.from - 4, to: act.from }, wordSet('stop deny'))) return false
    if (act.from < body.from || act.to > body.to || isPurposeItem(clause, provision, act) || isAdjective(clause, act)) return false
    if (isNegatedGrant(clause, provision) && act.from >= provision.marker.to && !isRightTo(clause, act)) return false
    const reserved = hasWord(clause, provision.marker, wordSet('reserved'))
    if (!reserved && act.from < provision.marker.from && MODAL_ENDS.has(clause.words[provision.marker.to - 1]?.word ?? '')) return false
    if (act.from >= provision.marker.to && !COMPLEMENTS.has(act.name) && !isGoverned(clause, provision, act)) return false
    if (!consent && hasWord(clause, { from: provision.from, to: provision.marker.from }, wordSet('without lack lacks lacking')))
      return false
    return consent || !((ownTerms && !(exception && isByLaw(clause, exception))) || (exception !== undefined && excuses(clause, exception)))
  }
  if (!consent || ownTerms || hasWord(clause, provision, THIRD)) return false
  const leave = provision.modals.find(tag => tag.name === 'consent' && clause.words[tag.from]?.word !== 'without')
  if (leave === undefined) return false
  if (force === 'requires')
    return (
      leave.from <= provision.marker.to &&
      leave.to > provision.marker.from &&
      (act.from >= provision.marker.from || act.from - provision.from < 10)
    )
  if (force === 'none')
    return (
      leave.from <= clause.own + 1 ||
      hasWord(clause, leave, wordSet('requires require required need needs needed necessary subject conditional'))
    )
  if (
    act.from < provision.marker.to &&
    !COMPLEMENTS.has(act.name) &&
    ['may', 'can'].includes(clause.words[provision.marker.to - 1]?.word ?? '')
  )
    return false
  return provision.modals.some(tag => tag.name === 'only') || hasWord(clause, leave, wordSet('with only upon'))
}

/** `Only the author may distribute it`: everybody else may not. */
function isExclusive(clause: Clause, { force, marker, from, modals }: Provision): boolean {
  const only = modals.find(({ name }) => name === 'only')
  return (
    force === 'grants' &&
    only !== undefined &&
    only.from - from <= 1 &&
    only.to <= marker.from &&
    hasWord(clause, { from: only.to, to: marker.from }, HOLDERS)
  )
}

const HOLDERS = wordSet(
  'holder author authors owner licensor vendor publisher company we maintainer maintainers dealers resellers distributors',
)

/** `must not prohibit reverse engineering` asks for freedom. */
const RESTRAINS = wordSet('prohibit restrict prevent limit hinder forbid obstruct impede restrain interfere')
/** Acts told by the thing they lead to: `offer it as a hosted service`. */
const COMPLEMENTS = new Set<Act['name']>(['host', 'benchmark', 'train'])
const MODAL_ENDS = wordSet('not to never may')
/** `this license does not apply to …` is about people and places, not about acts. */
const REACHES = wordSet('apply cover extend reach include')
const DETERMINERS = wordSet('a an the any each this that such of its your source for from every no all binary in with under')
const NOUNS = wordSet('copy copies use change changes release sale sales charge lease market loan transfer share')
const LINKS = wordSet('or and nor not be either further')

/**
 * Behind `may not` stand the verbs that it governs, joined by commas and `or`; `may not remove a copy` forbids no copying.
 */
function isGoverned(clause: Clause, { marker, acts }: Provision, act: Act): boolean {
  if (isRightTo(clause, act)) return true
  if (REACHES.has(clause.words[marker.to - 1]?.word ?? '')) return false
  if (hasWord(clause, { from: marker.to, to: act.from }, OBLIGATION)) return false
  if (hasWord(clause, { from: marker.to + 1, to: act.from }, RELATIVE) || isOfPurpose(clause, marker.to, act)) return false
  if (isNamedThing(clause, act)) return false
  if (isNoun(clause, act)) return !MODAL_ENDS.has(clause.words[marker.to - 1]?.word ?? '')
  if (isInflected(clause, marker, act)) return false
  const word = clause.words[act.from]
  if (act.from - marker.to <= 3 || word === undefined) return true
  const before = clause.words[act.from - 1]?.word ?? ''
  const again = before === 'to' && (LINKS.has(clause.words[act.from - 2]?.word ?? '') || (clause.words[act.from - 1]?.gap ?? 0) >= 1)
  if (!(word.gap >= 1 || again || LINKS.has(before) || act.from === clause.own || before === 'otherwise' || before.endsWith('ly')))
    return false
  // A chain of verbs may hold strange ones, but begins with one that can be done to a work, or with a parenthesis.
  const first = acts.find(other => other.from >= marker.to)
  return first === undefined || first.from - marker.to <= 4 || (clause.words[marker.to]?.gap ?? 0) >= 1 || clause.own > marker.to
}

/** `nobody shall have any obligation to provide updates` */
const OBLIGATION = wordSet('obligation obligations duty')
const RELATIVE = wordSet('which whose pertaining relating')
const INFLECTED = /(?:ed|ing)$|^(?:given|sold|lent|made|built)$/

/** Behind `may not` stands the plain form: `may not use the rights given to you` forbids no giving. */
function isInflected(clause: Clause, marker: Evidence, act: Act): boolean {
  return (
    MODALS.has(clause.words[marker.to - 2]?.word ?? '') &&
    clause.words[marker.to - 1]?.word === 'not' &&
    INFLECTED.test(clause.words[act.from]?.word ?? '') &&
    !hasWord(clause, { from: marker.to, to: act.from }, wordSet('be been by from engage permit allow'))
  )
}

const MODALS = wordSet('may can must shall will do')
const CAUSES = wordSet(
  'permit allow authorize enable cause encourage assist attempt try agree right rights license permission want wish intend seek purport induce let help others party parties person anyone able entitled',
)

/** `use the name to promote or distribute products`, `charge fees for anyone to copy it`: the act is what another one is for. */
function isOfPurpose(clause: Clause, from: number, act: Act): boolean {
  for (let n = act.from - 1; n > from; n--) {
    const word = clause.words[n]
    if (word === undefined || word.gap >= 2) return false
    if (word.word !== 'to') continue
    const before = clause.words[n - 1]?.word ?? ''
    if (LINKS.has(before) || word.gap >= 1) return false
    if (hasWord(clause, { from: n - 3, to: n }, wordSet('for'))) return true
    return (
      SIDES.has(before) ||
      (n - from > 1 && hasWord(clause, { from: n - 3, to: n }, SIDES) && !hasWord(clause, { from: n - 3, to: n }, CAUSES))
    )
  }
  return false
}

const SIDES = wordSet('name names mark marks trademark trademarks logo logos measures permissions')

function isRightTo(clause: Clause, { from }: Act): boolean {
  return (
    clause.words[from - 1]?.word === 'to' && hasWord(clause, { from: from - 3, to: from - 1 }, wordSet('right rights license permission'))
  )
}

function isNoun(clause: Clause, act: Act): boolean {
  const word = clause.words[act.from]?.word ?? ''
  if (word.endsWith('ion') || word.endsWith('ions') || word.startsWith('derivative')) return true
  return NOUNS.has(word) && (DETERMINERS.has(clause.words[act.from - 1]?.word ?? '') || clause.words[act.to]?.word === 'of')
}

/** `modifications to the Distribution`, `as applied to derivative works`: things, not acts. */
function isNamedThing(clause: Clause, { from, to }: Act): boolean {
  if (clause.words[from]?.word === 'derivative' && hasWord(clause, { from: from - 1, to: from }, wordSet('to on with in'))) return true
  return (
    hasWord(clause, { from, to }, wordSet('distribution release')) &&
    hasWord(clause, { from: from - 1, to: from }, wordSet('the this')) &&
    clause.words[to]?.word !== 'of'
  )
}

const ARTICLES = wordSet('the a an this that these those such')

/** `modified versions`, `the distributed binary`: a kind of thing. */
function isAdjective(clause: Clause, act: Act): boolean {
  const word = clause.words[act.from]?.word ?? ''
  const before = clause.words[act.from - 1]?.word ?? ''
  if (word.endsWith('ed') && ARTICLES.has(before)) return true
  return (
    word.endsWith('ed') &&
    !['be', 'been', 'or', 'and'].includes(before) &&
    /^(?:versions?|works?|files?|copies|copy|material|software|code|program|redistributions)$/.test(clause.words[act.to]?.word ?? '')
  )
}

const USES = wordSet('use used uses using')
const PURPOSE = wordSet('to for in by as with that which')

/** In a list of forbidden uses an item names a purpose: `to spread lies` forbids no spreading of the work. */
function isPurposeItem(clause: Clause, { marker, acts }: Provision, act: Act): boolean {
  const first = clause.words[clause.own]?.word ?? ''
  if (clause.own === 0 || act.from < clause.own || marker.from >= clause.own || act.name === 'train') return false
  if (!PURPOSE.has(first) && !PURPOSE.has(clause.words[clause.own - 1]?.word ?? '')) return false
  return acts.some(other => other.to <= clause.own && USES.has(clause.words[other.from]?.word ?? ''))
}

const DISSENT = wordSet('agree accept comply satisfy cannot not fail fails breach terminate terminated terminates termination accepted')

/** `If you do not accept these terms, you may not use it` forbids nothing to those who accept. */
function isForDissenters(clause: Clause, { provision, consent }: Ban): boolean {
  const condition = wordAt(clause, { from: clause.own, to: provision.marker.from }, wordSet('if unless case event'))
  return !consent && condition >= 0 && hasWord(clause, { from: condition, to: provision.marker.from }, DISSENT)
}

/** `No license is granted …`: the acts stand before, or behind `to`. */
function isNegatedGrant(clause: Clause, { marker, body }: Provision): boolean {
  return body.from < marker.from && hasWord(clause, { from: marker.to - 1, to: marker.to }, wordSet('granted permitted allowed'))
}

/** `except to the extent that the law permits it`: what the law gives anyway is no freedom of the license. */
function isByLaw(clause: Clause, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const law = wordAt(clause, { from, to: Math.min(to, from + 14) }, wordSet('law laws legislation statute statutes'))
  return law >= 0 && !hasWord(clause, { from, to: law }, wordSet('license agreement writing consent'))
}

/** An exception takes the ban back, unless it is about asking. */
function excuses(clause: Clause, exception: { readonly from: number; readonly to: number }): boolean {
  if (isByLaw(clause, exception)) return false
  return EXCUSES.has(clause.words[exception.from]?.word ?? '')
}

/** `X may not be sold` is about X, `you may not sell X` too; names, notices and the license document are not the work. */
function isAboutTheWork(clause: Clause, { act, provision }: Ban): boolean {
  const { marker, things } = provision
  const before = things.filter(thing => thing.to <= Math.min(marker.from, act.from))
  const behind = things.filter(thing => thing.from >= act.to && thing.from < act.to + 14)
  // `except this agreement, which you may not modify`
  const named = wordAt(clause, { from: act.to, to: Math.min(act.to + 12, provision.to) }, wordSet('using bearing'))
  if (named >= 0 && things.some(({ name, from }) => name === 'side' && from > named && from - named < 4)) return false
  const which = wordAt(clause, { from: marker.from - 3, to: marker.from }, wordSet('which'))
  if (which > 0 && act.from >= marker.to) return antecedent(clause, which)?.name !== 'side'
  const postposed = marker.from >= act.to
  const head0 = postposed
    ? [...behind.filter(thing => thing.from < marker.from), ...before]
    : isPassive(clause, provision)
      ? subjectOf(clause, provision, before)
      : behind
  const first = head0[0]
  // `versions of this license` is no version of the work: the longest name counts.
  const head = first && head0.filter(thing => thing.from === first.from).sort((a, b) => b.to - a.to)[0]
  if (head && hasWord(clause, head, PRONOUNS)) return antecedent(clause, head.from)?.name !== 'side'
  return head?.name !== 'side'
}

/** The subject of a passive, which may stand in the statement before: `the marks are ours and may not be used`. */
function subjectOf(clause: Clause, provision: Provision, before: readonly Thing[]): readonly Thing[] {
  if (before.length > 0) return before
  const previous = clause.provisions[clause.provisions.indexOf(provision) - 1]
  return previous !== undefined && previous.to > clause.own && JOINED.has(clause.words[provision.from]?.word ?? '') ? previous.things : []
}

const JOINED = wordSet('and or nor but')
const PRONOUNS = wordSet('it them')
const SUBJECTS_OF_PROGRAMS = wordSet('implementation implementations parser server client function compiler method caller callers')

/** What `it` stands for: the last thing named in the statement before. */
function antecedent(clause: Clause, before: number) {
  return clause.provisions.flatMap(({ things }) => things).findLast(thing => thing.to <= before && !hasWord(clause, thing, PRONOUNS))
}

function isPassive(clause: Clause, { marker }: Provision): boolean {
  return hasWord(clause, { from: marker.to - 1, to: marker.to + 5 }, wordSet('be been'))
}
