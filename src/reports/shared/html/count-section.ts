import type { Counts } from '#model/conclusion.ts'
import { GROUPS, GROUP_TITLE } from '#reports/shared/html/groups.ts'
import { markup, type Markup } from '#reports/shared/html/markup.ts'
import { section, type Section } from '#reports/shared/html/table.ts'

const STATUSES = [
  ['introduced', 'Introduced: not in the base'],
  ['worsened', 'Worsened: a worse verdict than in the base'],
  ['carried', 'Carried: there before, and no worse; never blocks'],
] as const

/** The two sums: each component stands in exactly one line of each. */
export function countSection(counts: Counts): readonly Section[] {
  const verdicts = GROUPS.map(group => [group, GROUP_TITLE[group], counts[group]] as const)
  const statuses = STATUSES.map(([status, words]) => ['', words, counts[status]] as const)
  return section('counts', 'Counts', [
    sum('Components by verdict', verdicts, counts.found),
    sum('The same components by what the change does to them', statuses, counts.found),
  ])
}

function sum(caption: string, rows: readonly (readonly [id: string, words: string, count: number])[], found: number): Markup {
  const line = ([id, words, count]: readonly [string, string, number]) =>
    markup`<tr><th scope="row">${id !== '' && count > 0 ? markup`<a href="#${id}">${words}</a>` : words}</th><td class="number">${count}</td></tr>`
  return markup`<table class="counts">
<caption>${caption}</caption>
<thead><tr><th scope="col">Group</th><th scope="col" class="number">Components</th></tr></thead>
<tbody>
${rows.map(line)}
</tbody>
<tfoot><tr><th scope="row">Found</th><td class="number">${found}</td></tr></tfoot>
</table>`
}
