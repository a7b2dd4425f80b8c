import type { Declared, Scope, Unread } from '#model/manifest.ts'
import { condaTable } from '#manifests/shared/conda.ts'
import type { Located } from '#manifests/shared/located.ts'
import { fromTable } from '#manifests/shared/python-tables.ts'

/** The dependencies of a pixi project, of its features and of single platforms: https://pixi.sh/latest/reference/pixi_manifest/ */
export function pixiTables(root: Located | undefined, unread: Unread[]): Declared[] {
  const features = (root?.get('feature')?.entries() ?? []).map(([, feature]) => feature)
  return [...tables(root, 'runtime', unread), ...features.flatMap(feature => tables(feature, 'development', unread))]
}

function tables(root: Located | undefined, scope: Scope, unread: Unread[]): Declared[] {
  const places = [root, ...(root?.get('target')?.entries() ?? []).map(([, target]) => target)]
  return places.flatMap(place => [
    ...condaTable(place?.get('dependencies'), scope),
    ...condaTable(place?.get('host-dependencies'), 'build'),
    ...condaTable(place?.get('build-dependencies'), 'build'),
    ...fromTable(place?.get('pypi-dependencies'), scope, unread),
  ])
}
