import type { Counts } from '#model/conclusion.ts'
import type { Review } from '#model/report.ts'
import { code, prose, urlPart } from '#reports/shared/escape.ts'
import { foldMarkdown, lineage, notEvaluated, notes, notices, unknowns, waiversUsed, warnings, type Fold } from '#reports/shared/folds.ts'
import { heading } from '#reports/shared/heading.ts'
import { licenseTable } from '#reports/shared/license-table.ts'
import { commitLink } from '#reports/shared/links.ts'
import { isUnknown, matters } from '#reports/shared/matters.ts'
import { matterDetails, type ToldTerms } from '#reports/shared/matter-details.ts'
import { countByNoun, quantity } from '#reports/shared/nouns.ts'
import { DEFINITION, HOME } from '#reports/shared/project.ts'

/** Kept free for the sentence that says what was cut. */
const RESERVE = 300

/** With less room than this no further fold is tried. */
const LEAST = 500

/** The whole review as Markdown in at most so many UTF-16 units; empty when nothing relevant changed. */
export function summary(review: Review, longest: number): string {
  if (review.conclusion === 'neutral') return ''
  if (isClean(review)) return `${cleanLine(review)}\n`
  const ends = footer(review)
  const parts = [`### ${mark(review)} ${heading(review)}`, meta(review)]
  const budget = { left: longest - RESERVE - size(parts) - ends.length, cut: 0 }
  add(parts, licenseTable(review), budget)
  const terms: ToldTerms = new Map()
  const blocking = matters(review, 'fail').filter(({ first }) => !isUnknown(first))
  for (const [n, matter] of blocking.entries()) {
    // What has no room is counted, not made.
    const told = budget.left > LEAST && add(parts, matterDetails(matter, review, n === 0, terms), budget)
    if (!told) budget.cut += matter.findings.length
  }
  for (const fold of [unknowns, warnings, waiversUsed, notes, notEvaluated, notices, lineage]) addFold(parts, fold(review, terms), budget)
  if (budget.cut > 0) parts.push(cutSentence(budget.cut, review))
  return `${[...parts, ends].join('\n\n')}\n`
}

/** Nothing is told and nothing was taken away by hand: one line is enough. */
export function isClean(review: Review): boolean {
  return (
    review.conclusion === 'success' &&
    review.findings.every(({ action, waiver }) => action === 'none' && waiver === undefined) &&
    review.notEvaluated.length === 0 &&
    review.counts['not-evaluated'] === 0 &&
    (review.notes ?? []).length === 0
  )
}

interface Budget {
  left: number
  cut: number
}

function add(parts: string[], part: string, budget: Budget): boolean {
  if (part === '') return true
  if (part.length + 2 > budget.left) return false
  parts.push(part)
  budget.left -= part.length + 2
  return true
}

function addFold(parts: string[], { title, entries, stands }: Fold, budget: Budget) {
  if (entries.length === 0) return
  const count = entries.reduce((sum, _, n) => sum + (stands?.[n] ?? 1), 0)
  let length = foldMarkdown(title, count, []).length + 2
  const fitting: string[] = []
  entries.forEach((entry, n) => {
    if (length + entry.length + 1 > budget.left) {
      budget.cut += stands?.[n] ?? 1
      return
    }
    length += entry.length + 1
    fitting.push(entry)
  })
  if (fitting.length > 0) add(parts, foldMarkdown(title, count, fitting), budget)
}

function size(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 2, 0)
}

function mark(review: Review): string {
  if (review.conclusion === 'failure') return '⛔'
  return review.findings.some(({ action }) => action === 'warn') ? '⚠️' : '✅'
}

function cleanLine(review: Review): string {
  const { counts, setting } = review
  const files = new Set(review.components.flatMap(({ places }) => places.map(({ path }) => path)))
  const what = [countByNoun(review.components)].filter(Boolean).join('')
  const where = quantity(files.size, { one: 'file', many: 'files' })
  const commit = setting ? `, commit ${commitLink(setting.commit, setting)}` : ''
  const run = setting?.runUrl === undefined ? '' : ` ([run](${runUrl(setting.runUrl)}))`
  return `✅ No license finding in ${where}${what === '' ? '' : ` (${what})`}: ${groups(counts)}${commit}${run}.`
}

/** `38 Open Source, 2 unknown`: the six groups that have members. */
function groups(counts: Counts): string {
  const rows: readonly (readonly [number, string])[] = [
    [counts['open-source'], 'OSI-approved'],
    [counts['not-open-source'], 'not Open Source'],
    [counts.unreviewed, 'not reviewed by OSI'],
    [counts.unknown, 'unknown'],
    [counts.waived, 'waived'],
    [counts['not-evaluated'], 'not evaluated'],
  ]
  const told = rows.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  return told.length > 0 ? told.join(', ') : 'nothing counted'
}

function meta({ setting, policy }: Review): string {
  const revision =
    policy.revision === undefined ? '' : ` at ${setting ? commitLink(policy.revision, setting) : code(policy.revision.slice(0, 7))}`
  const read =
    policy.path === undefined
      ? `Policy ${code(policy.preset)}, the default: the base branch has no policy file`
      : `Policy ${code(policy.preset)} from ${code(policy.path, 200)}${revision} of the base branch`
  return [
    ...(setting ? [`Commit ${commitLink(setting.commit, setting)}`] : []),
    read,
    ...(setting?.runUrl === undefined ? [] : [`[run](${runUrl(setting.runUrl)})`]),
  ].join(' · ')
}

function footer(review: Review): string {
  const { counts, hosts, version } = review
  const statuses = [`${counts.introduced} introduced`, `${counts.worsened} worsened`, `${counts.carried} there before`].join(' + ')
  const asked = hosts.length > 0 ? `Hosts contacted: ${hosts.map(host => code(host, 120)).join(', ')}.` : 'No host was contacted.'
  return [
    '---',
    `Found ${counts.found} = ${groups(counts).replaceAll(', ', ' + ')}; ${counts.found} = ${statuses}. ${asked}`,
    `<sub>Judged against the [Open Source Definition](${DEFINITION}). Not legal advice; not affiliated with the Open Source Initiative. [Help](${HOME}#readme) · osd-review ${prose(version)}</sub>`,
  ].join('\n\n')
}

function cutSentence(count: number, { setting }: Review): string {
  const where = setting?.runUrl === undefined ? 'the JSON report' : `the [job summary](${runUrl(setting.runUrl)})`
  return `**${count} ${count === 1 ? 'entry is' : 'entries are'} not shown here for length**: see ${where}.`
}

/** The run's address is made by the runner; it is still encoded where it could end a link. */
function runUrl(url: string): string {
  return url.replace(/[^\w:/.%?=&#-]/g, sign => urlPart(sign))
}
