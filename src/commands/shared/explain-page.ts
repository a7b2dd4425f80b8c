import type { Explanation, LicenseFacts } from '#commands/shared/explain.ts'
import type { Relicensed } from '#model/knowledge.ts'
import type { Subject, Verdict, Violation } from '#model/verdict.ts'
import { criteriaWords, verdictWords } from '#model/wording.ts'
import { definition } from '#osd/definition.ts'
import { DISPUTE } from '#reports/shared/project.ts'

/** Columns of the page; a terminal of 80 columns and a printed sheet both hold it. */
const WIDTH = 78

const READ = {
  text: 'the text of the license',
  page: 'a page that states the terms; the text was not read',
}

function rests({ date, by, basis }: NonNullable<LicenseFacts['entry']>['checked']): string {
  if (by === 'unread') return `What others say, noted on ${date}; neither text nor page was read, so nothing is accused.`
  return basis === undefined ? `Read on ${date}: ${READ[by]}.` : `${basis} (${date})`
}

/** Of a license that has no entry nothing is known but its standing. */
const UNSUMMARIZED = 'The SPDX license list. Nobody here has summarized the terms of this license: read its text.'

/** A page of plain text that one would send to a lawyer: verdict, clause, source and date. */
export function explainPage(explanation: Explanation): string {
  const { licenses } = explanation
  const plain = explanation.purl === undefined && licenses.length === 1 && licenses[0]?.id === explanation.license
  const blocks = [
    ...(plain ? [] : [head(explanation)]),
    ...(explanation.relicensed ? [moved(explanation.relicensed)] : []),
    ...licenses.map(licensePage),
    ...(explanation.near.length > 0 ? [`Did you mean ${explanation.near.join(', ')}?`] : []),
    footer(explanation),
  ]
  return `${blocks.join('\n\n')}\n`
}

function head({ asked, license, verdict, subject, note, source, date }: Explanation): string {
  return [
    asked,
    ...(license === undefined || license === asked ? [] : [`License: ${license}`]),
    wrap(`Verdict: ${verdictWords(verdict, subject)}.`),
    ...(note ? [wrap(note)] : []),
    ...(source === undefined ? [] : [`${source}${date === undefined ? '' : ` (${date})`}`]),
  ].join('\n')
}

function licensePage(facts: LicenseFacts): string {
  const { entry, title, id, url, note } = facts
  const restricted = facts.verdict.verdict !== 'open-source'
  const by = [id, ...(entry ? [entry.publisher] : []), ...(entry?.version === undefined ? [] : [`version ${entry.version}`])]
  const blocks = [
    [title, '='.repeat(Math.min(WIDTH, title.length)), by.join(' · '), ...(url === undefined ? [] : [url])].join('\n'),
    verdictBlock(facts),
    ...termBlocks(facts),
    ...(entry && entry.obligations.length > 0 ? [list('What a user has to do', entry.obligations)] : []),
    ...(entry?.inherits ? [section('What derivatives carry on', `${place(entry.inherits.section)}${entry.inherits.paraphrase}`)] : []),
    ...(entry?.change ? [section('What changes later', later(entry.change))] : []),
    ...(entry?.becomes ? [section('What changes later', entry.becomes)] : []),
    ...(note === undefined ? [] : [section('Remark', `${upper(note)}${memory(facts.unread === true)}.`)]),
    ...(facts.dissent ? [others(facts.dissent)] : []),
    ...(restricted && facts.products.length > 0
      ? [
          list(
            'Software that came under it',
            facts.products.map(row => movedWords(row, facts)),
          ),
        ]
      : []),
    ...(restricted && facts.families.length > 0
      ? [
          list(
            'Models under it',
            facts.families.map(family => `${family.family}: ${family.ids.slice(0, 3).join(', ')}${family.ids.length > 3 ? ', …' : ''}`),
          ),
        ]
      : []),
    section('What this rests on', entry ? rests(entry.checked) : UNSUMMARIZED),
  ]
  return blocks.join('\n\n')
}

function verdictBlock(facts: LicenseFacts): string {
  const { verdict, subject, entry } = facts
  const statement = entry?.statement
  const lines = [`Verdict: ${verdictWords(verdict, subject)}.`, ...standing(verdict, subject, statement), ...reasonFor(facts)]
  return lines.map(line => (line.startsWith('http') ? line : wrap(line))).join('\n')
}

/** Why a license that OSI has not approved is accused of nothing. */
function reasonFor({ verdict }: LicenseFacts): string[] {
  if (verdict.verdict !== 'unreviewed') return []
  return [`${UNREVIEWED[verdict.reason]} Only OSI’s approval makes a license Open Source.`]
}

const UNREVIEWED = {
  recognised: 'Others accept it as free.',
  'no-breach-found': 'No term was found that breaks a criterion.',
  concern: 'A term of it worries without being a clear breach.',
}

/** Who says so: OSI is named only where OSI itself said it. */
function standing(verdict: Verdict, subject: Subject, statement: { readonly url: string; readonly date: string } | undefined): string[] {
  if (verdict.verdict === 'open-source') return ['OSI has approved this license.']
  if (verdict.verdict !== 'not-open-source') return []
  const name = subject === 'weights' ? ['Say “weights available under this license”, not “open source model”.'] : []
  if (statement)
    return [
      `The Open Source Initiative itself said so on ${statement.date}:`,
      statement.url,
      'Which sections these are, and what they say, is our reading of the text.',
      ...name,
    ]
  const what = verdict.violations.length > 1 ? 'terms that, in our reading, do' : 'a term that, in our reading, does'
  return [`It contains ${what} not meet ${criteriaWords(verdict.violations)}; OSI has not reviewed this license.`, ...name]
}

function termBlocks({ verdict }: LicenseFacts): string[] {
  const violations = verdict.verdict === 'not-open-source' ? verdict.violations : []
  const concerns = 'concerns' in verdict ? (verdict.concerns ?? []) : []
  const worries = concerns.map(({ section: at, paraphrase, quote }) => `${place(at)}${paraphrase ?? `“${quote ?? ''}”`}`)
  return [
    ...(violations.length > 0 ? [`What does not meet the Open Source Definition\n\n${violations.map(term).join('\n\n')}`] : []),
    ...(worries.length > 0 ? [list('What worries without being a clear breach', worries)] : []),
  ]
}

function term({ criterion, also, section: at, quote, paraphrase, url }: Violation): string {
  const rule = definition.find(({ number }) => number === criterion)
  const arguable = also && also.length > 0 ? ` (also arguable: ${also.map(number => `OSD ${number}`).join(', ')})` : ''
  return [
    wrap(`${place(at)}OSD ${criterion}, ${rule?.title ?? ''}${arguable}`, '  '),
    ...(rule ? [wrap(`The definition, in short: ${rule.gist}`, '    ')] : []),
    ...(quote === undefined ? [] : [wrap(`The license: “${quote}”`, '    ')]),
    ...(paraphrase === undefined ? [] : [wrap(`In our words: ${paraphrase}`, '    ')]),
    ...(url === undefined ? [] : [`    ${url}`]),
  ].join('\n')
}

/** Numbers are sections; parts without one stand under the name that the license gives them. */
function place(section: string | undefined): string {
  if (section === undefined) return ''
  return /^(?:\d|[IVX]+\b)/.test(section) ? `Section ${section}: ` : `${upper(section)}: `
}

function later({ license, after }: { readonly license: string; readonly after: string }): string {
  const years = /\d+/.exec(after)?.[0] ?? ''
  return `Each version comes under ${license} as well, ${years} years after it was first made available.`
}

function others({ osi, fsf, debian, fedora, date, sources, unread = [] }: NonNullable<LicenseFacts['dissent']>): string {
  const rows = [
    `OSI: ${osi}${memory(unread.includes('osi'))}`,
    `FSF: ${fsf}${memory(unread.includes('fsf'))}`,
    `Debian: ${debian}${memory(unread.includes('debian'))}`,
    `Fedora: ${fedora}${memory(unread.includes('fedora'))}`,
  ]
  return `${list(`What others do with it (${date})`, rows)}\n${sources.map(url => `  ${url}`).join('\n')}`
}

/** What marks a fact that nobody has looked up again. */
function memory(unread: boolean): string {
  return unread ? ' (from memory, not re-read)' : ''
}

function moved(row: Relicensed): string {
  return `${section('License change', `${row.product} ${movedAt(row)}${row.note === undefined ? '' : ` ${row.note}`}`)}\n  ${row.source}`
}

/** A product may have come under the license at its second change, whose date is not known. */
function movedWords(row: Relicensed, { id, entry }: LicenseFacts): string {
  const names = new Set([id, entry?.id ?? id].map(name => name.toLowerCase()))
  const first = row.after.split(/ OR | AND /).some(part => names.has(part.toLowerCase()))
  if (first || !row.until) return `${row.product} ${movedAt(row)}`
  return `${row.product} from ${row.until.version} on: ${row.until.license}, ${row.after} before.`
}

function movedAt({ from, date, before, after, until, fork, verified, certainFrom, opensFrom }: Relicensed): string {
  const back = until ? `; from ${until.version} on ${until.license}` : ''
  const open = fork ? ` Maintained open alternative: ${fork.name} (${fork.license}), ${fork.url}` : ''
  const sure =
    certainFrom === undefined ? '' : ` Read for versions from ${certainFrom} on; what is older is from memory and decides nothing.`
  const opens = opensFrom === undefined ? '' : ` The first of these versions becomes open by its date on ${opensFrom}.`
  const unread = verified === false ? ' From memory, not re-read: it decides nothing.' : ''
  return `from ${from} on (${date}): ${after}, ${before} before${back}.${opens}${sure}${unread}${open}`
}

function footer({ verdict }: Explanation): string {
  const dispute = verdict.verdict === 'unknown' ? [] : [`Think this is wrong? ${DISPUTE}`]
  const unheard = verdict.verdict === 'unknown' && verdict.reason === 'not-identified'
  return [
    ...(unheard ? ['With the text of the license at hand, "osd-review classify FILE" judges it.'] : []),
    'The Open Source Definition: https://opensource.org/osd',
    ...dispute,
    'This is not legal advice, and osd-review is not affiliated with OSI.',
  ].join('\n')
}

function list(title: string, items: readonly string[]): string {
  return `${title}\n\n${items.map(item => wrap(item, '    ', '  - ')).join('\n')}`
}

function section(title: string, text: string): string {
  return `${title}\n\n${wrap(text, '  ')}`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Breaks a paragraph between words; `first` stands before its first line. */
function wrap(text: string, indent = '', first = indent): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}
