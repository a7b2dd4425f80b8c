import type { Review } from '#model/report.ts'
import type { Concern, Violation } from '#model/verdict.ts'
import { criterion as definitionOf } from '#osd/definition.ts'
import { licenseName } from '#reports/shared/html/license-section.ts'
import type { Judgment } from '#reports/shared/html/judgments.ts'
import { addressText, linked } from '#reports/shared/html/links.ts'
import { joined, markup, verbatim, type Markup, type Piece } from '#reports/shared/html/markup.ts'
import { section, type Section } from '#reports/shared/html/table.ts'
import { DEFINITION, DISPUTE } from '#reports/shared/project.ts'
import { accusation } from '#reports/shared/subject-words.ts'

/** Names under a license; beyond these the section of the components has them. */
const MOST_NAMED = 40

/** For each license the criteria that it does not meet, and the clause that shows it. */
export function termsSection(review: Review, judged: readonly Judgment[]): readonly Section[] {
  return section(
    'terms',
    'Criteria by license',
    judged.map((judgment, n) => oneLicense(judgment, n + 1, review)),
  )
}

function oneLicense(judgment: Judgment, number: number, review: Review): Markup {
  const { license, violations, concerns, names } = judgment
  const rest = names.length - MOST_NAMED
  return markup`<article aria-labelledby="terms-${number}">
<h3 id="terms-${number}">${licenseName(license, review)}</h3>
${violations.length > 0 ? whoSaysSo(judgment, review) : markup``}
${readBy(judgment, review)}
<p>Concerns ${joined(
    names.slice(0, MOST_NAMED).map(name => verbatim(name, 200)),
    ', ',
  )}${rest > 0 ? ` and ${rest} more` : ''}.</p>
${byCriterion(violations).map(group => oneCriterion(group, review))}
${concerns.length > 0 ? worries(concerns) : markup``}
</article>`
}

function whoSaysSo({ standing, violations, cited }: Judgment, review: Review): Markup {
  const words = accusation(
    standing,
    violations.map(({ criterion }) => criterion),
  )
  const statements = cited.flatMap(({ statement }) => (statement ? [statement] : []))
  const [said] = standing.authority === 'osi-statement' ? statements : []
  if (said) return markup`<p>${words} Said on ${said.date}: ${addressText(said.url, review, true)}</p>`
  if (standing.authority === 'osi-statement') return markup`<p>${words}</p>`
  return markup`<p>${words} <a href="${DISPUTE}">Dispute this</a>.</p>`
}

const READ = { text: 'the text', page: 'the page of the publisher', unread: 'neither text nor page; drafted from what others say' } as const

/** Where the text is, and when a person read it. */
function readBy({ cited }: Judgment, review: Review): Markup {
  const rows = cited.flatMap(({ title, url, publisher, checked }) => {
    if (url === undefined && checked === undefined) return []
    const read = checked ? ` As of ${checked.date}, read: ${READ[checked.by]}.` : ''
    return [
      markup`<li>${title}${publisher === undefined ? '' : `, ${publisher}`}${url === undefined ? '' : markup`: ${addressText(url, review, true)}.`}${read}</li>`,
    ]
  })
  return rows.length === 0 ? markup`` : markup`<ul>${rows}</ul>`
}

/** Clauses under their criterion, in the order of the numbers; several clauses of one criterion stay together. */
function byCriterion(violations: readonly Violation[]): readonly (readonly [Violation, ...Violation[]])[] {
  const groups = new Map<number, [Violation, ...Violation[]]>()
  for (const violation of violations) {
    const group = groups.get(violation.criterion)
    if (group) group.push(violation)
    else groups.set(violation.criterion, [violation])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}

function oneCriterion(group: readonly [Violation, ...Violation[]], review: Review): Markup {
  const { number, title, gist } = definitionOf(group[0].criterion)
  return markup`<div class="term">
<h4><a href="${DEFINITION}">OSD ${number}</a>: ${title}</h4>
<p class="quiet">The criterion, in our words: ${gist}</p>
${group.map(violation => clause(violation, review))}
</div>`
}

function clause(violation: Violation, review: Review): Markup {
  // Addresses of the catalogue are ours; those of a text that was read are of whoever wrote it.
  const ours = violation.rule === 'catalogue'
  const { section: at, quote, paraphrase, line, path, url, also, rule } = violation
  const where: Piece[] = [
    ...(at === undefined ? [] : [linked(markup`section ${at}`, url, review, ours)]),
    ...(path === undefined ? [] : [verbatim(path, 300)]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(also && also.length > 0 ? [`also arguable under ${also.map(number => `OSD ${number}`).join(', ')}`] : []),
    ...(rule === undefined || rule === 'catalogue' ? [] : [markup`found by the rule ${verbatim(rule, 80)}`]),
  ]
  const words =
    quote === undefined
      ? markup`<p>In our words: ${paraphrase ?? 'the term is named by its section only.'}</p>`
      : markup`<p>The license: <q>${verbatim(quote)}</q></p>${paraphrase === undefined ? markup`` : markup`<p>In our words: ${paraphrase}</p>`}`
  const read = url === undefined ? markup`` : markup`<br>${addressText(url, review, ours)}`
  return markup`<blockquote>${words}</blockquote>
<p class="quiet">${joined(where, ', ')}${read}</p>`
}

function worries(concerns: readonly Concern[]): Markup {
  const rows = concerns.map(({ section: at, line, quote, paraphrase }) => {
    const text =
      quote === undefined
        ? markup`In our words: ${paraphrase ?? 'a term that needs a look.'}`
        : markup`The license: <q>${verbatim(quote)}</q>`
    const where = [...(at === undefined ? [] : [`section ${at}`]), ...(line === undefined ? [] : [`line ${line}`])].join(', ')
    return markup`<li>${text}${where === '' ? '' : ` (${where})`}</li>`
  })
  return markup`<h4>Worth reading, and no breach of the definition in itself</h4>
<ul>${rows}</ul>`
}
