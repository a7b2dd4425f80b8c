import { declaredList, noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchJson, malformed, unavailable, type Asked } from '#resolvers/shared/fetch.ts'
import { at, textAt } from '#resolvers/shared/json.ts'
import { encodePath, registryName } from '#resolvers/shared/names.ts'
import type { Answer } from '#model/answer.ts'
import type { Resolver } from '#model/resolver.ts'

const SOURCE = 'packagist'
const MAX_BYTES = 32 * 1024 * 1024

/** Packagist: the list of a package’s versions, in which each entry says only what differs from the one before. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'composer' && purl.namespace !== undefined,
  async ask(purl, { http, hosts }) {
    const name = registryName(purl).toLowerCase()
    const development = /^dev-|-dev$/i.test(purl.version ?? '')
    const url = `${hosts.packagist}/p2/${encodePath(name)}${development ? '~dev' : ''}.json`
    const got = await fetchJson(http, SOURCE, { url, maxBytes: MAX_BYTES })
    if ('kind' in got) return [got]
    const versions = at(got.value, 'packages', name)
    const asked: Asked = { source: SOURCE, url }
    if (!Array.isArray(versions)) return [malformed(asked, `the answer has no versions of ${name}`)]
    return [readVersion(versions, purl.version, asked)]
  },
}

function readVersion(versions: readonly unknown[], wanted: string | undefined, asked: Asked): Answer {
  let license: unknown
  for (const entry of versions) {
    const said = at(entry, 'license')
    if (said !== undefined) license = said === '__unset' ? undefined : said
    const version = textAt(entry, 'version') ?? ''
    if (wanted === undefined) return readLicense(license, { ...asked, revision: version || 'latest' })
    if (plain(version) === plain(wanted)) return readLicense(license, asked)
  }
  return unavailable(asked, 'not-found', 'does not know this version')
}

/** An array is a choice: https://getcomposer.org/doc/04-schema.md#license */
function readLicense(license: unknown, asked: Asked): Answer {
  if (license === undefined || license === null) return noneDeclared(asked)
  const answer = declaredList(license, asked)
  if (answer.kind !== 'declared' || !answer.unrelated) return answer
  const { unrelated, ...rest } = answer
  return { ...rest, license: unrelated.map(part => (/\s/.test(part) ? `(${part.replace(/^\((.*)\)$/, '$1')})` : part)).join(' OR ') }
}

function plain(version: string): string {
  return version.toLowerCase().replace(/^v(?=\d)/, '')
}
