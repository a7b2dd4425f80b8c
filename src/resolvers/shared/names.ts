import type { Purl } from '#model/purl.ts'

/** The name as its registry writes it: `@scope/name`, `group:artifact`, a module path, a folded Python name. */
export function registryName(purl: Purl): string {
  const { type, namespace, name } = purl
  switch (type) {
    case 'maven':
      return `${namespace ?? ''}:${name}`
    // https://packaging.python.org/en/latest/specifications/name-normalization/
    case 'pypi':
      return name.toLowerCase().replace(/[-_.]+/g, '-')
    default:
      return namespace ? `${namespace}/${name}` : name
  }
}

/** For a path of a URL: every part encoded, `/` kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
