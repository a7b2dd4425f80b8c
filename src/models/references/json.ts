import type { FoundReferences, ModelReference, ReferenceReader } from '#model/model-reference.ts'
import type { Entries, Entry } from '#models/config/entries.ts'
import { jsonEntries } from '#models/config/json-entries.ts'
import { readEntries } from '#models/config/read-entries.ts'
import { readHubId } from '#models/hub-id.ts'

/** JSON: `config.json`, `adapter_config.json`, launch files, and bills of materials in CycloneDX. */
export const reader: ReferenceReader = {
  kind: 'json',
  matches: path =>
    /\.(?:json|jsonc|json5|webmanifest)$/i.test(path) &&
    !/(?:^|\/)(?:package-lock|npm-shrinkwrap|composer\.lock|tsconfig[^/]*|Pipfile\.lock|tokenizer|vocab|packages\.lock)\.json$|\.min\.json$/i.test(
      path,
    ),
  read({ text }) {
    const entries = jsonEntries(text)
    return /"bomFormat"\s*:\s*"CycloneDX"/.test(text.slice(0, 4000)) ? billOfMaterials(entries) : readEntries(entries, 'configuration')
  },
}

/**
 * Components of the types `machine-learning-model` and `data`.
 *
 * Source: https://cyclonedx.org/docs/1.6/json/#components_items_type
 */
function billOfMaterials(all: Entries): FoundReferences {
  const components = new Map<string, Entry[]>()
  for (const entry of all.entries) {
    const end = entry.keys.findLastIndex((key, n) => typeof key === 'number' && entry.keys[n - 1] === 'components')
    if (end < 0) continue
    const key = JSON.stringify(entry.keys.slice(0, end + 1))
    const list = components.get(key)
    if (list) list.push(entry)
    else components.set(key, [entry])
  }
  return { references: [...components.values()].flatMap(component), unresolved: [] }
}

function component(entries: readonly Entry[]): ModelReference[] {
  const depth = Math.min(...entries.map(({ keys }) => keys.length))
  const own = (key: string) => entries.find(({ keys }) => keys.length === depth && keys.at(-1) === key)
  const type = own('type')?.value
  const linked = entries.flatMap(entry =>
    /^pkg:huggingface\/|:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//.test(entry.value) ? made(entry, entry.value, undefined) : [],
  )
  const name = own('name')
  if (!name || (type !== 'machine-learning-model' && type !== 'data')) return linked
  const group = own('group')?.value
  const kind = type === 'data' ? 'dataset' : undefined
  const named = made(name, group && !name.value.includes('/') ? `${group}/${name.value}` : name.value, kind)
  // A name of one word is told by the link; one that is an id stands for itself.
  const byLink = !name.value.includes('/') && linked.some(({ id }) => id === named[0]?.id)
  return [...(type === 'data' || !byLink ? named : []), ...linked]
}

function made(entry: Entry, text: string, kind: 'dataset' | undefined): ModelReference[] {
  const id = readHubId(text)
  return id
    ? [{ ...id, ...(kind ? { kind } : {}), line: entry.line, endLine: entry.endLine, entry: 'bill-of-materials', weight: 'full' }]
    : []
}
