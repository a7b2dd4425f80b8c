import type { Hosts } from '#model/http.ts'
import type { Purl } from '#model/purl.ts'

/** What is really fetched and may be asked for, or why nobody may be asked. */
export type Asking = { readonly ask: Purl } | { readonly silent: string }

/**
 * The component is what is fetched: a lock entry that points to a repository is that repository, and what comes from a
 * host that is no public registry is named to nobody.
 */
export function whomToAsk(purl: Purl, wanted: { readonly private?: boolean; readonly fetchedFrom?: string }, hosts: Hosts): Asking {
  if (wanted.private) return { silent: 'matches a private pattern: its name was not sent anywhere' }
  const addresses = [wanted.fetchedFrom, ...ADDRESSES.map(key => purl.qualifiers?.[key])].filter(address => address !== undefined)
  if (addresses.some(address => LOCAL.test(address)))
    return { silent: 'lies in this repository or on this machine: its name was not sent anywhere' }
  const [elsewhere] = addresses.filter(address => !isRegistry(address, hosts))
  if (elsewhere === undefined) return { ask: purl }
  const repository = onGitHub(elsewhere, hosts)
  if (repository) return { ask: repository }
  return { silent: `fetched from ${hostOf(elsewhere)}, which is no public registry: its name was not sent anywhere` }
}

/** How manifests write that a dependency is a folder. */
const LOCAL = /^(?:file|link|portal|workspace|path|patch):|^\.{0,2}\/(?!\/)/i

/** Qualifiers that say where a component comes from: https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
const ADDRESSES = ['repository_url', 'vcs_url', 'download_url'] as const

/** Hosts of public registries beside those that are asked. */
const PUBLIC = new Set(
  'registry.yarnpkg.com registry.npmjs.com registry.npmmirror.com files.pythonhosted.org index.crates.io static.crates.io repo.maven.apache.org dl.google.com maven.google.com packagist.org www.nuget.org hub.docker.com docker.io ghcr.io quay.io repo.hex.pm'.split(
    ' ',
  ),
)

function isRegistry(address: string, hosts: Hosts): boolean {
  const host = hostOf(address)
  const { githubApi: _, githubServer: __, ...registries } = hosts
  return PUBLIC.has(host) || Object.values(registries).some(url => new URL(String(url)).host === host)
}

/** `git+https://github.com/owner/name.git@ref`, `git@github.com:owner/name#ref`, `https://codeload.github.com/owner/name/tar.gz/ref`. */
export function onGitHub(address: string, hosts: Hosts): Purl | undefined {
  const server = new URL(hosts.githubServer).host
  const host = hostOf(address)
  if (host !== server && host !== `codeload.${server}` && host !== `www.${server}`) return undefined
  const rest = address.slice(address.indexOf(host) + host.length).replace(/^[:/]+/, '')
  const [, namespace, name, behind = ''] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?((?:[@#?/].*)?)$/.exec(rest) ?? []
  if (namespace === undefined || name === undefined) return undefined
  const version =
    /^(?:[@#]|\/(?:tar\.gz|zip|legacy\.tar\.gz|tarball|archive)\/(?:refs\/(?:tags|heads)\/)?|\?rev=)([^#&]+?)(?:\.tar\.gz|\.zip)?$/.exec(
      behind,
    )?.[1]
  return { type: 'github', namespace, name, ...(version ? { version } : {}) }
}

/** The host of an address as manifests write it: `https://…`, `git+ssh://git@host/…`, `git@host:owner/name`. */
function hostOf(address: string): string {
  const bare = address.replace(/^(?:git|hg|svn|bzr|registry|sparse)\+/, '')
  if (URL.canParse(bare) && new URL(bare).host !== '') return new URL(bare).host
  return /^(?:[^@/]+@)?([^:/]+)[:/]/.exec(bare)?.[1] ?? bare
}
