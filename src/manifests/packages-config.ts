import type { ManifestFormat } from '#model/manifest.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Locked, simpleKind } from '#manifests/shared/locked.ts'
import { eachNamed, withXml } from '#manifests/shared/xml.ts'

/** NuGet’s older manifest, with exact versions. Source: https://learn.microsoft.com/nuget/reference/packages-config */
export const manifest: ManifestFormat = {
  format: 'packages-config',
  ecosystem: 'nuget',
  role: 'lock',
  matches: path => /(^|\/)packages(\.[^/]+)?\.config$/i.test(path),
  parse: ({ text }) =>
    withXml(text, (root, codes) => {
      if ('error' in root) return unreadable(root)
      if (root.name !== 'packages') return unreadable(fault(`expected <packages>, found <${root.name}>`, root.line))
      const found = new Locked(text, codes, NUGET)
      eachNamed(root, 'package', element => {
        const name = element.attributes.get('id')
        if (!name) return
        const development = element.attributes.get('developmentDependency')?.toLowerCase() === 'true'
        const version = element.attributes.get('version')
        found.addNamed(name, version, element.line, element.endLine, development ? 'development' : 'runtime')
      })
      return { components: found.end() }
    }),
}

const NUGET = simpleKind('nuget')
