import type { LicenseOutside } from '#licenses/find-licenses.ts'
import type { Observation } from '#model/finding.ts'
import type { ParsedModelFile } from '#model/model-card.ts'
import type { Chain, ParentFacts } from '#model/model-lineage.ts'
import { parsePurl } from '#model/purl.ts'
import type { Verdict } from '#model/verdict.ts'
import { observeModels } from '#models/observe.ts'
import type { Inquiry } from '#models/card-inquiry.ts'
import type { Touched } from '#review/statuses.ts'

/** What the Hub says of where the models of a change come from. */
export interface HubLineage {
  readonly observations: readonly Observation[]
  readonly chains: readonly Chain[]
  /** Models that are made from one that is not open, by purl: nothing is called open over such a base. */
  readonly closed: ReadonlyMap<string, Verdict>
}

/** More models than this in one change are a list, not a use. */
const MOST_MODELS = 50

const LINEAGE: ReadonlySet<string> = new Set(['not-open-source-base', 'inheritance-conflict'])

/** Follows the models that a change brings in to their roots, as their cards on the Hub tell them. */
export async function hubLineage(touched: readonly Touched[], inquiry: Inquiry, { offline }: LicenseOutside): Promise<HubLineage> {
  const models = offline ? [] : touched.filter(({ purl, status }) => status !== 'removed' && isModel(purl)).slice(0, MOST_MODELS)
  const followed = await Promise.all(models.map(one => follow(one, inquiry)))
  return {
    observations: followed.flatMap(({ observations }) => observations),
    chains: followed.flatMap(({ chains }) => chains),
    closed: new Map(followed.flatMap(({ purl, observations }) => closing(purl, observations))),
  }
}

function isModel(purl: string): boolean {
  const parsed = parsePurl(purl)
  return parsed?.type === 'huggingface' && parsed.namespace !== undefined && !/^datasets(\/|$)/.test(parsed.namespace)
}

async function follow(
  one: Touched,
  inquiry: Inquiry,
): Promise<{ readonly purl: string; readonly observations: readonly Observation[]; readonly chains: readonly Chain[] }> {
  const { purl, name, places, status } = one
  const [place] = places
  const facts = await inquiry.lookUp(name)
  if (!place || 'unavailable' in facts || facts.bases.length === 0) return { purl, observations: [], chains: [] }
  const { observations, chains } = await observeModels([asCard(name, place, facts)], inquiry)
  return {
    purl,
    chains,
    observations: observations
      .filter(({ type }) => LINEAGE.has(type))
      .map(observation => ({
        ...observation,
        ...place,
        component: purl,
        model: name,
        status: status === 'carried' ? ('carried' as const) : ('introduced' as const),
      })),
  }
}

/** The card of the Hub, as if it stood at the line that names the model. */
function asCard(
  name: string,
  place: { readonly path: string; readonly line: number; readonly endLine: number },
  facts: ParentFacts,
): ParsedModelFile {
  const told = (value: string) => ({ value, line: place.line })
  const fields = {
    licenses: facts.licenses.map(told),
    licenseLine: place.line,
    bases: facts.bases.map(told),
    datasets: [],
    ...(facts.licenseName === undefined ? {} : { licenseName: told(facts.licenseName) }),
    ...(facts.licenseLink === undefined ? {} : { licenseLink: told(facts.licenseLink) }),
  }
  const osaid = { data: 'silent', code: 'silent', parameters: 'silent' } as const
  const card = {
    kind: 'model-card',
    name,
    names: [name],
    line: place.line,
    endLine: place.endLine,
    fields,
    statements: [],
    claims: [],
    osaid,
  }
  return { path: `${name}/README.md`, kind: 'model-card', cards: [card], references: [], unresolved: [] }
}

function closing(purl: string, observations: readonly Observation[]): [string, Verdict][] {
  const told = observations.find(({ violations }) => violations !== undefined && violations.length > 0)
  const [first, ...more] = told?.violations ?? []
  return first ? [[purl, { verdict: 'not-open-source', authority: told?.authority ?? 'catalogue', violations: [first, ...more] }]] : []
}
