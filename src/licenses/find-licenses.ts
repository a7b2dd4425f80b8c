import { answersInTree, foldersOf, TREE } from '#licenses/in-tree.ts'
import { lookupModel } from '#licenses/models.ts'
import { DECLARING_FILE, type Reader } from '#licenses/read-answer.ts'
import { repositoryAnswers } from '#licenses/source-code.ts'
import { relicensedAnswer } from '#licenses/relicensed.ts'
import { weigh } from '#licenses/weigh.ts'
import { whomToAsk, type Asking } from '#licenses/whom-to-ask.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import type { Answer } from '#model/answer.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { Hosts, RecordingHttp } from '#model/http.ts'
import type { Knowledge } from '#model/knowledge.ts'
import type { Tree } from '#model/manifest.ts'
import { parsePurl, type Purl } from '#model/purl.ts'
import type { Resolver } from '#model/resolver.ts'
import type { Subject } from '#model/verdict.ts'
import { resolvers as registered } from '#registry/resolvers.ts'

export type { FoundLicense } from '#model/found-license.ts'

/** A component whose license is wanted. */
export interface Wanted {
  readonly purl: string
  /** The license field of the file that declares it: weak, because the author of the change can edit it. */
  readonly declared?: string | undefined
  /** Several licenses of that field, without a stated relation. */
  readonly unrelated?: readonly string[] | undefined
  /** The file that declares it. */
  readonly path?: string
  /** Where the file says that it is fetched from, when that is not the public registry. */
  readonly fetchedFrom?: string
  /** Its name leaves this machine for no service. */
  readonly private?: boolean
}

/** What licenses are found with. Tokens and the deadline are in `http`. */
export interface LicenseOutside {
  readonly http: RecordingHttp
  readonly hosts: Hosts
  readonly offline: boolean
  readonly knowledge: Knowledge
  readonly index: LicenseIndex
  readonly now: Date
  /** The head tree, for what is installed or vendored in it. */
  readonly tree?: Tree
  /** Licenses that GitHub’s dependency graph compare gave, by purl; null: it knows none. */
  readonly graph?: ReadonlyMap<string, string | null>
  /** The private patterns of the policy: such names leave this machine for no service. */
  readonly isPrivate?: (purl: string) => boolean
  /** Default: all of `resolvers/`. */
  readonly resolvers?: readonly Resolver[]
}

/** A component with the answers so far. */
interface Case {
  readonly wanted: Wanted
  readonly purl: Purl
  readonly asking: Asking
  readonly reader: Reader
  readonly answers: Answer[]
}

/**
 * Finds the licenses of components, each with everything that was said about it.
 *
 * Cheap sources first, the costly only while the answer is missing or accuses: the tree, the declaring file, GitHub’s
 * dependency graph, deps.dev for all at once, then each component’s registry, then its repository, and the table of
 * relicensed software.
 */
export async function findLicenses(wanted: readonly Wanted[], outside: LicenseOutside): Promise<ReadonlyMap<string, FoundLicense>> {
  const unique = [...new Map(wanted.map(one => [one.purl, one])).values()]
  const cases = unique.flatMap(one => caseOf(one, outside))
  readTree(cases, outside)
  for (const one of cases) one.answers.push(...declaredAnswers(one.wanted), ...graphAnswer(one.wanted, outside))
  if (!outside.offline) {
    for (const tier of ['aggregate', 'registry', 'repository'] as const) await askTier(tier, cases, outside)
    await Promise.all(cases.map(one => askSourceCode(one, outside)))
  }
  const found = cases.map(async one => [one.wanted.purl, await conclusion(one, outside)] as const)
  const odd = unique.filter(one => parsePurl(one.purl) === undefined).map(one => [one.purl, unreadable(one)] as const)
  return new Map([...(await Promise.all(found)), ...odd])
}

function caseOf(wanted: Wanted, { knowledge, index, now, offline, hosts, isPrivate }: LicenseOutside): Case[] {
  const purl = parsePurl(wanted.purl)
  if (!purl) return []
  const asking = whomToAsk(purl, { ...wanted, private: wanted.private === true || isPrivate?.(wanted.purl) === true }, hosts)
  return [{ wanted, purl, asking, answers: [], reader: { knowledge, index, now, offline, subject: subjectOf(purl), ecosystem: purl.type } }]
}

function unreadable({ purl }: Wanted): FoundLicense {
  const evidence = [{ source: 'package-url', said: `not a package URL: ${purl}`, strength: 'none' as const }]
  return { verdict: { verdict: 'unknown', reason: 'not-asked' }, subject: 'software', evidence, conflicts: [] }
}

function subjectOf({ type, namespace }: Purl): Subject {
  if (type !== 'huggingface') return 'software'
  return namespace === 'datasets' || namespace?.startsWith('datasets/') ? 'data' : 'weights'
}

function readTree(cases: readonly Case[], { tree }: LicenseOutside): void {
  if (!tree || cases.length === 0) return
  const folders = foldersOf(tree)
  if (folders.files.size === 0) return
  for (const { wanted, purl, answers } of cases) {
    const slash = wanted.path?.lastIndexOf('/') ?? -1
    answers.push(...answersInTree(purl, wanted.path?.slice(0, Math.max(0, slash)) ?? '', tree, folders))
  }
}

function declaredAnswers({ declared, unrelated, path }: Wanted): Answer[] {
  const license = declared?.trim() || unrelated?.join(', ')
  if (!license) return []
  return [{ kind: 'declared', license, ...(unrelated ? { unrelated } : {}), strength: 'weak', source: DECLARING_FILE, url: path ?? '' }]
}

function graphAnswer({ purl }: Wanted, { graph, hosts }: LicenseOutside): Answer[] {
  const license = graph?.get(purl)
  if (license === undefined || license === null || license === 'NOASSERTION') return []
  return [{ kind: 'declared', license, strength: 'metadata', source: 'github-dependency-graph', url: hosts.githubApi }]
}

async function askTier(tier: NonNullable<Resolver['tier']>, cases: readonly Case[], outside: LicenseOutside): Promise<void> {
  const open = cases.flatMap(one =>
    'ask' in one.asking && one.purl.type !== 'huggingface' && !settled(one, tier) ? [{ one, purl: one.asking.ask }] : [],
  )
  const sources = (outside.resolvers ?? registered).filter(resolver => (resolver.tier ?? 'registry') === tier)
  await Promise.all(
    sources.map(async resolver => {
      const mine = open.filter(({ purl }) => resolver.accepts(purl))
      if (mine.length === 0) return
      const purls = mine.map(({ purl }) => purl)
      const answers = resolver.askAll
        ? await resolver.askAll(purls, outside)
        : await Promise.all(purls.map(purl => resolver.ask(purl, outside)))
      mine.forEach(({ one }, n) => one.answers.push(...(answers[n] ?? [])))
    }),
  )
}

/** Where the registry gives no license and names a repository: its license at the tag of the version, else as it is now. */
async function askSourceCode({ answers, asking, reader }: Case, outside: LicenseOutside): Promise<void> {
  const told = answers.map(answer => ('repository' in answer ? answer.repository : undefined)).find(address => address !== undefined)
  if (!('ask' in asking) || told === undefined || weigh(answers, { ...reader, offline: false }).verdict.verdict !== 'unknown') return
  answers.push(...(await repositoryAnswers(told, asking.ask, outside)))
}

/**
 * Good enough to ask no further: open by a source that the change cannot edit. What accuses is asked for once more, and a
 * copy in the tree, which the change may have brought, does not spare the one request for all.
 */
function settled({ answers, reader }: Case, tier: NonNullable<Resolver['tier']>): boolean {
  const strong = answers.filter(answer => answer.source !== DECLARING_FILE && (tier !== 'aggregate' || answer.source !== TREE))
  if (strong.length === 0) return false
  const { verdict } = weigh(strong, { ...reader, offline: false })
  return verdict.verdict === 'open-source' || (verdict.verdict === 'unreviewed' && verdict.reason === 'recognised')
}

async function conclusion(one: Case, outside: LicenseOutside): Promise<FoundLicense> {
  if (one.purl.type === 'huggingface') return modelLicense(one, outside)
  const table = relicensedAnswer(one.wanted.purl, outside.knowledge, outside.now)
  const answers = [...one.answers, ...hidden(one.asking), ...(table ? [table] : []), ...(isImage(one.purl) ? [CONTENTS] : [])]
  return weigh(answers.length > 0 ? answers : [silent(outside.offline)], one.reader)
}

/** A model or dataset: the Hub, its texts and the catalogue, with the declaring file’s word as evidence. */
async function modelLicense({ purl, asking, answers }: Case, outside: LicenseOutside): Promise<FoundLicense> {
  const dataset = subjectOf(purl) === 'data'
  const namespace = dataset ? (purl.namespace ?? '').replace(/^datasets\/?/, '') : (purl.namespace ?? '')
  const id = namespace === '' ? purl.name : `${namespace}/${purl.name}`
  const said = [...answers, ...hidden(asking)]
  return lookupModel(id, purl.version ?? 'main', dataset ? 'dataset' : 'model', {
    ...outside,
    said,
    offline: outside.offline || 'silent' in asking,
  })
}

function hidden(asking: Asking): readonly Answer[] {
  return 'ask' in asking ? [] : [{ kind: 'unavailable', because: 'not-asked', source: 'privacy', url: '', detail: asking.silent }]
}

function isImage({ type }: Purl): boolean {
  return type === 'docker' || type === 'oci'
}

const CONTENTS: Answer = { kind: 'unavailable', because: 'not-asked', source: 'container-image', url: '', detail: 'contents not looked at' }

function silent(offline: boolean): Answer {
  const detail = offline ? 'offline' : 'no source knows components of this kind'
  return { kind: 'unavailable', because: 'not-asked', source: 'sources', url: '', detail }
}
