import type { Declared, ParsedManifest } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'

/** The `dependencies` of Chart.yaml, requirements.yaml and their lock files. Source: https://helm.sh/docs/topics/charts/#chart-dependencies */
export function helmDependencies(text: string, locked: boolean): ParsedManifest {
  const document = readYamlMapping(text)
  if ('error' in document) return unreadable(document)
  const components = (document.get('dependencies')?.items() ?? []).flatMap((at): Declared[] => {
    const name = at.textAt('name')
    const repository = at.textAt('repository') ?? ''
    const written = at.get('version')?.value
    const requirement = typeof written === 'string' ? written : typeof written === 'number' ? String(written) : undefined
    // The chart lies in this repository.
    if (!name || repository.startsWith('file:')) return []
    const version = requirement && (locked || /^v?\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(requirement)) ? requirement : undefined
    const qualifiers = /^(https?|oci):/.test(repository) ? { repository_url: repository } : {}
    const purl = formatPurl({ type: 'helm', name, ...(version ? { version } : {}), qualifiers })
    return [entry({ purl, name, version, requirement: locked ? undefined : requirement, direct: true }, at)]
  })
  return { components }
}
