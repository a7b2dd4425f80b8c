import { visit } from 'jsonc-parser'
import type { Entries, Entry } from '#models/config/entries.ts'

/** Reads the strings of a JSON file with their lines; comments and trailing commas are let pass. */
export function jsonEntries(text: string): Entries {
  const entries: Entry[] = []
  visit(
    text,
    {
      onObjectProperty(name, offset, length, line, character, path) {
        if (name.includes('/')) entries.push({ keys: [...path(), name], value: name, isKey: true, line: line + 1, endLine: line + 1 })
      },
      onLiteralValue(value: unknown, offset, length, line, character, path) {
        if (typeof value === 'string') entries.push({ keys: path(), value, line: line + 1, endLine: line + 1 })
      },
    },
    { allowTrailingComma: true },
  )
  return { entries, comments: [] }
}
