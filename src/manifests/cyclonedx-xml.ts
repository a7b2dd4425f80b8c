import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { isPlace } from '#manifests/shared/cyclonedx.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { listedPurl } from '#manifests/shared/listed-purl.ts'
import { readXml, type XmlElement } from '#manifests/shared/xml.ts'

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
    eachComponent(root, element => {
      const component = declare(element)
      if (component) components.push(component)
      else if (!isPlace(element.attributes.get('type')))
        unread.push({
          line: element.line,
          endLine: element.endLine,
          what: `${element.child('name')?.text ?? 'a component'} without a package URL`,
        })
    })
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** Components hold components. */
function eachComponent(element: XmlElement, visit: (component: XmlElement) => void): void {
  element.child('components')?.eachChild(child => {
    if (child.name !== 'component') return
    visit(child)
    eachComponent(child, visit)
  })
}

function declare(element: XmlElement): Declared | undefined {
  const purl = element.child('purl')?.text
  if (purl === undefined) return undefined
  const group = element.child('group')?.text
  const name = element.child('name')?.text
  const known = {
    name: group && name ? `${group}${purl.startsWith('pkg:maven/') ? ':' : '/'}${name}` : name,
    version: element.child('version')?.text,
    licenses: licensesOf(element),
  }
  return listedPurl(purl, known, element, SCOPES.get(element.child('scope')?.text ?? '') ?? 'runtime')
}

function licensesOf(element: XmlElement): readonly string[] {
  const licenses: string[] = []
  element.child('licenses')?.eachChild(child => {
    const license = child.name === 'expression' ? child.text : (child.child('id') ?? child.child('name'))?.text
    if (license !== undefined) licenses.push(license)
  })
  return licenses
}
