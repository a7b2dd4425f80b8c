import type { Component, Evidence } from '#model/component.ts'
import type { Finding } from '#model/finding.ts'
import type { FindingKind } from '#model/finding-kind.ts'
import type { Review } from '#model/report.ts'
import type { Concern, Violation } from '#model/verdict.ts'
import { criterion as titleOf } from '#osd/definition.ts'
import { toldLicense } from '#reports/shared/base-terms.ts'
import { componentIndex } from '#reports/shared/component-index.ts'
import { code, html, htmlProse, prose } from '#reports/shared/escape.ts'
import { says } from '#reports/shared/finding-words.ts'
import { placeLink, sourceLink } from '#reports/shared/links.ts'
import type { Matter } from '#reports/shared/matters.ts'
import { statementOn } from '#reports/shared/osi-statement.ts'
import { nextSteps } from '#reports/shared/next-steps.ts'
import { DEFINITION, DISPUTE } from '#reports/shared/project.ts'
import { accusation, standing } from '#reports/shared/subject-words.ts'

/** Components of one matter that are listed by name; the others are counted. */
const MOST_NAMED = 10

/** Where terms were told already in the same text, by the terms: once is enough. */
export type ToldTerms = Map<string, string>

/** One matter as a fold: who says what of which term, how it came in, who was asked, what to do. */
export function matterDetails(matter: Matter, review: Review, open: boolean, told: ToldTerms): string {
  const blocks = [
    ...judgment(matter, review, told),
    ...concerns(matter),
    ...places(matter, review),
    ...sources(matter, review),
    ...nextSteps(matter.first, review),
  ]
  return `<details${open ? ' open' : ''}>\n<summary>${summaryLine(matter, review)}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`
}

function summaryLine({ first, component, findings }: Matter, review: Review): string {
  const name = component?.name ?? first.model ?? first.path
  const version = component?.version === undefined ? '' : ` ${html(component.version, 60)}`
  const more = findings.length > 1 ? ` and ${findings.length - 1} more` : ''
  const over = toldLicense(first, review)
  const base = over === undefined || over === first.license ? '' : ` over ${html(over, 120)}`
  const license = first.license === undefined ? '' : ` (${html(first.license, 120)}${base})`
  return `${html(name, 200)}${findings.length > 1 ? '' : version}${more} <b>${htmlProse(says(first.type, findings.length))}</b>${license}`
}

/** Kinds whose message tells already who says that which criteria are not met. */
const SAYS_SO: ReadonlySet<FindingKind> = new Set(['not-open-source-license', 'not-open-source-base'])

function judgment(matter: Matter, review: Review, told: ToldTerms): string[] {
  const { first, component } = matter
  const violations = first.violations ?? []
  if (violations.length === 0) return [prose(first.message)]
  const stand = standing(first, component)
  const license = toldLicense(first, review)
  const statement = stand.authority === 'osi-statement' ? statementOn(license, review) : undefined
  const ours = stand.authority === 'catalogue' || stand.authority === 'osi-statement'
  const criteria = first.criteria ?? violations.map(({ criterion }) => criterion)
  const dispute = stand.authority === 'osi-statement' ? '' : ` [Dispute this](${DISPUTE}).`
  const terms = termsOnce(matter, license, review, ours, told)
  if (SAYS_SO.has(first.type)) {
    const read = statement === undefined ? '' : ` [What OSI says](${statement}).`
    return [`${prose(first.message)}${read}${dispute}`, ...terms]
  }
  const said = accusation(stand, criteria, statement, license === undefined ? undefined : code(license, 120))
  return [prose(first.message), `${said}${dispute}`, ...terms]
}

/** The terms with their criteria, or where they stand above. */
function termsOnce({ first, component }: Matter, license: string | undefined, review: Review, ours: boolean, told: ToldTerms): string[] {
  const terms = (first.violations ?? []).map(violation => term(violation, review, ours))
  const key = JSON.stringify([
    license,
    (first.violations ?? []).map(({ criterion, section, quote, paraphrase }) => [criterion, section, quote, paraphrase]),
  ])
  const before = told.get(key)
  if (before !== undefined) return [`The clauses are told above, with ${code(before, 200)}.`]
  told.set(key, component?.name ?? first.model ?? first.path)
  return terms
}

/** Terms that worry without being a breach: quoted, and accused of nothing. */
function concerns({ first, component }: Matter): string[] {
  const verdict = component?.verdict
  if (first.violations !== undefined || !verdict || !('concerns' in verdict) || !verdict.concerns) return []
  return ['Worth reading, and no breach of the definition in itself:', ...verdict.concerns.map(concern)]
}

function concern({ section, line, quote, paraphrase }: Concern): string {
  const where = [...(section === undefined ? [] : [`section ${code(section, 60)}`]), ...(line === undefined ? [] : [`line ${line}`])].join(
    ', ',
  )
  const text = quote === undefined ? `in our words: ${prose(paraphrase ?? 'a term that needs a look')}` : code(quote)
  return `> ${text}${where === '' ? '' : ` (${where})`}`
}

function term(violation: Violation, review: Review, ours: boolean): string {
  const { criterion, also, section, quote, paraphrase, line, path, url } = violation
  const where = [
    ...(section === undefined ? [] : [sourceLink(`section ${code(section, 60)}`, url, review, ours)]),
    ...(path === undefined ? [] : [code(path, 200)]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ]
  const more = also && also.length > 0 ? ` (also arguable: ${also.map(number => `OSD ${number}`).join(', ')})` : ''
  const head = `**[OSD ${criterion}](${DEFINITION}): ${titleOf(criterion).title}**${more}${where.length > 0 ? `, ${where.join(', ')}` : ''}`
  if (quote !== undefined) return `${head}\n\n> ${code(quote)}`
  const read = section === undefined && url !== undefined ? ` (${sourceLink('text', url, review, ours)})` : ''
  return paraphrase === undefined ? head : `${head}\n\n> In our words: ${prose(paraphrase)}${read}`
}

function places({ findings }: Matter, review: Review): string[] {
  const byPurl = componentIndex(review)
  const named = findings.slice(0, MOST_NAMED).map(finding => place(finding, byPurl.get(finding.component ?? ''), review))
  const rest = findings.length - named.length
  return [['**Where**', '', ...named, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')]
}

function place(finding: Finding, component: Component | undefined, review: Review): string {
  const name = code(component ? [component.name, component.version].filter(Boolean).join(' ') : (finding.model ?? finding.path), 200)
  const via = component?.via ?? []
  const chain = via.length > 0 ? `, brought in by ${via.map(step => code(step, 120)).join(' → ')}` : ''
  const scope = component ? `, ${component.scope}` : ''
  const status = finding.status ?? component?.status
  return `- ${name} at ${placeLink(finding, review.setting)}${chain}${scope}${status === undefined ? '' : `, ${status}`}`
}

function sources({ first, component }: Matter, review: Review): string[] {
  const evidence = first.evidence ?? component?.evidence ?? []
  if (evidence.length === 0) return []
  const rows = evidence.slice(0, MOST_NAMED).map(one => source(one, review))
  const rest = evidence.length - rows.length
  return [['**Sources asked**', '', ...rows, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')]
}

function source({ source: name, url, path, said, date, strength }: Evidence, review: Review): string {
  const ours = name === 'catalogue'
  const where = path === undefined ? '' : ` (${code(path, 200)})`
  const weak = strength === 'weak' ? ', which the author of a pull request can edit' : ''
  return `- ${sourceLink(code(name, 60), url, review, ours)}${where}: ${code(said, 300)}${date === undefined ? '' : `, dated ${code(date, 40)}`}${weak}`
}
