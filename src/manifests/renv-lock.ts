import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { cranPurl } from '#manifests/shared/cran-purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonMembers } from '#manifests/shared/json-members.ts'
import { END_LINE, LINE } from '#manifests/shared/json-tape.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PLAIN_SIGNS } from '#manifests/shared/purl-writer.ts'

/** renv’s lock file; a recent one has the fields of each package’s DESCRIPTION too, the license among them. */
export const manifest: ManifestFormat = {
  format: 'renv-lock',
  ecosystem: 'cran',
  role: 'lock',
  matches: path => /(^|\/)renv\.lock$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    const packages = document.find(0, 'Packages')
    if (packages < 0) return unreadable(fault('expected the key "Packages"', 1))
    const repositories = repositoriesOf(document)
    const found = new Locked(text, document.codes, CRAN_KIND)
    for (const at of new JsonMembers(document, packages).cells)
      if (!takePlain(document, at, repositories, found)) found.put(...declare(document, at, repositories))
    return { components: found.end() }
  },
}

const CRAN_KIND = { beginning: 'pkg:cran/', signs: PLAIN_SIGNS, purl: cranPurl }

type Repositories = ReadonlyMap<string, string | undefined>

/** The addresses of those that are not CRAN, by name. */
function repositoriesOf(document: JsonDocument): Repositories {
  const listed = document.items(document.find(document.find(0, 'R'), 'Repositories'))
  return new Map(listed.map(at => [document.stringAt(at, 'Name') ?? '', unlessCran(document.stringAt(at, 'URL'))]))
}

/** Takes a package of CRAN where it stands, as nearly all are; whether it is one. */
function takePlain(document: JsonDocument, at: number, repositories: Repositories, found: Locked): boolean {
  const name = document.find(at, 'Package')
  const version = document.find(at, 'Version')
  if (!document.isPlain(name) || !document.isPlain(version)) return false
  if (!document.stringIs(document.find(at, 'Source'), 'Repository') || document.find(at, 'RemoteType') >= 0) return false
  if (foreign(document.stringAt(at, 'Repository'), repositories) !== undefined) return false
  const [line, endLine] = [document.cell(at, LINE), document.cell(at, END_LINE)]
  const component = found.add(document.from(name), document.to(name), document.from(version), document.to(version), line, endLine)
  const license = document.stringAt(at, 'License')
  if (license) component.license = license
  return true
}

function declare(document: JsonDocument, at: number, repositories: Repositories): Declared[] {
  const name = document.stringAt(at, 'Package') ?? document.key(at)
  const version = document.stringAt(at, 'Version')
  if (document.stringAt(at, 'Source') === 'Local') return []
  const { qualifiers, fetchedFrom } = origin(document, at, repositories)
  const purl = version ? formatPurl({ type: 'cran', name, version, qualifiers }) : cranPurl(name)
  return [entry({ purl, name, version, license: document.stringAt(at, 'License'), fetchedFrom }, document.span(at))]
}

const HOSTS: ReadonlyMap<string, string> = new Map([
  ['github', 'https://github.com'],
  ['gitlab', 'https://gitlab.com'],
  ['bitbucket', 'https://bitbucket.org'],
])

/** CRAN itself, its mirrors, and the public package managers that serve it. */
const CRAN =
  /^https?:\/\/(?:[\w.-]*\bcran\b[\w.-]*|cloud\.r-project\.org|packagemanager\.(?:posit\.co|rstudio\.com)|p3m\.dev|r-forge\.r-project\.org)(?:\/|$)|\/cran\b/i

interface Origin {
  readonly qualifiers: Record<string, string>
  readonly fetchedFrom?: string
}

function origin(document: JsonDocument, at: number, repositories: Repositories): Origin {
  const source = (document.stringAt(at, 'RemoteType') ?? document.stringAt(at, 'Source') ?? '').toLowerCase()
  const url = HOSTS.has(source) ? forgeOf(document, at, source) : source === 'git' ? document.stringAt(at, 'RemoteUrl') : undefined
  if (url) {
    const commit = document.stringAt(at, 'RemoteSha')
    return { qualifiers: { vcs_url: `git+${url}${commit ? `@${commit}` : ''}` }, fetchedFrom: url }
  }
  const place = source === 'bioconductor' ? 'https://bioconductor.org' : foreign(document.stringAt(at, 'Repository'), repositories)
  return place === undefined ? { qualifiers: {} } : { qualifiers: { repository_url: place }, fetchedFrom: place }
}

function forgeOf(document: JsonDocument, at: number, source: string): string {
  const named = document.stringAt(at, 'RemoteHost')
  // GitHub is named by its API.
  const isUsual = !named || /^(?:api\.)?(?:github\.com|gitlab\.com|bitbucket\.org)(?:\/|$)/.test(named)
  const host = isUsual ? HOSTS.get(source) : `https://${named.replace(/^https?:\/\//, '')}`
  return `${host}/${document.stringAt(at, 'RemoteUsername') ?? ''}/${document.stringAt(at, 'RemoteRepo') ?? ''}`
}

/** The address of a repository that is not CRAN, where the file knows it. */
function foreign(repository: string | undefined, repositories: Repositories): string | undefined {
  if (!repository) return undefined
  return /^https?:/.test(repository) ? unlessCran(repository) : repositories.get(repository)
}

function unlessCran(url: string | undefined): string | undefined {
  return url && !CRAN.test(url) ? url : undefined
}
