import type { Finding } from '#model/finding.ts'
import type { FindingKind } from '#model/finding-kind.ts'
import type { Review } from '#model/report.ts'
import { says } from '#reports/shared/finding-words.ts'
import { byWeight, subjectOf } from '#reports/shared/matters.ts'
import { nounOfFinding, quantity, type Noun } from '#reports/shared/nouns.ts'

/** Phrases in a heading; beyond these the table speaks. */
const MOST_PHRASES = 3

/** The verdict in words, e.g. `Merge blocked: 1 model does not meet the Open Source Definition`. */
export function heading(review: Review): string {
  const failing = phrases(review.findings.filter(({ action }) => action === 'fail'))
  if (failing.length > 0) return `Merge blocked: ${list(failing)}`
  // The decision is the conclusion's: a failure without a finding to show is still told as one.
  if (review.conclusion === 'failure') return 'Merge blocked by the policy'
  const warned = phrases(review.findings.filter(({ action }) => action === 'warn'))
  if (warned.length > 0) return `Not blocked, with warnings: ${list(warned)}`
  return 'Nothing blocks this merge'
}

/** Each component under its weightiest kind, once. */
function phrases(findings: readonly Finding[]): string[] {
  const groups = new Map<string, { readonly kind: FindingKind; readonly noun: Noun; count: number }>()
  const seen = new Set<string>()
  for (const finding of [...findings].sort(byWeight)) {
    const subject = subjectOf(finding)
    if (seen.has(subject)) continue
    seen.add(subject)
    const noun = nounOfFinding(finding)
    const key = `${finding.type} ${noun.one}`
    const group = groups.get(key)
    if (group) group.count += 1
    else groups.set(key, { kind: finding.type, noun, count: 1 })
  }
  return [...groups.values()].map(({ kind, noun, count }) => `${quantity(count, noun)} ${says(kind, count)}`)
}

function list(phrases: readonly string[]): string {
  const shown = phrases.slice(0, MOST_PHRASES).join('; ')
  return phrases.length > MOST_PHRASES ? `${shown}; and more` : shown
}
