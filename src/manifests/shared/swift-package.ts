import { formatPurl } from '#model/purl.ts'
import { parseRepository } from '#manifests/shared/git-url.ts'

/** Name and package URL of a Swift package: by its repository (`pkg:swift/github.com/owner/name`) or by its registry id (`scope.name`). */
export function swiftPackage(place: string, version?: string): { readonly name: string; readonly purl: string } | undefined {
  const at = version ? { version } : {}
  const repository = parseRepository(place)
  if (repository) {
    const namespace = `${repository.host}/${repository.owner}`
    return { name: `${namespace}/${repository.name}`, purl: formatPurl({ type: 'swift', namespace, name: repository.name, ...at }) }
  }
  const [, scope, name] = /^([A-Za-z0-9][A-Za-z0-9-]*)\.([A-Za-z0-9][\w-]*)$/.exec(place) ?? []
  if (scope && name) return { name: place, purl: formatPurl({ type: 'swift', namespace: scope, name, ...at }) }
  return place
    ? { name: place, purl: formatPurl({ type: 'generic', name: place.split('/').filter(Boolean).at(-1) ?? place, ...at }) }
    : undefined
}
