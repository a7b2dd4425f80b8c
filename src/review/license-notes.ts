import { formatExpression, licenseTerms, type Expression, type LicenseTerm } from '#model/expression.ts'
import type { CatalogueEntry, Knowledge, SpdxLicense } from '#model/knowledge.ts'
import { findEntry, lexicon, printedId } from '#model/lexicon.ts'
import type { CitedLicense, LicenseNote } from '#model/report.ts'
import { parseExpression } from '#osd/expression.ts'

/** How to cite the licenses of a review, each once and by name, for reports that look nothing up. */
export function licenseNotes(licenses: readonly (string | undefined)[], knowledge: Knowledge): readonly LicenseNote[] {
  const distinct = new Set(licenses.filter(license => license !== undefined))
  return [...distinct].sort((a, b) => (a < b ? -1 : 1)).map(license => note(license, knowledge))
}

function note(license: string, knowledge: Knowledge): LicenseNote {
  const entry = findEntry(license, knowledge)
  if (entry) {
    const cited = citeEntry(entry, knowledge)
    return { license, expression: cited.id, terms: [cited] }
  }
  const parsed = parseExpression(license, knowledge)
  if (!('expression' in parsed)) return { license, terms: [] }
  const terms = licenseTerms(parsed.expression)
  const expression = terms.every(term => isWritable(term, knowledge)) ? formatExpression(renamed(parsed.expression, knowledge)) : undefined
  const cited = new Map(terms.map(term => citeTerm(term, knowledge)).map(one => [one.id, one] as const))
  return { license, ...(expression === undefined ? {} : { expression }), terms: [...cited.values()] }
}

/** SPDX 2.3 knows neither additions outside its list nor documents that are not at hand. */
function isWritable({ id, exception }: LicenseTerm, knowledge: Knowledge): boolean {
  const known = exception === undefined || lexicon(knowledge).exceptions.has(exception.toLowerCase())
  return known && !/^DocumentRef-/i.test(id)
}

function renamed(expression: Expression, knowledge: Knowledge): Expression {
  if (expression.kind === 'license') return { ...expression, id: citeTerm(expression, knowledge).id }
  const [first, second, ...rest] = expression.parts
  return {
    kind: expression.kind,
    parts: [renamed(first, knowledge), renamed(second, knowledge), ...rest.map(part => renamed(part, knowledge))],
  }
}

function citeTerm({ id }: LicenseTerm, knowledge: Knowledge): CitedLicense {
  const entry = findEntry(id, knowledge)
  if (entry) return citeEntry(entry, knowledge)
  const listed = lexicon(knowledge).spdx.get(id.toLowerCase())
  return listed ? citeListed(listed) : { id: reference(id), title: id }
}

function citeEntry(entry: CatalogueEntry, knowledge: Knowledge): CitedLicense {
  const { title, url, publisher, statement, checked } = entry
  const id = printedId(entry, knowledge)
  const listed = lexicon(knowledge).spdx.has(id.toLowerCase())
  return { id: listed ? id : reference(id), title, url, publisher, ...(statement ? { statement } : {}), checked }
}

function citeListed({ id, name, url }: SpdxLicense): CitedLicense {
  return { id, title: name, url: url ?? `https://spdx.org/licenses/${id}.html` }
}

/** An id outside the SPDX list in the form in which an expression may hold it. */
function reference(id: string): string {
  const bare = id.replace(/^LicenseRef-/i, '').replace(/[^A-Za-z0-9.-]+/g, '-')
  return `LicenseRef-${bare}`
}
