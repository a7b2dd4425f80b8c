import { declaredList } from '#resolvers/shared/declared.ts'
import { fetchJson, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { at, isRecord } from '#resolvers/shared/json.ts'
import type { Resolver } from '#model/resolver.ts'

const SOURCE = 'hex'

/** Hex: `meta.licenses` of the package; it keeps none for each version. */
export const resolver: Resolver = {
  source: SOURCE,
  // A namespace is a private organization: https://hex.pm/docs/private
  accepts: purl => purl.type === 'hex' && purl.namespace === undefined,
  async ask(purl, { http, hosts }) {
    const url = `${hosts.hex}/api/packages/${encodeURIComponent(purl.name)}`
    const got = await fetchJson(http, SOURCE, { url })
    if ('kind' in got) return [got]
    const asked: Asked = { source: SOURCE, url }
    const meta = at(got.value, 'meta')
    if (!isRecord(meta)) return [malformed(asked, 'the answer has no meta')]
    const answer = declaredList(at(meta, 'licenses'), asked)
    return [answer.kind === 'declared' && purl.version ? { ...answer, note: 'of the package, not of this version' } : answer]
  },
}
