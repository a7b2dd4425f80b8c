import type { Declared, ParsedManifest } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable, type Fault } from '#manifests/shared/fault.ts'
import { readHelmLines, type HelmDependency } from '#manifests/shared/helm-lines.ts'
import { qualified, simplePurl } from '#manifests/shared/purls.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'
import { MOST_YAML } from '#manifests/shared/yaml.ts'

/** The `dependencies` of Chart.yaml, requirements.yaml and their lock files. Source: https://helm.sh/docs/topics/charts/#chart-dependencies */
export function helmDependencies(text: string, locked: boolean): ParsedManifest {
  if (locked && text.length > MOST_YAML) return readHelmLines(text, one => declare(one, locked))
  const all = byLibrary(text)
  return 'error' in all ? unreadable(all) : { components: all.flatMap(one => declare(one, locked)) }
}

function byLibrary(text: string): HelmDependency[] | Fault {
  const document = readYamlMapping(text)
  if ('error' in document) return document
  return (document.get('dependencies')?.items() ?? []).map(at => {
    return { ...at.span, name: at.textAt('name'), repository: at.textAt('repository') ?? '', requirement: at.textAt('version') }
  })
}

function declare({ name, repository, requirement, line, endLine }: HelmDependency, locked: boolean): Declared[] {
  // The chart lies in this repository.
  if (!name || repository.startsWith('file:')) return []
  const version = requirement && (locked || /^v?\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(requirement)) ? requirement : undefined
  const purl = qualified(simplePurl('helm', name, version), ['repository_url', /^(https?|oci):/.test(repository) ? repository : undefined])
  return [entry({ purl, name, version, requirement: locked ? undefined : requirement, direct: true }, { line, endLine })]
}
