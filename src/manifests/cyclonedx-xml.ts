import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { isPlace } from '#manifests/shared/cyclonedx.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'
import { childOf, readXml, type XmlElement } from '#manifests/shared/xml.ts'

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['optional', 'optional'],
  ['excluded', 'development'],
])

/** A CycloneDX bill of materials in XML. Source: https://cyclonedx.org/docs/1.6/xml/ */
export const manifest: ManifestFormat = {
  format: 'cyclonedx-xml',
  ecosystem: 'sbom',
  role: 'lock',
  matches: path => /(^|\/)(s?bom|[^/]*([._-](cdx|s?bom)|cyclonedx[^/]*))\.xml$/i.test(path),
  parse({ text }) {
    const root = readXml(text)
    if ('error' in root) return unreadable(root)
    if (root.name !== 'bom') return unreadable(fault(`expected <bom>, found <${root.name}>`, root.line))
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const element of componentsIn(root)) {
      const component = declare(element)
      if (component) components.push(component)
      else if (!isPlace(element.attributes.get('type')))
        unread.push({
          line: element.line,
          endLine: element.endLine,
          what: `${childOf(element, 'name')?.text ?? 'a component'} without a package URL`,
        })
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

function componentsIn(element: XmlElement): XmlElement[] {
  const listed = childOf(element, 'components')?.children.filter(child => child.name === 'component') ?? []
  return listed.flatMap(child => [child, ...componentsIn(child)])
}

function declare(element: XmlElement): Declared | undefined {
  const purl = childOf(element, 'purl')?.text
  const group = childOf(element, 'group')?.text
  const name = childOf(element, 'name')?.text
  const licenses = (childOf(element, 'licenses')?.children ?? []).flatMap(
    child => (child.name === 'expression' ? child.text : (childOf(child, 'id') ?? childOf(child, 'name'))?.text) ?? [],
  )
  const known = {
    name: group && name ? `${group}${purl?.startsWith('pkg:maven/') ? ':' : '/'}${name}` : name,
    version: childOf(element, 'version')?.text,
    licenses,
  }
  return purl === undefined ? undefined : listedPurl(purl, known, element, SCOPES.get(childOf(element, 'scope')?.text ?? '') ?? 'runtime')
}
