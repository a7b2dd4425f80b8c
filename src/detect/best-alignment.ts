import { align, type Alignment } from '#detect/align.ts'
import type { Candidate } from '#detect/chains.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'

/** How many candidates for one place are aligned: fewer cost accuracy, more only time (measured on mixed license texts). */
const FIELD = 12

/** Least share of a license's required words that must stand in the text. */
const LEAST_SHARE = 0.6
/** Least value, as a share of the required words: below it the text is another license that speaks alike. */
const LEAST_VALUE = 0.2

/** The license that explains a stretch of text best, among the candidates that lie over it; ranked ones come first. */
export function bestAlignment(text: FoldedText, index: LicenseIndex, field: readonly Candidate[]): Alignment | undefined {
  let best: Alignment | undefined
  for (const candidate of field.slice(0, FIELD)) {
    if (best && bound(text, index, candidate) <= best.value) continue
    const found = fromAnchors(text, index, candidate)
    if (found && (!best || better(found, best, index))) best = found
  }
  return best
}

function fromAnchors(text: FoldedText, index: LicenseIndex, { template, anchors }: Candidate): Alignment | undefined {
  let best: Alignment | undefined
  for (let n = 0; n < anchors.length; n += 2) {
    const at = anchors[n] ?? 0
    if ((text.taken[at] ?? 1) === 1 || (best && at >= best.from && at < best.to && best.extra + best.missing < 10)) continue
    const found = align(text, index, template, at, anchors[n + 1] ?? 0)
    if (!best || found.value > best.value) best = found
  }
  if (!best) return undefined
  const required = best.matched + best.missing
  return best.value > LEAST_VALUE * required && best.matched >= LEAST_SHARE * required ? best : undefined
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
