import type { Declared, ParsedManifest, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'

/** Reads an SPDX 2 document in JSON. Source: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
export function readSpdx(document: JsonDocument): ParsedManifest {
  if (!document.isString(document.find(0, 'spdxVersion'))) return unreadable(fault('expected the key "spdxVersion"', 1))
  const components: Declared[] = []
  const unread: Unread[] = []
  const described = describedBy(document)
  for (const at of document.items(document.find(0, 'packages'))) {
    const purl = purlOf(document, at)
    const more = {
      name: document.stringAt(at, 'name'),
      version: document.stringAt(at, 'versionInfo'),
      licenses: stated([document.stringAt(at, 'licenseDeclared'), document.stringAt(at, 'licenseConcluded')]),
    }
    const component = purl === undefined ? undefined : listedPurl(purl, more, document.span(at))
    if (component) components.push(component)
    else if (!described.has(document.stringAt(at, 'SPDXID') ?? ''))
      unread.push({ ...document.span(at), what: `${more.name ?? 'a package'} without a package URL` })
  }
  return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
}

function purlOf(document: JsonDocument, at: number): string | undefined {
  const references = document.items(document.find(at, 'externalRefs'))
  const purl = references.find(reference => document.stringAt(reference, 'referenceType')?.toLowerCase() === 'purl')
  return purl === undefined ? undefined : document.stringAt(purl, 'referenceLocator')
}

/** What the document is about: the project itself, which is no component unless it is fetched from somewhere. */
function describedBy(document: JsonDocument): ReadonlySet<string> {
  const described = new Set<string>()
  const add = (id: string | undefined) => id !== undefined && described.add(id)
  for (const item of document.items(document.find(0, 'documentDescribes'))) add(document.string(item))
  for (const relation of document.items(document.find(0, 'relationships')))
    if (document.stringIs(document.find(relation, 'relationshipType'), 'DESCRIBES')) add(document.stringAt(relation, 'relatedSpdxElement'))
  return described
}

/** The first that says something: what was declared goes before what somebody concluded. */
export function stated(licenses: readonly (string | undefined)[]): readonly string[] {
  const first = licenses.find(text => text !== undefined && text !== '' && text !== 'NOASSERTION' && text !== 'NONE')
  return first === undefined ? [] : [first]
}
