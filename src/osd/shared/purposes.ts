import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { distance, hasWord, own, span, terms, wordAt, wordSet } from '#osd/shared/find.ts'
import type { Provision } from '#osd/shared/provisions.ts'

/** Whatever stands behind them limits no field: the terms themselves, everything, a manner of marking, a product. */
const OPEN = wordSet(
  'any all every whatever accordance compliance conformance conformity terms license agreement condition conditions extent section law laws long copyright notice notices whole part full source object binary form which whom those these permitted provided described stated set needed necessary required comply identify each such other modified unmodified conjunction combination you informational convenience identification',
)
const AT = wordSet('for to in within')
const USES = wordSet('use used using run installed employed accessed applied exercised')
const MANNERS = wordSet('way manner fashion')
/** How far behind the word of limiting its purpose may stand. */
const NEAR = 2
/** `may only use the software for …` */
const FAR = 5
/** `for good purposes only`: how far before. */
const BEFORE = 7

/** A purpose to which a grant of use is limited, whatever it is: `may be used only to display text`. */
export function purposeLimits(clause: Clause): Evidence[] {
  if (clause.alternative || hasWord(clause, { from: clause.own, to: clause.words.length }, wordSet('alternative'))) return []
  return own(
    clause,
    terms(clause).flatMap(provision => [
      ...limited(clause, provision),
      ...inManner(clause, provision),
      ...forGood(clause, provision),
      ...noOther(clause, provision),
      ...inUse(clause, provision),
      ...solePurpose(clause, provision),
    ]),
  )
}

function limited(clause: Clause, provision: Provision): Evidence[] {
  const { force, marker, acts, modals, ownTerms } = provision
  const bound = force === 'grants' || (force === 'requires' && hasWord(clause, marker, wordSet('must shall promises promise agree agrees')))
  const use = acts.find(act => act.name === 'use' && USES.has(clause.words[act.from]?.word ?? '') && act.from >= provision.from)
  if (!bound || !use || ownTerms || isOfName(clause, provision, use)) return []
  return modals
    .filter(tag => tag.name === 'only' && tag.to > marker.from && distance(tag, use) < 12)
    .filter(({ from }) => !hasWord(clause, { from: from - 1, to: from }, wordSet('not the')))
    .flatMap(only => {
      const end = use.from >= only.from && use.from - only.to < 4 ? use.to + FAR : only.to + NEAR
      const at = wordAt(clause, { from: only.to - 1, to: Math.min(end, provision.to) }, AT)
      if (at >= 0 && isNarrow(clause, at, provision.to)) return [span(only, use, { from: at, to: Math.min(at + 4, provision.to) })]
      const before = wordAt(clause, { from: Math.max(use.to, only.from - BEFORE), to: only.from - 1 }, wordSet('for'))
      const ends = only.to >= provision.to || (clause.words[only.to]?.gap ?? 0) >= 1
      return before >= 0 && ends && isNarrow(clause, before, only.from) ? [span(only, use, { from: before, to: only.from })] : []
    })
}

/** `for editorial use only` */
function inUse(clause: Clause, { force, modals, from, to }: Provision): Evidence[] {
  if ((force !== 'grants' && force !== 'none') || hasWord(clause, { from, to }, wordSet('was were that'))) return []
  return modals
    .filter(tag => tag.name === 'only' && tag.to - tag.from === 1)
    .flatMap(only => {
      const use = hasWord(clause, { from: only.from - 1, to: only.from }, wordSet('use uses purposes'))
      const at = use ? wordAt(clause, { from: Math.max(from, only.from - 5), to: only.from - 2 }, wordSet('for')) : -1
      const ends = only.to >= to || (clause.words[only.to]?.gap ?? 0) >= 1
      const inside = placeOfUse(clause, from, only)
      if (inside >= 0 && ends && isNarrow(clause, inside, only.from)) return [span(only, { from: inside, to: only.to })]
      return at >= 0 && ends && isNarrow(clause, at, only.from) ? [span(only, { from: at, to: only.to })] : []
    })
}

/** `meant for use inside the game only` */
function placeOfUse(clause: Clause, from: number, only: Evidence): number {
  const use = wordAt(clause, { from: Math.max(from, only.from - 6), to: only.from - 2 }, wordSet('use'))
  const meant = use > 0 && clause.words[use - 1]?.word === 'for'
  return meant && hasWord(clause, { from: use + 1, to: use + 2 }, wordSet('in inside within')) ? use + 1 : -1
}

/** `licensed for the sole purpose of taking part` */
function solePurpose(clause: Clause, { force, modals, acts, to, ownTerms }: Provision): Evidence[] {
  const given = hasWord(clause, { from: 0, to: clause.words.length }, wordSet('license licensed granted provided supplied'))
  if (
    force !== 'grants' ||
    ownTerms ||
    !given ||
    hasWord(clause, { from: 0, to: clause.words.length }, wordSet('trademark trademarks mark marks logo')) ||
    acts.some(({ name }) => name === 'distribute' || name === 'copy')
  )
    return []
  return modals
    .filter(tag => tag.name === 'only' && tag.to - tag.from >= 4 && hasWord(clause, tag, wordSet('purpose aim')))
    .filter(
      tag => isNarrow(clause, tag.to - 1, to) && !hasWord(clause, { from: tag.from - 3, to: tag.from }, wordSet('except other excepting')),
    )
    .map(tag => span(tag, { from: tag.to, to: Math.min(tag.to + 3, to) }))
}

function isNarrow(clause: Clause, at: number, to: number): boolean {
  return at + 1 < to && !hasWord(clause, { from: at + 1, to: Math.min(at + 4, to) }, OPEN)
}

/** `may not be used for any purpose other than the study of …` */
function noOther(clause: Clause, { force, marker, acts, from, to }: Provision): Evidence[] {
  const use = acts.find(act => act.name === 'use' && USES.has(clause.words[act.from]?.word ?? '') && act.from >= marker.to)
  if (force !== 'forbids' || !use || use.from - marker.to > 4) return []
  const other = wordAt(clause, { from: use.to, to: Math.min(use.to + 10, to) }, wordSet('other'))
  const purpose = hasWord(clause, { from: use.to, to: other }, wordSet('purpose purposes reason'))
  const than = clause.words[other + 1]?.word === 'than'
  const told = hasWord(clause, { from: other + 2, to: Math.min(other + 8, to) }, TOLD) || hasWord(clause, { from, to }, NAMES)
  return other >= 0 && purpose && than && !told ? [span(marker, { from: other, to: Math.min(other + 4, to) })] : []
}

const TOLD = wordSet('permitted provided described stated set allowed granted expressly license agreement terms section herein as')
const NAMES = wordSet('name names mark marks trademark trademarks logo logos')

const VIRTUES = wordSet('ethical moral responsible peaceful humane beneficial positive good civilian charitable benevolent constructive')
const ENDS = wordSet('way ways manner purpose purposes use uses ends end applications')

/** `as long as you use it in ethical ways`, `must be used for peaceful purposes`: virtue as a condition. */
function forGood(clause: Clause, { force, marker, acts, modals, from, to }: Provision): Evidence[] {
  const condition = modals.find(tag => tag.name === 'exception' && hasWord(clause, tag, wordSet('long provided if condition')))
  const bound = force === 'requires' && !hasWord(clause, marker, wordSet('should please'))
  const start = bound ? marker.to : force === 'grants' && condition ? condition.to : to
  const use = acts.find(act => act.name === 'use' && act.from >= start && act.from - start < 4)
  const good = use ? wordAt(clause, { from: use.to, to: Math.min(use.to + 6, to) }, VIRTUES) : -1
  const told = good >= 0 && hasWord(clause, { from: use?.to ?? from, to: good }, wordSet('in for'))
  return use && told && hasWord(clause, { from: good + 1, to: good + 3 }, ENDS) ? [span(use, { from: good, to: good + 2 })] : []
}

/** `must use it in a way that honors God` */
function inManner(clause: Clause, { force, marker, acts, ownTerms, from, to }: Provision): Evidence[] {
  const use = acts.find(act => act.name === 'use' && act.from >= marker.to && act.from - marker.to < 2)
  if (force !== 'requires' || !use || ownTerms) return []
  const manner = wordAt(clause, { from: use.to, to: Math.min(use.to + 7, to) }, MANNERS)
  const that = wordAt(clause, { from: manner + 1, to: manner + 2 }, wordSet('that which'))
  const spoken = hasWord(clause, { from, to: marker.from }, wordSet('you licensee user users software program work'))
  return manner >= 0 &&
    that >= 0 &&
    spoken &&
    !hasWord(clause, { from: that, to: that + 8 }, wordSet('license terms law laws notice notices'))
    ? [span(use, { from: manner, to: that + 3 })]
    : []
}

/** Names and marks have an owner; who limits their use limits no field of the work. */
function isOfName(clause: Clause, { things, from, marker }: Provision, use: Evidence): boolean {
  const behind = things.find(thing => thing.from >= use.to && thing.from < use.to + 4)
  const before = things.find(thing => thing.to <= marker.from && thing.from >= from)
  return behind?.name === 'side' || (behind === undefined && before?.name === 'side' && !hasWord(clause, before, wordSet('rights')))
}
