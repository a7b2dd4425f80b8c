import type { Component, Evidence } from '#model/component.ts'
import type { Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'

/** The review as one JSON object; keys without a value are absent. The shape is published in `schema/review.schema.json`. */
export function reviewObject(review: Review) {
  return {
    version: review.version,
    conclusion: review.conclusion,
    counts: review.counts,
    policy: review.policy,
    components: review.components.map(componentObject),
    findings: review.findings.map(findingObject),
    notEvaluated: review.notEvaluated,
    hosts: review.hosts,
    ...(review.repository ? { repository: review.repository } : {}),
    ...(review.decision ? { decision: review.decision } : {}),
    ...(review.notes && review.notes.length > 0 ? { notes: review.notes } : {}),
    ...(review.alternatives && review.alternatives.length > 0 ? { alternatives: review.alternatives } : {}),
  }
}

/** One component, its verdict spread into `verdict`, `reason` and `authority`. */
export function componentObject(component: Component) {
  const { verdict } = component
  return {
    purl: component.purl,
    license: component.license,
    verdict: verdict.verdict,
    reason: 'reason' in verdict ? verdict.reason : undefined,
    authority: 'authority' in verdict ? verdict.authority : undefined,
    subject: component.subject,
    status: component.status,
    scope: component.scope,
    waived: component.waived,
    notEvaluated: component.notEvaluated,
    via: component.via,
    places: component.places.map(({ path, line, endLine }) => ({ path, line, endLine })),
    violations: 'violations' in verdict ? verdict.violations : undefined,
    concerns: 'concerns' in verdict ? verdict.concerns : undefined,
    evidence: component.evidence.map(evidenceObject),
  }
}

/** One finding with the keys of the contract, in its order. */
export function findingObject(finding: Finding) {
  const { type, path, line, endLine, lines, component, model, base, baseLicense, part, license, verdict, reason } = finding
  const { criteria, violations, evidence, status, action, waiver, message } = finding
  return {
    type,
    path,
    line,
    endLine,
    lines,
    component,
    model,
    base,
    baseLicense,
    part,
    license,
    verdict,
    reason,
    criteria,
    violations,
    evidence: evidence?.map(evidenceObject),
    status,
    action,
    waiver,
    message,
  }
}

/** What one source said; how much it weighs is for the review alone. */
function evidenceObject({ source, url, path, said, date, revision }: Evidence) {
  return { source, url, path, said, date, revision }
}
