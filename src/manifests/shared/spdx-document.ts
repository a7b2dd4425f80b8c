import type { Declared, ParsedManifest, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'
import type { Located } from '#manifests/shared/located.ts'

/** Reads an SPDX 2 document in JSON. Source: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
export function readSpdx(document: Located): ParsedManifest {
  if (document.textAt('spdxVersion') === undefined) return unreadable(fault('expected the key "spdxVersion"', 1))
  const components: Declared[] = []
  const unread: Unread[] = []
  const described = describedBy(document)
  for (const at of document.get('packages')?.items() ?? []) {
    const refs = at.get('externalRefs')?.items() ?? []
    const purl = refs.find(ref => ref.textAt('referenceType')?.toLowerCase() === 'purl')?.textAt('referenceLocator')
    const known = {
      name: at.textAt('name'),
      version: at.textAt('versionInfo'),
      licenses: stated([at.textAt('licenseDeclared'), at.textAt('licenseConcluded')]),
    }
    const component = purl === undefined ? undefined : listedPurl(purl, known, at)
    if (component) components.push(component)
    else if (!described.has(at.textAt('SPDXID') ?? ''))
      unread.push({ ...at.span, what: `${known.name ?? 'a package'} without a package URL` })
  }
  return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
}

/** What the document is about: the project itself, which is no component unless it is fetched from somewhere. */
function describedBy(document: Located): ReadonlySet<string> {
  const named = (document.get('documentDescribes')?.items() ?? []).flatMap(item => item.text ?? [])
  const related = (document.get('relationships')?.items() ?? []).flatMap(relation =>
    relation.textAt('relationshipType') === 'DESCRIBES' ? (relation.textAt('relatedSpdxElement') ?? []) : [],
  )
  return new Set([...named, ...related])
}

/** The first that says something: what was declared goes before what somebody concluded. */
export function stated(licenses: readonly (string | undefined)[]): readonly string[] {
  const first = licenses.find(text => text !== undefined && text !== '' && text !== 'NOASSERTION' && text !== 'NONE')
  return first === undefined ? [] : [first]
}
