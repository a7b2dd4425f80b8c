import type { Component } from '#model/component.ts'
import type { Finding } from '#model/finding.ts'
import type { Anchor, ChangedFile, ChangedFiles, PlannedComment } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import { toldLicense } from '#reports/shared/base-terms.ts'
import { componentIndex } from '#reports/shared/component-index.ts'
import { code, prose } from '#reports/shared/escape.ts'
import { says } from '#reports/shared/finding-words.ts'
import { findingMarker, fingerprint } from '#reports/shared/marker.ts'
import { byWeight, isUnknown } from '#reports/shared/matters.ts'
import { patchLines } from '#reports/shared/patch-lines.ts'
import { accusation, standing } from '#reports/shared/subject-words.ts'

/** Further findings named in one comment; the summary has all. */
const MOST_NAMED = 5

/**
 * Inline comments of a review: all findings on one line make one, and one license has one a file.
 *
 * Unknowns and notices stand in the summary. Sorted with the weightiest first.
 */
export function plannedComments(review: Review, changes: ChangedFiles): readonly PlannedComment[] {
  const files = new Map(changes.files.map(file => [file.path, file]))
  const byPurl = componentIndex(review)
  return groups(review).map(findings => {
    const [{ path, line }] = findings
    const fingerprints = [...new Set(findings.map(fingerprint))].sort()
    const place = anchor(findings, files.get(path), changes.complete)
    // At the head of a file a comment says which line it means.
    const text = `${place.kind === 'file' ? `Line ${line}: ` : ''}${body(findings, byPurl, review)}`
    return { path, line, fingerprints, body: `${text}\n\n${findingMarker(fingerprints)}`, anchor: place }
  })
}

type Group = readonly [Finding, ...Finding[]]

function groups(review: Review): Group[] {
  const told = review.findings
    .filter(finding => (finding.action === 'fail' || finding.action === 'warn') && !isUnknown(finding))
    .sort(byWeight)
  const byLine = collect(told, ({ path, line }) => JSON.stringify([path, line]))
  const byLicense = collect([...byLine], ([{ path }, ...rest], group) =>
    JSON.stringify([
      path,
      rest.length,
      group.map(({ type, license, verdict, part, message }) => [type, license ?? message, verdict, part]),
    ]),
  )
  return byLicense.map(([first, ...rest]) => [first[0], ...first.slice(1), ...rest.flat()])
}

function collect<Item>(items: readonly Item[], key: (item: Item, same: Item) => string): [Item, ...Item[]][] {
  const found = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const at = key(item, item)
    const group = found.get(at)
    if (group) group.push(item)
    else found.set(at, [item])
  }
  return [...found.values()]
}

function anchor(findings: Group, file: ChangedFile | undefined, complete: boolean): Anchor {
  // A list that was cut off does not show that the file is unchanged: GitHub is asked, and may refuse.
  if (!file) return { kind: complete ? 'summary' : 'file' }
  if (file.change === 'removed') return { kind: 'summary' }
  if (file.patch === undefined) return { kind: 'file' }
  const { added } = patchLines(file.patch)
  for (const { line, endLine, lines } of findings) {
    const first = firstWithin(added, line, endLine) ?? lines?.find(place => added.has(place))
    if (first !== undefined) return { kind: 'line', line: first }
  }
  return { kind: 'file' }
}

function firstWithin(added: ReadonlySet<number>, line: number, endLine: number): number | undefined {
  // Whichever is shorter is walked: an entry may claim to span a whole file.
  return [...added].sort((a, b) => a - b).find(number => number >= line && number <= endLine)
}

function body(findings: Group, byPurl: ReadonlyMap<string, Component>, review: Review): string {
  const [first] = findings
  const component = byPurl.get(first.component ?? '')
  const same = findings.filter(({ type, license }) => type === first.type && license === first.license)
  const others = findings.filter(finding => !same.includes(finding))
  return [
    headline(first, component, same.length),
    ...evidence(first, component, review),
    ...(same.length > 1 ? [`The same for ${names(same.slice(1), byPurl)}.`] : []),
    ...remarks(others),
  ].join('\n\n')
}

function headline(first: Finding, component: Component | undefined, count: number): string {
  const name = code(component?.name ?? first.model ?? first.path, 200)
  const license = first.license === undefined ? '' : ` (${code(first.license, 120)})`
  return `${first.action === 'fail' ? '⛔' : '⚠️'} ${name}${license}${count > 1 ? ` and ${count - 1} more here` : ''}${bringer(component)} **${says(first.type, count)}**.`
}

/** A transitive component is told at the direct dependency that brings it, and says so. */
function bringer(component: Component | undefined): string {
  const [direct] = component?.via ?? []
  return direct === undefined ? '' : `, brought in by ${code(direct, 120)},`
}

function evidence(first: Finding, component: Component | undefined, review: Review): string[] {
  const [violation, ...rest] = first.violations ?? []
  if (!violation) return [prose(first.message)]
  const criteria = first.criteria ?? [violation, ...rest].map(({ criterion }) => criterion)
  const license = toldLicense(first, review)
  const named = license === undefined || license === first.license ? undefined : code(license, 120)
  const said = accusation(standing(first, component), criteria, undefined, named)
  const section = violation.section === undefined ? '' : `Section ${code(violation.section, 60)}: `
  const text =
    violation.quote === undefined
      ? violation.paraphrase === undefined
        ? ''
        : `in our words: ${prose(violation.paraphrase, 400)}`
      : code(violation.quote, 600)
  const summary = review.setting ? ' The summary comment has the whole reasoning.' : ''
  return [
    `${said}${rest.length > 0 ? ` ${rest.length + 1} clauses are told in the summary.` : summary}`,
    ...(text === '' ? [] : [`> ${section}${text}`]),
  ]
}

function names(findings: readonly Finding[], byPurl: ReadonlyMap<string, Component>): string {
  const all = [...new Set(findings.map(finding => byPurl.get(finding.component ?? '')?.name ?? finding.model ?? finding.path))]
  const shown = all.slice(0, MOST_NAMED).map(name => code(name, 120))
  return `${shown.join(', ')}${all.length > MOST_NAMED ? ` + ${all.length - MOST_NAMED}` : ''}`
}

function remarks(findings: readonly Finding[]): string[] {
  const messages = [...new Set(findings.map(({ message }) => message))]
  const shown = messages.slice(0, MOST_NAMED).map(message => `- ${prose(message, 400)}`)
  if (messages.length > MOST_NAMED) shown.push(`- and ${messages.length - MOST_NAMED} more, in the summary`)
  return shown.length > 0 ? [shown.join('\n')] : []
}
