import type { FoundReferences } from '#model/model-reference.ts'
import { readEmbedded } from '#models/code/embedded.ts'
import { readEntries } from '#models/config/read-entries.ts'
import { yamlEntries } from '#models/config/yaml-entries.ts'
import { readMentions } from '#models/mentions.ts'
import { movedDown } from '#models/moved-down.ts'

/** A program or a configuration inside of a script, its lines counted in that script; a file without a path is a program in Python. */
export function readInside(text: string, line: number, path?: string): FoundReferences {
  if (path === undefined || path.endsWith('.py')) return readEmbedded(text, line)
  if (!/\.ya?ml$/.test(path)) return { references: readMentions(text, line, 'command'), unresolved: [] }
  return movedDown(readEntries(yamlEntries(text), 'configuration', readEmbedded), line)
}
