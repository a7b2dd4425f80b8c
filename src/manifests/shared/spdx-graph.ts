import type { Declared, ParsedManifest, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'
import { stated } from '#manifests/shared/spdx-document.ts'

/** Elements that every graph has one of. */
const HEADS: ReadonlySet<string> = new Set(['SpdxDocument', 'CreationInfo'])

/** Packages of software, and those of the profiles for AI and data sets. */
const PACKAGES: ReadonlySet<string> = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage'])

/** Reads an SPDX 3 document in JSON-LD: elements of a graph, related by further elements. Source: https://spdx.github.io/spdx-spec/v3.0.1/ */
export function readSpdxGraph(document: JsonDocument): ParsedManifest {
  const elements = document.items(document.find(0, '@graph'))
  if (!elements.some(at => HEADS.has(document.stringAt(at, 'type') ?? '')))
    return unreadable(fault('expected the graph of an SPDX document', 1))
  const licenses = licensesOf(document, elements)
  const roots = new Set(elements.flatMap(at => textsIn(document, document.find(at, 'rootElement'))))
  const components: Declared[] = []
  const unread: Unread[] = []
  for (const at of elements) {
    if (!PACKAGES.has(document.stringAt(at, 'type') ?? '')) continue
    const id = document.stringAt(at, 'spdxId') ?? ''
    const more = { name: document.stringAt(at, 'name'), version: document.stringAt(at, 'software_packageVersion'), licenses: licenses(id) }
    const purl = purlOf(document, at)
    const component = purl === undefined ? undefined : listedPurl(purl, more, document.span(at))
    if (component) components.push(component)
    else if (!roots.has(id)) unread.push({ ...document.span(at), what: `${more.name ?? 'a package'} without a package URL` })
  }
  return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
}

function purlOf(document: JsonDocument, at: number): string | undefined {
  const own = document.stringAt(at, 'software_packageUrl')
  if (own !== undefined) return own
  const identifiers = document.items(document.find(at, 'externalIdentifier'))
  const named = identifiers.find(one => document.stringIs(document.find(one, 'externalIdentifierType'), 'packageUrl'))
  return named === undefined ? undefined : document.stringAt(named, 'identifier')
}

/** Licenses are elements too: an expression, or a license of the list by its address. */
function licensesOf(document: JsonDocument, elements: readonly number[]): (id: string) => readonly string[] {
  const expressions = new Map<string, string>()
  for (const at of elements) {
    const expression = document.stringAt(at, 'simplelicensing_licenseExpression')
    if (expression !== undefined) expressions.set(document.stringAt(at, 'spdxId') ?? '', expression)
  }
  const read = (id: string) => expressions.get(id) ?? /^https?:\/\/spdx\.org\/licenses\/([\w.+-]+)$/.exec(id)?.[1]
  const declared = new Map<string, string | undefined>()
  const concluded = new Map<string, string | undefined>()
  for (const at of elements) {
    const type = document.stringAt(at, 'relationshipType')
    const into = type === 'hasDeclaredLicense' ? declared : type === 'hasConcludedLicense' ? concluded : undefined
    if (into === undefined) continue
    const [license] = textsIn(document, document.find(at, 'to'))
    if (license !== undefined) into.set(document.stringAt(at, 'from') ?? '', read(license))
  }
  return id => stated([declared.get(id), concluded.get(id)])
}

/** One text, or a list of them. */
function textsIn(document: JsonDocument, at: number): string[] {
  const text = document.string(at)
  return text === undefined ? document.items(at).flatMap(item => document.string(item) ?? []) : [text]
}
