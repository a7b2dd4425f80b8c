import { declaredField } from '#resolvers/shared/declared.ts'
import { fetchBytes, fetchJson, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { at, isRecord, textAt } from '#resolvers/shared/json.ts'
import { isLicenseFile, textAnswers } from '#resolvers/shared/license-files.ts'
import { gunzip, readTar } from '#resolvers/shared/tar.ts'
import type { Answer } from '#model/answer.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'crates.io'
/** crates.io takes crates up to 10 MB: https://doc.rust-lang.org/cargo/reference/publishing.html */
const MAX_CRATE = 16 * 1024 * 1024

/** crates.io: the `license` of one version; a crate with a `license-file` alone has none, and its file is read instead. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'cargo',
  async ask(purl, outside) {
    const name = encodeURIComponent(purl.name)
    const url = `${outside.hosts.crates}/api/v1/crates/${name}${purl.version ? `/${encodeURIComponent(purl.version)}` : ''}`
    const got = await fetchJson(outside.http, SOURCE, { url })
    if ('kind' in got) return [got]
    const version = purl.version ? at(got.value, 'version') : at(got.value, 'versions', 0)
    const number = purl.version ?? textAt(version, 'num')
    const asked: Asked = { source: SOURCE, url, ...(purl.version || !number ? {} : { revision: number }) }
    if (!isRecord(version)) return [malformed(asked, 'the answer has no version')]
    const answer = withOr(declaredField(at(version, 'license'), asked))
    return answer.kind === 'none-declared' && number ? [answer, ...(await readCrate(name, number, outside))] : [answer]
  },
}

/** `MIT/Apache-2.0` was how crates wrote OR: https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields */
function withOr(answer: Answer): Answer {
  return answer.kind === 'declared' ? { ...answer, license: answer.license.replace(/\s*\/\s*/g, ' OR ') } : answer
}

async function readCrate(name: string, version: string, { http, hosts }: ResolverOutside): Promise<readonly Answer[]> {
  const url = `${hosts.crates}/api/v1/crates/${name}/${encodeURIComponent(version)}/download`
  const got = await fetchBytes(http, SOURCE, { url, maxBytes: MAX_CRATE })
  if ('kind' in got) return [got]
  const tar = await gunzip(got.value, 4 * MAX_CRATE)
  if (!tar) return [malformed({ source: SOURCE, url }, 'the crate cannot be unpacked')]
  const files = readTar(tar, path => path.split('/').length === 2 && isLicenseFile(path.split('/')[1] ?? ''))
  return textAnswers(
    files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })),
    { source: SOURCE, url },
  )
}
