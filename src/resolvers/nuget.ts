import { declaredField, noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchJson, fetchText, malformed, unavailable, type Asked } from '#resolvers/shared/fetch.ts'
import { at, isRecord, textAt } from '#resolvers/shared/json.ts'
import { readRemoteZip } from '#resolvers/shared/remote-zip.ts'
import { repositoryAt } from '#resolvers/shared/source-address.ts'
import { child, parseXml, textOf } from '#resolvers/shared/xml.ts'
import type { Answer } from '#model/answer.ts'
import type { Purl } from '#model/purl.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'nuget'

/** nuget.org writes this address where the license is an expression or a file: https://learn.microsoft.com/nuget/reference/nuspec#licenseurl */
const NO_ADDRESS = /^https?:\/\/aka\.ms\/deprecateLicenseUrl/i

/** NuGet: the nuspec of one version (expression, file in the package, or an address); the registration leaf where it has none. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'nuget' && purl.version !== undefined,
  async ask(purl, outside) {
    const base = flatContainer(purl, outside)
    const url = `${base}/${encodeURIComponent(purl.name.toLowerCase())}.nuspec`
    const got = await fetchText(outside.http, SOURCE, { url })
    if ('kind' in got) return got.because === 'not-found' ? [await askRegistration(purl, outside)] : [got]
    const metadata = child(await parseXml(got.value), 'metadata')
    const asked: Asked = {
      source: SOURCE,
      url,
      ...repositoryAt(child(metadata, 'repository')?.attributes['url'], textOf(metadata, 'projectUrl')),
    }
    return metadata ? readNuspec(metadata, asked, purl, outside) : [malformed(asked, 'the nuspec cannot be read')]
  },
}

type Metadata = NonNullable<ReturnType<typeof child>>

async function readNuspec(metadata: Metadata, asked: Asked, purl: Purl, outside: ResolverOutside): Promise<readonly Answer[]> {
  const license = child(metadata, 'license')
  const kind = license?.attributes['type']
  if (license && kind === 'file') return readFile(license.text.trim(), purl, outside)
  if (license && license.text.trim() !== '') return [declaredField(license.text, asked)]
  return [byAddress(textOf(metadata, 'licenseUrl'), asked)]
}

function byAddress(address: string | undefined, asked: Asked): Answer {
  if (address === undefined || NO_ADDRESS.test(address)) return noneDeclared(asked)
  const listed = /^https?:\/\/licenses\.nuget\.org\/(.+)$/i.exec(address)?.[1]
  if (listed !== undefined && !/%(?![0-9a-f]{2})/i.test(listed)) return declaredField(decodeURIComponent(listed), asked)
  return { kind: 'declared', license: address, addresses: [address], strength: 'metadata', ...asked }
}

/** `<license type="file">`: a path inside the package, which is a zip. */
async function readFile(path: string, purl: Purl, outside: ResolverOutside): Promise<readonly Answer[]> {
  const [id, version] = [purl.name.toLowerCase(), (purl.version ?? '').toLowerCase()]
  const url = `${flatContainer(purl, outside)}/${encodeURIComponent(`${id}.${version}`)}.nupkg`
  const wanted = path
    .replaceAll('\\', '/')
    .replace(/^\.?\/+/, '')
    .toLowerCase()
  const files = await readRemoteZip(outside.http, SOURCE, url, entry => entry.toLowerCase() === wanted)
  if (!Array.isArray(files)) return 'kind' in files ? [files] : []
  if (files.length === 0) return [unavailable({ source: SOURCE, url }, 'not-found', `${path} is not in the package`)]
  return files.map(file => ({ kind: 'text', text: file.text, name: file.path, source: SOURCE, url }))
}

/** https://learn.microsoft.com/nuget/api/registration-base-url-resource: `catalogEntry` is an object or its address. */
async function askRegistration(purl: Purl, { http, hosts }: ResolverOutside): Promise<Answer> {
  const url = `${hosts.nuget}/v3/registration5-gz-semver2/${encodeURIComponent(purl.name.toLowerCase())}/${encodeURIComponent((purl.version ?? '').toLowerCase())}.json`
  const asked: Asked = { source: SOURCE, url }
  const got = await fetchJson(http, SOURCE, { url })
  if ('kind' in got) return got
  const linked = textAt(got.value, 'catalogEntry')
  const entry = linked === undefined ? undefined : await fetchJson(http, SOURCE, { url: linked })
  if (entry && 'kind' in entry) return entry
  const facts = entry ? entry.value : at(got.value, 'catalogEntry')
  if (!isRecord(facts)) return malformed(asked, 'the answer has no catalog entry')
  const expression = declaredField(at(facts, 'licenseExpression'), asked)
  return expression.kind === 'none-declared' ? byAddress(textAt(facts, 'licenseUrl'), asked) : expression
}

/** https://learn.microsoft.com/nuget/api/package-base-address-resource: id and version in lower case. */
function flatContainer(purl: Purl, { hosts }: ResolverOutside): string {
  return `${hosts.nuget}/v3-flatcontainer/${encodeURIComponent(purl.name.toLowerCase())}/${encodeURIComponent((purl.version ?? '').toLowerCase())}`
}
