import type { ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'

/** The lock file of the sbt-dependency-lock plugin. Source: https://github.com/stringbean/sbt-dependency-lock */
export const manifest: ManifestFormat = {
  format: 'sbt-lock',
  ecosystem: 'maven',
  role: 'lock',
  matches: path => path.endsWith('.sbt.lock'),
  parse({ text }) {
    const document = readJson(text)
    if ('error' in document) return unreadable(document)
    const dependencies = document.get('dependencies')
    if (!dependencies) return unreadable(fault('expected the key "dependencies"', 1))
    const components = dependencies.items().flatMap(at => {
      const group = at.textAt('org')
      const name = at.textAt('name')
      const version = at.textAt('version')
      if (!group || !name) return []
      const configurations = (at.get('configurations')?.items() ?? []).map(item => item.text ?? '')
      const test = configurations.length > 0 && configurations.every(one => /test/i.test(one))
      const purl = formatPurl({ type: 'maven', namespace: group, name, ...(version ? { version } : {}) })
      return [entry({ purl, name: `${group}:${name}`, version }, at, test ? 'test' : 'runtime')]
    })
    return { components }
  },
}
