import type { Component } from '#model/component.ts'
import type { CitedLicense, LicenseNote, Review } from '#model/report.ts'
import type { Concern, Verdict, VerdictWord, Violation } from '#model/verdict.ts'
import { baseTerms, termsOf } from '#reports/shared/base-terms.ts'
import { componentIndex } from '#reports/shared/component-index.ts'
import { compare } from '#reports/shared/matters.ts'
import { standing, type Standing } from '#reports/shared/subject-words.ts'

/** One license with the terms that were found in it, once for all components that it is about. */
export interface Judgment {
  readonly license: string | undefined
  readonly verdict: VerdictWord
  readonly standing: Standing
  readonly violations: readonly Violation[]
  readonly concerns: readonly Concern[]
  /** Names of what is under it, or made from something under it. */
  readonly names: readonly string[]
  readonly cited: readonly CitedLicense[]
}

/** Every license of which a term is told: those that do not meet the definition first, then by name. */
export function judgments(review: Review): readonly Judgment[] {
  const found = new Map<string, Judgment>()
  for (const judgment of [...ofComponents(review), ...ofFindings(review)]) {
    const there = found.get(keyOf(judgment))
    found.set(keyOf(judgment), there ? { ...there, names: distinct([...there.names, ...judgment.names]) } : judgment)
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.verdict === 'not-open-source') - Number(a.verdict === 'not-open-source') ||
      compare(a.license ?? '', b.license ?? '') ||
      compare(keyOf(a), keyOf(b)),
  )
}

/** How a license is cited; empty where nothing more is known of it. */
export function citations(license: string | undefined, { licenses }: Review): readonly CitedLicense[] {
  return licenses?.find((note: LicenseNote) => note.license === license)?.terms ?? []
}

function ofComponents(review: Review): Judgment[] {
  return review.components.flatMap(component => {
    const { verdict, license, subject, name, status } = component
    const violations = 'violations' in verdict ? verdict.violations : []
    const concerns = 'concerns' in verdict ? (verdict.concerns ?? []) : []
    // What fails by its base is told with the base: its own license may well be approved.
    if (violations.length + concerns.length === 0 || status === 'removed' || baseTerms(component, review)) return []
    const authority = 'authority' in verdict ? verdict.authority : undefined
    return [
      {
        license,
        verdict: verdict.verdict,
        standing: { ...(authority ? { authority } : {}), subject },
        violations,
        concerns,
        names: [name],
        cited: citations(license, review),
      },
    ]
  })
}

/** Findings may speak of another license than that of their component: the one of a base. */
function ofFindings(review: Review): Judgment[] {
  const byPurl = componentIndex(review)
  return review.findings.flatMap(finding => {
    const { violations = [], verdict = 'not-open-source', model, path } = finding
    if (violations.length === 0) return []
    const terms = termsOf(finding, review)
    const license = terms ? terms.license : finding.license
    const component = byPurl.get(finding.component ?? '')
    const own = review.components.find(other => other.license !== undefined && sameLicense(other.license, license)) ?? component
    return [
      {
        license,
        verdict,
        standing: standing(finding, own),
        violations,
        concerns: [],
        names: [component?.name ?? model ?? path],
        cited: citations(license, review),
      },
    ]
  })
}

function sameLicense(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase()
}

function keyOf({ license, verdict, violations, concerns }: Judgment): string {
  const terms = [...violations, ...concerns].map(({ section, quote, paraphrase }) => [section, quote ?? paraphrase])
  return JSON.stringify([license?.toLowerCase(), verdict, terms])
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compare)
}

/** Where the terms of a component are told: its place in the list, or -1. */
export function judgmentOf(component: Component, all: readonly Judgment[], review: Review): number {
  const terms = baseTerms(component, review)
  const own = terms ? terms.license : component.license
  return all.findIndex(
    ({ license, verdict, names }) =>
      license?.toLowerCase() === own?.toLowerCase() && verdict === component.verdict.verdict && names.includes(component.name),
  )
}

/** The verdict with the authority of whoever judged the terms that are told: those of the base, where it decides. */
export function judgedVerdict(component: Component, all: readonly Judgment[], review: Review): Verdict {
  const { verdict } = component
  const authority = baseTerms(component, review) ? all[judgmentOf(component, all, review)]?.standing.authority : undefined
  return verdict.verdict === 'not-open-source' && authority !== undefined ? { ...verdict, authority } : verdict
}
