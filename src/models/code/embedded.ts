import type { FoundReferences } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { python } from '#models/code/syntax.ts'

/** Python inside of another file (`python -c`, a here-document, a fence of a card), its lines counted in that file. */
export function readEmbedded(text: string, line: number): FoundReferences {
  const { references, unresolved } = readCode(text, python)
  const down = <T extends { readonly line: number; readonly endLine: number }>(place: T): T => ({
    ...place,
    line: place.line + line - 1,
    endLine: place.endLine + line - 1,
  })
  return { references: references.map(down), unresolved: unresolved.map(down) }
}
