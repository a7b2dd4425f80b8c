import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { cranPurl } from '#manifests/shared/cran-purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import type { Located } from '#manifests/shared/located.ts'

/** renv’s lock file; a recent one has the fields of each package’s DESCRIPTION too, the license among them. */
export const manifest: ManifestFormat = {
  format: 'renv-lock',
  ecosystem: 'cran',
  role: 'lock',
  matches: path => /(^|\/)renv\.lock$/.test(path),
  parse({ text }) {
    const document = readJson(text)
    if ('error' in document) return unreadable(document)
    const packages = document.get('Packages')
    if (!packages) return unreadable(fault('expected the key "Packages"', 1))
    const listed = document.get('R', 'Repositories')?.items() ?? []
    const repositories = new Map(listed.map(at => [at.textAt('Name') ?? '', at.textAt('URL') ?? '']))
    return { components: packages.entries().flatMap(([key, at]) => declare(key, at, repositories)) }
  },
}

function declare(key: string, at: Located, repositories: ReadonlyMap<string, string>): Declared[] {
  const name = at.textAt('Package') ?? key
  const version = at.textAt('Version')
  if (at.textAt('Source') === 'Local') return []
  const { qualifiers, fetchedFrom } = origin(at, repositories)
  const purl = version ? formatPurl({ type: 'cran', name, version, qualifiers }) : cranPurl(name)
  return [entry({ purl, name, version, license: at.textAt('License'), fetchedFrom }, at)]
}

const HOSTS: ReadonlyMap<string, string> = new Map([
  ['github', 'https://github.com'],
  ['gitlab', 'https://gitlab.com'],
  ['bitbucket', 'https://bitbucket.org'],
])

/** CRAN itself, its mirrors, and the public package managers that serve it. */
const CRAN =
  /^https?:\/\/(?:[\w.-]*\bcran\b[\w.-]*|cloud\.r-project\.org|packagemanager\.(?:posit\.co|rstudio\.com)|p3m\.dev|r-forge\.r-project\.org)(?:\/|$)|\/cran\b/i

function origin(
  at: Located,
  repositories: ReadonlyMap<string, string>,
): { readonly qualifiers: Record<string, string>; readonly fetchedFrom?: string } {
  const source = (at.textAt('RemoteType') ?? at.textAt('Source') ?? '').toLowerCase()
  const named = at.textAt('RemoteHost')
  // GitHub is named by its API.
  const own =
    named && !/^(?:api\.)?(?:github\.com|gitlab\.com|bitbucket\.org)(?:\/|$)/.test(named)
      ? `https://${named.replace(/^https?:\/\//, '')}`
      : undefined
  const host = HOSTS.has(source) ? (own ?? HOSTS.get(source)) : undefined
  const url = host
    ? `${host}/${at.textAt('RemoteUsername') ?? ''}/${at.textAt('RemoteRepo') ?? ''}`
    : source === 'git'
      ? at.textAt('RemoteUrl')
      : undefined
  if (url) {
    const commit = at.textAt('RemoteSha')
    return { qualifiers: { vcs_url: `git+${url}${commit ? `@${commit}` : ''}` }, fetchedFrom: url }
  }
  if (source === 'bioconductor')
    return { qualifiers: { repository_url: 'https://bioconductor.org' }, fetchedFrom: 'https://bioconductor.org' }
  const repository = at.textAt('Repository')
  const place = repository && (/^https?:/.test(repository) ? repository : repositories.get(repository))
  return place && !CRAN.test(place) ? { qualifiers: { repository_url: place }, fetchedFrom: place } : { qualifiers: {} }
}
