import { fetchJson, unavailable, type Asked } from '#resolvers/shared/fetch.ts'
import { declaredField, noneDeclared } from '#resolvers/shared/declared.ts'
import { at, listAt, textAt } from '#resolvers/shared/json.ts'
import { registryName } from '#resolvers/shared/names.ts'
import { repositoryAt } from '#resolvers/shared/source-address.ts'
import { DEPS_DEV, SYSTEMS } from '#resolvers/shared/systems.ts'
import type { Answer } from '#model/answer.ts'
import type { Purl } from '#model/purl.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = DEPS_DEV

/** Most versions in one batch: https://docs.deps.dev/api/v3alpha/#getversionbatch */
const BATCH = 5000
const MAX_PAGES = 100
const MAX_BYTES = 32 * 1024 * 1024

/**
 * Open Source Insights: all packages of seven registries in one request.
 *
 * The batch is `v3alpha`, which may change; a reply that is none of its shape falls back to the stable `v3`, one a version.
 */
export const resolver: Resolver = {
  source: SOURCE,
  tier: 'aggregate',
  accepts: purl => purl.version !== undefined && purl.type in SYSTEMS,
  async ask(purl, outside) {
    return (await askBatches([purl], outside))[0] ?? []
  },
  askAll: askBatches,
}

interface VersionKey {
  readonly system: string
  readonly name: string
  readonly version: string
}

type Reply = ReadonlyMap<string, readonly Answer[]>

async function askBatches(purls: readonly Purl[], outside: ResolverOutside): Promise<readonly (readonly Answer[])[]> {
  const keys = purls.map(versionKey)
  const unique = [...new Map(keys.map(key => [idOf(key), key])).values()]
  const answers = new Map<string, readonly Answer[]>()
  for (let from = 0; from < unique.length; from += BATCH) {
    const some = unique.slice(from, from + BATCH)
    for (const [id, answer] of await askBatch(some, outside)) answers.set(id, answer)
  }
  return keys.map(key => answers.get(idOf(key)) ?? [missing(key, outside)])
}

async function askBatch(keys: readonly VersionKey[], outside: ResolverOutside): Promise<Reply> {
  const url = `${outside.hosts.depsdev}/v3alpha/versionbatch`
  const answers = new Map<string, readonly Answer[]>()
  const tokens = new Set<string>()
  for (let page = 0, pageToken = ''; page < MAX_PAGES; page++) {
    const body = JSON.stringify({ requests: keys.map(key => ({ versionKey: key })), ...(pageToken ? { pageToken } : {}) })
    const request = { url, method: 'POST' as const, headers: { 'content-type': 'application/json' }, body, maxBytes: MAX_BYTES }
    const got = await fetchJson(outside.http, SOURCE, request)
    const responses = 'kind' in got ? undefined : at(got.value, 'responses')
    if ('kind' in got && got.because !== 'not-found' && got.because !== 'malformed') return fill(keys, answers, got)
    if ('kind' in got || !Array.isArray(responses))
      return new Map([
        ...answers,
        ...(await askSingly(
          keys.filter(key => !answers.has(idOf(key))),
          outside,
        )),
      ])
    for (const response of responses) {
      const key = keyOf(at(response, 'request', 'versionKey'))
      if (key) answers.set(idOf(key), [readVersion(key, at(response, 'version'), outside)])
    }
    pageToken = textAt(got.value, 'nextPageToken') ?? ''
    if (pageToken === '' || tokens.has(pageToken)) break
    tokens.add(pageToken)
  }
  return answers
}

function fill(keys: readonly VersionKey[], known: Reply, fault: Answer): Reply {
  return new Map(keys.map(key => [idOf(key), known.get(idOf(key)) ?? [fault]]))
}

async function askSingly(keys: readonly VersionKey[], outside: ResolverOutside): Promise<Reply> {
  const pairs = keys.map(async key => {
    const got = await fetchJson(outside.http, SOURCE, { url: addressOf(key, outside) })
    return [idOf(key), ['kind' in got ? got : readVersion(key, got.value, outside)]] as const
  })
  return new Map(await Promise.all(pairs))
}

/** `licenseDetails` keeps what the package wrote where `licenses` only says `non-standard`. */
function readVersion(key: VersionKey, version: unknown, outside: ResolverOutside): Answer {
  if (version === undefined || version === null) return missing(key, outside)
  const code = listAt(version, 'links').filter(link => textAt(link, 'label') === 'SOURCE_REPO')
  const asked: Asked = { source: SOURCE, url: addressOf(key, outside), ...repositoryAt(...code.map(link => textAt(link, 'url'))) }
  const licenses = at(version, 'licenses') ?? []
  if (!Array.isArray(licenses)) return unavailable(asked, 'malformed', 'the list of licenses is none')
  const details = listAt(version, 'licenseDetails').map(detail => {
    const spdx = textAt(detail, 'spdx')
    return spdx === undefined || spdx === 'non-standard' ? textAt(detail, 'license') : spdx
  })
  const plain = licenses.filter(license => typeof license === 'string' && license.trim() !== '').map(String)
  const names = [...new Set(details.length > 0 ? details.filter(name => name !== undefined) : plain)]
  if (names.length === 0) return plain.length === 0 ? noneDeclared(asked) : declared(plain, asked)
  return declared(names, asked)
}

function declared(names: readonly string[], asked: Asked): Answer {
  if (names.length === 1) return declaredField(names[0], asked)
  return { kind: 'declared', license: names.join(', '), unrelated: names, strength: 'metadata', ...asked }
}

function missing(key: VersionKey, outside: ResolverOutside): Answer {
  return unavailable({ source: SOURCE, url: addressOf(key, outside) }, 'not-found', 'does not know this version')
}

function versionKey(purl: Purl): VersionKey {
  return { system: SYSTEMS[purl.type] ?? '', name: registryName(purl), version: versionOf(purl) }
}

/** Versions of Go modules have a `v` in front, whether or not the package URL kept it. */
function versionOf(purl: Purl): string {
  const version = purl.version ?? ''
  return purl.type === 'golang' && /^\d/.test(version) ? `v${version}` : version
}

function keyOf(value: unknown): VersionKey | undefined {
  const [system, name, version] = [textAt(value, 'system'), textAt(value, 'name'), textAt(value, 'version')]
  return system && name && version ? { system: system.toUpperCase(), name, version } : undefined
}

function idOf(key: VersionKey): string {
  return `${key.system} ${key.name} ${key.version}`
}

function addressOf(key: VersionKey, { hosts }: ResolverOutside): string {
  return `${hosts.depsdev}/v3/systems/${key.system}/packages/${encodeURIComponent(key.name)}/versions/${encodeURIComponent(key.version)}`
}
