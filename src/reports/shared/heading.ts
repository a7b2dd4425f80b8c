import type { Finding } from '#model/finding.ts'
import type { FindingKind } from '#model/finding-kind.ts'
import type { Review } from '#model/report.ts'
import { says } from '#reports/shared/finding-words.ts'
import { byWeight, compare, subjectOf } from '#reports/shared/matters.ts'
import { nounOfFinding, quantity } from '#reports/shared/nouns.ts'

/** Phrases in a heading; beyond these the table speaks. */
const MOST_PHRASES = 3

/** The verdict in words, e.g. `Merge blocked: 1 model does not meet the Open Source Definition`. */
export function heading(review: Review): string {
  if (review.conclusion === 'neutral') return 'Nothing that is reviewed changed'
  const failing = phrases(review.findings.filter(({ action }) => action === 'fail'))
  if (failing.length > 0) return `Merge blocked: ${list(failing)}`
  // The decision is the conclusion's: a failure without a finding to show is still told as one.
  if (review.conclusion === 'failure') return 'Merge blocked by the policy'
  const warned = phrases(review.findings.filter(({ action }) => action === 'warn'))
  const { waived } = review.counts
  const excused = waived > 0 ? [`${quantity(waived, { one: 'component is', many: 'components are' })} waived`] : []
  if (warned.length > 0) return `Not blocked, with warnings: ${[list(warned), ...excused].join('; ')}`
  return ['Nothing blocks this merge', ...excused].join(': ')
}

/** Each component under its weightiest kind, once: `1 model and 2 packages do not meet …`. */
function phrases(findings: readonly Finding[]): string[] {
  const kinds = new Map<FindingKind, Map<string, Finding[]>>()
  const seen = new Set<string>()
  for (const finding of [...findings].sort(byWeight)) {
    const subject = subjectOf(finding)
    if (seen.has(subject)) continue
    seen.add(subject)
    const nouns = kinds.get(finding.type) ?? new Map<string, Finding[]>()
    kinds.set(finding.type, nouns)
    const { one } = nounOfFinding(finding)
    nouns.set(one, [...(nouns.get(one) ?? []), finding])
  }
  return [...kinds].map(([kind, nouns]) => {
    const groups = [...nouns].sort(([a], [b]) => compare(a, b)).map(([, found]) => found)
    const count = groups.reduce((sum, found) => sum + found.length, 0)
    return `${groups.flatMap(([first, ...rest]) => (first ? [quantity(rest.length + 1, nounOfFinding(first))] : [])).join(' and ')} ${says(kind, count)}`
  })
}

function list(phrases: readonly string[]): string {
  const shown = phrases.slice(0, MOST_PHRASES).join('; ')
  return phrases.length > MOST_PHRASES ? `${shown}; and more` : shown
}
