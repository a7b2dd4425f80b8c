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

/** Hosts of public registries, whatever mirror is asked in their place. */
const PUBLIC = new Set([
  'api.nuget.org',
  'cdn.cocoapods.org',
  'cloud.r-project.org',
  'conda.anaconda.org',
  'cran.r-project.org',
  'crates.io',
  'dl.google.com',
  'docker.io',
  'files.pythonhosted.org',
  'gcr.io',
  'ghcr.io',
  'hackage.haskell.org',
  'hex.pm',
  'hf.co',
  'hub.docker.com',
  'huggingface.co',
  'index.crates.io',
  'maven.google.com',
  'mcr.microsoft.com',
  'npm.jsr.io',
  'packagist.org',
  'plugins.gradle.org',
  'proxy.golang.org',
  'pub.dartlang.org',
  'pub.dev',
  'public.ecr.aws',
  'pypi.org',
  'quay.io',
  'registry-1.docker.io',
  'registry.k8s.io',
  'registry.npmjs.com',
  'registry.npmjs.org',
  'registry.npmmirror.com',
  'registry.yarnpkg.com',
  'repo.hex.pm',
  'repo.maven.apache.org',
  'repo.packagist.org',
  'repo1.maven.org',
  'rubygems.org',
  'static.crates.io',
  'www.nuget.org',
])

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
