import { noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchBytes, fetchJson, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { listAt } from '#resolvers/shared/json.ts'
import { isLicenseFile, textAnswers } from '#resolvers/shared/license-files.ts'
import { gunzip, readTar } from '#resolvers/shared/tar.ts'
import type { Answer } from '#model/answer.ts'
import type { Purl } from '#model/purl.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'pub.dev'
const MAX_ARCHIVE = 24 * 1024 * 1024

/** pub.dev: the LICENSE in the archive of the version, which every package must have; without a version what the site found in the newest. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'pub',
  async ask(purl, outside) {
    const answers = purl.version === undefined ? [] : await readArchive(purl, outside)
    const found = answers.some(answer => answer.kind === 'text')
    return found ? answers : [...answers, await readScore(purl, outside)]
  },
}

/** https://github.com/dart-lang/pub/blob/master/doc/repository-spec-v2.md */
async function readArchive({ name, version = '' }: Purl, { http, hosts }: ResolverOutside): Promise<readonly Answer[]> {
  const url = `${hosts.pub}/api/archives/${encodeURIComponent(`${name}-${version}`)}.tar.gz`
  const asked: Asked = { source: SOURCE, url }
  const got = await fetchBytes(http, SOURCE, { url, maxBytes: MAX_ARCHIVE })
  if ('kind' in got) return [got]
  const tar = await gunzip(got.value, 4 * MAX_ARCHIVE)
  if (!tar) return [malformed(asked, 'the archive cannot be unpacked')]
  const files = readTar(tar, path => isLicenseFile(path.replace(/^\.\//, '')))
  return textAnswers(
    files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })),
    asked,
  )
}

/** Tags of the newest version, `license:mit` among them: https://pub.dev/help/api */
async function readScore({ name, version }: Purl, { http, hosts }: ResolverOutside): Promise<Answer> {
  const url = `${hosts.pub}/api/packages/${encodeURIComponent(name)}/score`
  const asked: Asked = { source: SOURCE, url, revision: 'latest' }
  const got = await fetchJson(http, SOURCE, { url })
  if ('kind' in got) return got
  const names = listAt(got.value, 'tags')
    .flatMap(tag => (typeof tag === 'string' && tag.startsWith('license:') ? [tag.slice('license:'.length)] : []))
    .filter(tag => tag !== 'osi-approved' && tag !== 'fsf-libre' && tag !== 'unknown')
  if (names.length === 0) return noneDeclared(asked)
  const note = version === undefined ? {} : { note: 'of the newest version, not of this one' }
  return {
    kind: 'declared',
    license: names.join(', '),
    ...(names.length > 1 ? { unrelated: names } : {}),
    strength: 'metadata',
    ...note,
    ...asked,
  }
}
