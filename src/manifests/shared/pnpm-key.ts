/** Name and version without peers, which the dependencies of others refer to. A key that is an address has it as its name. */
export interface PnpmId {
  readonly name: string
  readonly version: string
}

/** The key of a package in a pnpm lock file, taken apart. */
export interface PnpmKey {
  readonly id: PnpmId
  readonly name: string
  readonly version?: string
  /** Where it comes from, when the key says so. */
  readonly address?: string
}

/**
 * Reads a key: `/name/1.0.0_peers` (5), `/name@1.0.0(peers)` (6), `name@1.0.0` (9), and addresses in place of versions.
 *
 * https://github.com/pnpm/spec/tree/master/lockfile
 */
export function parsePnpmKey(raw: string, major: number): PnpmKey {
  const key = withoutPeers(raw.startsWith('/') ? raw.slice(1) : raw)
  if (major < 6) return bySlash(key, raw.startsWith('/'))
  const at = key.indexOf('@', 1)
  const version = at < 0 ? undefined : key.slice(at + 1)
  if (version === undefined || (key.includes('/') && key.indexOf('/') < at && !key.startsWith('@'))) return byAddress(key)
  const name = key.slice(0, at)
  const id = { name, version }
  if (isDigit(version.charCodeAt(0))) return { id, name, version }
  return { id, name, version, ...(/^(?:[a-z+]+:|git@)/.test(version) ? { address: version } : {}) }
}

/** The package that `name: reference` in the dependencies of another means; undefined for folders of the repository. */
export function refersTo(name: string, reference: string, major: number): PnpmId | undefined {
  // Nearly all are plain versions, which an alias in its place would show by a second @.
  if (major >= 6 && isDigit(reference.charCodeAt(0)) && !/[@/]/.test(reference)) return { name, version: withoutPeers(reference) }
  if (/^(?:link|workspace|file):/.test(reference)) return undefined
  if (reference.startsWith('/')) return parsePnpmKey(reference, major).id
  const version = major < 6 ? (reference.split('_', 1)[0] ?? reference) : withoutPeers(reference)
  // An alias has the name of the real package before the version.
  if (major >= 9 && /^@?[^@:/]+(?:\/[^@:/]+)?@\d/.test(version)) return parsePnpmKey(version, major).id
  return { name, version }
}

function bySlash(key: string, registry: boolean): PnpmKey {
  const parts = key.split('/')
  // Other registries stand before the name.
  if (!registry && parts[0]?.includes('.') && parts.length >= 3) {
    const rest = bySlash(parts.slice(1).join('/'), true)
    return rest.version !== undefined && /^\d/.test(rest.version) ? rest : byAddress(key)
  }
  const scoped = parts[0]?.startsWith('@') === true
  const name = parts.slice(0, scoped ? 2 : 1).join('/')
  const version = parts[scoped ? 2 : 1]?.split('_', 1)[0]
  return { id: { name, version: version ?? '' }, name, ...(version === undefined ? {} : { version }) }
}

/** `github.com/owner/name/commit`: the entry itself has the name. */
function byAddress(key: string): PnpmKey {
  const parts = key.split('/')
  const address = /^[a-z+]+:/.test(key) ? key : `https://${key.replace(/^@/, '')}`
  return {
    id: { name: key, version: '' },
    name: parts.at(-2) ?? key,
    ...(parts.length > 1 ? { version: parts.at(-1) ?? '' } : {}),
    address,
  }
}

function isDigit(sign: number): boolean {
  return sign >= 48 && sign <= 57
}

function withoutPeers(text: string): string {
  const open = text.indexOf('(')
  return open < 0 ? text : text.slice(0, open)
}
