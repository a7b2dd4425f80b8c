import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { eachNamed, readXml } from '#manifests/shared/xml.ts'

/** NuGet’s older manifest, with exact versions. Source: https://learn.microsoft.com/nuget/reference/packages-config */
export const manifest: ManifestFormat = {
  format: 'packages-config',
  ecosystem: 'nuget',
  role: 'lock',
  matches: path => /(^|\/)packages(\.[^/]+)?\.config$/i.test(path),
  parse({ text }) {
    const root = readXml(text)
    if ('error' in root) return unreadable(root)
    if (root.name !== 'packages') return unreadable(fault(`expected <packages>, found <${root.name}>`, root.line))
    const components: Declared[] = []
    eachNamed(root, 'package', element => {
      const name = element.attributes.get('id')
      const version = element.attributes.get('version')
      if (!name) return
      const development = element.attributes.get('developmentDependency')?.toLowerCase() === 'true'
      components.push(entry({ purl: simplePurl('nuget', name, version), name, version }, element, development ? 'development' : 'runtime'))
    })
    return { components }
  },
}
