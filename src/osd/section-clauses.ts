import type { Clause } from '#osd/clauses.ts'
import { wordsOf } from '#osd/shared/words.ts'

/** How many clauses behind its heading a named section is taken to have. */
const LENGTH = 24

/**
 * The clauses that stand in a section as the catalogue names it: `5.4`, `5 and Attachment A`, `2 (Outputs)`, or a heading
 * such as `Limitations`. Empty where no such section is found.
 */
export function sectionClauses(clauses: readonly Clause[], section: string): readonly Clause[] {
  const places = section
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .split(/,| and /)
    .map(place => place.trim())
    .filter(place => place !== '')
  return places.flatMap(place => [...numbered(clauses, place), ...headed(clauses, place)])
}

function numbered(clauses: readonly Clause[], place: string): readonly Clause[] {
  return clauses.filter(({ section }) => {
    const own = section?.toLowerCase()
    return own === place || own?.startsWith(`${place}.`) === true
  })
}

/** A heading stands alone, or opens the clause behind it. */
function headed(clauses: readonly Clause[], place: string): readonly Clause[] {
  const title = wordsOf(place, 0, place.length).map(({ word }) => word)
  if (title.length === 0 || /^[\d.]+$|^[a-z]$/.test(place)) return []
  const at = clauses.findIndex(({ words, own }) => title.every((word, n) => words[own + n]?.word === word) && words[own]?.proper === true)
  return at < 0 ? [] : clauses.slice(at, at + LENGTH)
}
