import type { Clause } from '#osd/clauses.ts'
import type { Act } from '#osd/shared/acts.ts'
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
const NARROWING = wordSet(
  'under that which if when unless until manner way claim claiming misrepresent violation contrary otherwise representing whose where along purporting impose imposing',
)

/** The acts of the given kinds that a clause forbids to do with the work itself. */
export function bans(clause: Clause, ...kinds: readonly Act['name'][]): Ban[] {
  return terms(clause)
    .flatMap(provision =>
      provision.acts.filter(act => kinds.includes(act.name) && isBanned(clause, provision, act)).map(act => ban(provision, act)),
    )
    .filter(found => found.to > clause.own && isAboutTheWork(clause, found) && !isForDissenters(clause, found))
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
    if (act.from < body.from || act.to > body.to || (act.from >= provision.marker.to && !isGoverned(clause, provision, act))) return false
    return consent || !(ownTerms || (exception !== undefined && excuses(clause, exception)))
  }
  if (!consent || ownTerms || hasWord(clause, provision, THIRD)) return false
  const leave = provision.modals.find(tag => tag.name === 'consent')
  if (force === 'requires') return leave !== undefined && leave.from <= provision.marker.to && leave.to > provision.marker.from
  if (force === 'none')
    return leave !== undefined && (leave.from <= clause.own + 1 || hasWord(clause, leave, wordSet('requires require need needs requiring')))
  return provision.modals.some(tag => tag.name === 'only') || hasWord(clause, leave ?? { from: 0, to: 0 }, wordSet('with only upon'))
}

const MODAL_ENDS = wordSet('not to never may')
const DETERMINERS = wordSet('a an the any each this that such of its your source for from every no all binary in with under')
const NOUNS = wordSet('copy copies use change changes release sale sales charge lease market loan transfer share')
const LINKS = wordSet('or and nor to not in be either further')

/**
 * Behind `may not` stand the verbs that it governs, joined by commas and `or`; `may not remove a copy` forbids no copying.
 */
function isGoverned(clause: Clause, { marker, acts }: Provision, act: Act): boolean {
  if (isNoun(clause, act)) return !MODAL_ENDS.has(clause.words[marker.to - 1]?.word ?? '')
  const word = clause.words[act.from]
  if (act.from - marker.to <= 3 || word === undefined) return true
  const before = clause.words[act.from - 1]?.word ?? ''
  if (!(word.gap >= 1 || LINKS.has(before) || act.from === clause.own || before.endsWith('ly'))) return false
  // A chain of verbs may hold strange ones, but begins with one that can be done to a work, or with a parenthesis.
  const first = acts.find(other => other.from >= marker.to)
  return first === undefined || first.from - marker.to <= 4 || (clause.words[marker.to]?.gap ?? 0) >= 1 || clause.own > marker.to
}

function isNoun(clause: Clause, act: Act): boolean {
  const word = clause.words[act.from]?.word ?? ''
  if (word.endsWith('ion') || word.endsWith('ions') || word.startsWith('derivative')) return true
  const before = clause.words[act.from - 1]?.word ?? ''
  if (NOUNS.has(word)) return DETERMINERS.has(before)
  return (
    word.endsWith('ed') &&
    !['be', 'been', 'or', 'and'].includes(before) &&
    /^(?:versions?|works?|files?|copies|copy|material|software|code|program)$/.test(clause.words[act.to]?.word ?? '')
  )
}

const DISSENT = wordSet('agree accept comply satisfy cannot not fail fails breach terminate terminated terminates accepted')

/** `If you do not accept these terms, you may not use it` forbids nothing to those who accept. */
function isForDissenters(clause: Clause, { provision, consent }: Ban): boolean {
  const condition = wordAt(clause, { from: clause.own, to: provision.marker.from }, wordSet('if unless'))
  return !consent && condition >= 0 && hasWord(clause, { from: condition, to: provision.marker.from }, DISSENT)
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
  const head0 = postposed
    ? [...behind.filter(thing => thing.from < marker.from), ...before]
    : isPassive(clause, provision)
      ? before
      : behind
  const [head] = head0
  if (head && hasWord(clause, head, PRONOUNS)) return antecedent(clause, head.from)?.name !== 'side'
  return head?.name !== 'side'
}

const PRONOUNS = wordSet('it them')

/** What `it` stands for: the last thing named in the statement before. */
function antecedent(clause: Clause, before: number) {
  return clause.provisions.flatMap(({ things }) => things).findLast(thing => thing.to <= before && !hasWord(clause, thing, PRONOUNS))
}

function isPassive(clause: Clause, { marker }: Provision): boolean {
  return hasWord(clause, { from: marker.to - 1, to: marker.to + 5 }, wordSet('be been'))
}
