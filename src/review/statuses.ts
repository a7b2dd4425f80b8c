import type { Change } from '#model/change.ts'
import type { Status } from '#model/component.ts'
import type { Location } from '#model/location.ts'
import type { Scope } from '#model/manifest.ts'
import { withoutVersion } from '#model/purl.ts'

/** A component that the change touches, before anything is known of its license. */
export interface Touched {
  readonly purl: string
  readonly name: string
  readonly scope: Scope
  /** The same component as the base has it, where it does. */
  readonly basePurl?: string
  /** The license field that a file of the base has for it. */
  readonly baseDeclared?: { readonly license: string; readonly path: string }
  /** What is certain without licenses; `undecided`: an update, worsened or carried by its license. */
  readonly status: Exclude<Status, 'worsened'> | 'undecided'
  readonly places: readonly Location[]
  readonly via?: readonly string[]
  readonly direct: boolean
  /** The license fields of the files, as written. */
  readonly declared: readonly { readonly license: string; readonly path: string; readonly line: number }[]
  readonly fetchedFrom?: string
}

/** A component as some file of the base declares it. */
export interface Known {
  readonly purl: string
  readonly scope: Scope
  /** The license field of the file, and the file. */
  readonly license?: string
  readonly path?: string
}

/** What the base has, by package URL without version. */
export type Inventory = ReadonlyMap<string, readonly Known[]>

/** Scopes that do not ship; leaving them is a promotion, and counts as introduced. */
const INNER: ReadonlySet<Scope> = new Set(['development', 'test', 'build', 'plugin'])

/** One component for each purl of the changes, with its places in all files and its status against the base. */
export function touchedComponents(changes: readonly Change[], base: Inventory): Touched[] {
  const groups = new Map<string, Change[]>()
  const bringers = changes.filter(({ role, change }) => role === 'manifest' && change !== 'removed')
  for (const change of changes) {
    const purl = change.locked?.purl ?? change.purl
    groups.set(purl, [...(groups.get(purl) ?? []), change])
  }
  const touched = [...groups].map(([purl, group]) => join(purl, group, base, bringers))
  const present = new Set(touched.filter(({ status }) => status !== 'removed').map(({ purl }) => withoutVersion(purl)))
  return touched
    .filter(({ status, purl }) => status !== 'removed' || !present.has(withoutVersion(purl)))
    .sort((a, b) => (a.purl < b.purl ? -1 : 1))
}

function join(purl: string, group: readonly Change[], base: Inventory, bringers: readonly Change[]): Touched {
  const staying = group.filter(({ change }) => change !== 'removed')
  const told = staying.length > 0 ? staying : group
  const [first] = told
  const scope = told.map(change => change.scope).find(word => !INNER.has(word)) ?? first?.scope ?? 'runtime'
  const { status, basePurl } =
    staying.length === 0 ? { status: 'removed' as const, basePurl: undefined } : against(purl, scope, staying, base)
  const via = told.find(change => change.via && change.via.length > 0)?.via
  const fetchedFrom = told.find(change => change.fetchedFrom !== undefined)?.fetchedFrom
  const direct = told.some(change => change.direct === true || change.role === 'manifest')
  return {
    purl,
    name: first?.name ?? purl,
    scope,
    status,
    places: [...(direct ? [] : broughtBy(told, bringers)), ...places(told)],
    direct,
    declared: told.flatMap(({ license, path, line }) => (license === undefined ? [] : [{ license, path, line }])),
    ...(basePurl === undefined ? {} : { basePurl, ...declaredInBase(basePurl, base) }),
    ...(via && !direct ? { via } : {}),
    ...(fetchedFrom === undefined ? {} : { fetchedFrom }),
  }
}

/** Where the same change adds or updates the direct dependency that brings a transitive component: there it is told. */
function broughtBy(group: readonly Change[], bringers: readonly Change[]): Location[] {
  for (const { via, path, ecosystem } of group) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const bringer = bringers.find(one => one.ecosystem === ecosystem && one.name === via?.[0] && one.path.startsWith(folder))
    if (bringer) return [{ path: bringer.path, line: bringer.line, endLine: bringer.endLine }]
  }
  return []
}

function declaredInBase(purl: string, base: Inventory): Pick<Touched, 'baseDeclared'> {
  const known = base.get(withoutVersion(purl))?.find(entry => entry.purl === purl && entry.license !== undefined)
  return known?.license === undefined || known.path === undefined ? {} : { baseDeclared: { license: known.license, path: known.path } }
}

function against(
  purl: string,
  scope: Scope,
  group: readonly Change[],
  base: Inventory,
): { readonly status: Touched['status']; readonly basePurl?: string } {
  const known = base.get(withoutVersion(purl)) ?? []
  const before = [
    ...known,
    ...group.flatMap(({ fromPurl, fromScope }) => (fromPurl === undefined ? [] : [{ purl: fromPurl, scope: fromScope ?? scope }])),
  ]
  if (before.length === 0) return { status: 'introduced' }
  const promoted = !INNER.has(scope) && before.every(entry => INNER.has(entry.scope))
  if (promoted) return { status: 'introduced' }
  const same = before.find(entry => entry.purl === purl)
  if (same) return { status: 'carried', basePurl: purl }
  const updated = group.find(({ fromPurl }) => fromPurl !== undefined)?.fromPurl
  return { status: 'undecided', basePurl: updated ?? before[0]?.purl ?? purl }
}

/** Manifests first, then by path and line: the declared line is the place to comment. */
function places(group: readonly Change[]): Location[] {
  const all = group.flatMap(change => [
    { path: change.path, line: change.line, endLine: change.endLine, rank: change.role === 'manifest' ? 0 : 1 },
    ...(change.declared ? [{ ...change.declared, rank: 0 }] : []),
    ...(change.locked ? [{ path: change.locked.path, line: change.locked.line, endLine: change.locked.endLine, rank: 1 }] : []),
    ...(change.also ?? []).map(also => ({
      path: also.path ?? change.path,
      line: also.line,
      endLine: also.endLine,
      rank: also.path === undefined && change.role === 'manifest' ? 0 : 1,
    })),
  ])
  const distinct = new Map(all.map(place => [`${place.path}\n${place.line}`, place] as const))
  return [...distinct.values()]
    .sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line)
    .map(({ path, line, endLine }) => ({ path, line, endLine }))
}
