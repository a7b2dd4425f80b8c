import { declaredField, kindOf, noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchBytes, fetchJson, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { at, isRecord, textAt } from '#resolvers/shared/json.ts'
import { isLicenseFile, textAnswers } from '#resolvers/shared/license-files.ts'
import { registryName } from '#resolvers/shared/names.ts'
import { repositoryAt } from '#resolvers/shared/source-address.ts'
import { gunzip, readTar } from '#resolvers/shared/tar.ts'
import type { Answer } from '#model/answer.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'npm'
const MAX_TARBALL = 16 * 1024 * 1024

/** The npm registry: one version’s manifest, and the license file in its tarball where the manifest only points to it. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'npm',
  async ask(purl, outside) {
    const version = purl.version ?? 'latest'
    const url = `${outside.hosts.npm}/${registryName(purl).replace('/', '%2F')}/${encodeURIComponent(version)}`
    const got = await fetchJson(outside.http, SOURCE, { url })
    if ('kind' in got) return [got]
    const revision = purl.version ? {} : { revision: textAt(got.value, 'version') ?? 'latest' }
    const asked: Asked = {
      source: SOURCE,
      url,
      ...revision,
      ...repositoryAt(at(got.value, 'repository', 'url'), at(got.value, 'repository')),
    }
    if (!isRecord(got.value) || Array.isArray(got.value)) return [malformed(asked, `the answer is ${kindOf(got.value)}, not a manifest`)]
    const answer = readManifest(got.value, asked)
    return pointsElsewhere(answer) ? [answer, ...(await readTarball(got.value, outside))] : [answer]
  },
}

/** `license` as today; `{type, url}` and `licenses: [{type, url}]` as before npm 3: https://docs.npmjs.com/cli/configuring-npm/package-json#license */
function readManifest(manifest: unknown, asked: Asked): Answer {
  const license = at(manifest, 'license') ?? at(manifest, 'licenses')
  if (Array.isArray(license)) return readList(license, asked)
  if (isRecord(license)) return readOne(license, asked)
  return declaredField(license, asked)
}

function readOne(license: unknown, asked: Asked): Answer {
  const name = textAt(license, 'type') ?? textAt(license, 'name')
  const address = textAt(license, 'url')
  if (name === undefined && address === undefined) return malformed(asked, 'the license object has neither type nor url')
  return { kind: 'declared', license: name ?? address ?? '', ...(address ? { addresses: [address] } : {}), strength: 'metadata', ...asked }
}

function readList(list: readonly unknown[], asked: Asked): Answer {
  const names = list.map(item =>
    typeof item === 'string' ? item.trim() : (textAt(item, 'type') ?? textAt(item, 'name') ?? textAt(item, 'url')),
  )
  const known = [...new Set(names.filter(name => name !== undefined && name !== ''))].filter(name => name !== undefined)
  if (list.length > 0 && names.some(name => name === undefined))
    return malformed(asked, 'the license list holds something without type and url')
  if (known.length === 0) return noneDeclared(asked)
  return { kind: 'declared', license: known.join(', '), ...(known.length > 1 ? { unrelated: known } : {}), strength: 'metadata', ...asked }
}

function pointsElsewhere(answer: Answer): boolean {
  return answer.kind === 'none-declared' || (answer.kind === 'declared' && /^see licen[cs]e/i.test(answer.license))
}

async function readTarball(manifest: unknown, outside: ResolverOutside): Promise<readonly Answer[]> {
  const url = textAt(manifest, 'dist', 'tarball')
  if (url === undefined) return []
  const got = await fetchBytes(outside.http, SOURCE, { url, maxBytes: MAX_TARBALL })
  if ('kind' in got) return [got]
  const tar = await gunzip(got.value, 4 * MAX_TARBALL)
  if (!tar) return [malformed({ source: SOURCE, url }, 'the tarball cannot be unpacked')]
  const files = readTar(tar, path => path.split('/').length === 2 && isLicenseFile(path.split('/')[1] ?? ''))
  return textAnswers(
    files.map(file => ({ path: file.path, text: new TextDecoder().decode(file.bytes) })),
    { source: SOURCE, url },
  )
}
