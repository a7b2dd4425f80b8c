import { elsewhere, pypiName, pypiPurl } from '#manifests/shared/purls.ts'

/** A Python requirement taken apart. */
export interface PythonRequirement {
  readonly purl: string
  readonly name: string
  readonly version?: string
  readonly requirement?: string
  readonly fetchedFrom?: string
  /** The environment marker behind `;`. */
  readonly marker?: string
}

/**
 * Reads `name[extras] >=1,<2 ; marker` and `name @ url`. Undefined for what is no requirement and for local paths.
 *
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function pythonRequirement(text: string): PythonRequirement | undefined {
  const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*/.exec(text)
  const name = head?.[1]
  if (!head || !name) return undefined
  const rest = text.slice(head[0].length)
  if (rest.startsWith('@')) return direct(name, rest.slice(1))
  const semicolon = rest.indexOf(';')
  const marker = semicolon < 0 ? undefined : rest.slice(semicolon + 1).trim()
  const specifiers = (semicolon < 0 ? rest : rest.slice(0, semicolon))
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim()
  if (specifiers !== '' && !/^(?:[=!~<>]=?=?|===)/.test(specifiers)) return undefined
  return { ...specified(name, specifiers), ...(marker ? { marker } : {}) }
}

/** A package with its version specifiers; one `==` without a wildcard fixes the version. */
export function specified(name: string, specifiers: string): PythonRequirement {
  const version = /^===?\s*v?([^\s,;*]+)$/.exec(specifiers)?.[1]
  return { purl: pypiPurl(name, version), name, ...(version ? { version } : {}), ...(specifiers ? { requirement: specifiers } : {}) }
}

function direct(name: string, rest: string): PythonRequirement | undefined {
  const [, address = '', marker] = /^\s*(\S+)(?:\s+;\s*(.*))?/.exec(rest) ?? []
  return isLocalAddress(address) ? undefined : { ...fromAddress(name, address), ...(marker ? { marker } : {}) }
}

/** A package that an address or repository stands for. */
export function fromAddress(name: string, address: string): PythonRequirement {
  const version = wheelVersion(name, address)
  return {
    purl: elsewhere(pypiPurl(name, version), address),
    name,
    ...(version ? { version } : {}),
    requirement: address,
    fetchedFrom: address,
  }
}

/** The version in the name of a wheel or source archive of that package. */
function wheelVersion(name: string, address: string): string | undefined {
  const file = /([^/#?]+?)(?:\.whl|\.tar\.gz|\.zip|\.tar\.bz2)(?:[#?]|$)/.exec(address)?.[1]
  const [, base = '', version] = /^([A-Za-z0-9][\w.]*?(?:-[A-Za-z][\w.]*)*)-(\d[^-]*)/.exec(file ?? '') ?? []
  return version !== undefined && pypiName(base) === pypiName(name) ? version : undefined
}

/** Paths and file URLs: what lies on the machine is no component. */
export function isLocalAddress(address: string): boolean {
  return /^(?:file:|\.{1,2}(?:\/|$)|\/|~\/|[A-Za-z]:[\\/])/.test(address)
}

/** The name that an address gives itself: `#egg=name`, or the first part of the name of a wheel or archive. */
export function nameOfAddress(address: string): string | undefined {
  const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(address)?.[1]
  if (egg) return egg
  const file = /([^/#?]+?)(?:\.whl|\.tar\.gz|\.zip|\.tar\.bz2)(?:[#?]|$)/.exec(address)?.[1]
  const archive = file === undefined ? undefined : /^([A-Za-z0-9][\w.]*?(?:-[A-Za-z][\w.]*)*)-\d/.exec(file)?.[1]
  const repository = /^(?:git|hg|svn|bzr)\+.*\/([\w.-]+?)(?:\.git)?(?:@[^/]*)?(?:#.*)?$/.exec(address)?.[1]
  return archive ?? repository
}
