import type { ParsedModelFile } from '#model/model-card.ts'
import type { FoundReferences } from '#model/model-reference.ts'
import { isDocument, readCards } from '#models/cards.ts'
import { inContext } from '#models/context.ts'
import { readers } from '#registry.ts'

/** Whether a path is worth reading for models; looks at the path alone. */
export function mayHoldModels(path: string): boolean {
  return isDocument(path) || readers.some(reader => reader.matches(path))
}

/** Takes a card, configuration or program apart; undefined for a file that no reader knows. */
export function readModelFile(path: string, text: string): ParsedModelFile | undefined {
  if (isDocument(path)) return readCards(path, text)
  const reader = readers.find(candidate => candidate.matches(path))
  if (!reader) return undefined
  const found: FoundReferences = inContext(path, reader.read({ path, text }))
  return { path, kind: reader.kind, cards: [], ...found }
}
