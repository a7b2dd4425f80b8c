import type { FoundReferences } from '#model/model-reference.ts'

/** What was found in a text inside of a file, its lines counted in that file, where the text begins in a line from 1. */
export function movedDown({ references, unresolved }: FoundReferences, line: number): FoundReferences {
  const down = <T extends { readonly line: number; readonly endLine: number }>(place: T): T => ({
    ...place,
    line: place.line + line - 1,
    endLine: place.endLine + line - 1,
  })
  return { references: references.map(down), unresolved: unresolved.map(down) }
}
