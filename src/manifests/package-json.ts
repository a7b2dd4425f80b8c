import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { isLocalSpecifier, npmSpecifier } from '#manifests/shared/npm-specifier.ts'
import { NpmWorkspace } from '#manifests/shared/npm-workspace.ts'

/** Where a package.json declares what it needs. `bundleDependencies` only repeats names of these. */
const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
]

/** https://docs.npmjs.com/cli/configuring-npm/package-json; catalogs as Bun keeps them: https://bun.sh/docs/pm/catalogs */
export const manifest: ManifestFormat = {
  format: 'package-json',
  ecosystem: 'npm',
  role: 'manifest',
  matches: path => /(?:^|\/)package\.json$/.test(path),
  parse({ path, text, tree }) {
    const root = readJson(text)
    if (!(root instanceof Located)) return unreadable(root)
    const workspace = new NpmWorkspace(path, root, tree)
    const components = SECTIONS.flatMap(([section, scope]) => declaredIn(root, section, scope, workspace))
    const unread = SECTIONS.flatMap(([section]) => archivesIn(root, section))
    const name = root.textAt('name')
    return {
      components: withoutRepeats([...components, ...catalogs(root, workspace)]),
      ...(name ? { firstParty: [name] } : {}),
      ...(unread.length > 0 ? { unread } : {}),
    }
  },
}

function archivesIn(root: Located, section: string): Unread[] {
  return (root.get(section)?.entries() ?? []).flatMap(([, entry]) =>
    entry.text !== undefined && isLocalSpecifier(entry.text.trim()) ? localArchive(entry.text.trim(), entry) : [],
  )
}

function declaredIn(root: Located, section: string, scope: Scope, workspace: NpmWorkspace): Declared[] {
  return (root.get(section)?.entries() ?? []).flatMap(([name, entry]) => {
    const specifier = entry.text
    const optionalPeer = scope === 'peer' && root.get('peerDependenciesMeta', name)?.isTrue('optional') === true
    return specifier === undefined ? [] : declare(root, name, entry, optionalPeer ? 'optional' : scope, workspace)
  })
}

function declare(root: Located, name: string, entry: Located, scope: Scope, workspace: NpmWorkspace): Declared[] {
  const text = entry.text ?? ''
  const specifier = npmSpecifier(name, text)
  // A peer is what others bring along.
  if (!specifier || (scope !== 'peer' && scope !== 'managed' && workspace.links(name, text))) return []
  const catalog = specifier.catalog === undefined ? undefined : catalogEntry(root, name, specifier.catalog)
  const version = catalog?.text ?? (specifier.catalog === undefined ? undefined : workspace.catalogVersion(name, specifier.catalog))
  const found = version === undefined ? specifier : (npmSpecifier(name, version) ?? specifier)
  // The version of another file changes with that file, where it is told.
  const resolved = catalog === undefined && specifier.catalog !== undefined ? { ...found, requirement: text } : found
  const { catalog: _, ...component } = resolved
  return [{ ...component, scope, direct: true, ...entry.span, ...(catalog ? { also: [catalog.span] } : {}) }]
}

function catalogEntry(root: Located, name: string, catalog: string): Located | undefined {
  const places = [root, root.get('workspaces')]
  return places.map(place => (catalog === 'default' ? place?.get('catalog', name) : place?.get('catalogs', catalog, name))).find(Boolean)
}

/** The versions that a monorepo sets once for all its members. */
function catalogs(root: Located, workspace: NpmWorkspace): Declared[] {
  return [root, root.get('workspaces')]
    .flatMap(place => [place?.get('catalog'), ...(place?.get('catalogs')?.entries() ?? []).map(([, catalog]) => catalog)])
    .flatMap(catalog => catalog?.entries() ?? [])
    .flatMap(([name, entry]) => declare(root, name, entry, 'managed', workspace))
}

/** A peer that is also installed for development is two declarations; the same in one section cannot be. */
function withoutRepeats(components: readonly Declared[]): Declared[] {
  return components.filter(
    (one, n) => one.scope !== 'managed' || !components.slice(0, n).some(other => other.also?.some(place => place.line === one.line)),
  )
}
