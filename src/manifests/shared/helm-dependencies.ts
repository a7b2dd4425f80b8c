import type { Declared, ParsedManifest } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import type { Span } from '#model/location.ts'
import { unreadable, type Fault } from '#manifests/shared/fault.ts'
import { qualified, simplePurl } from '#manifests/shared/purls.ts'
import { readYamlList } from '#manifests/shared/yaml-list.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'
import { MOST_YAML } from '#manifests/shared/yaml.ts'

interface Dependency extends Span {
  readonly name: string | undefined
  readonly repository: string
  readonly requirement: string | undefined
}

/** The `dependencies` of Chart.yaml, requirements.yaml and their lock files. Source: https://helm.sh/docs/topics/charts/#chart-dependencies */
export function helmDependencies(text: string, locked: boolean): ParsedManifest {
  const all = locked && text.length > MOST_YAML ? byLines(text) : byLibrary(text)
  return 'error' in all ? unreadable(all) : { components: all.flatMap(one => declare(one, locked)) }
}

function byLibrary(text: string): Dependency[] | Fault {
  const document = readYamlMapping(text)
  if ('error' in document) return document
  return (document.get('dependencies')?.items() ?? []).map(at => {
    const written = at.get('version')?.value
    const requirement = typeof written === 'string' ? written : typeof written === 'number' ? String(written) : undefined
    return { ...at.span, name: at.textAt('name'), repository: at.textAt('repository') ?? '', requirement }
  })
}

function byLines(text: string): Dependency[] | Fault {
  const read = readYamlList(text, 'dependencies', ['name', 'repository', 'version'])
  if ('error' in read) return read
  return read.items.map(({ line, endLine, fields }) => {
    const { name, repository = '', version: requirement } = fields
    return { line, endLine, name, repository, requirement }
  })
}

function declare({ name, repository, requirement, line, endLine }: Dependency, locked: boolean): Declared[] {
  // The chart lies in this repository.
  if (!name || repository.startsWith('file:')) return []
  const version = requirement && (locked || /^v?\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(requirement)) ? requirement : undefined
  const purl = qualified(simplePurl('helm', name, version), ['repository_url', /^(https?|oci):/.test(repository) ? repository : undefined])
  return [entry({ purl, name, version, requirement: locked ? undefined : requirement, direct: true }, { line, endLine })]
}
