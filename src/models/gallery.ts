import type { ModelCard, Told } from '#model/model-card.ts'
import type { Entries, Entry } from '#models/config/entries.ts'
import { NO_FIELDS } from '#model/front-matter.ts'

/**
 * Entries of a gallery of models: a list of maps, each with a name, a license and where the files come from.
 *
 * Source: https://localai.io/docs/advanced/model-gallery
 */
export function galleryCards({ entries }: Entries): ModelCard[] {
  const groups = new Map<number, Entry[]>()
  for (const entry of entries) {
    const [first] = entry.keys
    if (typeof first !== 'number') continue
    const list = groups.get(first)
    if (list) list.push(entry)
    else groups.set(first, [entry])
  }
  return [...groups.values()].flatMap(card)
}

function card(entries: readonly Entry[]): ModelCard[] {
  const own = (key: string): Entry | undefined => entries.find(({ keys, isKey }) => keys.length === 2 && keys[1] === key && !isKey)
  const name = own('name')
  const license = own('license')
  const files = entries.some(({ keys }) => keys[1] === 'urls' || keys[1] === 'files' || keys[1] === 'overrides')
  if (!name || !files) return []
  const told: readonly Told[] = license ? [{ value: license.value, line: license.line }] : []
  return [
    {
      kind: 'gallery-entry',
      name: name.value,
      names: [],
      line: Math.min(...entries.map(({ line }) => line)),
      endLine: Math.max(...entries.map(({ endLine }) => endLine)),
      fields: { ...NO_FIELDS, licenses: told, ...(license ? { licenseLine: license.line } : {}) },
      statements: [],
      claims: [],
      osaid: { data: 'silent', code: 'silent', parameters: 'silent' },
    },
  ]
}
