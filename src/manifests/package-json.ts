import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'
import { npmSpecifier } from '#manifests/shared/npm-specifier.ts'

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
  parse({ text }) {
    const root = readJson(text)
    if (!(root instanceof Located)) return unreadable(root)
    const components = SECTIONS.flatMap(([section, scope]) => section_(root, section, scope))
    const name = root.textAt('name')
    return { components: withoutRepeats([...components, ...catalogs(root)]), ...(name ? { firstParty: [name] } : {}) }
  },
}

function section_(root: Located, section: string, scope: Scope): Declared[] {
  return (root.get(section)?.entries() ?? []).flatMap(([name, entry]) => {
    const specifier = entry.text
    const optionalPeer = scope === 'peer' && root.get('peerDependenciesMeta', name)?.isTrue('optional') === true
    return specifier === undefined ? [] : declare(root, name, entry, optionalPeer ? 'optional' : scope)
  })
}

function declare(root: Located, name: string, entry: Located, scope: Scope): Declared[] {
  const specifier = npmSpecifier(name, entry.text ?? '')
  if (!specifier) return []
  const catalog = specifier.catalog === undefined ? undefined : catalogEntry(root, name, specifier.catalog)
  const resolved = catalog?.text === undefined ? specifier : (npmSpecifier(name, catalog.text) ?? specifier)
  const { catalog: _, ...component } = resolved
  return [{ ...component, scope, direct: true, ...entry.span, ...(catalog ? { also: [catalog.span] } : {}) }]
}

function catalogEntry(root: Located, name: string, catalog: string): Located | undefined {
  const places = [root, root.get('workspaces')]
  return places.map(place => (catalog === 'default' ? place?.get('catalog', name) : place?.get('catalogs', catalog, name))).find(Boolean)
}

/** The versions that a monorepo sets once for all its members. */
function catalogs(root: Located): Declared[] {
  return [root, root.get('workspaces')]
    .flatMap(place => [place?.get('catalog'), ...(place?.get('catalogs')?.entries() ?? []).map(([, catalog]) => catalog)])
    .flatMap(catalog => catalog?.entries() ?? [])
    .flatMap(([name, entry]) => declare(root, name, entry, 'managed'))
}

/** A peer that is also installed for development is two declarations; the same in one section cannot be. */
function withoutRepeats(components: readonly Declared[]): Declared[] {
  return components.filter(
    (one, n) => one.scope !== 'managed' || !components.slice(0, n).some(other => other.also?.some(place => place.line === one.line)),
  )
}
