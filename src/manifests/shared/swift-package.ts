import { formatPurl } from '#model/purl.ts'
import { parseRepository, repositoryPurl } from '#manifests/shared/git-url.ts'

/**
 * Name and package URL of a Swift package: by its repository (`pkg:swift/github.com/owner/name`) or by its registry id (`scope.name`).
 *
 * The type demands a version; without one it is the repository that is named.
 * Source: https://github.com/package-url/purl-spec/blob/main/types/swift-definition.json
 */
export function swiftPackage(place: string, version?: string): { readonly name: string; readonly purl: string } | undefined {
  const repository = parseRepository(place)
  const [, scope, id] = /^([A-Za-z0-9][A-Za-z0-9-]*)\.([A-Za-z0-9][\w-]*)$/.exec(place) ?? []
  const namespace = repository ? `${repository.host}/${repository.owner}` : scope
  const last = repository?.name ?? id
  if (!place) return undefined
  if (!namespace || !last) {
    const name = place.split('/').filter(Boolean).at(-1) ?? place
    return { name: place, purl: formatPurl({ type: 'generic', name, ...(version ? { version } : {}) }) }
  }
  const name = repository ? `${namespace}/${last}` : place
  if (version) return { name, purl: formatPurl({ type: 'swift', namespace, name: last, version }) }
  return { name, purl: repository ? repositoryPurl(place) : formatPurl({ type: 'generic', namespace, name: last }) }
}
