import { align, type Alignment } from '#detect/align.ts'
import type { Candidate } from '#detect/chains.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { merit } from '#detect/merit.ts'
import { isTitled } from '#detect/title.ts'

/** How many candidates for one place are aligned: fewer cost accuracy, more only time (measured on mixed license texts). */
const FIELD = 12

/** Least share of a license's required words that must stand in the text. */
const LEAST_SHARE = 0.6
/** Least value, as a share of the required words: below it the text is another license that speaks alike. */
const LEAST_VALUE = 0.2

/** The license that explains a stretch of text best, among the candidates that lie over it; ranked ones come first. */
export function bestAlignment(text: FoldedText, index: LicenseIndex, field: readonly Candidate[]): Alignment | undefined {
  let best: Alignment | undefined
  let titled: Alignment | undefined
  for (const candidate of field.slice(0, FIELD)) {
    if (best && !hasDefects(best) && bound(text, index, candidate) <= best.value) continue
    const found = fromAnchors(text, index, candidate)
    if (!found) continue
    if (!best || better(found, best, index)) best = found
    if (isTitled(index, found) && (!titled || better(found, titled, index))) titled = found
  }
  return best && titled && hasDefects(best) && !isTitled(index, best) && titled.value > TITLE_SHARE * best.value ? titled : best
}

/** A license that the text is titled after may be worth this share of the best one, where the best one does not fit either. */
const TITLE_SHARE = 0.5
/** Words that differ from which on a text is not plainly the license. */
const DEFECTS = 5

function hasDefects({ missing, extra }: Alignment): boolean {
  return missing + extra >= DEFECTS
}

function fromAnchors(text: FoldedText, index: LicenseIndex, { template, anchors }: Candidate): Alignment | undefined {
  let best: Alignment | undefined
  for (let n = 0; n < anchors.length; n += 2) {
    const at = anchors[n] ?? 0
    if ((text.taken[at] ?? 1) === 1 || (best && at >= best.from && at < best.to && best.extra + best.missing < 10)) continue
    const found = weighed(text, index, template, at, anchors[n + 1] ?? 0)
    if (!best || found.value > best.value) best = found
  }
  if (!best) return undefined
  const required = best.matched + best.missing
  return best.value > LEAST_VALUE * required && best.matched >= LEAST_SHARE * required ? best : undefined
}

/** Lays the text beside a license, and weighs what is found as a rival of others. */
export function weighed(text: FoldedText, index: LicenseIndex, template: number, at: number, place: number): Alignment {
  const found = align(text, index, template, at, place)
  return { ...found, value: merit(text, index, found) }
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
  return Math.min(length * (1 - 0.4 * spoiled), 3 * Math.min(length, text.count) - 2 * required(index, template))
}

function required(index: LicenseIndex, template: number): number {
  let count = 0
  for (let n = index.starts[template] ?? 0; n < (index.starts[template + 1] ?? 0); n++)
    if (((index.leeway[n] ?? 0) & LEEWAY.optional) === 0) count++
  return count
}

/** Words of a license. */
function lengthOf(index: LicenseIndex, template: number): number {
  return (index.starts[template + 1] ?? 0) - (index.starts[template] ?? 0)
}

/** Of two explanations of one stretch, the one of more value; of equal ones the shorter license. */
export function better(a: Alignment, b: Alignment, index: LicenseIndex): boolean {
  if (a.value !== b.value) return a.value > b.value
  return lengthOf(index, a.template) < lengthOf(index, b.template)
}
