import { relicensedAnswer, relicensedRow } from '#licenses/relicensed.ts'
import { distance } from '#model/distance.ts'
import { licenseTerms } from '#model/expression.ts'
import type { CatalogueEntry, Dissent, Knowledge, ModelFamily, Relicensed } from '#model/knowledge.ts'
import { findEntry, lexicon, printedId } from '#model/lexicon.ts'
import { parsePurl, type Purl } from '#model/purl.ts'
import type { Subject, Verdict } from '#model/verdict.ts'
import { parseExpression } from '#osd/expression.ts'
import { judgeDeclared } from '#osd/judge-declared.ts'
import { judgeId } from '#osd/judge.ts'

/** What is known of one license, gathered from all tables. */
export interface LicenseFacts {
  readonly id: string
  readonly title: string
  readonly verdict: Verdict
  readonly subject: Subject
  readonly url?: string
  readonly entry?: CatalogueEntry
  /** Why the table of SPDX ids says what it says. */
  readonly note?: string
  /** The note is from memory and was not re-read. */
  readonly unread?: true
  readonly dissent?: Dissent
  /** Software that came under this license. */
  readonly products: readonly Relicensed[]
  /** Families of models under it. */
  readonly families: readonly ModelFamily[]
}

/** The answer to one question. */
export interface Explanation {
  readonly asked: string
  readonly purl?: string
  readonly license?: string
  readonly verdict: Verdict
  readonly subject: Subject
  readonly licenses: readonly LicenseFacts[]
  /** How the answer was found, or why there is none. */
  readonly note?: string
  /** Where that can be read. */
  readonly source?: string
  readonly date?: string
  readonly relicensed?: Relicensed
  /** Known ids that are spelled alike, when the one asked for is not known. */
  readonly near: readonly string[]
}

/** Longest name for which a near one is looked for; the work grows with its square. */
const MOST_LETTERS = 80

/** Looks up a license id, alias, Hub tag, model id, package URL or expression, asking no service. */
export function explain(asked: string, knowledge: Knowledge, now: Date): Explanation {
  const text = asked.trim()
  const purl = parsePurl(text.replace(/^hf:(?=[^/]+\/[^/]+$)/i, 'pkg:huggingface/'))
  if (purl) return explainPurl(text, purl, knowledge, now)
  const license = explainLicense(text, knowledge, now)
  const model = /^[\w.-]+\/[\w.-]+$/.test(text) && !known(license) ? parsePurl(`pkg:huggingface/${text}`) : undefined
  return model ? explainPurl(text, model, knowledge, now) : license
}

function known({ verdict }: Explanation): boolean {
  return verdict.verdict !== 'unknown' || verdict.reason !== 'not-identified'
}

function explainLicense(text: string, knowledge: Knowledge, now: Date): Explanation {
  const { verdict, license, note } = judgeDeclared(text, knowledge, { now })
  const licenses = factsOf(license, knowledge)
  const unheard = unknownTerms(license, knowledge)
  const remark = licenses.length > 0 && unheard.length > 0 ? `Not known here: ${unheard.join(', ')}.` : note
  const found = verdict.verdict !== 'unknown' || verdict.reason !== 'not-identified'
  return {
    asked: text,
    license,
    verdict,
    subject: licenses[0]?.subject ?? 'software',
    licenses,
    ...(remark === undefined ? {} : { note: remark }),
    near: found || licenses.length > 1 ? [] : nearNames(text, knowledge),
  }
}

function explainPurl(asked: string, purl: Purl, knowledge: Knowledge, now: Date): Explanation {
  const name = purl.namespace === undefined ? purl.name : `${purl.namespace}/${purl.name}`
  const canonical = `pkg:${purl.type}/${name}${purl.version === undefined ? '' : `@${purl.version}`}`
  if (purl.type === 'huggingface') return explainModel(asked, canonical, name, knowledge, now)
  const answer = relicensedAnswer(canonical, knowledge, now)
  const row = relicensedRow(canonical, knowledge)
  // The date is that of the first change; when the next one came is not known.
  const again = answer?.kind === 'declared' && answer.license === row?.until?.license
  const from = row ? { relicensed: row, source: row.source, ...(again ? {} : { date: row.date }) } : {}
  const rest = { purl: canonical, subject: 'software' as const, ...from }
  if (answer?.kind === 'declared') return { ...explainLicense(answer.license, knowledge, now), asked, ...rest, note: answer.note ?? '' }
  const detail = answer?.kind === 'unavailable' ? answer.detail : undefined
  const note = `${detail === undefined ? '' : `${detail}. `}This command asks no registry; "osd-review try" does.`
  return { asked, verdict: { verdict: 'unknown', reason: 'not-asked' }, licenses: [], near: [], ...rest, note }
}

/** A full id decides; the name of a family never does. */
function explainModel(asked: string, purl: string, name: string, knowledge: Knowledge, now: Date): Explanation {
  const id = name.toLowerCase()
  const exact = knowledge.families.find(family => family.ids.includes(id))
  const rest = { asked, purl, subject: 'weights' as const }
  if (exact?.verified === false) {
    const note = `${exact.family} by its full id, ${exact.license} from memory and not re-read, which decides nothing; "osd-review try hf:${name}" asks the Hub.`
    return {
      ...rest,
      verdict: { verdict: 'unknown', reason: 'not-asked' },
      licenses: [],
      near: [],
      note,
      source: exact.source,
      date: exact.date,
    }
  }
  if (exact) {
    const note = `${exact.family}, by the full id of the model.`
    return { ...explainLicense(exact.license, knowledge, now), ...rest, note, source: exact.source, date: exact.date }
  }
  const family = knowledge.families.find(({ ids }) => ids.some(prefix => prefix.endsWith('*') && id.startsWith(prefix.slice(0, -1))))
  const hint = family
    ? `The name is like that of ${family.family} (${family.license}), and a name decides nothing`
    : 'This command asks no service'
  return {
    ...rest,
    verdict: { verdict: 'unknown', reason: 'not-asked' },
    licenses: [],
    near: [],
    note: `${hint}; "osd-review try hf:${name}" asks the Hub.`,
  }
}

function factsOf(license: string, knowledge: Knowledge): readonly LicenseFacts[] {
  const entry = findEntry(license, knowledge)
  if (entry) return [facts(printedId(entry, knowledge), knowledge)]
  const parsed = parseExpression(license, knowledge)
  if (!('expression' in parsed)) return []
  const ids = licenseTerms(parsed.expression).flatMap(({ id, orLater, exception }) => [
    orLater && lexicon(knowledge).spdx.has(`${id}+`.toLowerCase()) ? `${id}+` : id,
    ...(exception !== undefined && findEntry(exception, knowledge) ? [exception] : []),
  ])
  const known = ids.filter(id => lexicon(knowledge).spdx.has(id.toLowerCase()) || findEntry(id, knowledge) !== undefined)
  return [...new Set(known)].map(id => facts(id, knowledge))
}

/** Licenses of an expression that stand in no list; nothing is dropped in silence. */
function unknownTerms(license: string, knowledge: Knowledge): readonly string[] {
  const parsed = findEntry(license, knowledge) ? undefined : parseExpression(license, knowledge)
  if (!parsed || !('expression' in parsed)) return []
  const ids = licenseTerms(parsed.expression).filter(({ id, listed }) => !listed && findEntry(id, knowledge) === undefined)
  return [...new Set(ids.map(({ id }) => id))]
}

function facts(id: string, knowledge: Knowledge): LicenseFacts {
  const entry = findEntry(id, knowledge)
  const listed = lexicon(knowledge).spdx.get(id.toLowerCase())
  const names = new Set([id, ...(entry ? [entry.id] : [])].map(name => name.toLowerCase()))
  const dissent = knowledge.dissent.find(row => names.has(row.license.toLowerCase()))
  const url = entry?.url ?? listed?.url
  return {
    id,
    title: entry?.title ?? listed?.name ?? id,
    verdict: judgeId(id, knowledge),
    subject: entry?.subject ?? listed?.recognisedFor?.[0] ?? 'software',
    ...(url === undefined ? {} : { url }),
    ...(entry ? { entry } : {}),
    ...(listed?.note === undefined ? {} : { note: listed.note }),
    ...(listed?.verified === false ? { unread: true as const } : {}),
    ...(dissent ? { dissent } : {}),
    products: knowledge.relicensed.filter(({ after, until }) =>
      [after, until?.license ?? ''].some(told => told.split(/ OR | AND /).some(part => names.has(part.toLowerCase()))),
    ),
    families: knowledge.families.filter(family => names.has(family.license.toLowerCase())),
  }
}

function nearNames(text: string, knowledge: Knowledge): readonly string[] {
  const asked = text.toLowerCase()
  if (asked.length > MOST_LETTERS) return []
  const { spdx, entries } = lexicon(knowledge)
  const names = [
    ...new Map([...[...spdx].map(([key, { id }]) => [key, id] as const), ...[...entries].map(([key, entry]) => [key, entry.id] as const)]),
  ]
  const far = names.map(([key, id]) => ({ id, far: key.startsWith(asked) ? 1 : distance(asked, key) }))
  const close = far
    .filter(one => one.far <= Math.max(2, Math.floor(asked.length / 3)))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
  return [...new Set(close.map(({ id }) => id))].slice(0, 5)
}
