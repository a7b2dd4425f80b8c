import { fetchJson } from '#resolvers/shared/fetch.ts'
import { listAt, textAt } from '#resolvers/shared/json.ts'
import { registryName } from '#resolvers/shared/names.ts'
import { DEPS_DEV, SYSTEMS } from '#resolvers/shared/systems.ts'
import type { Purl } from '#model/purl.ts'
import type { ResolverOutside } from '#model/resolver.ts'

/** All versions of a package by deps.dev in one request; none where it does not know the registry or did not answer: https://docs.deps.dev/api/v3/#getpackage */
export async function listVersions(
  purl: Purl,
  { http, hosts }: ResolverOutside,
): Promise<readonly { readonly version: string; readonly date?: string }[]> {
  const system = SYSTEMS[purl.type]
  if (system === undefined) return []
  const url = `${hosts.depsdev}/v3/systems/${system}/packages/${encodeURIComponent(registryName(purl))}`
  const got = await fetchJson(http, DEPS_DEV, { url, maxBytes: 16 * 1024 * 1024 })
  if ('kind' in got) return []
  return listAt(got.value, 'versions').flatMap(item => {
    const version = textAt(item, 'versionKey', 'version')
    const date = textAt(item, 'publishedAt')?.slice(0, 10)
    return version === undefined ? [] : [{ version, ...(date ? { date } : {}) }]
  })
}
