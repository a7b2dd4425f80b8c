import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { isRecord, type Located } from '#manifests/shared/located.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'

/** Pub’s manifest. Packages of an SDK and of a path are not fetched. Source: https://dart.dev/tools/pub/dependencies */
export const manifest: ManifestFormat = {
  format: 'pubspec-yaml',
  ecosystem: 'pub',
  role: 'manifest',
  matches: path => /(^|\/)pubspec\.ya?ml$/.test(path),
  parse({ text }) {
    const document = readYamlMapping(text)
    if ('error' in document) return unreadable(document)
    const own = document.textAt('name')
    const components = [...declared(document.get('dependencies'), 'runtime'), ...declared(document.get('dev_dependencies'), 'development')]
    return { components, ...(own ? { firstParty: [own] } : {}) }
  },
}

function declared(section: Located | undefined, scope: Scope): Declared[] {
  return (section?.entries() ?? []).flatMap(([name, at]) => {
    if (isRecord(at.value) && ('path' in at.value || 'sdk' in at.value)) return []
    const git = at.get('git')
    const url = git?.text ?? git?.textAt('url')
    const requirement = at.text ?? at.textAt('version')
    const version = requirement !== undefined && /^\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(requirement) ? requirement : undefined
    const hosted = at.textAt('hosted') ?? at.textAt('hosted', 'url')
    const real = at.textAt('hosted', 'name') ?? name
    const reference = git?.textAt('ref')
    const qualifiers = {
      ...(url ? { vcs_url: `git+${url}${reference ? `@${reference}` : ''}` } : {}),
      ...(hosted && !/^https:\/\/(pub\.dev|pub\.dartlang\.org)\/?$/.test(hosted) ? { repository_url: hosted } : {}),
    }
    const purl = formatPurl({ type: 'pub', name: real, ...(version && !url ? { version } : {}), qualifiers })
    const fetchedFrom = url ?? qualifiers.repository_url
    return [entry({ purl, name, version: url ? undefined : version, requirement, direct: true, fetchedFrom }, at, scope)]
  })
}
