import type { Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'
import { toldLicense } from '#reports/shared/base-terms.ts'
import { componentIndex } from '#reports/shared/component-index.ts'
import { cell, code } from '#reports/shared/escape.ts'
import { lineLink, placeLink } from '#reports/shared/links.ts'
import { byWeight, compare } from '#reports/shared/matters.ts'
import { standing, verdictWords } from '#reports/shared/subject-words.ts'

/** Components and places named in a row, and rows in the table; what is beyond is counted. */
const MOST_NAMED = 3
const MOST_PLACES = 4
const MOST_ROWS = 30

/** One row a license: what it is, which criteria, what brings it in, where. */
export function licenseTable(review: Review): string {
  const rows = new Map<string, [Finding, ...Finding[]]>()
  const told = review.findings.filter(({ action }) => action === 'fail' || action === 'warn').sort(byWeight)
  for (const finding of told) {
    if (finding.verdict === undefined) continue
    const key = JSON.stringify([toldLicense(finding, review), finding.verdict])
    const row = rows.get(key)
    if (row) row.push(finding)
    else rows.set(key, [finding])
  }
  if (rows.size === 0) return ''
  const shown = [...rows.values()].slice(0, MOST_ROWS)
  const rest = rows.size - shown.length
  return [
    '| Verdict | License | Criteria | Brought in by | Where |',
    '| :-- | :-- | :-- | :-- | :-- |',
    ...shown.map(findings => tableRow(findings, review)),
    ...(rest > 0 ? ['', `And ${rest} more licenses, not in this table.`] : []),
  ].join('\n')
}

function tableRow(findings: readonly [Finding, ...Finding[]], review: Review): string {
  const [first] = findings
  const license = toldLicense(first, review)
  const byPurl = componentIndex(review)
  const component = byPurl.get(first.component ?? '')
  const criteria = [...new Set(findings.flatMap(finding => finding.criteria ?? []))].sort((a, b) => a - b)
  const names = [...new Set(findings.map(finding => byPurl.get(finding.component ?? '')?.name ?? finding.model ?? finding.path))].sort(
    compare,
  )
  const cells = [
    `${first.action === 'fail' ? '**Blocks:** ' : ''}${verdictWords(first.verdict, standing(first, component).subject)}`,
    license === undefined ? 'none known' : code(license, 120),
    criteria.length > 0 ? criteria.map(number => `OSD ${number}`).join(', ') : '–',
    names
      .slice(0, MOST_NAMED)
      .map(name => code(name, 120))
      .join(', ') + more(names.length),
    placesOf(findings, review),
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

/** Places by file: `README.md:2`, then only the lines of the same file. */
function placesOf(findings: readonly Finding[], { setting }: Review): string {
  const shown = [...new Map(findings.map(finding => [`${finding.path}:${finding.line}`, finding])).values()].sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line,
  )
  const links = shown
    .slice(0, MOST_PLACES)
    .map((place, n) => (shown[n - 1]?.path === place.path ? lineLink(place, setting) : placeLink(place, setting)))
  return links.join(', ') + (shown.length > MOST_PLACES ? ` + ${shown.length - MOST_PLACES}` : '')
}

function more(count: number): string {
  return count > MOST_NAMED ? ` + ${count - MOST_NAMED}` : ''
}
