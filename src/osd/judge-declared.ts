import { formatExpression, licenseTerms, type Expression } from '#model/expression.ts'
import type { Declared, Knowledge } from '#model/knowledge.ts'
import { findByUrl, findEntry, foldName, lexicon, printedId } from '#model/lexicon.ts'
import { badness, type Verdict } from '#model/verdict.ts'
import { parseExpression } from '#osd/expression.ts'
import { judgeEntry, judgeExpression, type Circumstances } from '#osd/judge.ts'

/** What a declared string comes to. */
export interface DeclaredVerdict {
  readonly verdict: Verdict
  /** The expression, catalogue id, or the raw text where it could not be read as one. */
  readonly license: string
  /** Why a string that is no expression was read as it was, or was not. */
  readonly note?: string
}

interface Options extends Circumstances {
  /** Type of the package URL: in `cargo` a slash is OR, https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields */
  readonly ecosystem?: string
}

/**
 * Judges a string that a registry, manifest or card declares: an expression, else a whole string of the table, else
 * `unknown` with the raw text. Nothing is guessed by a part of it.
 */
export function judgeDeclared(text: string, knowledge: Knowledge, options: Options = {}): DeclaredVerdict {
  const raw = text.trim()
  if (raw === '') return { verdict: { verdict: 'unknown', reason: 'none-declared' }, license: raw, note: 'The field is empty.' }
  return (
    judgeParsed(raw, knowledge, options) ??
    judgeWhole(raw, knowledge, options) ??
    judgeJoined(raw, knowledge, options) ?? {
      verdict: { verdict: 'unknown', reason: 'not-identified' },
      license: raw,
      note: /^see licen[cs]e/i.test(raw)
        ? 'The declaration points to a file; the license is what stands there.'
        : `"${clip(raw)}" is no SPDX expression and no license name that is known here.`,
    }
  )
}

/**
 * Judges several declared licenses whose relation the source does not state: equal verdicts keep the verdict, mixed ones
 * are ambiguous, because “all of them” and “any of them” would differ.
 */
export function judgeUnrelated(list: readonly string[], knowledge: Knowledge, options: Options = {}): DeclaredVerdict {
  const judged = list.map(text => judgeDeclared(text, knowledge, options))
  const [first, ...rest] = judged
  if (!first) return { verdict: { verdict: 'unknown', reason: 'none-declared' }, license: '', note: 'The list is empty.' }
  if (rest.length === 0) return first
  if (options.ecosystem === 'composer') return anyOf(judged)
  const license = judged.map(({ license }) => license).join(', ')
  if (rest.every(({ verdict }) => badness(verdict) === badness(first.verdict))) return { verdict: first.verdict, license }
  return {
    verdict: { verdict: 'unknown', reason: 'ambiguous' },
    license,
    note: 'Several licenses without a word on whether all or any of them apply.',
  }
}

/** In `composer.json` an array is a choice, https://getcomposer.org/doc/04-schema.md#license */
function anyOf(judged: readonly DeclaredVerdict[]): DeclaredVerdict {
  const verdict = judged.map(({ verdict }) => verdict).sort((a, b) => badness(a) - badness(b))[0]
  return {
    verdict: verdict ?? { verdict: 'unknown', reason: 'not-identified' },
    license: judged.map(({ license }) => (/ AND /.test(license) ? `(${license})` : license)).join(' OR '),
  }
}

/** An expression whose every license is known, by id or by a whole string of the table. */
function judgeParsed(raw: string, knowledge: Knowledge, options: Options): DeclaredVerdict | undefined {
  const parsed = parseExpression(raw, knowledge)
  if (!('expression' in parsed)) return undefined
  const expression = repair(parsed.expression, knowledge)
  const terms = licenseTerms(expression)
  if (terms.length === 1 && terms.every(term => !isKnown(term.id, term.listed, knowledge) && term.exception === undefined)) return undefined
  return { verdict: judgeExpression(expression, knowledge, options), license: formatExpression(expression) }
}

function isKnown(id: string, listed: boolean, knowledge: Knowledge): boolean {
  return listed || findEntry(id, knowledge) !== undefined || /LicenseRef-/i.test(id)
}

/** Replaces aliases by ids, and unlisted words that the table knows as whole strings: `Apache2 OR MIT`. */
function repair(expression: Expression, knowledge: Knowledge): Expression {
  if (expression.kind !== 'license') {
    const [first, second, ...more] = expression.parts
    return {
      kind: expression.kind,
      parts: [repair(first, knowledge), repair(second, knowledge), ...more.map(part => repair(part, knowledge))],
    }
  }
  if (expression.listed) return expression
  const entry = findEntry(expression.id, knowledge)
  if (entry) return { ...expression, id: printedId(entry, knowledge) }
  const row = lexicon(knowledge).declared.get(foldName(expression.id))
  const parsed = row && !row.candidates && row.license !== 'NONE' ? parseExpression(row.license, knowledge) : undefined
  if (!parsed || !('expression' in parsed)) return expression
  if (expression.exception === undefined && !expression.orLater) return parsed.expression
  return parsed.expression.kind === 'license' ? { ...expression, id: parsed.expression.id, listed: parsed.expression.listed } : expression
}

/** Longest address that is looked up, in characters; longer ones are no addresses of licenses. */
const MAX_URL = 2_000

/** A whole string of the table, the name of a catalogue entry, or the address of a text. */
function judgeWhole(raw: string, knowledge: Knowledge, options: Options): DeclaredVerdict | undefined {
  const row = lexicon(knowledge).declared.get(foldName(raw))
  if (row) return judgeRow(row, raw, knowledge, options)
  const id = raw.length <= MAX_URL && /^https?:\/\//i.test(raw) ? findByUrl(raw, knowledge) : undefined
  const entry = findEntry(id ?? raw, knowledge)
  // Not by way of an expression: ids of the catalogue may hold signs that expressions do not allow (openrail++-m).
  if (entry) return { verdict: judgeEntry(entry, knowledge, options), license: printedId(entry, knowledge) }
  return id === undefined ? undefined : judgeParsed(id, knowledge, options)
}

function judgeRow(row: Declared, raw: string, knowledge: Knowledge, options: Options): DeclaredVerdict | undefined {
  if (row.license === 'NONE') {
    return {
      verdict: { verdict: 'unknown', reason: 'none-declared' },
      license: raw,
      note: `"${clip(raw)}" says that no license is granted.`,
    }
  }
  if (row.candidates) {
    const meant = row.candidates.join(', ')
    return { verdict: { verdict: 'unknown', reason: 'ambiguous' }, license: raw, note: `"${clip(raw)}" may mean ${meant}.` }
  }
  if (row.license === 'NOASSERTION') {
    return { verdict: { verdict: 'unknown', reason: 'not-identified' }, license: raw, note: `"${clip(raw)}" names no license.` }
  }
  return judgeParsed(row.license, knowledge, options)
}

/** `MIT/Apache-2.0`, `MIT, ISC`, `Apache License 2.0 or MIT License`: known strings with something between them. */
function judgeJoined(raw: string, knowledge: Knowledge, options: Options): DeclaredVerdict | undefined {
  if (raw.length > 500 || /[()]|:\/\//.test(raw)) return undefined
  for (const [separator, relation] of SEPARATORS) {
    const parts = raw.split(separator).map(part => part.trim())
    if (parts.length < 2 || parts.includes('')) continue
    const known = parts.map(part => judgeParsed(part, knowledge, options) ?? judgeWhole(part, knowledge, options))
    const found = known.filter(part => part !== undefined)
    if (found.length < parts.length) continue
    if (relation === 'unstated' && options.ecosystem !== 'cargo') return judgeUnrelated(parts, knowledge, options)
    return relation === 'and' ? judgeParsed(found.map(part => `(${part.license})`).join(' AND '), knowledge, options) : anyOf(found)
  }
  return undefined
}

const SEPARATORS = [
  [/\s+or\s+/i, 'or'],
  [/\s+and\s+/i, 'and'],
  [/\s*[/,;|&]\s*/, 'unstated'],
] as const

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
