import { declaredList, noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchJson, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { at, isRecord } from '#resolvers/shared/json.ts'
import { repositoryAt } from '#resolvers/shared/source-address.ts'
import type { Resolver } from '#model/resolver.ts'

const SOURCE = 'rubygems'

/** RubyGems: `licenses` of one version, a list that does not say whether all or any of them apply. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'gem',
  async ask(purl, { http, hosts }) {
    const name = encodeURIComponent(purl.name)
    const { version } = purl
    // https://guides.rubygems.org/rubygems-org-api-v2/
    const path = version ? `v2/rubygems/${name}/versions/${encodeURIComponent(version)}.json` : `v1/gems/${name}.json`
    const url = `${hosts.rubygems}/api/${path}`
    const got = await fetchJson(http, SOURCE, { url })
    if ('kind' in got) return [got]
    const code = repositoryAt(at(got.value, 'source_code_uri'), at(got.value, 'metadata', 'source_code_uri'), at(got.value, 'homepage_uri'))
    const asked: Asked = { source: SOURCE, url, ...(version ? {} : { revision: 'latest' }), ...code }
    if (!isRecord(got.value) || Array.isArray(got.value)) return [malformed(asked, 'the answer is no gem')]
    const licenses = at(got.value, 'licenses')
    return [licenses === undefined || licenses === null ? noneDeclared(asked) : declaredList(licenses, asked)]
  },
}
