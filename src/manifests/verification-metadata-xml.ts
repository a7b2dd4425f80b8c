import type { ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'
import { childOf, readXml } from '#manifests/shared/xml.ts'

/** Gradle’s checksums of everything it resolved, plugins included. Source: https://docs.gradle.org/current/userguide/dependency_verification.html */
export const manifest: ManifestFormat = {
  format: 'verification-metadata-xml',
  ecosystem: 'maven',
  role: 'lock',
  matches: path => /(^|\/)verification-metadata\.xml$/.test(path),
  parse({ text }) {
    const root = readXml(text)
    if ('error' in root) return unreadable(root)
    const components = (childOf(root, 'components')?.children ?? []).flatMap(element => {
      const [group, artifact, version] = ['group', 'name', 'version'].map(key => element.attributes.get(key))
      if (element.name !== 'component' || !group || !artifact || !version) return []
      return [entry({ purl: mavenPurl(group, artifact, version), name: `${group}:${artifact}`, version }, element)]
    })
    return { components }
  },
}
