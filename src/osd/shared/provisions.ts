import type { Act, Thing } from '#osd/shared/acts.ts'
import { acts, objects } from '#osd/shared/acts.ts'
import type { Modality } from '#osd/shared/modality.ts'
import { modality } from '#osd/shared/modality.ts'
import type { Tag } from '#osd/shared/phrases.ts'
import type { Scope } from '#osd/shared/scopes.ts'
import { scopes } from '#osd/shared/scopes.ts'
import { REFUSED } from '#osd/shared/signs.ts'
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
const SUBORDINATE = new Set('that which who whom as where if what whether how anything everything expect expects'.split(' '))
const DISCLAIMING = new Set(
  'warranty warranties warrants warrant liable liability damages merchantability fitness indemnify indemnification tort negligence warranted liabilities patent patents litigation lawsuit infringed goods'.split(
    ' ',
  ),
)

/** Reads the provisions of a clause from its words. */
export function provisionsOf(words: readonly Word[], own: number): Provision[] {
  const modals = modality(words).filter(tag => tag.name !== 'only' || isLimiting(words, tag))
  if (modals.length === 0) return [provision(words, SILENT, undefined, own, 0, words.length)]
  const all = { modals, acts: acts(words), things: longest(objects(words)), scopes: withNumbers(words, scopes(words)) }
  const main = mainMarkers(modals, words, own)
  const cuts = main.slice(1).map((marker, n) => joint(words, all, main[n]?.to ?? 0, marker.from, own))
  const kept = groups(main, cuts)
  const head = main.some(({ to }) => to > own) ? undefined : headBan(words, modals, own)
  if (head) return [provision(words, all, head, own, 0, words.length)]
  const starts = [main[0] && main[0].from >= own ? own : 0, ...cuts.filter(cut => cut !== undefined)]
  if (kept.length === 0) return [provision(words, all, shortBan(words, all, own), own, 0, words.length)]
  return kept.map((marker, n) => provision(words, all, marker, own, starts[n] ?? 0, starts[n + 1] ?? words.length))
}

/** `header files` are files, no headers. */
function longest(things: readonly Thing[]): Thing[] {
  return things.filter(
    ({ name, from, to }) => !things.some(one => one.name !== name && one.from <= from && one.to >= to && one.to - one.from > to - from),
  )
}

/** `No derivatives.`, `No public redistribution of the values …`: words that need no verb; the longer, the nearer the act. */
function shortBan(words: readonly Word[], { modals, acts: all }: Tags, own: number): Modality | undefined {
  const head = words.slice(own, own + HEAD)
  const no = modals.find(({ name, from }) => name === 'no' && from === own)
  if (!no || words.length - own > LONG || head.some(({ word }) => TOLD.has(word))) return undefined
  const long = words.length - own > SHORT
  if (long && (head.some(({ word }) => FINITE.has(word)) || !all.some(({ from }) => from >= no.to && from - no.to < 3))) return undefined
  return { ...no, name: 'forbids' }
}

const SHORT = 6
const LONG = 16
const HEAD = 8
const TOLD = new Set('been was were obligation obligations warranty support requirement requirements further needed necessary'.split(' '))
const FINITE = new Set('is are has have does do will'.split(' '))

/** `Prohibited uses` at the head of a list, with brackets or emphasis at most behind it. */
function headBan(words: readonly Word[], modals: readonly Modality[], own: number): Modality | undefined {
  if (own === 0 || own > LONGEST_HEAD) return undefined
  const head = modals.find(({ name, from, to }) => name === 'heads' && from <= 1 && to <= own)
  const rest = head && words.slice(head.to, own)
  return head && (rest?.length === 0 || (rest?.[0]?.gap ?? 0) >= 1) ? { ...head, name: 'forbids' } : undefined
}

const LONGEST_HEAD = 9

const NARROW = new Set('non noncommercial nonprofit personal academic'.split(' '))
const AFTER_ONLY = new Set('about if when where provided after upon once so occasionally responsible liable determined because'.split(' '))
const HYPOTHESES = new Set('if when whenever where event case'.split(' '))

/** `only if …` and `in the event that only …` state conditions, and limit nothing by themselves. */
function isLimiting(words: readonly Word[], { from, to }: Modality): boolean {
  if (words[from - 1]?.word === 'not') return false
  // `only if you do so for non-commercial purposes` limits all the same.
  if (AFTER_ONLY.has(words[to]?.word ?? '')) return words.slice(to, to + 14).some(({ word }) => NARROW.has(word))
  if (words[to]?.word === 'exception' || words[to]?.word === 'exceptions') return false
  if (words[to]?.word === 'to' && (words[to + 1]?.word === 'enable' || words[to + 2]?.word === 'extent')) return false
  for (let n = from - 1; n >= 0 && n > from - 26; n--) {
    if (HYPOTHESES.has(words[n]?.word ?? '')) return false
    if ((words[n + 1]?.gap ?? 0) >= 2) break
  }
  return true
}

/** Markers with no joint between them are one statement; what forbids prevails. */
function groups(main: readonly Modality[], cuts: readonly (number | undefined)[]): Modality[] {
  const kept: Modality[] = []
  for (const [n, marker] of main.entries()) {
    const last = kept.at(-1)
    if (!last || cuts[n - 1] !== undefined) kept.push(marker)
    else if (isBan(marker) && !isBan(last)) kept[kept.length - 1] = marker
  }
  return kept
}

function isBan({ name }: Modality): boolean {
  return name === 'forbids' || name === 'forbidden'
}

const SILENT: Tags = { modals: [], acts: [], things: [], scopes: [] }

/** `but not limited to`, `but not required to`. */
const HARMLESS_NEXT = new Set('require requires limited limitation required necessary obligated obliged restricted need needs'.split(' '))

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

const SPOKEN_TO = new Set('just simply you please and or but users licensee licensees recipients they to also'.split(' '))

/** `the right to use`: a thing that another verb grants or denies. */
function isNominal(words: readonly Word[], { name, from }: Modality): boolean {
  return (
    name === 'grants' &&
    ['right', 'rights', 'license', 'permission'].includes(words[from]?.word ?? '') &&
    words[from - 1]?.word !== 'a' &&
    !ISSUED.has(words[from + 1]?.word ?? '')
  )
}

const ISSUED = new Set(['is', 'are', 'hereby', 'granted'])

const OTHERS = new Set('other others many most some'.split(' '))
const TERMS = new Set('license grant agreement permission rights'.split(' '))
const PROMISES = new Set('agree agrees ensure acknowledge confirm represent certify undertake undertakes'.split(' '))
const WHOLE_CLAUSES = new Set(
  'ask asks request requests provided agree agrees ensure condition acknowledge confirm represent warrant certify'.split(' '),
)

/** `do not` speaks to the reader; in `terms that effectively do not restrict` it describes. `excluded from` describes too. */
function hasSubject(words: readonly Word[], { name, from, to }: Modality, own: number): boolean {
  if (words[from]?.word === REFUSED) return name === 'forbids' ? from === own : from > own && to === words.length
  if (VERBS_OF_OTHERS.has(words[from]?.word ?? '') && words[from - 1]?.word === 'to') return false
  if (VERBS_OF_OTHERS.has(words[from]?.word ?? '') && words.slice(Math.max(0, from - 4), from).some(({ word }) => OTHERS.has(word)))
    return false
  // `you do not have to publish`, `those who cannot use the GPL`
  if (words[to - 1]?.word === 'not' && words[to]?.word === 'have' && words[to + 1]?.word === 'to') return false
  if (words[from]?.word === 'can' && ['who', 'which', 'that'].includes(words[from - 1]?.word ?? '')) return false
  if (words[from]?.word === 'nor' && words.slice(to, to + 4).some(({ word }) => DUTIES.has(word))) return false
  // `nor does it share data` tells what a program does.
  if (words[from]?.word === 'nor' && words[to - 1]?.word === 'does' && words[to]?.word === 'it') return false
  if (words[to - 1]?.word === 'reserved' && words[to]?.word === 'for') return false
  if (words[to - 1]?.word === 'excluded' && words[to]?.word === 'from') return words.slice(to, to + 7).some(({ word }) => TERMS.has(word))
  if (
    words.slice(from, to).some(({ word }) => word === 'required' || word === 'needed' || word === 'necessary') &&
    ['no', 'permission'].includes(words[from]?.word ?? '')
  )
    return false
  // `their license does not allow it`: the terms of others
  if (
    words.slice(Math.max(0, from - 2), from + 1).some(({ word }) => word === 'their' || word === 'whose') &&
    words.slice(from - 1, from + 1).some(({ word }) => word === 'license')
  )
    return false
  if (words[from]?.word === 'will' && words.slice(Math.max(0, from - 10), from).some(({ word }) => PROMISES.has(word))) return true
  if (words[from]?.word === 'will' && to - from === 2) return SPOKEN_TO.has(words[from - 1]?.word ?? '') || (words[from]?.gap ?? 0) >= 1
  // `we may choose not to release it`
  if (words[from]?.word === 'not' && words[to - 1]?.word === 'to' && CHOOSING.has(words[from - 1]?.word ?? '')) return false
  if (words[from]?.word === 'not' && words[to - 1]?.word === 'for' && to - from === 2)
    return from === 0 || (words[from]?.gap ?? 0) >= 1 || ['is', 'are', 'but', 'and'].includes(words[from - 1]?.word ?? '')
  if (to - from === 1 && (words[from]?.word === 'prohibited' || words[from]?.word === 'forbidden')) return to === words.length
  if (words[from]?.word === 'never' && isPast(words, from)) return false
  if (words[from]?.word === 'never')
    return !['will', 'would'].includes(words[from - 1]?.word ?? '') || SPOKEN_TO.has(words[from - 2]?.word ?? '')
  if (words[from - 1]?.word === 'not' && words[from]?.word !== 'to') return false
  if (words[from]?.word === 'not' && (words[from - 1]?.word === 'need' || words[from - 1]?.word === 'needs')) return false
  if (words[from]?.word !== 'do' || to - from !== 2) return true
  // `the changes that you do not distribute`
  if (words[from - 1]?.word === 'you' && ['that', 'which', 'whom'].includes(words[from - 2]?.word ?? ''))
    return words.slice(Math.max(0, from - 6), from - 2).some(before => WHOLE_CLAUSES.has(before.word))
  const word = words[from]
  return from === 0 || (word?.gap ?? 0) >= 1 || SPOKEN_TO.has(words[from - 1]?.word ?? '')
}

const CHOOSING = new Set('choose chooses elect elects decide decides opt opts prefer prefers'.split(' '))

/** `and never released` */
function isPast(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.word === 'and' && words[at + 1]?.word.endsWith('ed') === true
}

const AUXILIARY = new Set('to seek seeks would will may can could shall might also'.split(' '))

/** `terms that seek to require …` */
function isSubordinate(words: readonly Word[], at: number): boolean {
  if (words.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'whose')) return true
  let before = at - 1
  while (before > at - 4 && AUXILIARY.has(words[before]?.word ?? '')) before--
  return SUBORDINATE.has(words[before]?.word ?? '')
}

/** One marker for each place: the longest, and of equal ones the forbidding. */
function mainMarkers(modals: readonly Modality[], words: readonly Word[], own: number): Modality[] {
  const order = ['forbids', 'forbidden', 'requires', 'grants']
  const found = modals
    .filter(
      tag =>
        MAIN.has(tag.name) &&
        !(isMild(tag, words) && isSubordinate(words, tag.from)) &&
        !HARMLESS_NEXT.has(words[tag.to]?.word ?? '') &&
        hasSubject(words, tag, own),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to || order.indexOf(a.name) - order.indexOf(b.name))
  const kept: Modality[] = []
  const verbs = found.filter(tag => !isNominal(words, tag))
  for (const tag of verbs.length > 0 ? verbs : found) {
    const last = kept.at(-1)
    if (!last || tag.from >= last.to) kept.push(tag)
    else if ((last.name === 'grants' || last.name === 'requires') && (tag.name === 'forbids' || tag.name === 'forbidden'))
      kept[kept.length - 1] = tag
  }
  return kept
}

/** Where a new statement begins between two markers: where a list item begins, else at the last joint with a subject behind it. */
function joint(words: readonly Word[], all: Tags, from: number, to: number, own: number): number | undefined {
  if (from <= own && own <= to && own > 0) return exceptionIn(words, own, to) ?? own
  const aside = words[from - 1]?.word === 'not' && words[from - 2]?.word === 'but' ? objectIn(words, from, to) : undefined
  if (aside !== undefined) return aside
  let last: number | undefined
  if (words[to]?.word === 'but') return to
  for (let n = to; n >= from; n--) {
    const word = words[n]
    if (!word || !((word.gap >= 1 && n < to + 1) || (JOINTS.has(word.word) && n < to))) continue
    last ??= n
    if (word.gap >= 2 || SUBJECTS.has(word.word) || all.things.some(tag => tag.from >= n && tag.to <= to)) return n
  }
  return last
}

/** `Licensee shall not: decompile it, except as permitted by law`: the item is banned, and its exception is another statement. */
function exceptionIn(words: readonly Word[], own: number, to: number): number | undefined {
  for (let n = own + 1; n < to; n++) if (words[n]?.word === 'except' || words[n]?.word === 'unless') return n
  return undefined
}

/** `Permission to use (but not to distribute), this software …`: what stands in brackets is over. */
function objectIn(words: readonly Word[], from: number, to: number): number | undefined {
  for (let n = from + 1; n < to; n++) if ((words[n]?.gap ?? 0) >= 1 && (words[n]?.word === 'this' || words[n]?.word === 'the')) return n
  return undefined
}

function provision(words: readonly Word[], all: Tags, marker: Modality | undefined, own: number, from: number, to: number): Provision {
  const inside = <T extends Tag>(tags: readonly T[]): T[] => tags.filter(tag => tag.from >= from && tag.from < to)
  const modals = inside(all.modals)
  const exceptionAt = modals.find(tag => tag.name === 'exception' && tag.from >= (marker?.to ?? from) && !isEnumerating(words, tag))?.from
  const negated = modals.some(
    tag =>
      tag.name === 'no' &&
      // `Section 3 ("No Warranty") will always appear`
      words[tag.from]?.quoted !== true &&
      tag.from < (marker?.from ?? to) &&
      (tag.from - from <= 1 || (words[tag.from]?.gap ?? 0) >= 1) &&
      !isCutOff(words, tag.to, marker?.from ?? to) &&
      !(marker && marker.from >= own && tag.from < own),
  )
  const excludes = marker !== undefined && ['excluded', 'barred'].includes(words[marker.to - 1]?.word ?? '')
  const isDuty = marker !== undefined && words.slice(marker.from, marker.to).some(({ word }) => DUTIES.has(word))
  const force = forceOf(marker, negated, isDuty, excludes)
  const disclaimer = words.slice(from, to).some(({ word }, n) => DISCLAIMING.has(word) && !isVow(words, from + n))
  return {
    force,
    marker: { from: marker?.from ?? from, to: marker?.to ?? from },
    from,
    to,
    body: bodyOf(marker, negated, { from, end: exceptionAt ?? to, to, own }),
    ...(exceptionAt === undefined ? {} : { exception: { from: exceptionAt, to } }),
    acts: inside(all.acts),
    things: inside(all.things),
    scopes: inside(all.scopes),
    modals,
    consent: modals.some(tag => tag.name === 'consent' && words[tag.from - 1]?.word !== 'no' && !isNeedless(words, tag)),
    ownTerms: modals.some(
      tag =>
        tag.name === 'ownTerms' &&
        // `any other use, including changing it, is not permitted`
        words[tag.to]?.word !== 'including' &&
        !PAID.test(
          words
            .slice(tag.from, tag.to)
            .map(({ word }) => word)
            .join(' '),
        ) &&
        !(
          marker &&
          (marker.name === 'forbidden' || words[marker.from]?.word === 'nothing') &&
          tag.from < marker.to &&
          tag.to > marker.from
        ) &&
        (tag.to > (marker?.from ?? from) || tag.from - from <= 3 || marker?.name === 'forbidden'),
    ),
    disclaimer,
  }
}

/** `including, without limitation, …` excepts nothing. */
function isEnumerating(words: readonly Word[], { from, to }: Modality): boolean {
  return words[from]?.word === 'without' && ENUMERATES.has(words[to]?.word ?? '')
}

const ENUMERATES = new Set('limitation limiting limit restriction'.split(' '))

/** `only under a commercial license` points to other terms than these. */
const PAID = /\b(?:commercial|separate|paid|proprietary|enterprise)\b/

const DUTIES = new Set('required obliged obligated need needs'.split(' '))

/** `permission is not needed` */
function isNeedless(words: readonly Word[], { from, to }: Modality): boolean {
  const duty = words.findIndex(({ word }, n) => n >= from && n < to + 4 && NEEDED.has(word))
  return duty >= 0 && words.slice(from, duty).some(({ word }) => word === 'not' || word === 'never')
}

const NEEDED = new Set('required needed necessary'.split(' '))

/** `You represent and warrant that you are not an employee of …` is a condition. */
function isVow(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.word === 'and' && words[at + 1]?.word === 'that' && ['you', 'licensee', 'it'].includes(words[at + 2]?.word ?? '')
}

/** `No one owns it: you may use it`: the negation ends at the colon. */
function isCutOff(words: readonly Word[], from: number, to: number): boolean {
  for (let n = from; n <= Math.min(to, from + 40); n++) if ((words[n]?.gap ?? 0) >= 2) return true
  return false
}

function forceOf(marker: Modality | undefined, negated: boolean, isDuty: boolean, excludes: boolean): Provision['force'] {
  if (!marker) return 'none'
  // `No person is excluded` lets everybody in.
  if (marker.name === 'forbidden' && negated && excludes) return 'none'
  if (marker.name === 'forbids' || marker.name === 'forbidden') return 'forbids'
  if (negated) return marker.name === 'requires' && isDuty ? 'none' : 'forbids'
  return marker.name === 'grants' ? 'grants' : 'requires'
}

function bodyOf(
  marker: Modality | undefined,
  negated: boolean,
  { from, end, to, own }: { readonly from: number; readonly end: number; readonly to: number; readonly own: number },
): { from: number; to: number } {
  if (!marker || negated || marker.name === 'grants') return { from, to }
  // `All other uses are prohibited, including:` is gone on with by the items of a list, however short.
  const listed = own > 0 && marker.to <= own && own < to
  // `are prohibited without consent:` excepts the items of its list, and does not stand among them.
  if (listed && end < own) return { from: marker.name === 'forbidden' ? from : marker.to, to }
  if (marker.name === 'forbidden') return { from, to: (end > marker.to + 3 || listed) && end === to ? to : marker.from }
  return { from: marker.to, to: Math.max(end, marker.to) }
}

/** `internal or non-commercial` looks like `internal or commercial`, and is not everything. */
function isHalf(words: readonly Word[], { name, from, to }: Scope): boolean {
  if (name === 'everything' && words[from]?.word.startsWith('commercial') && words[from - 1]?.word === 'non') return true
  return (
    name === 'everything' && words[to - 2]?.word === 'non' && !words[from]?.word.startsWith('commercial') && words[from]?.word !== 'non'
  )
}

const NUMBER_WORD =
  /^(?:\d{1,15}[kmb]?|single|one|two|three|four|five|six|ten|twelve|twenty|fifty|hundred|thousand|million|billion|dozen|several)$/

function withNumbers(words: readonly Word[], tags: readonly Scope[]): Scope[] {
  const numbers = words.flatMap(({ word }, n): Scope[] => (NUMBER_WORD.test(word) ? [{ name: 'number', from: n, to: n + 1 }] : []))
  return [...tags.filter(tag => !isHalf(words, tag)), ...numbers]
}
