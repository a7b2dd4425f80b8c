import type { Declared, ManifestFormat, Scope, Tree } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Located } from '#manifests/shared/located.ts'
import { folderOf } from '#manifests/shared/paths.ts'
import { elsewhere, simplePurl } from '#manifests/shared/purls.ts'
import { repositoryOf, withReplacements } from '#manifests/shared/cargo-replacements.ts'
import { readToml } from '#manifests/shared/toml.ts'

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'development'],
  ['dev_dependencies', 'development'],
  ['build-dependencies', 'build'],
  ['build_dependencies', 'build'],
]

/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
export const manifest: ManifestFormat = {
  format: 'cargo-toml',
  ecosystem: 'cargo',
  role: 'manifest',
  matches: path => /(?:^|\/)Cargo\.toml$/.test(path),
  parse({ path, text, tree }) {
    const root = readToml(text)
    if (!(root instanceof Located)) return unreadable(root)
    const workspace = workspaceOf(root, path, tree)
    const shared = workspaceDependencies(workspace)
    const places = [root, ...(root.get('target')?.entries() ?? []).map(([, target]) => target)]
    const declared = places.flatMap(place =>
      SECTIONS.flatMap(([section, scope]) =>
        (place.get(section)?.entries() ?? []).flatMap(([name, entry]) => declare(name, entry, scope, shared)),
      ),
    )
    const managed = (root.get('workspace', 'dependencies')?.entries() ?? []).flatMap(([name, entry]) =>
      declare(name, entry, 'managed', undefined),
    )
    const name = root.textAt('package', 'name') ?? root.textAt('project', 'name')
    const components = withReplacements([...declared, ...managed], root, workspace?.here === false ? workspace.root : undefined)
    return { components, ...(name ? { firstParty: [name] } : {}) }
  },
}

interface Workspace {
  readonly root: Located
  /** Whether it is this very file, so that its lines are lines of it. */
  readonly here: boolean
}

interface Shared {
  readonly table: Located
  readonly here: boolean
}

/** The manifest that sets the rules for this one: itself, or the nearest one above that has a workspace. */
function workspaceOf(root: Located, path: string, tree: Tree): Workspace | undefined {
  if (root.get('workspace')) return { root, here: true }
  for (let folder = folderOf(path); folder !== '';) {
    folder = folderOf(folder)
    const text = tree.read(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`)
    const above = text === undefined || !text.includes('[workspace') ? undefined : readToml(text)
    if (above instanceof Located && above.get('workspace')) return { root: above, here: false }
  }
  return undefined
}

/** The dependencies that a workspace sets for its members. */
function workspaceDependencies(workspace: Workspace | undefined): Shared | undefined {
  const table = workspace?.root.get('workspace', 'dependencies')
  return table && workspace ? { table, here: workspace.here } : undefined
}

function declare(alias: string, entry: Located, scope: Scope, shared: Shared | undefined): Declared[] {
  if (entry.isTrue('workspace')) {
    const inherited = shared?.table.get(alias)
    const [found] = inherited ? declare(alias, inherited, scope, undefined) : [{ purl: simplePurl('cargo', alias), name: alias }]
    if (!found) return []
    return [
      {
        ...found,
        scope: scopeOf(entry, scope),
        direct: true,
        ...entry.span,
        ...(shared?.here && inherited ? { also: [inherited.span] } : {}),
      },
    ]
  }
  const name = entry.textAt('package') ?? alias
  const requirement = entry.text ?? entry.textAt('version')
  const address = repositoryOf(entry)
  if (entry.get('path') && address === undefined) return []
  const version = /^=\s*(\d+\.\d+\.\d+[\w.+-]*)$/.exec(requirement ?? '')?.[1]
  const registry = entry.textAt('registry') ?? entry.textAt('registry-index')
  const fetchedFrom = address ?? (registry && registry !== 'crates-io' ? registry : undefined)
  const purl = simplePurl('cargo', name, version)
  return [
    {
      purl: address ? elsewhere(purl, address) : purl,
      name,
      ...(version ? { version } : {}),
      ...(requirement ? { requirement } : {}),
      scope: scopeOf(entry, scope),
      direct: true,
      ...entry.span,
      ...(fetchedFrom ? { fetchedFrom } : {}),
    },
  ]
}

/** An optional dependency is one of a feature; it ships where the feature is on. */
function scopeOf(entry: Located, scope: Scope): Scope {
  return scope === 'runtime' && entry.isTrue('optional') ? 'optional' : scope
}
