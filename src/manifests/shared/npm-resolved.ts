import type { Codes } from '#manifests/shared/codes.ts'
import { elsewhere, npmPurl } from '#manifests/shared/purls.ts'

/** Hosts that serve the public npm registry and its full mirrors. */
const PUBLIC =
  /^https?:\/\/(?:registry\.npmjs\.(?:org|com)|registry\.yarnpkg\.com|registry\.npmmirror\.com|registry\.npm\.taobao\.org|npm\.jsr\.io)(?::\d+)?\//

/** What a lock entry fetches. */
export interface NpmResolved {
  readonly purl: string
  readonly name: string
  readonly version?: string
  readonly fetchedFrom?: string
}

/**
 * The package that a lock entry fetches: its address outranks its name, because that is what will be installed.
 *
 * A registry tarball has the address `…/NAME/-/BASENAME-VERSION.tgz` on every host.
 */
export function npmResolved(name: string, version: string | undefined, resolved: string | undefined): NpmResolved {
  if (!resolved || isUsual(name, version, resolved)) return registry(name, version)
  const tarball = /^https?:\/\/[^?#]*?\/((?:@[^/]+|%40[^/]+)(?:\/|%2[fF])[^/]+|[^/]+)\/(?:-|download)\/([^?#]*?)\.tgz(?:[?#]|$)/.exec(
    resolved,
  )
  if (tarball) {
    const real = (tarball[1] ?? name).replace(/^%40/, '@').replace(/%2[fF]/, '/')
    const file = (tarball[2] ?? '').split('/').at(-1) ?? ''
    const base = real.slice(real.indexOf('/') + 1)
    const fetched = file.startsWith(`${base}-`) ? file.slice(base.length + 1) : version
    const same = real === name && version !== undefined && sameVersion(fetched, version)
    const found = same ? registry(name, version) : registry(real, fetched ?? version)
    return PUBLIC.test(resolved) ? found : { ...found, fetchedFrom: resolved.split('#', 1)[0] ?? resolved }
  }
  return { ...registry(name, version), purl: elsewhere(npmPurl(name, version), resolved), fetchedFrom: resolved }
}

const USUAL = ['https://registry.npmjs.org/', 'https://registry.yarnpkg.com/'] as const

/** Whether it is the address that nearly all have, which needs no further look. */
function isUsual(name: string, version: string | undefined, resolved: string): boolean {
  const host = USUAL.find(start => resolved.startsWith(start))
  if (host === undefined || version === undefined || !resolved.startsWith(name, host.length)) return false
  const file = `/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`
  const end = host.length + name.length + file.length
  return resolved.startsWith(file, host.length + name.length) && (resolved.length === end || resolved[end] === '#')
}

/** The same, of a name, a version and an address between two offsets each: a hundred thousand times, without their strings. */
export function isUsualTarball(
  text: string,
  codes: Codes,
  from: number,
  to: number,
  versionFrom: number,
  versionTo: number,
  addressFrom: number,
  addressTo: number,
): boolean {
  const host = USUAL.find(start => text.startsWith(start, addressFrom))
  const base = codes[from] === AT ? text.indexOf('/', from) + 1 : from
  if (host === undefined || base > to) return false
  const name = addressFrom + host.length
  const file = name + (to - from) + SEPARATOR.length
  const version = file + (to - base) + 1
  const end = version + (versionTo - versionFrom) + SUFFIX.length
  return (
    (end === addressTo || (end < addressTo && text[end] === '#')) &&
    text.startsWith(SUFFIX, end - SUFFIX.length) &&
    text.startsWith(SEPARATOR, file - SEPARATOR.length) &&
    text[version - 1] === '-' &&
    standsAgain(codes, from, to, name) &&
    standsAgain(codes, base, to, file) &&
    standsAgain(codes, versionFrom, versionTo, version)
  )
}

const [SEPARATOR, SUFFIX] = ['/-/', '.tgz'] as const

const AT = 64

function standsAgain(codes: Codes, from: number, to: number, place: number): boolean {
  for (let at = from; at < to; at++) if (codes[at] !== codes[place + at - from]) return false
  return true
}

function registry(name: string, version: string | undefined): NpmResolved {
  const purl = npmPurl(name, version)
  return version ? { purl, name, version } : { purl, name }
}

/** Build metadata is left out of the names of tarballs; old ones have numbers with leading zeros. */
function sameVersion(fetched: string | undefined, version: string): boolean {
  if (fetched === version || fetched === undefined) return fetched === version
  return fetched.replace(/^0+(?=\d)|(?<=\.)0+(?=\d)/g, '') === version.replace(/\+.*$/, '')
}
