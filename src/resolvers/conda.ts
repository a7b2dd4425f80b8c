import { declaredField } from '#resolvers/shared/declared.ts'
import { fetchJson, unavailable, type Asked, type Got } from '#resolvers/shared/fetch.ts'
import { at, isRecord, textAt } from '#resolvers/shared/json.ts'
import { encodePath } from '#resolvers/shared/names.ts'
import type { Answer } from '#model/answer.ts'
import type { Purl } from '#model/purl.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'conda'
const MAX_BYTES = 64 * 1024 * 1024

/** Where packages for no platform lie, and the platform of most. */
const SUBDIRS = ['noarch', 'linux-64']

/**
 * conda: the record of a package in the index of its channel.
 *
 * `current_repodata.json` holds the newest versions and is a tenth of the whole; one index answers for all packages of a
 * channel: https://docs.conda.io/projects/conda/en/stable/dev-guide/api/conda/core/index.html
 */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'conda',
  async ask(purl, outside) {
    return (await askAll([purl], outside))[0] ?? []
  },
  askAll,
}

async function askAll(purls: readonly Purl[], outside: ResolverOutside): Promise<readonly (readonly Answer[])[]> {
  const indexes = new Map<string, Promise<Got<unknown>>>()
  const index = (url: string) => {
    const known = indexes.get(url) ?? fetchJson(outside.http, SOURCE, { url, maxBytes: MAX_BYTES })
    indexes.set(url, known)
    return known
  }
  return Promise.all(purls.map(purl => askOne(purl, outside, index)))
}

async function askOne(purl: Purl, { hosts }: ResolverOutside, index: (url: string) => Promise<Got<unknown>>): Promise<readonly Answer[]> {
  const channel = purl.qualifiers?.['channel'] ?? 'conda-forge'
  const subdirs = purl.qualifiers?.['subdir'] ? [purl.qualifiers['subdir']] : SUBDIRS
  let last: Answer | undefined
  for (const subdir of subdirs) {
    const url = `${hosts.conda}/${encodePath(channel)}/${encodeURIComponent(subdir)}/current_repodata.json`
    const got = await index(url)
    const asked: Asked = { source: SOURCE, url }
    const record = 'kind' in got ? undefined : findRecord(got.value, purl)
    if (record) return [readRecord(record, purl, asked)]
    last =
      'kind' in got ? got : unavailable(asked, 'not-found', `the index of the newest versions of ${channel}/${subdir} does not have it`)
  }
  return last ? [last] : []
}

/** The record of the very version, else of another one of the same name. */
function findRecord(repodata: unknown, purl: Purl): unknown {
  let near: unknown
  for (const kind of ['packages.conda', 'packages'] as const) {
    const packages = at(repodata, kind)
    if (!isRecord(packages)) continue
    for (const file of Object.keys(packages)) {
      if (!file.startsWith(`${purl.name}-`)) continue
      const record = packages[file]
      if (textAt(record, 'name') !== purl.name) continue
      if (purl.version === undefined || textAt(record, 'version') === purl.version) return record
      near = record
    }
  }
  return near
}

function readRecord(record: unknown, purl: Purl, asked: Asked): Answer {
  const version = textAt(record, 'version')
  const answer = declaredField(at(record, 'license'), asked)
  if (answer.kind !== 'declared' || version === purl.version) return answer
  return {
    ...answer,
    revision: version ?? 'latest',
    ...(purl.version ? { note: `of version ${version ?? 'unknown'}, not of this one` } : {}),
  }
}
