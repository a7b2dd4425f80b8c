import type { Span } from '#model/location.ts'
import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import type { Located } from '#manifests/shared/located.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'
import { readToml } from '#manifests/shared/toml.ts'

interface Version {
  readonly text?: string | undefined
  /** The line of the version itself, where a reference leads to it. */
  readonly also?: readonly Span[]
  readonly missing?: string
}

/** Gradle’s version catalog. Source: https://docs.gradle.org/current/userguide/version_catalogs.html */
export const manifest: ManifestFormat = {
  format: 'libs-versions-toml',
  ecosystem: 'maven',
  role: 'manifest',
  matches: path => path.endsWith('.versions.toml'),
  parse({ text }) {
    const document = readToml(text)
    if ('error' in document) return unreadable(document)
    const unread: Unread[] = []
    const read = (section: string, scope: Scope) =>
      (document.get(section)?.entries() ?? []).flatMap(([alias, at]) => {
        const version = versionOf(document, at)
        if (version.missing) unread.push({ ...at.span, what: `${alias}: no version "${version.missing}" in this file` })
        return declare(at, version, scope)
      })
    const components = [...read('libraries', 'runtime'), ...read('plugins', 'plugin')]
    return { components, ...(unread.length > 0 ? { unread } : {}) }
  },
}

function declare(at: Located, version: Version, scope: Scope): Declared[] {
  const short = at.text?.split(':')
  const module = at.textAt('module')?.split(':')
  const plugin = scope === 'plugin' ? (short?.[0] ?? at.textAt('id')) : undefined
  // The marker artifact through which Gradle finds a plugin.
  const group = plugin ?? short?.[0] ?? module?.[0] ?? at.textAt('group')
  const artifact = plugin ? `${plugin}.gradle.plugin` : (short?.[1] ?? module?.[1] ?? at.textAt('name'))
  if (!group || !artifact) return []
  const requirement = short ? short[plugin ? 1 : 2] : version.text
  const exact = requirement && !/[[\](),+]|^latest\./.test(requirement) ? requirement.replace(/!!.*$/, '') : undefined
  const name = plugin ?? `${group}:${artifact}`
  return [
    entry({ purl: mavenPurl(group, artifact, exact), name, version: exact, requirement, direct: true, also: version.also }, at, scope),
  ]
}

function versionOf(document: Located, at: Located): Version {
  const version = at.get('version')
  const reference = version?.textAt('ref')
  if (reference === undefined) return { text: version && rich(version) }
  const target = document.get('versions', reference)
  return target ? { text: rich(target), also: [target.span] } : { missing: reference }
}

/** A version as text, or a rich version: what it insists on goes before what it would like. */
function rich(version: Located): string | undefined {
  return version.text ?? version.textAt('strictly') ?? version.textAt('require') ?? version.textAt('prefer')
}
