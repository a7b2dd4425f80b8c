import { yearsLater } from '#model/years-later.ts'
import type { Expression, LicenseTerm } from '#model/expression.ts'
import type { CatalogueEntry, Knowledge, SpdxLicense } from '#model/knowledge.ts'
import { findEntry, lexicon } from '#model/lexicon.ts'
import { badness, type Concern, type Subject, type Verdict, type Violation } from '#model/verdict.ts'
import { parseExpression } from '#osd/expression.ts'

/** What decides beside the id. */
export interface Circumstances {
  /** What is licensed; some licenses are recognised for data or content only. */
  readonly subject?: Subject
  /** The clock: a version past its change date is under its change license. */
  readonly now?: Date
  /** When this version was first published, for licenses that change some years later. */
  readonly released?: Date
}

const NOT_IDENTIFIED: Verdict = { verdict: 'unknown', reason: 'not-identified' }

/** Judges an expression: OR takes the best branch, AND the worst, with the violations of all its branches. */
export function judgeExpression(expression: Expression, knowledge: Knowledge, circumstances: Circumstances = {}): Verdict {
  if (expression.kind === 'license') return judgeTerm(expression, knowledge, circumstances)
  const verdicts = expression.parts.map(part => judgeExpression(part, knowledge, circumstances))
  return expression.kind === 'or' ? best(verdicts) : joinAll(verdicts)
}

/** Judges one id: a catalogue entry first, then OSI’s list, then the reviewed table of other SPDX ids. */
export function judgeId(id: string, knowledge: Knowledge, circumstances: Circumstances = {}): Verdict {
  const entry = findEntry(id, knowledge)
  if (entry) return judgeEntry(entry, knowledge, circumstances)
  const listed = lexicon(knowledge).spdx.get(id.trim().toLowerCase())
  return listed ? judgeListed(listed, knowledge, circumstances) : NOT_IDENTIFIED
}

/** The verdict of a catalogue entry, or of the license that it has become by now. */
export function judgeEntry(entry: CatalogueEntry, knowledge: Knowledge, { now, released }: Circumstances = {}): Verdict {
  if (entry.change && released && now && changeTime(released, entry.change.after) <= now.getTime())
    return judgeId(entry.change.license, knowledge)
  const { authority } = entry
  const concerns = someConcerns(entry.concerns)
  if (entry.verdict === 'open-source') return { verdict: 'open-source', authority }
  const [first, ...more] = entry.violations.map(violation => ({ url: entry.url, rule: 'catalogue', ...violation }))
  if (entry.verdict === 'not-open-source' && first)
    return { verdict: 'not-open-source', authority, violations: [first, ...more], ...concerns }
  return { verdict: 'unreviewed', reason: entry.reason ?? 'no-breach-found', authority, ...concerns }
}

/** AND over verdicts: the worst of them, with all violations and concerns. */
function joinAll(verdicts: readonly Verdict[]): Verdict {
  const worst = verdicts.reduce<Verdict | undefined>((a, b) => (a && badness(a) >= badness(b) ? a : b), undefined)
  if (!worst || worst.verdict === 'open-source' || worst.verdict === 'unknown') return worst ?? NOT_IDENTIFIED
  const concerns = someConcerns(verdicts.flatMap(verdict => ('concerns' in verdict ? (verdict.concerns ?? []) : [])))
  if (worst.verdict === 'unreviewed') return { ...worst, ...concerns }
  const [first, ...more] = unique(verdicts.flatMap(verdict => (verdict.verdict === 'not-open-source' ? verdict.violations : [])))
  return first ? { ...worst, violations: [first, ...more], ...concerns } : worst
}

function best(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict | undefined>((a, b) => (a && badness(a) <= badness(b) ? a : b), undefined) ?? NOT_IDENTIFIED
}

function judgeTerm(term: LicenseTerm, knowledge: Knowledge, circumstances: Circumstances): Verdict {
  const license = judgeId(spelling(term, knowledge), knowledge, circumstances)
  if (term.exception === undefined) return license
  if (lexicon(knowledge).exceptions.get(term.exception.toLowerCase())?.permits === true) return license
  // A rider outside SPDX binds as much as the license in front of it: `WITH AdditionRef-Commons-Clause`.
  return joinAll([license, judgeId(term.exception, knowledge, circumstances)])
}

/** `GPL-2.0+` is an id of its own in the list; of others the id before the `+` decides. */
function spelling(term: LicenseTerm, knowledge: Knowledge): string {
  if (!term.orLater) return term.id
  const { spdx } = lexicon(knowledge)
  return [`${term.id}+`, `${term.id}-or-later`].find(id => spdx.has(id.toLowerCase())) ?? term.id
}

function judgeListed(license: SpdxLicense, knowledge: Knowledge, circumstances: Circumstances): Verdict {
  if (license.osiApproved) return { verdict: 'open-source', authority: 'osi-approved' }
  const same = license.sameAs === undefined ? undefined : parseExpression(license.sameAs, knowledge)
  if (same && 'expression' in same) return judgeExpression(same.expression, knowledge, circumstances)
  const authority = license.authority ?? 'rule'
  const concerns = someConcerns(license.concerns)
  const [first, ...more] = (license.violations ?? []).map(violation => ({ ...source(license), ...violation }))
  if (license.verdict === 'not-open-source' && first)
    return { verdict: 'not-open-source', authority, violations: [first, ...more], ...concerns }
  if (license.verdict !== 'unreviewed') return NOT_IDENTIFIED
  return { verdict: 'unreviewed', reason: reasonFor(license, circumstances.subject), authority, ...concerns }
}

/** Where a term of the table can be read; what the rules found has its quote instead. */
function source({ authority, url }: SpdxLicense): Partial<Violation> {
  return authority === 'catalogue' ? { ...(url === undefined ? {} : { url }), rule: 'catalogue' } : {}
}

function reasonFor(license: SpdxLicense, subject: Subject | undefined) {
  const elsewhere = license.recognisedFor !== undefined && subject !== undefined && !license.recognisedFor.includes(subject)
  // Recognition is for one kind of work; a term that worries does so for every kind.
  return license.reason === undefined || (license.reason === 'recognised' && elsewhere) ? 'no-breach-found' : license.reason
}

/** Adds an ISO 8601 duration of whole years (`P2Y`) to a date; never where it is none. */
function changeTime(released: Date, after: string): number {
  return yearsLater(released, Number(/^P(\d{1,3})Y$/.exec(after)?.[1]))
}

function someConcerns(concerns: readonly Concern[] | undefined) {
  return concerns && concerns.length > 0 ? { concerns } : {}
}

function unique(violations: readonly Violation[]): readonly Violation[] {
  return [...new Map(violations.map(violation => [JSON.stringify(violation), violation])).values()]
}
