import type { ParsedModelFile } from '#model/model-card.ts'
import { isDocument, readCards } from '#models/cards.ts'
import { yamlEntries } from '#models/config/yaml-entries.ts'
import { galleryCards } from '#models/gallery.ts'
import { readers } from '#registry/readers.ts'
import { readWith } from '#review/read-program.ts'

/** Whether a path is worth reading for models; looks at the path alone. */
export function mayHoldModels(path: string): boolean {
  return isDocument(path) || readers.some(reader => reader.matches(path))
}

/** Takes a card, configuration or program apart; undefined for a file that no reader knows. */
export function readModelFile(path: string, text: string): ParsedModelFile | undefined {
  if (isDocument(path)) return readCards(path, text)
  const reader = readers.find(candidate => candidate.matches(path))
  if (!reader) return undefined
  const read = readWith(reader, path, text)
  const cards = reader.kind === 'yaml' && isGallery(text) ? galleryCards(yamlEntries(text)) : []
  return cards.length > 0 ? { ...read, kind: 'gallery', cards } : read
}

/** A list of maps with names and licenses; looked at before the file is taken apart a second time. */
function isGallery(text: string): boolean {
  return /^-\s/m.test(text) && /^\s+license:/m.test(text)
}
