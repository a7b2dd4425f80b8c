import { clausesOf, type Clause } from '#osd/clauses.ts'
import type { Verdict, Violation } from '#model/verdict.ts'
import { sectionClauses } from '#osd/section-clauses.ts'
import { likeness, topicOf, type Topic } from '#osd/shared/likeness.ts'
import { quoteOf } from '#osd/shared/quote.ts'
import { wordsOf } from '#osd/shared/words.ts'

/** A text at hand in which the terms of a license may stand: the license file, or a policy beside it. */
export interface Source {
  readonly text: string
  /** The file, where it is not the license file itself. */
  readonly path?: string
}

/** Where a term can be read, and how well that fits what the catalogue says of it. */
interface Sighting {
  readonly quote: string
  readonly line?: number
  readonly path?: string
  readonly fit: number
  /** What the rules found, rather than the section alone. */
  readonly hit?: Violation
}

/** What the rules accuse of is a term for certain; a sentence of the right section is one if it says the same. */
const SAME_CRITERION = 0.5
const SAME_SECTION = 0.5
const OTHER_CRITERION = 0.2
/** Share of a paraphrase that a sentence has to hold before it stands behind it without a rule. */
const LEAST = 0.3
const LEAST_ELSEWHERE = 0.55

/**
 * Puts the words of a text at hand behind the terms that the catalogue paraphrases.
 *
 * The judgment stays that of the catalogue: the rules, and the sections that it names, only show where a term stands. A term
 * that is not found keeps its paraphrase. What else the rules find to break one of these criteria is told behind them.
 */
export function quoteTerms(verdict: Verdict, found: readonly Violation[], sources: readonly Source[]): Verdict {
  if (verdict.verdict !== 'not-open-source') return verdict
  const parts = sources.map(source => ({ ...source, clauses: clausesOf(source.text) }))
  const left = found.filter(({ quote }) => quote !== undefined)
  const criteria = new Set(verdict.violations.map(({ criterion }) => criterion))
  const [first, ...more] = verdict.violations
  const one = quoted(first, left, parts)
  const others = more.map(term => quoted(term, left, parts))
  const told = new Set([one, ...others].map(({ quote }) => quote))
  const rest = left.filter(hit => criteria.has(hit.criterion) && !told.has(hit.quote))
  return { ...verdict, violations: [one, ...others, ...rest] }
}

type Part = Source & { readonly clauses: readonly Clause[] }

function quoted(term: Violation, left: Violation[], parts: readonly Part[]): Violation {
  const asked = topicOfText(term.quote ?? term.paraphrase ?? '')
  const seen = [...hits(term, asked, left), ...sentences(term, asked, parts)]
  const best = seen.reduce<Sighting | undefined>((a, b) => (a && a.fit >= b.fit ? a : b), undefined)
  if (!best) return unquoted(term, parts)
  // One clause stands behind one term.
  if (best.hit) left.splice(left.indexOf(best.hit), 1)
  const { quote, line, path } = best
  return { ...term, quote, ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) }
}

/** Words of another copy of the license are no quote of this one. */
function unquoted({ quote, ...term }: Violation, parts: readonly Part[]): Violation {
  if (quote === undefined) return term
  return parts.some(({ text }) => text.includes(quote)) ? { ...term, quote } : { paraphrase: quote, ...term }
}

function hits(term: Violation, asked: Topic, left: readonly Violation[]): Sighting[] {
  return left.flatMap(hit => {
    const { criterion, also, section, quote = '', line, path } = hit
    const same = criterion === term.criterion
    const near = sameSection(section, term.section)
    if (!same && !also?.includes(term.criterion)) return []
    const fit = likeness(asked, topicOfText(quote)) + (same ? SAME_CRITERION : OTHER_CRITERION) + (near ? SAME_SECTION : 0)
    return [{ quote, fit, hit, ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) }]
  })
}

/** Sentences of the section that the catalogue names; where that is not found, sentences that say nearly all of it. */
function sentences(term: Violation, asked: Topic, parts: readonly Part[]): Sighting[] {
  return parts.flatMap(({ text, path, clauses }) => {
    const section = term.section === undefined ? [] : sectionClauses(clauses, term.section)
    return (section.length > 0 ? section : clauses).flatMap(clause => {
      const like = hasForce(clause) ? likeness(asked, topicOf(clause.words)) : 0
      if (like < (section.length > 0 ? LEAST : LEAST_ELSEWHERE)) return []
      const { from, to } = quoteOf(text, clause, { from: clause.own, to: clause.words.length })
      const fit = like + (section.length > 0 ? SAME_SECTION : 0)
      return [{ quote: text.slice(from, to), line: clause.line, fit, ...(path === undefined ? {} : { path }) }]
    })
  })
}

/** A sentence that grants, forbids or asks nothing is no term. */
function hasForce({ provisions, definition }: Clause): boolean {
  return definition || provisions.some(({ force, modals }) => force !== 'none' || modals.some(({ name }) => name === 'only'))
}

function topicOfText(text: string): Topic {
  return topicOf(wordsOf(text, 0, text.length))
}

/** The catalogue may name several: `5 and Attachment A`. */
function sameSection(found: string | undefined, named: string | undefined): boolean {
  if (found === undefined || named === undefined) return false
  const places = named.toLowerCase().split(/,| and /)
  return places.some(place => place.trim() === found.toLowerCase())
}
