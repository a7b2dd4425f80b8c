import type { Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'
import { toldLicense } from '#reports/shared/base-terms.ts'
import { code, fenced, htmlProse, prose } from '#reports/shared/escape.ts'
import { placeLink } from '#reports/shared/links.ts'
import { byWeight, compare, isUnknown, matters } from '#reports/shared/matters.ts'
import { matterDetails, type ToldTerms } from '#reports/shared/matter-details.ts'

/** Places of one waiver that are named; the others are counted. */
const MOST_PLACES = 3

/** A folded part of the summary: entries are left off from the end when the whole grows too long. */
export interface Fold {
  readonly title: string
  readonly entries: readonly string[]
  /** How many facts an entry stands for; one where absent. */
  readonly stands?: readonly number[]
}

/** Warnings, each as a fold of its own inside. */
export function warnings(review: Review, terms: ToldTerms): Fold {
  const told = matters(review, 'warn').filter(({ first }) => !isUnknown(first))
  return {
    title: 'Warnings',
    entries: told.map(matter => matterDetails(matter, review, false, terms)),
    stands: told.map(({ findings }) => findings.length),
  }
}

/** What nothing is known of, one line a reason. */
export function unknowns(review: Review): Fold {
  const reasons = new Map<string, Finding[]>()
  for (const finding of review.findings.filter(finding => finding.action !== 'none' && isUnknown(finding)).sort(byWeight)) {
    const reason = finding.reason ?? 'not-found'
    reasons.set(reason, [...(reasons.get(reason) ?? []), finding])
  }
  const names = new Map(review.components.map(({ purl, name }) => [purl, name]))
  return {
    title: 'License not known',
    entries: [...reasons]
      .sort(([a], [b]) => compare(a, b))
      .map(([reason, findings]) => {
        const shown = findings
          .slice(0, 20)
          .map(finding => `${code(names.get(finding.component ?? '') ?? finding.path, 120)} at ${placeLink(finding, review.setting)}`)
        return `- ${REASONS[reason] ?? prose(reason)}: ${shown.join(', ')}${findings.length > 20 ? ` + ${findings.length - 20}` : ''}`
      }),
    stands: [...reasons].sort(([a], [b]) => compare(a, b)).map(([, findings]) => findings.length),
  }
}

const REASONS: Readonly<Record<string, string>> = {
  'none-declared': 'Declares none',
  'not-found': 'Not found at any source asked',
  'not-identified': 'A text or name that could not be identified',
  ambiguous: 'Several licenses without a stated relation',
  'not-asked': 'Not asked (private or offline)',
  unavailable: 'The sources could not be asked',
}

/** Notices, one line each. */
export function notices(review: Review): Fold {
  const told = review.findings.filter(finding => finding.action === 'notice' && !isUnknown(finding)).sort(byWeight)
  return { title: 'Notices', entries: told.map(finding => `- ${placeLink(finding, review.setting)}: ${prose(finding.message)}`) }
}

/** Waivers that took a finding away: who, why, until when. */
export function waiversUsed(review: Review): Fold {
  const used = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of review.findings.filter(({ waiver }) => waiver !== undefined).sort(byWeight)) {
    const key = JSON.stringify([finding.component ?? finding.path, finding.waiver])
    const same = used.get(key)
    if (same) same.push(finding)
    else used.set(key, [finding])
  }
  return {
    title: 'Waivers used',
    entries: [...used.values()].flatMap(findings => {
      const [{ waiver, component, path }] = findings
      if (!waiver) return []
      const { owner, reason, expires, line } = waiver
      const policy = review.policy.path === undefined ? '' : `, ${code(`${review.policy.path}:${line}`, 200)}`
      const who = owner === undefined ? '' : `, by ${code(owner, 120)}`
      const until = expires === undefined ? ', without end' : `, until ${code(expires, 40)}`
      const licenses = [...new Set(findings.flatMap(finding => toldLicense(finding, review) ?? []))]
      const license =
        licenses.length === 0
          ? ''
          : ` under ${licenses
              .slice(0, MOST_PLACES)
              .map(one => code(one, 120))
              .join(', ')}`
      const places = findings.slice(0, MOST_PLACES).map(finding => placeLink(finding, review.setting))
      const more = findings.length > MOST_PLACES ? ` + ${findings.length - MOST_PLACES}` : ''
      return [`- ${code(component ?? path, 200)}${license} at ${places.join(', ')}${more}: ${prose(reason, 400)}${who}${until}${policy}`]
    }),
  }
}

/** What was not evaluated, and why. */
export function notEvaluated(review: Review): Fold {
  const files = review.notEvaluated.map(({ path, line, message }) => ({ path, line, message }))
  const entries = files
    .sort((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message))
    .map(
      ({ path, line, message }) =>
        `- ${placeLink(line === undefined ? { path } : { path, line, endLine: line }, review.setting)}: ${prose(message, 400)}`,
    )
  const outside = review.components.filter(
    component => component.notEvaluated !== undefined && !files.some(({ path }) => path === component.places[0]?.path),
  )
  const named = outside
    .map(
      ({ name, scope, notEvaluated: reason }) =>
        `- ${code(name, 120)} (${scope}): ${reason === 'scope' ? 'outside the scopes that are judged' : prose(reason ?? '', 200)}`,
    )
    .sort(compare)
  return { title: 'Not evaluated', entries: [...entries, ...named] }
}

/** Faults of the policy and inputs that were ignored. */
export function notes(review: Review): Fold {
  return { title: 'Policy notes', entries: (review.notes ?? []).map(note => `- ${prose(note)}`) }
}

/** The lineage of the models as a graph. */
export function lineage(review: Review): Fold {
  return { title: 'Lineage', entries: review.lineage === undefined ? [] : [fenced('mermaid', review.lineage.trim())] }
}

/** A fold as Markdown, with its count in the title. */
export function foldMarkdown(title: string, count: number, entries: readonly string[]): string {
  return `<details>\n<summary><b>${htmlProse(title)}</b>${count > 1 ? ` (${count})` : ''}</summary>\n\n${entries.join('\n')}\n\n</details>`
}
