import type { Component } from '#model/component.ts'
import type { Observation } from '#model/finding.ts'
import { parsePurl } from '#model/purl.ts'
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

/** The Hub id, where the component is a model or data set of the Hub. */
function modelOf(text: string): { readonly model?: string } {
  const purl = parsePurl(text)
  return purl?.type === 'huggingface' ? { model: [purl.namespace?.replace(/^datasets\/?/, ''), purl.name].filter(Boolean).join('/') } : {}
}

type Own = Pick<Observation, 'type' | 'message'> & Partial<Observation>

function facts(component: Component) {
  const { verdict } = component
  return {
    component: component.purl,
    ...modelOf(component.purl),
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
      const criteria = criteriaWords(verdict.violations)
      const who = verdict.authority === 'osi-statement' ? 'OSI says so' : 'in our reading; OSI has not reviewed this license'
      const message =
        subject === 'software'
          ? `${named} is under ${title}, which ${verdict.authority === 'osi-statement' ? `does not meet the Open Source Definition` : `contains a term that does not meet ${criteria}`}: ${clauses} (${who}).`
          : `The terms of use of ${named}, ${title}, do not meet ${criteria}: ${clauses} (${who}).`
      return { type: 'not-open-source-license', message }
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
