import type { Observation } from '#model/finding.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { findEntry } from '#model/lexicon.ts'
import type { ModelCard, ParsedModelFile } from '#model/model-card.ts'
import type { Ancestor, Chain, ParentFacts } from '#model/model-lineage.ts'
import type { CardInquiry, Inquiry } from '#models/card-inquiry.ts'
import { knownModel } from '#models/families.ts'
import { licenseOfLink, licenseOfTag } from '#models/license-names.ts'
import { followBases, type Parent } from '#models/lineage.ts'
import { idOfCard, purlOfCard } from '#models/purls.ts'
import { accusation, clip, titleOf } from '#models/wording.ts'

/** Every way from the bases of a card to a root. */
export function chainsOf(
  path: string,
  card: ModelCard,
  id: string | undefined,
  files: readonly ParsedModelFile[],
  inquiry: Inquiry,
): Promise<readonly Chain[]> {
  const bases = card.fields.bases.map(({ value }) => value)
  if (bases.length === 0 || card.kind === 'template') return Promise.resolve([])
  return followBases(id ?? card.name ?? path, bases, card.fields.relation?.value, base => parentOf(base, files, inquiry))
}

/** A base with its license: by its card in the tree, else by asking, else by its id alone. */
async function parentOf(id: string, files: readonly ParsedModelFile[], inquiry: Inquiry): Promise<Parent> {
  const facts = inTree(id, files) ?? (await inquiry.lookUp(id))
  const known = knownModel(id, inquiry.knowledge)
  if ('unavailable' in facts) {
    const verdict = known ? inquiry.judge(known.license, 'weights').verdict : 'unknown'
    const ancestor: Ancestor = known
      ? { id, license: known.license, verdict, by: known.by, source: 'catalogue', url: known.source, date: known.date }
      : { id, verdict: 'unknown', by: 'unknown', source: facts.unavailable }
    return { ancestor, bases: [], open: true }
  }
  const license = licenseFrom(facts, inquiry.knowledge) ?? (known?.by === 'exact' ? known.license : undefined)
  return {
    ancestor: {
      id,
      ...(license ? { license } : {}),
      verdict: license ? inquiry.judge(license, 'weights').verdict : 'unknown',
      by: license ? 'exact' : 'unknown',
      source: facts.source,
      ...(facts.url ? { url: facts.url } : {}),
    },
    bases: facts.bases,
  }
}

function inTree(id: string, files: readonly ParsedModelFile[]): ParentFacts | undefined {
  const file = files.find(
    ({ path, cards }) =>
      cards.length === 1 && idOfCard(path)?.toLowerCase() === id.toLowerCase() && (cards[0]?.fields.licenses.length ?? 0) > 0,
  )
  const fields = file?.cards[0]?.fields
  if (!file || !fields) return undefined
  return {
    licenses: fields.licenses.map(({ value }) => value),
    ...(fields.licenseName ? { licenseName: fields.licenseName.value } : {}),
    ...(fields.licenseLink ? { licenseLink: fields.licenseLink.value } : {}),
    bases: fields.bases.map(({ value }) => value),
    source: 'model-card',
    path: file.path,
  }
}

function licenseFrom({ licenses, licenseName, licenseLink }: ParentFacts, knowledge: Knowledge): string | undefined {
  for (const tag of licenses) {
    const license = licenseOfTag(tag, knowledge)
    if (license) return license
  }
  return (licenseName && licenseOfTag(licenseName, knowledge)) || (licenseLink && licenseOfLink(licenseLink, knowledge)) || undefined
}

/** Bases that are not open, and declared licenses that drop the terms of one. */
export function baseObservations(asked: CardInquiry, knowledge: Knowledge): Observation[] {
  const closed = new Map<string, { readonly chain: Chain; readonly at: Ancestor; readonly base: string }>()
  for (const chain of asked.chains) {
    const at = chain.steps.find(step => step.verdict === 'not-open-source' && step.by === 'exact')
    const base = chain.steps[0].id
    if (at && !closed.has(`${base} ${at.license}`)) closed.set(`${base} ${at.license}`, { chain, at, base })
  }
  return [...closed.values()].flatMap(found => [...dropped(asked, found, knowledge), restrictedBase(asked, found, knowledge)])
}

interface Closed {
  readonly chain: Chain
  readonly at: Ancestor
  readonly base: string
}

function restrictedBase({ path, card }: CardInquiry, { chain, at, base }: Closed, knowledge: Knowledge): Observation {
  const line = card.fields.bases.find(({ value }) => value === base)?.line ?? card.line
  const entry = at.license ? findEntry(at.license, knowledge) : undefined
  const verdict = entry?.verdict === 'not-open-source' ? entry.violations : []
  return {
    type: 'not-open-source-base',
    path,
    line,
    endLine: line,
    component: purlOfCard(path, card),
    base: at.id,
    ...(at.license ? { license: at.license } : {}),
    verdict: 'not-open-source',
    ...(verdict.length > 0 ? { criteria: [...new Set(verdict.map(({ criterion }) => criterion))], violations: verdict } : {}),
    ...(entry ? { authority: entry.authority } : {}),
    message:
      `The base ${drawn(chain, at)} is available under ${titleOf(at.license, '', knowledge)}. ${entry ? accusationOf(entry) : ''}`.trim(),
  }
}

/** Responsible AI Licenses let a derivative have another license that carries the use restrictions, as each of them does: https://www.licenses.ai */
const RAIL = /(?:^|-)(?:open)?rail(?:[-+]|$)/

/** A license that gives away what the license of an ancestor says must be passed on. */
function dropped({ path, card, declared }: CardInquiry, { chain, at, base }: Closed, knowledge: Knowledge): Observation[] {
  const entry = at.license ? findEntry(at.license, knowledge) : undefined
  const [tag] = declared
  if (!entry?.inherits || !tag?.license) return []
  const keeps = declared.some(({ license, verdict }) => {
    const own = license ? findEntry(license, knowledge) : undefined
    // Under a license of the same publisher, or one that is not identified, the terms may have been passed on.
    if (license === undefined || license === at.license) return true
    return verdict.verdict === 'not-open-source' && (own?.publisher === entry.publisher || (RAIL.test(license) && RAIL.test(entry.id)))
  })
  if (keeps) return []
  return [
    {
      type: 'inheritance-conflict',
      path,
      line: tag.line,
      endLine: tag.endLine,
      component: purlOfCard(path, card),
      base: at.id,
      license: tag.license,
      ...(at.license ? { baseLicense: at.license } : {}),
      verdict: 'not-open-source',
      criteria: [...new Set(entry.violations.map(({ criterion }) => criterion))],
      violations: entry.violations,
      authority: entry.authority,
      message: `The card declares ${titleOf(tag.license, tag.words, knowledge)}, but ${base === at.id ? `its base ${clip(base)}` : `an ancestor (${drawn(chain, at)})`} is under ${titleOf(at.license, '', knowledge)}, whose section ${entry.inherits.section} passes on: ${entry.inherits.paraphrase} Declare that license, or build on another base.`,
    },
  ]
}

function drawn(chain: Chain, at: Ancestor): string {
  const end = chain.steps.findIndex(({ id }) => id === at.id)
  return chain.steps
    .slice(0, end + 1)
    .map(({ id }) => clip(id))
    .join(' ← ')
}

function accusationOf(entry: NonNullable<ReturnType<typeof findEntry>>): string {
  const [first, ...more] = entry.violations
  return first ? accusation({ verdict: 'not-open-source', authority: entry.authority, violations: [first, ...more] }) : ''
}
