import type { Declared, ParsedManifest, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'
import type { Located } from '#manifests/shared/located.ts'
import { stated } from '#manifests/shared/spdx-document.ts'

/** Packages of software, and those of the profiles for AI and data sets. */
const PACKAGES: ReadonlySet<string> = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage'])

/** Reads an SPDX 3 document in JSON-LD: elements of a graph, related by further elements. Source: https://spdx.github.io/spdx-spec/v3.0.1/ */
export function readSpdxGraph(document: Located): ParsedManifest {
  const elements = document.get('@graph')?.items() ?? []
  if (!elements.some(at => at.textAt('type') === 'SpdxDocument' || at.textAt('type') === 'CreationInfo'))
    return unreadable(fault('expected the graph of an SPDX document', 1))
  const licenses = licensesOf(elements)
  const roots = new Set(elements.flatMap(at => textsIn(at.get('rootElement'))))
  const components: Declared[] = []
  const unread: Unread[] = []
  for (const at of elements) {
    if (!PACKAGES.has(at.textAt('type') ?? '')) continue
    const id = at.textAt('spdxId') ?? ''
    const known = { name: at.textAt('name'), version: at.textAt('software_packageVersion'), licenses: licenses(id) }
    const purl = purlOf(at)
    const component = purl === undefined ? undefined : listedPurl(purl, known, at)
    if (component) components.push(component)
    else if (!roots.has(id)) unread.push({ ...at.span, what: `${known.name ?? 'a package'} without a package URL` })
  }
  return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
}

function purlOf(at: Located): string | undefined {
  const named = (at.get('externalIdentifier')?.items() ?? []).find(one => one.textAt('externalIdentifierType') === 'packageUrl')
  return at.textAt('software_packageUrl') ?? named?.textAt('identifier')
}

/** Licenses are elements too: an expression, or a license of the list by its address. */
function licensesOf(elements: readonly Located[]): (id: string) => readonly string[] {
  const expressions = new Map(
    elements.flatMap(at => {
      const expression = at.textAt('simplelicensing_licenseExpression')
      return expression === undefined ? [] : [[at.textAt('spdxId') ?? '', expression] as const]
    }),
  )
  const read = (id: string) => expressions.get(id) ?? /^https?:\/\/spdx\.org\/licenses\/([\w.+-]+)$/.exec(id)?.[1]
  const declared = new Map<string, string | undefined>()
  const concluded = new Map<string, string | undefined>()
  for (const at of elements) {
    const type = at.textAt('relationshipType')
    const into = type === 'hasDeclaredLicense' ? declared : type === 'hasConcludedLicense' ? concluded : undefined
    const [license] = textsIn(at.get('to'))
    if (license !== undefined) into?.set(at.textAt('from') ?? '', read(license))
  }
  return id => stated([declared.get(id), concluded.get(id)])
}

/** One text, or a list of them. */
function textsIn(at: Located | undefined): string[] {
  return at?.text === undefined ? (at?.items() ?? []).flatMap(item => item.text ?? []) : [at.text]
}
