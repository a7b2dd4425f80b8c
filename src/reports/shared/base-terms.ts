import type { Component } from '#model/component.ts'
import type { Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'

/** Terms that a component has from its base, though its own license is another one. */
export interface BaseTerms {
  /** Hub id of the base. */
  readonly base: string
  /** The license of the base, where it is known. */
  readonly license?: string
}

/**
 * The base whose terms make a component fail; undefined where its own license does.
 *
 * A card may declare an OSI-approved license over a restricted base: nothing may then be said against that license.
 */
export function baseTerms(component: Component, review: Review): BaseTerms | undefined {
  const { purl, verdict } = component
  if (verdict.verdict !== 'not-open-source') return undefined
  const findings = review.findings.filter(finding => finding.component === purl && finding.verdict === 'not-open-source')
  if (findings.some(({ type }) => type === 'not-open-source-license')) return undefined
  const [told] = findings.filter(({ base }) => base !== undefined).map(finding => termsOf(finding, review))
  return told
}

/** The license whose terms a finding tells: that of the base, where these are what the component has from it. */
export function toldLicense(finding: Finding, review: Review): string | undefined {
  const terms = finding.verdict === 'not-open-source' ? termsOf(finding, review) : undefined
  return terms ? terms.license : finding.license
}

/** The base that a finding speaks of, with the license whose terms are told. */
export function termsOf(finding: Finding, review: Review): BaseTerms | undefined {
  const { base, baseLicense, component } = finding
  if (base === undefined) return undefined
  if (baseLicense !== undefined) return { base, license: baseLicense }
  const told = review.findings.find(other => other.type === 'not-open-source-base' && other.base === base && other.component === component)
  const license =
    told?.license ?? review.components.find(({ purl }) => purl.toLowerCase() === `pkg:huggingface/${base}`.toLowerCase())?.license
  return { base, ...(license === undefined ? {} : { license }) }
}
