import type { CriterionNumber } from '#model/criterion.ts'
import type { Component } from '#model/component.ts'
import type { Finding } from '#model/finding.ts'
import type { Authority, Subject } from '#model/verdict.ts'
import { criteriaWords } from '#reports/shared/criteria.ts'

/** Who judged the license of a finding, and what the license is for. */
export interface Standing {
  readonly authority?: Authority
  readonly subject: Subject
}

/** Looks up who says so; the component carries it. Weights where the finding itself is about a model. */
export function standing(finding: Finding, component: Component | undefined): Standing {
  const verdict = component?.verdict
  const authority = finding.authority ?? (verdict && 'authority' in verdict ? verdict.authority : undefined)
  const subject = partSubject(finding) ?? component?.subject ?? (finding.model === undefined ? 'software' : 'weights')
  return { ...(authority ? { authority } : {}), subject }
}

function partSubject({ part }: Finding): Subject | undefined {
  if (part === 'weights') return 'weights'
  return part === 'data' ? 'data' : undefined
}

/**
 * The verdict in a few words, for a table.
 *
 * The definition speaks of software: weights, data and content get other words for the same gate word.
 */
export function verdictWords(verdict: Finding['verdict'], subject: Subject): string {
  switch (verdict) {
    case 'open-source':
      return { software: 'Open Source', weights: 'Terms OSI-approved', data: 'Open license', content: 'Open license' }[subject]
    case 'not-open-source':
      return subject === 'software' ? 'Does not meet the definition' : 'Terms do not meet the definition'
    case 'unreviewed':
      return 'Not reviewed by OSI'
    case 'unknown':
    case undefined:
      return 'Unknown'
  }
}

/** What may be said about a license that breaks criteria: “OSI says” only where OSI does. The name is finished markup. */
export function accusation(
  { authority, subject }: Standing,
  criteria: readonly CriterionNumber[],
  statement?: string,
  name?: string,
): string {
  const what = criteriaWords(criteria)
  const license = name ?? 'this license'
  if (authority === 'osi-statement') {
    const where =
      statement === undefined
        ? `OSI says that ${license} is not Open Source`
        : `[OSI says](${statement}) that ${license} is not Open Source`
    return subject === 'software' ? `${where}: it does not meet ${what}.` : `${where}: the terms of use do not meet ${what}.`
  }
  const of = name === undefined ? '' : ` ${name}`
  const holder = subject === 'software' ? `The license${of} contains` : `The terms of use${of === '' ? '' : ` of${of}`} contain`
  return `${holder} a term that, in our reading, does not meet ${what}; OSI has not reviewed this license.`
}
