import type { Component } from '#model/component.ts'
import type { Review } from '#model/report.ts'
import { badness } from '#model/verdict.ts'
import { authorityWords, verdictWords } from '#model/wording.ts'
import { baseTerms } from '#reports/shared/base-terms.ts'
import { citations, judgedVerdict, judgmentOf, type Judgment } from '#reports/shared/html/judgments.ts'
import { joined, markup, verbatim, type Markup } from '#reports/shared/html/markup.ts'
import { section, table, type Section } from '#reports/shared/html/table.ts'
import { compare } from '#reports/shared/matters.ts'

/** Names in a row; the others are counted, and all stand in the section of the components. */
const MOST_NAMED = 12

/** All licenses, from bad to good: the verdict in words, who says so, and what is under them. */
export function licenseSection(review: Review, judged: readonly Judgment[]): readonly Section[] {
  const rows = new Map<string, [Component, ...Component[]]>()
  for (const component of review.components.filter(({ status }) => status !== 'removed')) {
    const key = JSON.stringify([component.license, component.verdict, component.subject])
    const row = rows.get(key)
    if (row) row.push(component)
    else rows.set(key, [component])
  }
  const sorted = [...rows.values()].sort(
    ([a], [b]) => badness(b.verdict) - badness(a.verdict) || compare(a.license ?? '', b.license ?? '') || compare(a.purl, b.purl),
  )
  const heads = ['License', 'Verdict', 'Who says so', 'Criteria', 'Components']
  return section('licenses', 'Licenses by verdict', [
    table(
      'Each license once, the gravest verdict first',
      heads,
      sorted.map(components => licenseRow(components, review, judged)),
    ),
  ])
}

function licenseRow(components: readonly [Component, ...Component[]], review: Review, judged: readonly Judgment[]) {
  const [first] = components
  const { verdict, subject } = first
  const names = [...new Set(components.map(({ name }) => name))].sort(compare)
  const rest = names.length - MOST_NAMED
  return [
    ownLicense(first, review),
    markup`<span class="verdict ${verdict.verdict}">${verdictWords(verdict, subject)}</span>`,
    authorityWords(judgedVerdict(first, judged, review)) || '–',
    criteria(first, judged, review),
    markup`${components.length}: ${joined(
      names.slice(0, MOST_NAMED).map(name => verbatim(name, 120)),
      ', ',
    )}${rest > 0 ? ` and ${rest} more` : ''}`,
  ]
}

/** The id, and the title where it is known. */
export function licenseName(license: string | undefined, review: Review): Markup {
  if (license === undefined) return markup`none known`
  const [cited, ...more] = citations(license, review)
  return cited && more.length === 0 && cited.title !== license
    ? markup`${verbatim(license, 200)}<br>${cited.title}`
    : verbatim(license, 200)
}

/** The license of a component; where its base decides, that is said, so that nothing is said against an approved license. */
export function ownLicense(component: Component, review: Review): Markup {
  const own = licenseName(component.license, review)
  const terms = baseTerms(component, review)
  if (!terms) return own
  const of = terms.license === undefined ? markup`` : markup` under ${verbatim(terms.license, 200)}`
  return markup`${own} as declared; the terms told are those of its base ${verbatim(terms.base, 200)}${of}`
}

function criteria(component: Component, judged: readonly Judgment[], review: Review): Markup {
  const { verdict } = component
  if (verdict.verdict !== 'not-open-source') return markup`–`
  const numbers = [...new Set(verdict.violations.map(({ criterion }) => criterion))].sort((a, b) => a - b)
  const at = judgmentOf(component, judged, review)
  const words = numbers.map(number => `OSD ${number}`).join(', ')
  return at < 0 ? markup`${words}` : markup`<a href="#terms-${at + 1}">${words}</a>`
}
