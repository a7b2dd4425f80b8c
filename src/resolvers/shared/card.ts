import { at, isRecord, textAt } from '#resolvers/shared/json.ts'
import type { ModelCard } from '#model/hub-card.ts'

/** Front matter is short; a longer one is no card. */
const MAX_FRONT_MATTER = 256 * 1024

/** Reads the front matter of a README; a sentence when it is there and broken, undefined when there is none. */
export async function parseCard(readme: string): Promise<ModelCard | { readonly fault: string } | undefined> {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(readme.slice(0, MAX_FRONT_MATTER))?.[1]
  if (front === undefined) return undefined
  const { parseDocument } = await import('yaml')
  const document = parseDocument(front, { schema: 'core', uniqueKeys: false, strict: false })
  if (document.errors.length > 0) return { fault: 'the front matter of the card is broken YAML' }
  try {
    return readCard(document.toJS({ maxAliasCount: 100 }))
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return { fault: 'the front matter of the card unfolds without end' }
    throw error
  }
}

/** Reads card data, from front matter or from the Hub’s API. */
export function readCard(data: unknown): ModelCard | { readonly fault: string } {
  if (!isRecord(data) || Array.isArray(data)) return { fault: 'the front matter of the card is no map' }
  const license = texts(at(data, 'license'))
  if (license === undefined) return { fault: 'the license of the card is neither a text nor a list of texts' }
  const some = <K extends string>(key: K, value: string | undefined) => (value === undefined ? {} : { [key]: value })
  return {
    license,
    ...some('licenseName', textAt(data, 'license_name')),
    ...some('licenseLink', textAt(data, 'license_link')),
    baseModel: texts(at(data, 'base_model')) ?? [],
    ...some('baseModelRelation', textAt(data, 'base_model_relation')),
    datasets: texts(at(data, 'datasets')) ?? [],
    ...some('gatedPrompt', textAt(data, 'extra_gated_prompt')),
  }
}

function texts(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  const found = list.filter(item => typeof item === 'string').map(item => item.trim())
  return found.length === list.length ? found.filter(Boolean) : undefined
}
