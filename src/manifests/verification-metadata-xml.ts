import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'
import { readXml } from '#manifests/shared/xml.ts'

/** Gradle’s checksums of everything it resolved, plugins included. Source: https://docs.gradle.org/current/userguide/dependency_verification.html */
export const manifest: ManifestFormat = {
  format: 'verification-metadata-xml',
  ecosystem: 'maven',
  role: 'lock',
  matches: path => /(^|\/)verification-metadata\.xml$/.test(path),
  parse({ text }) {
    const root = readXml(text)
    if ('error' in root) return unreadable(root)
    const components: Declared[] = []
    root.child('components')?.eachChild(element => {
      const group = element.attributes.get('group')
      const artifact = element.attributes.get('name')
      const version = element.attributes.get('version')
      if (element.name !== 'component' || !group || !artifact || !version) return
      components.push(entry({ purl: mavenPurl(group, artifact, version), name: `${group}:${artifact}`, version }, element))
    })
    return { components }
  },
}
