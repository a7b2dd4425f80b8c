import type { Declared, ManifestFormat, Scope, Tree } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Located } from '#manifests/shared/located.ts'
import { folderOf } from '#manifests/shared/paths.ts'
import { elsewhere, simplePurl } from '#manifests/shared/purls.ts'
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
    const shared = workspaceDependencies(root, path, tree)
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
    return { components: [...declared, ...managed], ...(name ? { firstParty: [name] } : {}) }
  },
}

interface Shared {
  readonly table: Located
  /** Whether the table stands in this very file, so that its lines are lines of it. */
  readonly here: boolean
}

/** The dependencies that a workspace sets for its members: in this file or in the nearest one above that has a workspace. */
function workspaceDependencies(root: Located, path: string, tree: Tree): Shared | undefined {
  if (root.get('workspace')) {
    const table = root.get('workspace', 'dependencies')
    return table ? { table, here: true } : undefined
  }
  for (let folder = folderOf(path); folder !== '';) {
    folder = folderOf(folder)
    const text = tree.read(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`)
    const above = text === undefined || !text.includes('[workspace') ? undefined : readToml(text)
    if (above instanceof Located && above.get('workspace')) {
      const table = above.get('workspace', 'dependencies')
      return table ? { table, here: false } : undefined
    }
  }
  return undefined
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
  const git = entry.textAt('git')
  if (entry.get('path') && git === undefined && requirement === undefined) return []
  if (entry.get('path') && git === undefined) return []
  const version = /^=\s*(\d+\.\d+\.\d+[\w.+-]*)$/.exec(requirement ?? '')?.[1]
  const reference = entry.textAt('rev') ?? entry.textAt('tag') ?? entry.textAt('branch')
  const address = git === undefined ? undefined : `git+${git}${reference ? `#${reference}` : ''}`
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
