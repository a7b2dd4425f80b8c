import { at, isRecord, textAt } from '#resolvers/shared/json.ts'
import type { ModelCard } from '#model/hub-card.ts'

/** Reads the front matter of a README; a sentence when it is there and broken, undefined when there is none. */
export async function parseCard(readme: string): Promise<ModelCard | { readonly fault: string } | undefined> {
  // Loaded where a card is read: most runs meet none.
  const { readFrontMatter } = await import('#model/front-matter.ts')
  const front = readFrontMatter(readme)
  // Two rules around a sentence are no front matter.
  if (front === undefined || (front.keys.length === 0 && !front.error)) return undefined
  if (front.error) return { fault: front.error.message }
  const { licenses, licenseName, licenseLink, bases, relation, datasets, gatedPrompt } = front.fields
  return {
    license: licenses.map(({ value }) => value),
    ...(licenseName ? { licenseName: licenseName.value } : {}),
    ...(licenseLink ? { licenseLink: licenseLink.value } : {}),
    baseModel: bases.map(({ value }) => value),
    ...(relation ? { baseModelRelation: relation.value } : {}),
    datasets: datasets.map(({ value }) => value),
    ...(gatedPrompt ? { gatedPrompt: gatedPrompt.value } : {}),
  }
}

/** Reads the card data that the API of the Hub gives: front matter as JSON. */
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
