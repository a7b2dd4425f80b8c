import type { ModelCard } from '#model/model-card.ts'
import type { HubId } from '#model/model-reference.ts'
import { formatPurl } from '#model/purl.ts'
import { readBare } from '#models/hub-id.ts'

/** The package URL of a model or data set; hubs without a type of their own are named as one. */
export function purlOfModel({ hub, kind, id, revision }: HubId): string {
  const name = id.replace(/^ollama:/, '')
  const parts = name.split('/')
  const namespace = [...(kind === 'dataset' ? ['datasets'] : []), ...parts.slice(0, -1)].join('/')
  return formatPurl({
    type: hub,
    ...(namespace ? { namespace } : {}),
    name: parts.at(-1) ?? name,
    ...(revision ? { version: revision } : {}),
  })
}

/** The Hub id of the model that a card in a folder `OWNER/NAME` describes. */
export function idOfCard(path: string): string | undefined {
  const [owner, name] = path.split('/').slice(-3, -1)
  return owner && name ? readBare(`${owner}/${name}`)?.id : undefined
}

/** The component that a card describes: the model of its folder, else the file itself. */
export function purlOfCard(path: string, card: ModelCard): string {
  const id = idOfCard(path)
  if (id && card.kind !== 'gallery-entry')
    return purlOfModel({ hub: 'huggingface', kind: card.kind === 'dataset-card' ? 'dataset' : 'model', id })
  const steps = path.split('/').filter(step => step !== '' && step !== '.' && step !== '..')
  const inside = card.kind === 'gallery-entry' && card.name ? [...steps, card.name] : steps
  return formatPurl({
    type: 'generic',
    ...(inside.length > 1 ? { namespace: inside.slice(0, -1).join('/') } : {}),
    name: inside.at(-1) ?? 'card',
  })
}
