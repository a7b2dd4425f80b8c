import type { Component } from '#model/component.ts'
import type { Action, Finding } from '#model/finding.ts'
import { FINDING_KINDS } from '#model/finding-kind.ts'
import type { Review } from '#model/report.ts'
import { componentIndex } from '#reports/shared/component-index.ts'

/** What is told together: findings of one kind about one license, for the same reason. */
export interface Matter {
  readonly first: Finding
  readonly component: Component | undefined
  readonly findings: readonly Finding[]
}

const WEIGHT: Readonly<Record<Action, number>> = { fail: 0, warn: 1, notice: 2, none: 3 }

/** Findings told together, the weightiest first, in an order that two runs share. */
export function matters(review: Review, action: Action): readonly Matter[] {
  const byPurl = componentIndex(review)
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of review.findings.filter(finding => finding.action === action).sort(byWeight)) {
    const key = groupKey(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map(findings => {
    const { component } = findings[0]
    return { first: findings[0], component: component === undefined ? undefined : byPurl.get(component), findings }
  })
}

/** Order of findings in every output: action, kind, license, name, place. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    WEIGHT[a.action] - WEIGHT[b.action] ||
    FINDING_KINDS.indexOf(a.type) - FINDING_KINDS.indexOf(b.type) ||
    compare(a.license ?? '', b.license ?? '') ||
    compare(subjectOf(a), subjectOf(b)) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.message, b.message)
  )
}

/** Of what a finding speaks: a package URL, a Hub id, or the file itself. */
export function subjectOf({ component, model, path }: Finding): string {
  return component ?? model ?? path
}

/** Whether a finding only says that nothing is known; such are told in one line by reason. */
export function isUnknown({ type }: Finding): boolean {
  return type === 'license-unknown' || type === 'license-missing'
}

/** By code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function groupKey(finding: Finding): string {
  if (isUnknown(finding)) return JSON.stringify(['unknown', finding.reason])
  const evidence = (finding.violations ?? []).map(({ criterion, section, quote, paraphrase }) => [criterion, section, quote, paraphrase])
  // Without a license or a violation the message is all there is, and two messages are two matters.
  const rest = finding.license !== undefined && finding.type !== 'license-changed' ? [] : [finding.message]
  return JSON.stringify([finding.type, finding.license, finding.verdict, finding.part, evidence, rest])
}
