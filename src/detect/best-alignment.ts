import { align, type Alignment } from '#detect/align.ts'
import type { Candidate } from '#detect/chains.ts'
import { conditionsOf } from '#detect/conditions.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { EXACT, merit } from '#detect/merit.ts'
import { holdsName, isTitled, mayBeCalled, namedAt } from '#detect/title.ts'

/** An alignment, and what it is worth beside others over the same words. */
export interface Weighed extends Alignment {
  readonly merit: number
  /** Permissions and conditions alone are those of the license. */
  readonly partly?: true
}

/** How many candidates for one place are aligned: fewer cost accuracy, more only time (measured on mixed license texts). */
const FIELD = 12

/** Least share of a license's required words that must stand in the text. */
const LEAST_SHARE = 0.6
/** Least value, as a share of the required words: below it the text is another license that speaks alike. */
const LEAST_VALUE = 0.2

/**
 * What candidates were found to be worth, as long as no word is struck out.
 *
 * Most stretches that no license explains lie under many candidates, each of which leads a field of the same rivals.
 */
export type Alignments = Map<Candidate, Weighed | undefined>

/** The license that explains a stretch of text best, among the candidates that lie over it; ranked ones come first. */
export function bestAlignment(text: FoldedText, index: LicenseIndex, field: readonly Candidate[], known: Alignments): Weighed | undefined {
  let best: Weighed | undefined
  const partly: Weighed[] = []
  const fitting: Weighed[] = []
  const passed: Candidate[] = []
  for (const candidate of field.slice(0, FIELD)) {
    index.loadTemplate(candidate.template)
    if (best && bound(text, index, candidate) <= best.merit - (best.missing + best.extra === 0 ? 0 : CLOSE)) {
      passed.push(candidate)
      continue
    }
    const found = alignment(text, index, candidate, known)
    if (!found) continue
    if (found.partly) {
      partly.push(found)
      continue
    }
    fitting.push(found)
    if (!best || better(found, best, index)) best = found
  }
  if (!best && partly.length > 0) partly.push(...more(text, index, field, known))
  if (!best) return commonest(partly)
  if (index.templates[best.template]?.unit === 'triples') return best
  best = close(text, index, fitting, best)
  if (!hasDefects(best) || isTitled(text, index, best)) return best
  const found = called(text, index, fitting, passed, best, known)
  return likeness(found) >= LEAST_LIKENESS || isTitled(text, index, found) || holdsName(text, index, found) ? found : undefined
}

/** How many candidates more are aligned where none fits as a whole: the short licenses stand behind their longer variants. */
const WIDE_FIELD = 48

function more(text: FoldedText, index: LicenseIndex, field: readonly Candidate[], known: Alignments): Weighed[] {
  return field.slice(FIELD, WIDE_FIELD).flatMap(candidate => {
    index.loadTemplate(candidate.template)
    const found = alignment(text, index, candidate, known)
    return found?.partly ? [found] : []
  })
}

/** Of licenses with the same conditions, the one that comes first in the index: disclaimers tell most of them apart. */
function commonest(partly: readonly Weighed[]): Weighed | undefined {
  const most = Math.max(...partly.map(found => found.merit))
  return partly.filter(found => found.merit >= most - CLOSE).sort((a, b) => a.template - b.template)[0]
}

/** A text that is less like the license, and does not call itself so, is another license. */
const LEAST_LIKENESS = 0.8

/** Share of words that agree; one addition is told as such ("MIT but for …") and does not count. */
function likeness({ matched, missing, extra, edits }: Alignment): number {
  let longest = 0
  for (let n = 0; n < edits.length; n += 4)
    if (edits[n + 2] === edits[n + 3]) longest = Math.max(longest, (edits[n + 1] ?? 0) - (edits[n] ?? 0))
  return matched / (matched + missing + Math.max(0, extra - longest))
}

/** Where no license fits plainly, the one that the text calls itself. */
function called(
  text: FoldedText,
  index: LicenseIndex,
  fitting: readonly Weighed[],
  passed: readonly Candidate[],
  best: Weighed,
  known: Alignments,
): Weighed {
  const more = passed.filter(candidate => mayBeCalled(text, index, candidate)).map(candidate => alignment(text, index, candidate, known))
  const all = [...fitting, ...more.flatMap(found => (found && !found.partly ? [found] : []))]
  let titled: Weighed | undefined
  for (const found of all)
    if (found.merit > TITLE_SHARE * best.merit && isTitled(text, index, found) && (!titled || better(found, titled, index))) titled = found
  return titled ?? named(text, index, all, best) ?? best
}

/** A license that the text is titled after may be worth this share of the best one, where the best one does not fit either. */
const TITLE_SHARE = 0.5
/** The same for a license that the text names before others. */
const NAME_SHARE = 0.33

/** Merits that differ by no more say nothing. */
const CLOSE = 6

/** Of licenses that fit alike, none of them plainly, one whose name the text holds. */
function close(text: FoldedText, index: LicenseIndex, fitting: readonly Weighed[], best: Weighed): Weighed {
  const rivals = fitting.filter(found => found !== best && found.merit >= best.merit - CLOSE)
  if (rivals.length === 0 || best.missing + best.extra === 0 || holdsName(text, index, best)) return best
  return rivals.find(found => holdsName(text, index, found)) ?? best
}

/** Of licenses that fit a text no better than others do, the one that it names first. */
function named(text: FoldedText, index: LicenseIndex, fitting: readonly Weighed[], best: Weighed): Weighed | undefined {
  let first: Weighed | undefined
  let place = Infinity
  for (const found of fitting) {
    const at = found.merit > NAME_SHARE * best.merit ? namedAt(text, index, found) : -1
    if (at < 0 || at > place || (at === place && first && !better(found, first, index))) continue
    first = found
    place = at
  }
  return first
}
/** Words that differ from which on a text is not plainly the license. */
const DEFECTS = 5

function hasDefects({ missing, extra }: Alignment): boolean {
  return missing + extra >= DEFECTS
}

function alignment(text: FoldedText, index: LicenseIndex, candidate: Candidate, known: Alignments): Weighed | undefined {
  if (known.has(candidate)) return known.get(candidate)
  const found = fromAnchors(text, index, candidate)
  known.set(candidate, found)
  return found
}

function fromAnchors(text: FoldedText, index: LicenseIndex, { template, anchors }: Candidate): Weighed | undefined {
  let best: Alignment | undefined
  for (let n = 0; n < anchors.length; n += 2) {
    const at = anchors[n] ?? 0
    if ((text.taken[at] ?? 1) === 1 || (best && at >= best.from && at < best.to && best.extra + best.missing < 10)) continue
    const found = align(text, index, template, at, anchors[n + 1] ?? 0)
    if (!best || found.value > best.value) best = found
  }
  if (!best) return undefined
  const required = best.matched + best.missing
  const isEnough = best.value > LEAST_VALUE * required && best.matched >= LEAST_SHARE * required
  if (isEnough) return { ...best, merit: merit(text, index, best) }
  const conditions = conditionsOf(index, best)
  return conditions && { ...best, merit: merit(text, index, conditions), partly: true }
}

/** Lays the text beside a license, and weighs what is found as a rival of others. */
export function weighed(text: FoldedText, index: LicenseIndex, template: number, at: number, place: number): Weighed {
  const found = align(text, index, template, at, place)
  return { ...found, merit: merit(text, index, found) }
}

/** Shares are counted on samples; this much may be chance. */
const SLACK = 0.12

/**
 * What an alignment of the candidate can be worth at most.
 *
 * Words beyond the end of the text are missing; and a word that differs spoils at most five shingles, so that a low share
 * means differences.
 */
function bound(text: FoldedText, index: LicenseIndex, { template, share }: Candidate): number {
  const length = lengthOf(index, template)
  const spoiled = Math.max(0, 1 - share - SLACK)
  return Math.min(length * (1 - 0.4 * spoiled), 3 * Math.min(length, text.count) - 2 * required(index, template)) + EXACT
}

/** How many words of each license a text has to have; counted once. */
const REQUIRED = new WeakMap<LicenseIndex, Int32Array>()

function required(index: LicenseIndex, template: number): number {
  const counts = REQUIRED.get(index) ?? new Int32Array(index.templates.length).fill(-1)
  REQUIRED.set(index, counts)
  const known = counts[template] ?? -1
  if (known >= 0) return known
  let count = 0
  for (let n = index.starts[template] ?? 0; n < (index.starts[template + 1] ?? 0); n++)
    if (((index.leeway[n] ?? 0) & LEEWAY.optional) === 0) count++
  counts[template] = count
  return count
}

/** Words of a license. */
function lengthOf(index: LicenseIndex, template: number): number {
  return (index.starts[template + 1] ?? 0) - (index.starts[template] ?? 0)
}

/** Of two explanations of one stretch, the one of more merit; of equal ones the shorter license. */
export function better(a: Weighed, b: Weighed, index: LicenseIndex): boolean {
  if (a.merit !== b.merit) return a.merit > b.merit
  return lengthOf(index, a.template) < lengthOf(index, b.template)
}
