import { align, type Alignment } from '#detect/align.ts'
import type { Candidate } from '#detect/chains.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import type { LicenseIndex } from '#detect/license-index.ts'

/** How many candidates for one place are aligned: fewer cost accuracy, more only time (measured on mixed license texts). */
const FIELD = 14

/** Least share of a license's required words that must stand in the text. */
const LEAST_SHARE = 0.6
/** Least value, as a share of the required words: below it the text is another license that speaks alike. */
const LEAST_VALUE = 0.2

/** The license that explains a stretch of text best, among the candidates that lie over it; ranked ones come first. */
export function bestAlignment(text: FoldedText, index: LicenseIndex, field: readonly Candidate[]): Alignment | undefined {
  let best: Alignment | undefined
  for (const candidate of field.slice(0, FIELD)) {
    if (best && lengthOf(index, candidate.template) <= best.value) continue
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

/** No alignment of the candidate can be worth more than its whole length. */
function lengthOf(index: LicenseIndex, template: number): number {
  return (index.starts[template + 1] ?? 0) - (index.starts[template] ?? 0)
}

function better(a: Alignment, b: Alignment, index: LicenseIndex): boolean {
  if (a.value !== b.value) return a.value > b.value
  return lengthOf(index, a.template) < lengthOf(index, b.template)
}
