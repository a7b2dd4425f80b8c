import type { Component } from '#model/component.ts'
import type { LicenseChange, WordChange } from '#model/license-change.ts'
import type { Observation } from '#model/finding.ts'
import { parsePurl } from '#model/purl.ts'
import { authorityWords, clauseWords, verdictWords } from '#model/wording.ts'

/** What is worth saying about one component: its license, and how it differs from the base. */
export function observeLicense(component: Component, title: string, change?: LicenseChange): Observation[] {
  const [place] = component.places
  if (!place || component.status === 'removed') return []
  const about = facts(component)
  const own = licenseObservation(component, title)
  const changed = change ? changeObservation(component, change) : undefined
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
          authority: verdict.authority,
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
      const clauses = clauseWords(verdict.violations)
      const who = verdict.authority === 'osi-statement' ? 'OSI says so' : 'in our reading; OSI has not reviewed this license'
      const message =
        subject === 'software'
          ? `${named} is under ${title}, which ${verdict.authority === 'osi-statement' ? 'does not meet the Open Source Definition' : 'contains a term that does not meet the Open Source Definition'}: ${clauses} (${who}).`
          : `The terms of use of ${named}, ${title}, do not meet the Open Source Definition: ${clauses} (${who}).`
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

function changeObservation(component: Component, { before, change, newlyBroken, difference }: LicenseChange): Own | undefined {
  if (change === 'none' || change === 'unknown') return undefined
  const words = [verdictWords(component.verdict, component.subject), authorityWords(component.verdict)].filter(Boolean).join('; ')
  const broken = newlyBroken.length > 0 ? ` It breaks OSD ${newlyBroken.join(', ')}, which the version before did not.` : ''
  const text = difference?.slice(0, 3).map(wordChange).join(' ') ?? ''
  return {
    type: 'license-changed',
    reason: change === 'worse' ? 'worse' : 'same',
    message: `This update of ${component.name} changes its license from ${before.license ?? 'one that is not known'} to ${component.license ?? 'one that is not known'}${change === 'worse' ? ` (${words})` : ''}.${broken}${text === '' ? '' : ` In the text: ${text}`}`,
  }
}

function wordChange({ before, removed, added, after }: WordChange): string {
  return `“${before} ${removed === '' ? '' : `[-${removed}-]`}${added === '' ? '' : `{+${added}+}`} ${after}”.`
}
