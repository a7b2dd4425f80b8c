import type { Declared, ParsedManifest, Scope, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonNames } from '#manifests/shared/json-names.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'

/** Reads a CycloneDX document. What it describes itself (`metadata.component`) is no component. Source: https://cyclonedx.org/docs/1.6/json/ */
export function readCycloneDx(document: JsonDocument): ParsedManifest {
  const listed = document.find(0, 'components')
  if (!document.stringIs(document.find(0, 'bomFormat'), 'CycloneDX') && listed < 0)
    return unreadable(fault('expected a CycloneDX or SPDX document', 1))
  const all = nested(document, listed)
  const needs = dependencies(document, all)
  const components: Declared[] = []
  const unread: Unread[] = []
  for (const [n, at] of all.entries()) {
    const node = needs?.nodes[n] ?? -1
    const purl = document.stringAt(at, 'purl')
    const more = {
      name: nameOf(document, at),
      version: document.stringAt(at, 'version'),
      licenses: licensesOf(document, at),
      direct: needs && needs.graph.direct(node) === true,
      via: node < 0 ? undefined : needs?.graph.via(node),
    }
    const component = purl === undefined ? undefined : listedPurl(purl, more, document.span(at), scopeOf(document, at))
    if (component) components.push(component)
    else if (!isPlace(document.stringAt(at, 'type')))
      unread.push({ ...document.span(at), what: `${more.name ?? 'a component'} without a package URL` })
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

function scopeOf(document: JsonDocument, at: number): Scope {
  return SCOPES.get(document.stringAt(at, 'scope') ?? '') ?? 'runtime'
}

/** Components hold components; a stack of our own, for documents that are deeper than the call stack. */
function nested(document: JsonDocument, list: number): number[] {
  const found: number[] = []
  const waiting = document.items(list).toReversed()
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    found.push(at)
    const inner = document.find(at, 'components')
    if (inner >= 0) for (const one of document.items(inner).toReversed()) waiting.push(one)
  }
  return found
}

function nameOf(document: JsonDocument, at: number): string | undefined {
  const group = document.stringAt(at, 'group')
  const name = document.stringAt(at, 'name')
  return group && name ? `${group}${document.stringAt(at, 'purl')?.startsWith('pkg:maven/') ? ':' : '/'}${name}` : name
}

/** One expression, or the licenses of a list: their relation is not stated. */
function licensesOf(document: JsonDocument, at: number): readonly string[] {
  return document.items(document.find(at, 'licenses')).flatMap(item => {
    const license = document.find(item, 'license')
    return document.stringAt(item, 'expression') ?? document.stringAt(license, 'id') ?? document.stringAt(license, 'name') ?? []
  })
}

/** Who needs whom, by references; undefined where the document does not tell what it needs itself. */
function dependencies(document: JsonDocument, all: readonly number[]): Dependencies | undefined {
  const root = document.find(document.find(document.find(0, 'metadata'), 'component'), 'bom-ref')
  const listed = document.items(document.find(0, 'dependencies'))
  if (!document.isString(root) || listed.length === 0) return undefined
  const refs = new JsonNames(document)
  const nodes = all.map(at => refOf(document, document.find(at, 'bom-ref'), refs))
  const cells: number[] = []
  for (const [n, node] of nodes.entries()) if (node >= 0) cells[node] = all[n] ?? -1
  const lists: number[] = []
  for (const at of listed) {
    const node = refOf(document, document.find(at, 'ref'), refs)
    if (node >= 0) lists[node] = document.find(at, 'dependsOn')
  }
  const asked = lists[refs.ofString(root)]
  if (asked === undefined) return undefined
  const count = refs.size
  const needs = (list: number) => document.items(list).flatMap(at => (document.isString(at) ? refs.ofString(at) : []))
  const graph = new Graph(
    count,
    [{ scope: 'runtime', nodes: needs(asked).filter(node => node < count) }],
    (node, visit) => needs(lists[node] ?? -1).forEach(visit),
    node => {
      const at = cells[node]
      return at === undefined ? refs.name(node) : (nameOf(document, at) ?? '')
    },
  )
  return { nodes, graph }
}

interface Dependencies {
  /** The node of each component; -1 for one that nobody can refer to. */
  readonly nodes: readonly number[]
  readonly graph: Graph
}

function refOf(document: JsonDocument, at: number, refs: JsonNames): number {
  return document.isString(at) ? refs.ofString(at) : -1
}
