import type { Act, Thing } from '#osd/shared/acts.ts'
import { acts, objects } from '#osd/shared/acts.ts'
import type { Modality } from '#osd/shared/modality.ts'
import { modality } from '#osd/shared/modality.ts'
import type { Tag } from '#osd/shared/phrases.ts'
import type { Scope } from '#osd/shared/scopes.ts'
import { scopes } from '#osd/shared/scopes.ts'
import type { Word } from '#osd/shared/words.ts'

/** A part of a clause with one verb of force: who may, must or may not do what. Word indices. */
export interface Provision {
  readonly force: 'forbids' | 'grants' | 'requires' | 'none'
  /** The words of force; empty for `none`. */
  readonly marker: { readonly from: number; readonly to: number }
  readonly from: number
  readonly to: number
  /** Where the acts stand that the force is about: behind the marker, before it, or on both sides. */
  readonly body: { readonly from: number; readonly to: number }
  /** `unless`, `except`, `provided that` and what follows. */
  readonly exception?: { readonly from: number; readonly to: number }
  readonly acts: readonly Act[]
  readonly things: readonly Thing[]
  readonly scopes: readonly Scope[]
  readonly modals: readonly Modality[]
  /** It can be had by asking the licensor. */
  readonly consent: boolean
  /** Only what the license itself does not allow is forbidden. */
  readonly ownTerms: boolean
  /** A statement on warranty, liability, export law or patents: it never accuses. */
  readonly disclaimer: boolean
}

const MAIN = new Set<Modality['name']>(['forbids', 'forbidden', 'grants', 'requires'])
const JOINTS = new Set([
  'and',
  'or',
  'but',
  'however',
  'nor',
  'except',
  'provided',
  'which',
  'that',
  'if',
  'unless',
  'you',
  'licensee',
  'than',
])
const SUBJECTS = new Set(['you', 'licensee', 'user', 'users', 'i', 'we', 'they'])
/** Behind these words a verb of force describes something; it grants and asks nothing. */
const SUBORDINATE = new Set('that which who whom as where if what it they he whether how anything everything'.split(' '))
const DISCLAIMING = new Set(
  'warranty warranties warrants warrant liable liability damages merchantability fitness indemnify indemnification tort negligence warranted liabilities patent patents litigation lawsuit infringed goods'.split(
    ' ',
  ),
)

/** Reads the provisions of a clause from its words. */
export function provisionsOf(words: readonly Word[], own: number): Provision[] {
  const modals = modality(words).filter(tag => tag.name !== 'only' || isLimiting(words, tag))
  const all = { modals, acts: acts(words), things: objects(words), scopes: withNumbers(words, scopes(words)) }
  const main = mainMarkers(modals, words)
  const cuts = main.slice(1).map((marker, n) => joint(words, all, main[n]?.to ?? 0, marker.from, own))
  const kept = main.filter((_, n) => n === 0 || cuts[n - 1] !== undefined)
  const starts = [0, ...cuts.filter(cut => cut !== undefined)]
  if (kept.length === 0) return [provision(words, all, undefined, 0, words.length)]
  return kept.map((marker, n) => provision(words, all, marker, starts[n] ?? 0, starts[n + 1] ?? words.length))
}

const AFTER_ONLY = new Set('if when where provided after upon once so to occasionally'.split(' '))
const HYPOTHESES = new Set('if when whenever where event case'.split(' '))

/** `only if …` and `in the event that only …` state conditions, and limit nothing by themselves. */
function isLimiting(words: readonly Word[], { from, to }: Modality): boolean {
  if (AFTER_ONLY.has(words[to]?.word ?? '') || words[from - 1]?.word === 'not') return false
  for (let n = from - 1; n >= 0 && n > from - 14; n--) {
    if (HYPOTHESES.has(words[n]?.word ?? '')) return false
    if ((words[n + 1]?.gap ?? 0) >= 2) break
  }
  return true
}

interface Tags {
  readonly modals: readonly Modality[]
  readonly acts: readonly Act[]
  readonly things: readonly Thing[]
  readonly scopes: readonly Scope[]
}

const VERBS_OF_OTHERS = new Set('prohibits forbids prohibit forbid disallow disallows bars'.split(' '))

function isMild({ name, from }: Modality, words: readonly Word[]): boolean {
  return name === 'grants' || name === 'requires' || VERBS_OF_OTHERS.has(words[from]?.word ?? '')
}

/** One marker for each place: the longest, and of equal ones the forbidding. */
function mainMarkers(modals: readonly Modality[], words: readonly Word[]): Modality[] {
  const order = ['forbids', 'forbidden', 'requires', 'grants']
  const found = modals
    .filter(
      tag =>
        MAIN.has(tag.name) &&
        !(isMild(tag, words) && SUBORDINATE.has(words[tag.from - 1]?.word ?? '')) &&
        words[tag.to]?.word !== 'limited',
    )
    .sort((a, b) => a.from - b.from || b.to - a.to || order.indexOf(a.name) - order.indexOf(b.name))
  const kept: Modality[] = []
  for (const tag of found) {
    const last = kept.at(-1)
    if (!last || tag.from >= last.to) kept.push(tag)
    else if ((last.name === 'grants' || last.name === 'requires') && (tag.name === 'forbids' || tag.name === 'forbidden'))
      kept[kept.length - 1] = tag
  }
  return kept
}

/** Where a new statement begins between two markers: where a list item begins, else at the last joint with a subject behind it. */
function joint(words: readonly Word[], all: Tags, from: number, to: number, own: number): number | undefined {
  if (from <= own && own <= to && own > 0) return own
  let last: number | undefined
  for (let n = to; n >= from; n--) {
    const word = words[n]
    if (!word || !((word.gap >= 1 && n < to + 1) || (JOINTS.has(word.word) && n < to))) continue
    last ??= n
    if (word.gap >= 2 || SUBJECTS.has(word.word) || all.things.some(tag => tag.from >= n && tag.to <= to)) return n
  }
  return last
}

function provision(words: readonly Word[], all: Tags, marker: Modality | undefined, from: number, to: number): Provision {
  const inside = <T extends Tag>(tags: readonly T[]): T[] => tags.filter(tag => tag.from >= from && tag.from < to)
  const modals = inside(all.modals)
  const exceptionAt = modals.find(tag => tag.name === 'exception' && tag.from >= (marker?.to ?? from))?.from
  const negated = modals.some(tag => tag.name === 'no' && tag.from < (marker?.from ?? to) && tag.from - from <= 4)
  const force = forceOf(marker, negated)
  const disclaimer = words.slice(from, to).some(({ word }) => DISCLAIMING.has(word))
  return {
    force,
    marker: { from: marker?.from ?? from, to: marker?.to ?? from },
    from,
    to,
    body: bodyOf(marker, negated, from, exceptionAt ?? to, to),
    ...(exceptionAt === undefined ? {} : { exception: { from: exceptionAt, to } }),
    acts: inside(all.acts),
    things: inside(all.things),
    scopes: inside(all.scopes),
    modals,
    consent: modals.some(tag => tag.name === 'consent'),
    ownTerms: modals.some(tag => tag.name === 'ownTerms'),
    disclaimer,
  }
}

function forceOf(marker: Modality | undefined, negated: boolean): Provision['force'] {
  if (!marker) return 'none'
  if (marker.name === 'forbids' || marker.name === 'forbidden') return 'forbids'
  if (negated) return 'forbids'
  return marker.name === 'grants' ? 'grants' : 'requires'
}

function bodyOf(marker: Modality | undefined, negated: boolean, from: number, end: number, to: number): { from: number; to: number } {
  if (!marker || negated || marker.name === 'grants') return { from, to }
  if (marker.name === 'forbidden') return { from, to: end > marker.to + 3 && end === to ? to : marker.from }
  return { from: marker.to, to: Math.max(end, marker.to) }
}

const NUMBER_WORD =
  /^(?:\d{1,15}[kmb]?|one|two|three|four|five|six|ten|twelve|twenty|fifty|hundred|thousand|million|billion|dozen|several)$/

function withNumbers(words: readonly Word[], tags: readonly Scope[]): Scope[] {
  const numbers = words.flatMap(({ word }, n): Scope[] => (NUMBER_WORD.test(word) ? [{ name: 'number', from: n, to: n + 1 }] : []))
  return [...tags, ...numbers]
}
