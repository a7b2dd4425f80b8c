import type { Declared, Include, ManifestFormat, Tree, Unread } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Located } from '#manifests/shared/located.ts'
import { beside } from '#manifests/shared/paths.ts'
import { pypiName } from '#manifests/shared/purls.ts'
import { scopeOfGroup } from '#manifests/shared/python-groups.ts'
import { pixiTables } from '#manifests/shared/pixi.ts'
import { fromList, fromTable, withIndexes, withSources } from '#manifests/shared/python-tables.ts'
import { readToml } from '#manifests/shared/toml.ts'

/**
 * PEP 621 and 735 and the tables of poetry, pdm, uv, hatch, flit and pixi.
 *
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
export const manifest: ManifestFormat = {
  format: 'pyproject',
  ecosystem: 'pypi',
  role: 'manifest',
  matches: path => /(?:^|\/)pyproject\.toml$/.test(path),
  parse({ path, text, tree }) {
    const root = readToml(text)
    if (!(root instanceof Located)) return unreadable(root)
    const tool = root.get('tool')
    const archives: Unread[] = []
    const declared = [...withDetails(standard(root), poetry(tool?.get('poetry'), archives)), ...others(tool, archives)]
    const name = root.textAt('project', 'name') ?? tool?.textAt('poetry', 'name')
    const foreign = declared.filter(component => name === undefined || pypiName(component.name) !== pypiName(name))
    const { includes, unread: computed } = dynamic(root, path, tree)
    const unread = [...archives, ...computed]
    const indexes = [tool?.get('uv', 'index'), tool?.get('poetry', 'source'), tool?.get('pdm', 'source')].flatMap(
      list => list?.items() ?? [],
    )
    return {
      components: withIndexes(withSources(foreign, tool?.get('uv', 'sources'), pypiName), indexes),
      ...(name ? { firstParty: [name] } : {}),
      ...(includes.length > 0 ? { includes } : {}),
      ...(unread.length > 0 ? { unread } : {}),
    }
  },
}

function standard(root: Located): Declared[] {
  return [
    ...fromList(root.get('build-system', 'requires'), 'build'),
    ...fromList(root.get('project', 'dependencies'), 'runtime'),
    ...lists(root.get('project', 'optional-dependencies')).flatMap(([, list]) => fromList(list, 'optional')),
    ...lists(root.get('dependency-groups')).flatMap(([group, list]) => fromList(list, scopeOfGroup(group))),
  ]
}

/**
 * From version 2 on, poetry’s own tables may add to what the standard ones declare, such as the index: one story.
 *
 * https://python-poetry.org/docs/dependency-specification/#projectdependencies-and-toolpoetrydependencies
 */
function withDetails(declared: readonly Declared[], own: readonly Declared[]): Declared[] {
  const details = new Map(own.filter(({ requirement }) => !requirement).map(one => [pypiName(one.name), one]))
  const met = new Set<Declared>()
  const joined = declared.map(component => {
    const more = component.scope === 'build' ? undefined : details.get(pypiName(component.name))
    if (!more) return component
    met.add(more)
    const also = [...(component.also ?? []), { line: more.line, endLine: more.endLine }]
    return more.fetchedFrom && !component.fetchedFrom ? { ...component, fetchedFrom: more.fetchedFrom, also } : { ...component, also }
  })
  return [...joined, ...own.filter(one => !met.has(one))]
}

function lists(table: Located | undefined): (readonly [string, Located])[] {
  return table?.entries() ?? []
}

/** https://python-poetry.org/docs/pyproject/. What an extra switches on is a runtime dependency all the same. */
function poetry(table: Located | undefined, unread: Unread[]): Declared[] {
  const groups = (table?.get('group')?.entries() ?? []).flatMap(([group, entry]) =>
    fromTable(entry.get('dependencies'), scopeOfGroup(group), unread),
  )
  const all = [
    ...fromTable(table?.get('dependencies'), 'runtime', unread),
    ...fromTable(table?.get('dev-dependencies'), 'development', unread),
    ...groups,
    ...fromTable(table?.get('requires-plugins'), 'build', unread),
  ]
  return all.filter(({ name }) => name !== 'python')
}

function others(tool: Located | undefined, unread: Unread[]): Declared[] {
  const environments = (tool?.get('hatch', 'envs')?.entries() ?? []).flatMap(([, environment]) => [
    ...fromList(environment.get('dependencies'), 'development'),
    ...fromList(environment.get('extra-dependencies'), 'development'),
  ])
  const flit = tool?.get('flit', 'metadata')
  return [
    ...lists(tool?.get('pdm', 'dev-dependencies')).flatMap(([group, list]) => fromList(list, scopeOfGroup(group))),
    ...uv(tool?.get('uv')),
    ...environments,
    ...fromList(flit?.get('requires'), 'runtime'),
    ...lists(flit?.get('requires-extra')).flatMap(([, list]) => fromList(list, 'optional')),
    ...buildHooks(tool?.get('hatch', 'build')),
    ...pixiTables(tool?.get('pixi'), unread),
  ]
}

/** What uv is asked for, and what it is to take where others ask: https://docs.astral.sh/uv/reference/settings/ */
function uv(table: Located | undefined): Declared[] {
  const rules = ['constraint-dependencies', 'override-dependencies', 'build-constraint-dependencies']
  return [
    ...fromList(table?.get('dev-dependencies'), 'development'),
    ...lists(table?.get('extra-build-dependencies')).flatMap(([, list]) => fromList(list, 'build')),
    ...rules.flatMap(rule => fromList(table?.get(rule), 'managed')),
  ]
}

/** What the hooks of a build need: https://hatch.pypa.io/latest/config/build/#dependencies */
function buildHooks(build: Located | undefined): Declared[] {
  const places = [build, ...(build?.get('targets')?.entries() ?? []).map(([, target]) => target)]
  const hooks = places.flatMap(place => (place?.get('hooks')?.entries() ?? []).map(([, hook]) => hook))
  return [...places, ...hooks].flatMap(place => fromList(place?.get('dependencies'), 'build'))
}

/** setuptools can take the lists from requirement files; other back ends compute them, which cannot be read. */
function dynamic(root: Located, path: string, tree: Tree): { readonly includes: readonly Include[]; readonly unread: readonly Unread[] } {
  const includes: Include[] = []
  const unread: Unread[] = []
  const setuptools = root.get('tool', 'setuptools', 'dynamic')
  const lists = [setuptools?.get('dependencies'), ...(setuptools?.get('optional-dependencies')?.entries() ?? []).map(([, entry]) => entry)]
  for (const list of lists) {
    const file = list?.get('file')
    for (const name of file?.items() ?? (file ? [file] : [])) addInclude(name, path, tree, includes, unread)
    if (file?.text !== undefined) addInclude(file, path, tree, includes, unread)
  }
  const named = root.get('project', 'dynamic')?.items() ?? []
  for (const item of named) {
    if (item.text === 'dependencies' && !setuptools?.get('dependencies') && !root.get('tool', 'poetry', 'dependencies'))
      unread.push({ what: 'dependencies are computed by the build back end', ...item.span })
  }
  return { includes, unread }
}

function addInclude(name: Located, path: string, tree: Tree, includes: Include[], unread: Unread[]): void {
  const target = name.text === undefined ? undefined : beside(path, name.text)
  if (name.text === undefined) return
  if (target !== undefined && tree.read(target) !== undefined) includes.push({ path: target, format: 'requirements-txt', ...name.span })
  else unread.push({ what: `takes dependencies from ${name.text}, which is not in the tree`, ...name.span })
}
