import type { Observation } from '#model/finding.ts'
import type { ModelCard, ParsedModelFile } from '#model/model-card.ts'
import type { Chain } from '#model/model-lineage.ts'
import type { VerdictWord } from '#model/verdict.ts'
import type { CardInquiry, Inquiry } from '#models/card-inquiry.ts'
import { observeClaims } from '#models/observe-claims.ts'
import { observeLicense } from '#models/observe-license.ts'
import { baseObservations, chainsOf } from '#models/observe-lineage.ts'
import { observeName } from '#models/observe-name.ts'
import { knownModel } from '#models/families.ts'
import { foldWords } from '#models/claim-context.ts'
import { declaredGrants, ownGrants, statedGrants } from '#models/grants.ts'
import { idOfCard } from '#models/purls.ts'

/** What is to be said about one card. */
export interface ObservedCard {
  readonly observations: readonly Observation[]
  readonly chains: readonly Chain[]
  readonly verdict: VerdictWord | undefined
}

/** Looks at one card: its license, what it is built from, and what it claims. */
export async function observeCard(
  file: ParsedModelFile,
  card: ModelCard,
  files: readonly ParsedModelFile[],
  inquiry: Inquiry,
): Promise<ObservedCard> {
  const asked = await inquire(file, card, files, inquiry)
  const observations = observationsOn(file, asked, inquiry)
  return { observations, chains: asked.chains, verdict: verdictOf(asked, observations) }
}

async function inquire(file: ParsedModelFile, card: ModelCard, files: readonly ParsedModelFile[], inquiry: Inquiry): Promise<CardInquiry> {
  const folder = idOfCard(file.path)
  const titled = ownId(file, card)
  // Most folders are called otherwise than a model is: where only the title tells one that is known, it counts.
  const id = [folder, titled].find(each => each !== undefined && knownModel(each, inquiry.knowledge)?.by === 'exact') ?? folder ?? titled
  return {
    knowledge: inquiry.knowledge,
    path: file.path,
    card,
    ...(id ? { id } : {}),
    besideWeights: besideWeights(file.path, files),
    declared: declaredGrants(card, inquiry.knowledge, inquiry.judge, id),
    stated: statedGrants(card, inquiry.knowledge, inquiry.judge, id),
    chains: await chainsOf(file.path, card, id, files, inquiry),
  }
}

/** Files that only stand beside weights. */
const OF_WEIGHTS =
  /^(?:(?:adapter|generation|tokenizer|preprocessor|quantize|image_processor)_config\.json|model_index\.json|[\w.-]+\.safetensors\.index\.json)$/

function besideWeights(path: string, files: readonly ParsedModelFile[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return files.some(other => other.path.startsWith(folder) && OF_WEIGHTS.test(other.path.slice(folder.length)))
}

/** The id whose name is the title of the card. */
function ownId(file: ParsedModelFile, card: ModelCard): string | undefined {
  const title = foldWords(card.name ?? '')
  if (title === '' || card.kind === 'gallery-entry') return undefined
  return file.references.find(
    ({ id, kind, hub }) =>
      hub === 'huggingface' &&
      kind === 'model' &&
      foldWords(id.slice(id.indexOf('/') + 1)) === title &&
      !card.fields.bases.some(({ value }) => value === id),
  )?.id
}

function observationsOn(file: ParsedModelFile, asked: CardInquiry, inquiry: Inquiry): Observation[] {
  if (asked.card.kind === 'template') return []
  const license = observeLicense(asked)
  const lineage = baseObservations(asked, inquiry.knowledge)
  const name = lineage.length === 0 ? observeName(file, asked, inquiry) : []
  return [...license, ...lineage, ...name, ...observeClaims(file, asked, inquiry)]
}

/** The worst of what is known; nothing is called open source over a base that is not, or a name that says otherwise. */
function verdictOf({ card, declared, stated }: CardInquiry, found: readonly Observation[]): VerdictWord | undefined {
  if (card.kind === 'template' || card.kind === 'document') return undefined
  if (
    found.some(
      ({ type, part }) =>
        type === 'not-open-source-base' ||
        type === 'inheritance-conflict' ||
        (type === 'not-open-source-license' && part !== 'code' && part !== 'data') ||
        (type === 'component-license' && part === 'weights'),
    )
  )
    return 'not-open-source'
  // The license of a README is that of the code beside it.
  if (card.kind === 'readme') return undefined
  const grants = ownGrants(declared, stated)
  const words = new Set(grants.map(({ verdict }) => verdict.verdict))
  if (found.some(({ type }) => type === 'name-license-mismatch' || type === 'license-conflict' || type === 'license-unknown'))
    return 'unknown'
  return words.size === 1 ? [...words][0] : 'unknown'
}
