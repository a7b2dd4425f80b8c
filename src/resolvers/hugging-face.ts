import { HUB, readHubCard, readHubFile, type HubPlace } from '#resolvers/shared/hub.ts'
import { noneDeclared } from '#resolvers/shared/declared.ts'
import type { Answer } from '#model/answer.ts'
import type { ModelCard } from '#model/hub-card.ts'
import type { Purl } from '#model/purl.ts'
import type { Resolver } from '#model/resolver.ts'

/** The Hugging Face Hub: the card’s license fields and the LICENSE file, two requests by `/resolve/`. */
export const resolver: Resolver = {
  source: HUB,
  accepts: purl => purl.type === 'huggingface',
  async ask(purl, outside) {
    const place = placeOf(purl)
    const [card, license] = await Promise.all([readHubCard(place, outside), readHubFile(place, 'LICENSE', outside)])
    const asked = {
      source: HUB,
      url: 'url' in card.read ? card.read.url : `${outside.hosts.huggingface}/${place.id}`,
      ...revision(card.read),
    }
    const answers: Answer[] = []
    if (card.fault) answers.push(card.fault)
    if (card.card) answers.push(...readTags(card.card, asked))
    if ('text' in license)
      answers.push({ kind: 'text', text: license.text, name: 'LICENSE', source: HUB, url: license.url, ...revision(license) })
    if ('kind' in card.read && !card.card) answers.push(card.read)
    return answers.length > 0 ? answers : [noneDeclared(asked)]
  },
}

function placeOf(purl: Purl): HubPlace {
  const dataset = purl.namespace === 'datasets' || purl.namespace?.startsWith('datasets/') === true
  const namespace = dataset ? (purl.namespace ?? '').replace(/^datasets\/?/, '') : (purl.namespace ?? '')
  return { id: namespace ? `${namespace}/${purl.name}` : purl.name, revision: purl.version ?? 'main', kind: dataset ? 'dataset' : 'model' }
}

/** `other` is no license: the name beside it is the declaration. */
function readTags(
  card: ModelCard,
  asked: { readonly source: string; readonly url: string; readonly revision?: string },
): readonly Answer[] {
  const tags = card.license.filter(tag => tag !== 'other' && tag !== 'unknown')
  const names = tags.length > 0 ? tags : card.licenseName ? [card.licenseName] : []
  if (names.length === 0)
    return card.license.length > 0 ? [{ kind: 'declared', license: card.license.join(', '), strength: 'metadata', ...asked }] : []
  return [
    { kind: 'declared', license: names.join(', '), ...(names.length > 1 ? { unrelated: names } : {}), strength: 'metadata', ...asked },
  ]
}

function revision(read: object): { readonly revision?: string } {
  return 'commit' in read && typeof read.commit === 'string' ? { revision: read.commit } : {}
}
