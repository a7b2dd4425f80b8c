import type { Component } from '#model/component.ts'
import type { Finding } from '#model/finding.ts'
import type { Report, Review } from '#model/report.ts'
import type { Violation } from '#model/verdict.ts'
import { toldLicense } from '#reports/shared/base-terms.ts'
import { heading } from '#reports/shared/heading.ts'
import { statementOn } from '#reports/shared/osi-statement.ts'

/** Longest line of prose; terminals of 100 columns show it whole. */
const WIDTH = 100

/** The review as plain text, for a terminal and for the log of a run. */
export const report: Report = {
  format: 'text',
  render: review => `${[...head(review), ...findings(review), ...quiet(review), ...footer(review)].join('\n')}\n`,
}

const OFFLINE = 'Offline: deps.dev, the package registries and the Hugging Face Hub were not asked; what the files declare is not verified.'

function head(review: Review): string[] {
  const { policy, decision } = review
  const where =
    policy.path === undefined
      ? `preset "${policy.preset}", no policy file`
      : `${policy.path}${policy.revision ? ` at ${policy.revision.slice(0, 12)}` : ''}, preset "${policy.preset}"`
  const commit = decision?.head === undefined ? '' : `Commit ${decision.head.slice(0, 12)}. `
  return [heading(review), '', visible(`${commit}Policy: ${where}.`), '']
}

function findings(review: Review): string[] {
  const terms = new Set<string>()
  const titles = { fail: 'Blocks the merge', warn: 'Warnings', notice: 'Notices' } as const
  return (['fail', 'warn', 'notice'] as const).flatMap(action => {
    const told = review.findings.filter(finding => finding.action === action)
    return told.length === 0
      ? []
      : [`${titles[action]} (${told.length})`, '', ...told.flatMap(finding => one(finding, action === 'fail', review, terms))]
  })
}

function one(finding: Finding, whole: boolean, review: Review, terms: Set<string>): string[] {
  const place = `  ${visible(finding.path)}:${finding.line}${finding.endLine > finding.line ? `-${finding.endLine}` : ''}  [${finding.type}]`
  const clauses = whole ? clausesOnce(finding, review, terms) : []
  const sources = whole
    ? (finding.evidence ?? []).map(({ source, said, url, path }) => wrap(`${source}: ${said}${whereabouts(url ?? path)}`, '      · '))
    : []
  return [place, wrap(finding.message, '    '), ...clauses, ...sources.flat(), '']
}

/** The clauses of a license with what OSI says of it, the first time that they are told. */
function clausesOnce(finding: Finding, review: Review, terms: Set<string>): string[] {
  const clauses = (finding.violations ?? []).map(clause)
  if (clauses.length === 0) return []
  const license = toldLicense(finding, review)
  const key = `${license}\n${clauses.join('\n')}`
  if (terms.has(key)) return [wrap('The clauses are told above.', '      - ')]
  terms.add(key)
  const statement = finding.authority === 'osi-statement' ? statementOn(license, review) : undefined
  return [...clauses, ...(statement === undefined ? [] : [wrap(`OSI: ${statement}`, '      · ')])]
}

function whereabouts(where: string | undefined): string {
  return where === undefined ? '' : ` (${where})`
}

function clause(violation: Violation): string {
  const head = `OSD ${violation.criterion}${violation.section === undefined ? '' : `, section ${violation.section}`}`
  const said = violation.quote === undefined ? (violation.paraphrase ?? '') : `“${violation.quote.replace(/\s+/g, ' ')}”`
  return wrap(`${head}: ${said}`, '      - ')
}

function quiet(review: Review): string[] {
  const carried = review.components.filter(component => component.status === 'carried' && component.verdict.verdict !== 'open-source')
  const waived = review.components.filter(component => component.waived)
  return [
    ...section(
      'Was there before, and does not block',
      carried.map(component => `${component.purl}: ${component.license ?? 'license not known'}`),
    ),
    ...section(
      'Waived',
      waived.map(component => `${component.purl}: ${component.license ?? ''}`),
    ),
    ...section('Open Source', open(review.components)),
    ...section(
      'Not evaluated',
      review.notEvaluated.map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`),
    ),
    ...section('Notes', [...(review.offline ? [OFFLINE] : []), ...(review.notes ?? [])]),
  ]
}

function open(components: readonly Component[]): string[] {
  const shown = components.filter(component => component.verdict.verdict === 'open-source' && component.status !== 'removed')
  const byLicense = new Map<string, string[]>()
  for (const { license = '', name } of shown) byLicense.set(license, [...(byLicense.get(license) ?? []), name])
  return [...byLicense]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([license, names]) => `${license}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`)
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [title, '', ...rows.map(row => wrap(row, '  ')), '']
}

function footer({ counts, hosts, version }: Review): string[] {
  const groups = (['open-source', 'not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated'] as const).map(
    word => `${counts[word]} ${word}`,
  )
  const statuses = (['introduced', 'worsened', 'carried'] as const).map(word => `${counts[word]} ${word}`)
  return [
    `${counts.found} found = ${groups.join(' + ')}`,
    `${' '.repeat(String(counts.found).length)}       = ${statuses.join(' + ')}`,
    hosts.length === 0 ? 'No service was asked.' : `Asked: ${visible(hosts.join(', '))}`,
    `osd-review ${version}. Not legal advice; not affiliated with OSI. https://opensource.org/osd`,
  ]
}

/** Breaks prose at spaces; what follows the first line is indented below its text. */
function wrap(text: string, indent: string): string {
  const next = ' '.repeat(indent.length)
  const lines: string[] = []
  let line = indent
  for (const word of visible(text).split(' ')) {
    const blank = line === indent || line === next
    if (!blank && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = next + word
    } else line += blank ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

/** Without what a terminal obeys: names and quotes are written by strangers. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}
