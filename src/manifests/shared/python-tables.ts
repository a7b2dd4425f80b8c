import type { Declared, Scope, Unread } from '#model/manifest.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import type { Located } from '#manifests/shared/located.ts'
import { fromAddress, isLocalAddress, pythonRequirement, specified } from '#manifests/shared/pep508.ts'
import { elsewhere, pypiPurl } from '#manifests/shared/purls.ts'

/** A list of requirements as strings; what is no requirement (an included group) is left to the caller. */
export function fromList(list: Located | undefined, scope: Scope): Declared[] {
  return (list?.items() ?? []).flatMap(item => {
    const requirement = item.text === undefined ? undefined : pythonRequirement(item.text)
    if (!requirement) return []
    const { marker: _, ...component } = requirement
    return [{ ...component, scope, direct: true, ...item.span }]
  })
}

/** A table `name = "constraint"` or `name = { version, git, path … }`, as poetry and pipenv write it. Archives of the repository go to `unread`. */
export function fromTable(table: Located | undefined, scope: Scope, unread: Unread[]): Declared[] {
  return (table?.entries() ?? []).flatMap(([name, entry]) => {
    const variants = entry.items()
    return (variants.length > 0 ? variants : [entry]).flatMap(variant =>
      declare(name, variant, variants.length > 0 ? variant : entry, scope, unread),
    )
  })
}

function declare(name: string, entry: Located, place: Located, scope: Scope, unread: Unread[]): Declared[] {
  const address = addressOf(entry)
  const local = entry.textAt('path') ?? (address !== undefined && isLocalAddress(address) ? address : undefined)
  if (local !== undefined) unread.push(...localArchive(local, place))
  if (local !== undefined || entry.has('workspace')) return []
  const found = address === undefined ? constrained(name, entry.text ?? entry.textAt('version') ?? '') : fromAddress(name, address)
  const index = address === undefined ? (entry.textAt('index') ?? entry.textAt('source')) : undefined
  const fetchedFrom = index && !/^pypi(?:\.org)?$/i.test(index) ? { fetchedFrom: index } : {}
  return [{ ...found, ...fetchedFrom, scope, direct: true, ...place.span }]
}

/** `*` is poetry’s and pipenv’s way to ask for any version. */
function constrained(name: string, constraint: string) {
  return constraint === '*' ? { purl: pypiPurl(name), name, requirement: '*' } : specified(name, constraint)
}

function addressOf(entry: Located): string | undefined {
  const system = ['git', 'hg', 'svn', 'bzr'].find(key => entry.textAt(key) !== undefined)
  if (system === undefined) return entry.textAt('url') ?? entry.textAt('file')
  const reference = entry.textAt('rev') ?? entry.textAt('tag') ?? entry.textAt('ref') ?? entry.textAt('branch')
  return `${system}+${entry.textAt(system) ?? ''}${reference ? `@${reference}` : ''}`
}

/**
 * The sources that `[tool.uv.sources]` puts in place of the index: repositories and addresses; members of the workspace and
 * folders are no components.
 */
export function withSources(components: readonly Declared[], sources: Located | undefined, fold: (name: string) => string): Declared[] {
  const byName = new Map((sources?.entries() ?? []).map(([name, source]) => [fold(name), source.items()[0] ?? source]))
  return components.flatMap(component => {
    const source = byName.get(fold(component.name))
    if (!source) return [component]
    if (source.isTrue('workspace') || source.get('path')) return []
    const address = addressOf(source)
    const also = [...(component.also ?? []), source.span]
    if (address !== undefined) return [{ ...component, purl: elsewhere(component.purl, address), fetchedFrom: address, also }]
    const index = source.textAt('index')
    return [index === undefined || index === 'pypi' ? component : { ...component, fetchedFrom: index, also }]
  })
}

/** Puts the address of an index in place of its name; PyPI is nobody’s own. */
export function withIndexes(components: readonly Declared[], indexes: readonly Located[]): Declared[] {
  const known = new Map(indexes.flatMap(index => [[index.textAt('name') ?? '', index.textAt('url') ?? ''] as const]))
  return components.map(component => {
    const url = known.get(component.fetchedFrom ?? '')
    if (!url) return component
    const { fetchedFrom: _, ...rest } = component
    return /^https?:\/\/pypi\.(?:org|python\.org)(?:\/|$)/.test(url) ? rest : { ...rest, fetchedFrom: url }
  })
}
