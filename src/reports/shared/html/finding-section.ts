import type { Action, Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'
import { placeText } from '#reports/shared/html/links.ts'
import { markup, sentence, verbatim } from '#reports/shared/html/markup.ts'
import { section, table, type Section } from '#reports/shared/html/table.ts'
import { byWeight } from '#reports/shared/matters.ts'

const EFFECT: Readonly<Record<Action, string>> = {
  fail: 'Blocks the merge',
  warn: 'Warning',
  notice: 'Notice',
  none: 'No effect',
}

/** All findings with what the policy does about each; those without effect say why they have none. */
export function findingSection(review: Review): readonly Section[] {
  const findings = [...review.findings].sort(byWeight)
  return section('findings', 'Findings', [
    table(
      'What was found, and what the policy does about it',
      ['Effect', 'Kind', 'Where', 'What'],
      findings.map(finding => [
        markup`<span class="effect-${finding.action}">${EFFECT[finding.action]}</span>${why(finding)}`,
        verbatim(finding.type),
        placeText(finding, review),
        sentence(finding.message),
      ]),
    ),
  ])
}

function why({ action, waiver, status }: Finding): string {
  if (action !== 'none') return ''
  if (waiver !== undefined) return ': waived'
  return status === 'carried' ? ': was there before' : ''
}

/** Waivers that took a finding away: who, why, until when, and where the policy says so. */
export function waiverSection(review: Review): readonly Section[] {
  const used = [...review.findings].filter(({ waiver }) => waiver !== undefined).sort(byWeight)
  return section('waivers', 'Waivers used', [
    table(
      'Findings that a waiver of the policy took away',
      ['Component', 'License', 'Reason', 'Who answers for it', 'Until', 'In the policy'],
      used.flatMap(finding => (finding.waiver ? [waiverRow(finding, finding.waiver, review)] : [])),
    ),
  ])
}

function waiverRow(finding: Finding, waiver: NonNullable<Finding['waiver']>, { policy }: Review) {
  return [
    verbatim(finding.component ?? finding.path, 400),
    finding.license === undefined ? 'none known' : verbatim(finding.license, 200),
    waiver.reason,
    waiver.owner === undefined ? 'not named' : verbatim(waiver.owner, 120),
    waiver.expires === undefined ? 'without end' : waiver.expires,
    verbatim(`${policy.path ?? 'policy'}:${waiver.line}`, 300),
  ]
}
