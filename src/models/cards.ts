import type { ModelCard, ParsedModelFile } from '#model/model-card.ts'
import { NO_FIELDS, readFrontMatter } from '#models/front-matter.ts'
import { proseReferences } from '#models/prose-references.ts'

/** Of a longer document only this many characters are read. */
const LONGEST = 2_000_000

/** Whether a file is a document in Markdown, which may be a card. */
export function isDocument(path: string): boolean {
  return /\.(?:md|mdx|markdown|qmd|rmd)$/i.test(path)
}

/** Reads a document as a card: its front matter, what its prose says of licenses, the models that it names. */
export function readCards(path: string, whole: string): ParsedModelFile {
  const text = whole.slice(0, LONGEST)
  const front = readFrontMatter(text)
  const lines = text.split('\n')
  const body = lines.slice(front?.end ?? 0)
  const firstLine = (front?.end ?? 0) + 1
  const card: ModelCard = {
    kind: 'model-card',
    line: 1,
    endLine: lines.length,
    fields: front?.fields ?? NO_FIELDS,
    statements: [],
    claims: [],
    osaid: { data: 'silent', code: 'silent', parameters: 'silent' },
  }
  const error =
    front?.error ??
    (whole.length > LONGEST ? { message: `The document has ${whole.length} characters; the first ${LONGEST} were read` } : undefined)
  return { path, kind: card.kind, cards: [card], ...proseReferences(body, firstLine), ...(error ? { error } : {}) }
}
