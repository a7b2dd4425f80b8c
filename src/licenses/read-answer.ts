import { classify, type Classification } from '#classify.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import type { Answer } from '#model/answer.ts'
import type { Evidence } from '#model/component.ts'
import type { Knowledge } from '#model/knowledge.ts'
import type { Subject, Verdict } from '#model/verdict.ts'
import { judgeDeclared, judgeUnrelated, type DeclaredVerdict } from '#osd/judge-declared.ts'

/** What answers are read with. */
export interface Reader {
  readonly knowledge: Knowledge
  readonly index: LicenseIndex
  readonly now: Date
  readonly offline: boolean
  readonly subject: Subject
  /** Type of the package URL. */
  readonly ecosystem?: string
  /** Files that belong to the terms: use policies. */
  readonly beside?: readonly { readonly path: string; readonly text: string }[]
}

/** The source of what the change itself says: the manifest or lock file that declares the component. */
export const DECLARING_FILE = 'declaring-file'

/** An answer with what it says about the license. */
export interface Reading {
  readonly answer: Answer
  readonly evidence: Evidence
  /** SPDX expression, catalogue id or raw text. */
  readonly license?: string
  readonly verdict?: Verdict
  /** The text holds a known license, or clauses that decide. */
  readonly identified?: boolean
  readonly witness?: string
}

/** Reads one answer: a name by the tables, a text by identification and rules, a silence by its reason. */
export function readAnswer(answer: Answer, reader: Reader): Reading {
  switch (answer.kind) {
    case 'declared':
      return readDeclared(answer, reader)
    case 'text':
      return readText(answer, reader)
    case 'none-declared':
      return { answer, evidence: { ...place(answer), said: 'declares no license', strength: 'none' } }
    case 'unavailable':
      return { answer, evidence: { ...place(answer), said: silence(answer), strength: 'none' } }
  }
}

/** Whether a declaration only points to a file. */
export function isPointer(license: string): boolean {
  return /^(?:see )?licen[cs]e(?:s| file)?(?: in\b|\.|$)|^file licen[cs]e$|^non-?standard$/i.test(license.trim())
}

type Declared = Extract<Answer, { kind: 'declared' }>

function readDeclared(answer: Declared, { knowledge, now, subject, ecosystem, offline }: Reader): Reading {
  const options = { now, subject, ...(ecosystem === undefined ? {} : { ecosystem }) }
  const judge = (text: string) => judgeDeclared(text, knowledge, options)
  const named = answer.unrelated && answer.unrelated.length <= MOST_NAMES ? answer.unrelated : [answer.license]
  const [first, ...more] = named.map((name, n) => readable(bounded(name), answer.addresses?.[n], judge))
  const judged =
    first && more.length === 0
      ? first.judged
      : judgeUnrelated([...(first ? [first.text] : []), ...more.map(({ text }) => text)], knowledge, options)
  const weak =
    answer.strength !== 'weak' || answer.source !== DECLARING_FILE
      ? undefined
      : offline
        ? 'declared, not verified'
        : 'declared in the change itself'
  const notes = [answer.note, judged.note, weak].filter(Boolean)
  return {
    answer,
    license: judged.license || bounded(answer.license),
    verdict: judged.verdict,
    evidence: {
      ...place(answer),
      said: [bounded(answer.license), ...(notes.length > 0 ? [`(${notes.join('; ')})`] : [])].join(' '),
      strength: answer.strength,
      ...(answer.date ? { date: answer.date } : {}),
    },
  }
}

/** No name or expression is longer, and no list; what is, is read by nobody. */
const LONGEST = 1000
const MOST_NAMES = 50

/** On one line; a longer text is cut so that it can no longer be taken for an expression. */
function bounded(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > LONGEST ? `${flat.slice(0, 200)} …` : flat
}

/** A name, or where it says nothing the address that stands beside it. */
function readable(
  name: string,
  address: string | undefined,
  judge: (text: string) => DeclaredVerdict,
): { readonly text: string; readonly judged: DeclaredVerdict } {
  const judged = judge(name)
  if (address === undefined || judged.verdict.verdict !== 'unknown') return { text: name, judged }
  const byAddress = judge(bounded(address))
  return byAddress.verdict.verdict === 'unknown' ? { text: name, judged } : { text: address, judged: byAddress }
}

type Text = Extract<Answer, { kind: 'text' }>

/** An answer is weighed after every tier; its text is identified once. */
const classifications = new WeakMap<Answer, Classification>()

function classified(answer: Text, { index, knowledge, now, beside }: Reader): Classification {
  const known = classifications.get(answer)
  if (known) return known
  const found = classify({ path: answer.name, text: answer.text, ...(beside ? { beside } : {}) }, index, knowledge, now)
  classifications.set(answer, found)
  return found
}

function readText(answer: Text, reader: Reader): Reading {
  const found = classified(answer, reader)
  const identified = found.licenses.length > 0 || found.verdict.verdict === 'not-open-source'
  const notes = [found.witness, found.witness === undefined ? becomes(found) : undefined, answer.note].filter(Boolean)
  const what = found.expression ?? (identified ? 'a text of its own' : 'a text that is no known license')
  return {
    answer,
    ...(found.expression === undefined ? {} : { license: found.expression }),
    verdict: found.verdict,
    identified,
    ...(found.witness === undefined ? {} : { witness: found.witness }),
    evidence: {
      ...place(answer),
      said: `${answer.name}: ${what}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
      strength: !identified ? 'none' : answer.loose ? 'weak' : 'text',
    },
  }
}

/** What becomes of a license that changes by date. */
function becomes({ change }: Classification): string | undefined {
  if (!change) return undefined
  if (change.date !== undefined) return `becomes ${change.license} on ${change.date}`
  return change.yearsAfterRelease === undefined
    ? undefined
    : `becomes ${change.license} ${change.yearsAfterRelease} years after each release`
}

function place({
  source,
  url,
  revision,
}: {
  readonly source: string
  readonly url: string
  readonly revision?: string
}): Pick<Evidence, 'source' | 'url' | 'path' | 'revision'> {
  return { source, ...(/^https?:/.test(url) ? { url } : url === '' ? {} : { path: url }), ...(revision ? { revision } : {}) }
}

const SILENCES = {
  'not-found': 'not found',
  gated: 'gated',
  'rate-limited': 'asked for a pause',
  unreachable: 'could not be reached',
  malformed: 'gave an answer that cannot be read',
  refused: 'refused',
  'not-asked': 'not asked',
  deadline: 'not asked in time',
} as const

function silence({ because, detail }: Extract<Answer, { kind: 'unavailable' }>): string {
  return detail === undefined ? SILENCES[because] : `${SILENCES[because]}: ${detail}`
}
