/**
 * A package URL taken apart: `pkg:type/namespace/name@version?qualifiers#subpath`.
 *
 * Source: the package-url specification, https://github.com/package-url/purl-spec
 */
export interface Purl {
  readonly type: string
  readonly namespace?: string
  readonly name: string
  readonly version?: string
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly subpath?: string
}

/** Writes a package URL in its canonical form: type in lower case, each part percent-encoded, qualifiers sorted. */
export function formatPurl(purl: Purl): string {
  return plain(purl) ?? encoded(purl)
}

/** Nearly all names and versions need no encoding. */
function plain({ type, namespace, name, version, qualifiers, subpath }: Purl): string | undefined {
  if (subpath || !PLAIN.test(name) || (namespace && !PLAIN_PATH.test(namespace)) || (version && !PLAIN.test(version))) return undefined
  for (const _ in qualifiers) return undefined
  return `pkg:${type.toLowerCase()}/${namespace ? `${namespace}/` : ''}${name}${version ? `@${version}` : ''}`
}

const PLAIN = /^[A-Za-z0-9._~-]+$/
const PLAIN_PATH = /^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/

function encoded(purl: Purl): string {
  const namespace = (purl.namespace ?? '').split('/').filter(Boolean).map(encode)
  const qualifiers = Object.entries(purl.qualifiers ?? {})
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key.toLowerCase()}=${encode(value).replaceAll('%2F', '/')}`)
    .sort()
  const subpath = (purl.subpath ?? '')
    .split('/')
    .filter(part => part !== '' && part !== '.' && part !== '..')
    .map(encode)
  return [
    `pkg:${purl.type.toLowerCase()}/`,
    [...namespace, encode(purl.name)].join('/'),
    purl.version ? `@${encode(purl.version)}` : '',
    qualifiers.length > 0 ? `?${qualifiers.join('&')}` : '',
    subpath.length > 0 ? `#${subpath.join('/')}` : '',
  ].join('')
}

/** Reads a package URL; undefined when the text is none. */
export function parsePurl(text: string): Purl | undefined {
  const match = /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/.exec(text)
  if (!match) return undefined
  const [, type = '', rest = '', query, fragment] = match
  const path = rest.replace(/^\/+|\/+$/g, '')
  const at = path.lastIndexOf('@')
  const versioned = at > 0 && at > path.lastIndexOf('/')
  const segments = decodeAll((versioned ? path.slice(0, at) : path).split('/').filter(Boolean))
  const version = versioned ? decode(path.slice(at + 1)) : undefined
  const name = segments?.at(-1)
  if (segments === undefined || !name || (versioned && version === undefined)) return undefined
  const qualifiers = Object.fromEntries(
    (query ?? '').split('&').flatMap(pair => {
      const equals = pair.indexOf('=')
      const value = equals > 0 ? decode(pair.slice(equals + 1)) : undefined
      return value ? [[pair.slice(0, equals).toLowerCase(), value]] : []
    }),
  )
  const subpath = fragment ? decode(fragment) : undefined
  return {
    type: type.toLowerCase(),
    ...(segments.length > 1 ? { namespace: segments.slice(0, -1).join('/') } : {}),
    name,
    ...(version ? { version } : {}),
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
    ...(subpath ? { subpath } : {}),
  }
}

/** The same package without its version, so that two versions compare equal. */
export function withoutVersion(purl: string): string {
  const parsed = parsePurl(purl)
  if (!parsed) return purl
  const { version: _, ...rest } = parsed
  return formatPurl(rest)
}

function encode(part: string): string {
  if (PLAIN.test(part)) return part
  return encodeURIComponent(wellFormed(part))
    .replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
}

/** Half of a surrogate pair, which JSON can hold as an escape, has no encoding. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

function decodeAll(parts: readonly string[]): string[] | undefined {
  const decoded = parts.map(decode)
  return decoded.every(part => part !== undefined) ? decoded : undefined
}
