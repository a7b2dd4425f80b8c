import type { Verdict, Violation } from '#model/verdict.ts'

/**
 * Puts the words of a text at hand behind the terms that the catalogue paraphrases.
 *
 * The judgment stays that of the catalogue; the rules only show where a term stands. A term that they do not find keeps its
 * paraphrase.
 */
export function quoteTerms(verdict: Verdict, found: readonly Violation[]): Verdict {
  if (verdict.verdict !== 'not-open-source' || found.length === 0) return verdict
  const left = found.filter(({ quote }) => quote !== undefined)
  const [first, ...more] = verdict.violations
  return { ...verdict, violations: [quoted(first, left), ...more.map(one => quoted(one, left))] }
}

function quoted(term: Violation, left: Violation[]): Violation {
  if (term.quote !== undefined) return term
  const same = left.filter(one => one.criterion === term.criterion)
  const best = same.find(one => sameSection(one.section, term.section)) ?? same[0] ?? left.find(one => one.also?.includes(term.criterion))
  if (best?.quote === undefined) return term
  // One clause stands behind one term.
  left.splice(left.indexOf(best), 1)
  const { quote, line, path } = best
  return { ...term, quote, ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) }
}

/** The catalogue may name several: `5 and Attachment A`. */
function sameSection(found: string | undefined, named: string | undefined): boolean {
  if (found === undefined || named === undefined) return false
  const places = named.toLowerCase().split(/,| and /)
  return places.some(place => place.trim() === found.toLowerCase())
}
