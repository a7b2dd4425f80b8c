import type { HubId, ModelReference, ReferenceEntry } from '#model/model-reference.ts'
import { readBare, readLink } from '#models/hub-id.ts'
import { isEvident, isHosted } from '#models/model-names.ts'

/** Addresses at a hub of models, and what has the form `owner/name` and stands alone. One pass: no part can be read twice. */
const CANDIDATE =
  /(?:git\+)?(?:https?|hf|huggingface):\/\/[^\s"'`<>()[\]{}|\\,]{3,360}|(?<![\w./:@%-])(?:hf\.co|huggingface\.co)\/[^\s"'`<>()[\]{}|\\,]{3,200}|(?<![\w./:@%~$*-])[A-Za-z0-9][\w.-]{1,60}\/[A-Za-z0-9][\w.-]{2,95}(?![\w/@-])/g

/** Entries that bring nothing in: what is only spoken of. */
const SPOKEN: ReadonlySet<ReferenceEntry> = new Set(['comment', 'documentation', 'test'])

/** Finds models that running text speaks of: by link, or by an id that tells by itself that it is one. */
export function readMentions(text: string, firstLine: number, entry: ReferenceEntry): ModelReference[] {
  // Addresses and ids have a slash in them, and most comments have none.
  if (!text.includes('/')) return []
  const found: ModelReference[] = []
  let line = firstLine
  let counted = 0
  for (const match of text.matchAll(CANDIDATE)) {
    const id = readMention(match[0])
    if (!id) continue
    for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) line++
    counted = match.index
    found.push({ ...id, line, endLine: line, entry, weight: SPOKEN.has(entry) ? 'notice' : 'full' })
  }
  return found
}

function readMention(written: string): HubId | undefined {
  const text = written.replace(/[.,;:!?*]+$/, '')
  if (/^(?:git\+)?[a-z]+:\/\/|^(?:hf\.co|huggingface\.co)\//i.test(text)) return readLink(text)
  const id = readBare(text)
  return id && isEvident(id.id) && !isHosted(id.id) ? id : undefined
}
