import { relicensedAnswer } from '#licenses/relicensed.ts'
import { weigh } from '#licenses/weigh.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import type { Answer } from '#model/answer.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { Hosts, Http } from '#model/http.ts'
import type { Knowledge } from '#model/knowledge.ts'
import type { ModelCard } from '#model/hub-card.ts'
import type { Subject } from '#model/verdict.ts'
import { HUB, readHubCard, readHubFile, type HubFile, type HubPlace, type HubRead } from '#resolvers/shared/hub.ts'
import { readRepositoryFile } from '#resolvers/shared/repository-file.ts'

/** What models are looked up with. */
export interface ModelOutside {
  readonly http: Http
  readonly hosts: Hosts
  readonly offline: boolean
  readonly knowledge: Knowledge
  readonly index: LicenseIndex
  readonly now: Date
  /** The private patterns of the policy: such names leave this machine for no service. */
  readonly isPrivate?: (purl: string) => boolean
  /** What was said before the Hub is asked: the word of the declaring file. */
  readonly said?: readonly Answer[]
}

/** A model or dataset of the Hub with its terms and where it comes from. */
export interface ModelLicense extends FoundLicense {
  readonly id: string
  /** The commit that was read. */
  readonly commit?: string
  /** The name under which the Hub has it now. */
  readonly movedTo?: string
  /** The files are shown only to whoever accepted the terms. */
  readonly gated?: true
  readonly card?: ModelCard
  readonly baseModels: readonly string[]
  readonly relation?: string
}

/** Looks a model or dataset up: its card, LICENSE, use policy and linked terms; offline the catalogue alone. */
export async function lookupModel(id: string, revision: string, kind: HubPlace['kind'], outside: ModelOutside): Promise<ModelLicense> {
  const place: HubPlace = { id, revision, kind }
  const hidden = outside.isPrivate?.(`pkg:huggingface/${kind === 'dataset' ? 'datasets/' : ''}${id}`) === true
  const read = hidden
    ? { answers: [HIDDEN], beside: [] }
    : outside.offline
      ? { answers: [OFFLINE], beside: [] }
      : await readHub(place, outside)
  const answers = [...(outside.said ?? []), ...read.answers, ...byCatalogue(place, outside)]
  const subject: Subject = kind === 'dataset' ? 'data' : 'weights'
  const { knowledge, index, now, offline } = outside
  const found = weigh(answers, { knowledge, index, now, offline, subject, ecosystem: 'huggingface', beside: read.beside })
  const { card, commit, movedTo, gated } = read
  return {
    ...found,
    id,
    ...(commit ? { commit } : {}),
    ...(movedTo ? { movedTo } : {}),
    ...(gated ? { gated } : {}),
    ...(card ? { card } : {}),
    baseModels: card?.baseModel ?? [],
    ...(card?.baseModelRelation ? { relation: card.baseModelRelation } : {}),
  }
}

const OFFLINE: Answer = { kind: 'unavailable', because: 'not-asked', source: HUB, url: '', detail: 'offline: only the catalogue was asked' }

const HIDDEN: Answer = {
  kind: 'unavailable',
  because: 'not-asked',
  source: 'privacy',
  url: '',
  detail: 'matches a private pattern: its name was not sent anywhere',
}

interface HubAnswers {
  readonly answers: readonly Answer[]
  readonly beside: readonly { readonly path: string; readonly text: string }[]
  readonly card?: ModelCard
  readonly commit?: string
  readonly movedTo?: string
  readonly gated?: true
}

/** Two requests where a plain tag and a LICENSE agree; more only where terms are elsewhere. */
async function readHub(place: HubPlace, outside: ModelOutside): Promise<HubAnswers> {
  const [{ card, read, fault }, file] = await Promise.all([readHubCard(place, outside), readHubFile(place, 'LICENSE', outside)])
  // A mirror says a bare 404; where the card was read, the repository is there and the file is not.
  const license: HubRead = 'text' in read && 'kind' in file && file.because === 'not-found' ? { missing: true } : file
  const files: HubRead[] = [read, license]
  const texts: Answer[] = 'text' in license ? [textAnswer('LICENSE', license)] : []
  const tags = card ? tagAnswers(card, place, read, outside) : []
  if (texts.length === 0 && reachable(license) && needsText(card)) texts.push(...(await otherTexts(place, card, outside)))
  const policy = tags.length > 0 && isPlainTag(card, outside) && texts.length === 0 ? undefined : await readPolicy(place, license, outside)
  const commit = files.map(file => ('commit' in file ? file.commit : undefined)).find(value => value !== undefined)
  const moved = files.map(file => ('movedTo' in file ? file.movedTo : undefined)).find(value => value !== undefined)
  const gated = files.some(file => 'kind' in file && file.because === 'gated')
  const prompt = card?.gatedPrompt === undefined ? [] : [{ path: 'README.md (extra_gated_prompt)', text: card.gatedPrompt }]
  const terms = texts.length === 0 && prompt[0] && prompt[0].text.length > 400 ? [promptAnswer(prompt[0].text, place, outside)] : []
  const faults = [...(fault ? [fault] : []), ...files.filter(file => 'kind' in file)]
  const told = [...tags, ...texts, ...terms, ...faults, ...(moved ? [movedAnswer(moved, place, outside)] : [])]
  const silent =
    told.length === 0
      ? [{ kind: 'none-declared' as const, source: HUB, url: pageOf(place, outside), ...(commit ? { revision: commit } : {}) }]
      : []
  return {
    answers: [...told, ...silent],
    beside: [...(policy ? [policy] : []), ...prompt],
    ...(card ? { card } : {}),
    ...(commit ? { commit } : {}),
    ...(moved ? { movedTo: moved } : {}),
    ...(gated ? { gated } : {}),
  }
}

function reachable(read: HubRead): boolean {
  return 'missing' in read
}

/** `other` and a missing tag say nothing; a name beside them may have its text anywhere. */
function needsText(card: ModelCard | undefined): boolean {
  return !card || card.license.every(tag => tag === 'other' || tag === 'unknown')
}

function isPlainTag(card: ModelCard | undefined, { knowledge }: ModelOutside): boolean {
  return (
    card !== undefined &&
    card.license.length > 0 &&
    card.license.every(tag => knowledge.spdx.some(({ id, osiApproved }) => osiApproved && id.toLowerCase() === tag.toLowerCase()))
  )
}

/** Tags as declarations; `other` stands for the name and the link beside it. */
function tagAnswers(card: ModelCard, place: HubPlace, read: HubRead, outside: ModelOutside): readonly Answer[] {
  const tags = card.license.filter(tag => tag !== 'other' && tag !== 'unknown')
  const [first = card.licenseName ?? (card.licenseLink ? 'other' : card.license[0])] = tags
  if (first === undefined) return []
  const url = 'url' in read ? read.url : pageOf(place, outside)
  const revision = 'commit' in read && read.commit ? { revision: read.commit } : {}
  const link = card.licenseLink !== undefined && tags.length === 0 ? { addresses: [card.licenseLink] } : {}
  const more = tags.length > 1 ? { unrelated: tags } : {}
  return [
    {
      kind: 'declared',
      license: tags.length > 0 ? tags.join(', ') : first,
      ...more,
      ...link,
      strength: 'metadata',
      source: HUB,
      url,
      ...revision,
    },
  ]
}

/** Where else the text of a license may stand: other names, and the address in the card where it is on an allowed host. */
async function otherTexts(place: HubPlace, card: ModelCard | undefined, outside: ModelOutside): Promise<readonly Answer[]> {
  const linked = card?.licenseLink === undefined ? undefined : await readLink(place, card.licenseLink, outside)
  if (linked) return [linked]
  for (const name of ['LICENSE.md', 'LICENSE.txt']) {
    const read = await readHubFile(place, name, outside)
    if ('text' in read) return [textAnswer(name, read)]
    if ('kind' in read) return [read]
  }
  return []
}

/** A `license_link` is followed inside the repository, on the Hub and to GitHub; no other host is reached. */
async function readLink(place: HubPlace, link: string, outside: ModelOutside): Promise<Answer | undefined> {
  const target = linkTarget(place, link, outside)
  if (!target) return undefined
  if ('path' in target) {
    const read = await readHubFile(target.place, target.path, outside)
    return 'text' in read ? textAnswer(target.path, read) : 'kind' in read ? read : undefined
  }
  const got = await readRepositoryFile(target, outside)
  return 'kind' in got ? got : { kind: 'text', text: got.text, name: target.file, source: 'github', url: got.url }
}

type Target =
  | { readonly place: HubPlace; readonly path: string }
  | { readonly repository: string; readonly reference: string; readonly file: string }

function linkTarget(place: HubPlace, link: string, { hosts }: ModelOutside): Target | undefined {
  if (!/^[a-z][a-z+.-]*:/i.test(link)) {
    const path = link.replace(/^(?:\.?\/)+/, '')
    return path === '' || path.split('/').includes('..') || path.startsWith('#') ? undefined : { place, path }
  }
  if (!URL.canParse(link)) return undefined
  const { origin, pathname } = new URL(link)
  const path = decodeURIComponent(/%(?![0-9a-f]{2})/i.test(pathname) ? '' : pathname)
  const onHub = /^\/(datasets\/)?([^/]+(?:\/[^/]+)?)\/(?:blob|resolve|raw)\/([^/]+)\/(.+)$/.exec(path)
  if (origin === new URL(hosts.huggingface).origin && onHub) {
    const [, dataset, id = '', revision = 'main', file = ''] = onHub
    return { place: { id, revision, kind: dataset ? 'dataset' : 'model' }, path: file }
  }
  const onGitHub = /^\/([^/]+\/[^/]+)\/(?:blob|raw)\/([^/]+)\/(.+)$/.exec(path)
  if (origin !== new URL(hosts.githubServer).origin || !onGitHub) return undefined
  const [, repository = '', reference = '', file = ''] = onGitHub
  return { repository, reference, file }
}

async function readPolicy(
  place: HubPlace,
  license: HubRead,
  outside: ModelOutside,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  if ('kind' in license) return undefined
  const read = await readHubFile(place, 'USE_POLICY.md', outside)
  return 'text' in read ? { path: 'USE_POLICY.md', text: read.text } : undefined
}

function textAnswer(name: string, file: HubFile): Answer {
  return { kind: 'text', text: file.text, name, source: HUB, url: file.url, ...(file.commit ? { revision: file.commit } : {}) }
}

function promptAnswer(text: string, place: HubPlace, outside: ModelOutside): Answer {
  return { kind: 'text', text, name: 'extra_gated_prompt', source: HUB, url: pageOf(place, outside) }
}

function movedAnswer(moved: string, place: HubPlace, outside: ModelOutside): Answer {
  return {
    kind: 'unavailable',
    because: 'not-asked',
    source: HUB,
    url: pageOf(place, outside),
    detail: `the Hub has it under the name ${moved} now, which answered`,
  }
}

function pageOf({ id, kind }: HubPlace, { hosts }: { readonly hosts: Hosts }): string {
  return `${hosts.huggingface}/${kind === 'dataset' ? 'datasets/' : ''}${id}`
}

/** An exact id decides; the name of a family never does. */
function byCatalogue({ id, kind }: HubPlace, { knowledge, now }: ModelOutside): readonly Answer[] {
  const purl = `pkg:huggingface/${kind === 'dataset' ? 'datasets/' : ''}${id}`
  const table = relicensedAnswer(purl, knowledge, now)
  const known = kind === 'dataset' ? undefined : knowledge.families.find(family => family.ids.includes(id.toLowerCase()))
  if (!known) return table ? [table] : []
  if (known.verified === false) {
    const detail = `${known.family} by its exact id, ${known.license} from the table of model families, not re-read, which decides nothing`
    return [{ kind: 'unavailable', because: 'not-found', source: 'catalogue', url: known.source, detail }]
  }
  return [
    {
      kind: 'declared',
      license: known.license,
      strength: 'metadata',
      source: 'catalogue',
      url: known.source,
      date: known.date,
      note: `${known.family}, by its exact id`,
    },
  ]
}
