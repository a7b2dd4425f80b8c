import type { Review } from '#model/report.ts'
import { commitText } from '#reports/shared/html/links.ts'
import { markup, sentence, verbatim, type Markup } from '#reports/shared/html/markup.ts'
import { policyText } from '#reports/shared/html/record-section.ts'
import { facts } from '#reports/shared/html/table.ts'
import { heading } from '#reports/shared/heading.ts'
import { isUnknown, matters } from '#reports/shared/matters.ts'

/** The top of the page: the verdict, what it rests on, and one sentence for each matter that blocks. */
export function lead(review: Review): Markup {
  const { conclusion, policy, decision, setting } = review
  const commit = setting?.commit ?? decision?.head
  const blocking = matters(review, 'fail')
  const sentences = blocking
    .filter(({ first }) => !isUnknown(first))
    .map(
      ({ first, findings }) =>
        markup`<li>${sentence(first.message)}${findings.length > 1 ? ` The same holds for ${findings.length - 1} more.` : ''}</li>`,
    )
  const unknown = blocking.filter(({ first }) => isUnknown(first)).reduce((sum, { findings }) => sum + findings.length, 0)
  if (unknown > 0)
    sentences.push(
      markup`<li>${unknown} ${unknown === 1 ? 'component has a license that is' : 'components have licenses that are'} not known.</li>`,
    )
  return markup`<header>
<p class="kicker">License review against the Open Source Definition</p>
<div class="lead ${conclusion}">
<h1>${heading(review)}</h1>
${sentences.length > 0 ? markup`<ul>${sentences}</ul>` : markup``}
</div>
${facts([
  [
    'Repository',
    setting === undefined && review.repository === undefined ? undefined : verbatim(setting?.repository ?? review.repository ?? '', 200),
  ],
  ['Commit', commit === undefined ? undefined : commitText(commit, review)],
  ['Policy', policyText(review)],
  ['Policy read at', policy.revision === undefined ? undefined : commitText(policy.revision, review)],
  ['Preset', verbatim(policy.preset)],
  ['Date (UTC)', decision?.date],
])}
</header>`
}
