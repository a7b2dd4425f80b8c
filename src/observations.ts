import type { Component } from '#model/component.ts'
import type { Observation } from '#model/finding.ts'
import { badness, type Verdict } from '#model/verdict.ts'
import { authorityWords, criteriaWords, verdictWords, violationWords } from '#model/wording.ts'

/** What the base version of an updated component is under. */
export interface Before {
  readonly license?: string
  readonly verdict: Verdict
}

/** What is worth saying about one component: its license, and how it differs from the base. */
export function observeComponent(component: Component, title: string, before?: Before): Observation[] {
  const [place] = component.places
  if (!place || component.status === 'removed') return []
  const about = facts(component)
  const own = licenseObservation(component, title)
  const changed = before ? changeObservation(component, before) : undefined
  return [...(own ? [{ ...about, ...own, ...place }] : []), ...(changed ? [{ ...about, ...changed, ...place }] : [])]
}

type Own = Pick<Observation, 'type' | 'message'> & Partial<Observation>

function facts(component: Component) {
  const { verdict } = component
  return {
    component: component.purl,
    ...(component.license === undefined ? {} : { license: component.license }),
    verdict: verdict.verdict,
    ...('reason' in verdict ? { reason: verdict.reason } : {}),
    ...(verdict.verdict === 'not-open-source'
      ? {
          criteria: [...new Set(verdict.violations.map(violation => violation.criterion))].sort((a, b) => a - b),
          violations: verdict.violations,
        }
      : {}),
    evidence: component.evidence,
    status: component.status,
  }
}

function licenseObservation({ name, version, verdict, subject, license }: Component, title: string): Own | undefined {
  const named = version === undefined ? name : `${name} ${version}`
  switch (verdict.verdict) {
    case 'open-source':
      return undefined
    case 'not-open-source': {
      const clauses = [...new Set(verdict.violations.map(violationWords))].join(', ')
      const terms =
        verdict.authority === 'osi-statement'
          ? `which does not meet the Open Source Definition: ${clauses} (OSI says so)`
          : `which contains a term that, in our reading, does not meet ${criteriaWords(verdict.violations)}: ${clauses} (OSI has not reviewed this license)`
      return { type: 'not-open-source-license', message: `${named} is under ${title}, ${terms}.` }
    }
    case 'unreviewed':
      return { type: 'unreviewed-license', message: `${named} is under ${title}: ${verdictWords(verdict, subject)}.` }
    case 'unknown':
      if (verdict.reason === 'none-declared') return { type: 'license-missing', message: `${named} declares no license.` }
      return {
        type: 'license-unknown',
        message: `The license of ${named} is not known: ${verdictWords(verdict, subject)}${license === undefined ? '' : ` (“${license}”)`}.`,
      }
  }
}

function changeObservation(component: Component, before: Before): Own | undefined {
  const { verdict, license } = component
  const known = before.verdict.verdict !== 'unknown' || before.license !== undefined
  if (!known || license === undefined || before.license === license) return undefined
  const worse = badness(verdict) > badness(before.verdict)
  const words = authorityWords(verdict)
  return {
    type: 'license-changed',
    reason: worse ? 'worse' : 'same',
    message: `This update of ${component.name} changes its license from ${before.license ?? 'an unknown one'} to ${license}${worse ? ` (${[verdictWords(verdict, component.subject), words].filter(Boolean).join('; ')})` : ''}.`,
  }
}
