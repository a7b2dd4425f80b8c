import { formatPurl, wellFormed } from '#model/purl.ts'

/** Characters that a package URL keeps as they are: most names and versions, which need no encoding then. */
const PLAIN = /^[A-Za-z0-9._~-]+$/

const PLAIN_PATH = /^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/

/**
 * `pkg:npm/…`, with the scope as namespace.
 *
 * Upper case stays: the registry still serves old packages such as JSONStream, which is not jsonstream.
 */
export function npmPurl(name: string, version?: string): string {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  if (slash < 0) return simple('npm', name, version)
  const scope = name.slice(1, slash)
  const rest = name.slice(slash + 1)
  if (PLAIN.test(scope) && PLAIN.test(rest) && (version === undefined || PLAIN.test(version)))
    return plain(`pkg:npm/%40${name.slice(1)}`, version)
  return formatPurl({ type: 'npm', namespace: name.slice(0, slash), name: rest, ...(version ? { version } : {}) })
}

/** `pkg:jsr/…`, written as npm’s are. */
export function jsrPurl(name: string, version?: string): string {
  return npmPurl(name, version).replace(/^pkg:npm\//, 'pkg:jsr/')
}

/** `pkg:pypi/…`, the name as PEP 503 normalizes it. */
export function pypiPurl(name: string, version?: string): string {
  return simple('pypi', pypiName(name), version)
}

/** The spelling under which PyPI keeps a name: https://peps.python.org/pep-0503/#normalized-names */
export function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** `pkg:golang/…`: the module path, case kept because it is part of the module’s identity. */
export function golangPurl(path: string, version?: string): string {
  return pathPurl('golang', path, version)
}

/** `pkg:maven/group/artifact` */
export function mavenPurl(group: string, artifact: string, version?: string): string {
  if (PLAIN.test(group) && PLAIN.test(artifact) && (version === undefined || PLAIN.test(version)))
    return plain(`pkg:maven/${group}/${artifact}`, version)
  return formatPurl({ type: 'maven', ...(group ? { namespace: group } : {}), name: artifact, ...(version ? { version } : {}) })
}

/** `pkg:composer/vendor/name`, in lower case. */
export function composerPurl(name: string, version?: string): string {
  return pathPurl('composer', name.toLowerCase(), version)
}

/** Types whose names have no namespace and no folding: `cargo`, `gem`, `nuget`, `pub`, `cran`, `hackage`, `conda`, `cocoapods` … */
export function simplePurl(type: string, name: string, version?: string): string {
  return simple(type, name, version)
}

/** Types whose names are paths: all but the last part is the namespace. */
export function pathPurl(type: string, path: string, version?: string): string {
  if (PLAIN_PATH.test(path) && (version === undefined || PLAIN.test(version))) return plain(beginning(type) + path, version)
  const parts = path.split('/').filter(Boolean)
  const name = parts.pop() ?? path
  return formatPurl({ type, ...(parts.length > 0 ? { namespace: parts.join('/') } : {}), name, ...(version ? { version } : {}) })
}

/**
 * The package behind a git URL: `pkg:github/owner/name@ref` and its like, or undefined when the URL names no known forge.
 *
 * Takes all spellings: `git+https://…`, `git@host:owner/name.git`, `ssh://git@host/…`, `github:owner/name`.
 */
export function forgePurl(url: string, reference?: string): string | undefined {
  const found =
    /^(?:github:)([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:#.*)?$/.exec(url)?.toSpliced(1, 0, 'github.com') ??
    /^(?:git\+|scm:git:)?(?:https?|ssh|git|git\+ssh):\/\/(?:[^@/]*@)?(?:www\.)?(github\.com|gitlab\.com|bitbucket\.org)(?::\d+)?[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#@].*)?$/.exec(
      url,
    ) ??
    /^(?:[\w.-]+@)(github\.com|gitlab\.com|bitbucket\.org):([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[#@].*)?$/.exec(url)
  const [, host, owner, name] = found ?? []
  if (!host || !owner || !name) return undefined
  const type = host.slice(0, host.indexOf('.'))
  return formatPurl({ type, namespace: owner.toLowerCase(), name: name.toLowerCase(), ...(reference ? { version: reference } : {}) })
}

/**
 * A package of an ecosystem that is fetched from a repository or an address instead of its registry.
 *
 * The address is a qualifier, so that it is another component than the package of that name in the registry.
 */
export function elsewhere(purl: string, address: string): string {
  const git = /^(?:git[+:@]|ssh:|hg\+|svn\+|bzr\+)|\.git(?:$|[#@?])|^[\w.-]+@[\w.-]+:/.test(address) || forgePurl(address) !== undefined
  const archive = /\.(?:tgz|tar\.\w+|zip|whl|gem|jar)(?:$|[#?])|\/(?:tarball|zipball|archive)\//.test(address)
  return withQualifiers(purl, { [git && !archive ? 'vcs_url' : 'download_url']: address })
}

/** A purl with qualifiers, sorted and encoded. */
export function withQualifiers(purl: string, qualifiers: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(qualifiers)
    .map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(value)).replaceAll('%2F', '/').replaceAll('%3A', ':')}`)
    .sort()
  return pairs.length === 0 ? purl : `${purl}?${pairs.join('&')}`
}

/** With qualifiers that are in their order; those without a value are left out. Of many components the values are the same, or plain. */
export function qualified(purl: string, ...qualifiers: readonly (readonly [key: string, value: string | undefined])[]): string {
  let written = purl
  let sign = '?'
  for (const [key, value] of qualifiers) {
    if (!value) continue
    written += `${sign}${key}=${PLAIN.test(value) ? value : encodedValue(value)}`
    sign = '&'
  }
  return written
}

let lastValue = ''
let lastEncoded = ''

function encodedValue(value: string): string {
  if (value !== lastValue) {
    lastEncoded = formatPurl({ type: 'x', name: 'x', qualifiers: { x: value } }).slice('pkg:x/x?x='.length)
    lastValue = value
  }
  return lastEncoded
}

function simple(type: string, name: string, version?: string): string {
  if (PLAIN.test(name) && (version === undefined || PLAIN.test(version))) return plain(beginning(type) + name, version)
  return formatPurl({ type, name, ...(version ? { version } : {}) })
}

/** In few pieces: what holds a hundred thousand package URLs is mostly the seams between their parts. */
function plain(named: string, version: string | undefined): string {
  return version === undefined ? named : named + `@${version}`
}

/** `pkg:type/`, made once for each type. */
function beginning(type: string): string {
  const known = BEGINNINGS.get(type)
  if (known !== undefined) return known
  const made = `pkg:${type}/`
  BEGINNINGS.set(type, made)
  return made
}

/** Types are few: they are names in the code, none comes from a file. */
const BEGINNINGS = new Map<string, string>()
