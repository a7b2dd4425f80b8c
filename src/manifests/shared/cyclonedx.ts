import type { Declared, ParsedManifest, Scope, Unread } from '#model/manifest.ts'
import { chains } from '#manifests/shared/chains.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'
import type { Located } from '#manifests/shared/located.ts'

/** Reads a CycloneDX document. What it describes itself (`metadata.component`) is no component. Source: https://cyclonedx.org/docs/1.6/json/ */
export function readCycloneDx(document: Located): ParsedManifest {
  if (document.textAt('bomFormat') !== 'CycloneDX' && !document.get('components'))
    return unreadable(fault('expected a CycloneDX or SPDX document', 1))
  const all = nested(document.get('components'))
  const { direct, via } = dependencies(document, all)
  const components: Declared[] = []
  const unread: Unread[] = []
  for (const at of all) {
    const ref = at.textAt('bom-ref') ?? ''
    const known = { name: nameOf(at), version: at.textAt('version'), licenses: licensesOf(at), direct: direct?.has(ref), via: via.get(ref) }
    const purl = at.textAt('purl')
    const component = purl === undefined ? undefined : listedPurl(purl, known, at, SCOPES.get(at.textAt('scope') ?? '') ?? 'runtime')
    if (component) components.push(component)
    else if (!isPlace(at.textAt('type'))) unread.push({ ...at.span, what: `${known.name ?? 'a component'} without a package URL` })
  }
  return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
}

/** Types of entries that tell what components lie in or run on, and are nothing that is fetched. */
export function isPlace(type: string | undefined): boolean {
  return type === 'file' || type === 'operating-system' || type === 'device' || type === 'platform'
}

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['required', 'runtime'],
  ['optional', 'optional'],
  ['excluded', 'development'],
])

/** Components hold components; a stack of our own, for documents that are deeper than the call stack. */
function nested(list: Located | undefined): Located[] {
  const found: Located[] = []
  const waiting = [...(list?.items() ?? [])].reverse()
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    found.push(at)
    for (const inner of (at.get('components')?.items() ?? []).reverse()) waiting.push(inner)
  }
  return found
}

function nameOf(at: Located): string | undefined {
  const group = at.textAt('group')
  const name = at.textAt('name')
  return group && name ? `${group}${at.textAt('purl')?.startsWith('pkg:maven/') ? ':' : '/'}${name}` : name
}

/** One expression, or the licenses of a list: their relation is not stated. */
function licensesOf(at: Located): readonly string[] {
  return (at.get('licenses')?.items() ?? []).flatMap(
    item => item.textAt('expression') ?? item.textAt('license', 'id') ?? item.textAt('license', 'name') ?? [],
  )
}

function dependencies(document: Located, all: readonly Located[]) {
  const root = document.textAt('metadata', 'component', 'bom-ref')
  const listed = document.get('dependencies')?.items() ?? []
  const graph = new Map(listed.map(at => [at.textAt('ref') ?? '', (at.get('dependsOn')?.items() ?? []).flatMap(item => item.text ?? [])]))
  const direct = root === undefined ? undefined : graph.get(root)
  const names = new Map(all.map(at => [at.textAt('bom-ref') ?? '', nameOf(at) ?? '']))
  const via = chains(
    direct ?? [],
    ref => graph.get(ref) ?? [],
    ref => names.get(ref) ?? ref,
  )
  return { direct: direct && new Set(direct), via }
}
