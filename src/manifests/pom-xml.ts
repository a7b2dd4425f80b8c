import type { Declared, ManifestFormat, ParsedManifest, Scope, Unread } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { coordinate, interpolate, lineage, readProject, type MavenProject } from '#manifests/shared/maven-project.ts'
import { MavenModules } from '#manifests/shared/maven-modules.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'
import { childOf, type XmlElement } from '#manifests/shared/xml.ts'

/**
 * Maven’s manifest: dependencies, managed versions, plugins and profiles, with properties and parents of the tree.
 *
 * Source: https://maven.apache.org/pom.html
 */
export const manifest: ManifestFormat = {
  format: 'pom-xml',
  ecosystem: 'maven',
  role: 'manifest',
  matches: path => /(^|\/)(pom|[^/]+[.-]pom)\.xml$|\.pom$/.test(path),
  parse({ path, text, tree }) {
    const project = readProject(path, text, tree)
    return 'error' in project ? unreadable(project) : declared(project, new MavenModules(path, tree))
  },
}

function declared(project: MavenProject, modules: MavenModules): ParsedManifest {
  const unread: Unread[] = []
  const sections = [project.element, ...(childOf(project.element, 'profiles')?.children ?? [])]
  const managed = managedVersions(project)
  const components = sections.flatMap(section => [
    ...list(section, 'dependencyManagement', 'dependencies').map(element => declare(element, 'managed')),
    ...list(section, 'dependencies').map(element => declare(element, 'runtime')),
    ...plugins(section).map(element => declare(element, 'plugin')),
    ...list(section, 'build', 'extensions').map(element => declare(element, 'plugin')),
  ])
  const name = `${interpolate(project, coordinate(project, 'groupId') ?? '').text}:${coordinate(project, 'artifactId') ?? ''}`
  return {
    components: mergeSame(components.flatMap(found => (found === undefined || modules.has(found.name, found.version) ? [] : [found]))),
    firstParty: [name],
    ...(unread.length > 0 ? { unread } : {}),
  }

  function declare(element: XmlElement, kind: 'runtime' | 'managed' | 'plugin'): Declared | undefined {
    const found = read(project, element, kind, managed)
    if (found.open) unread.push({ line: element.line, endLine: element.endLine, what: `${found.open} is set outside of the tree` })
    return found.component
  }
}

function list(section: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return childOf(section, ...names)?.children.filter(child => ['dependency', 'plugin', 'extension'].includes(child.name)) ?? []
}

/** Plugins whose version the file states; the others are Maven’s own choice. What they need themselves counts with them. */
function plugins(section: XmlElement): XmlElement[] {
  const all = [
    ...list(section, 'build', 'plugins'),
    ...list(section, 'build', 'pluginManagement', 'plugins'),
    ...list(section, 'reporting', 'plugins'),
  ]
  return all.flatMap(plugin => [...(childOf(plugin, 'version') ? [plugin] : []), ...list(plugin, 'dependencies')])
}

function read(
  project: MavenProject,
  element: XmlElement,
  kind: 'runtime' | 'managed' | 'plugin',
  managed: ReadonlyMap<string, XmlElement>,
): { readonly component?: Declared; readonly open?: string } {
  const value = (key: string) => {
    const text = childOf(element, key)?.text
    return text === undefined ? undefined : interpolate(project, text)
  }
  const group = value('groupId') ?? (element.name === 'plugin' ? { text: 'org.apache.maven.plugins', open: false } : undefined)
  const artifact = value('artifactId')
  if (!group?.text || !artifact?.text || childOf(element, 'scope')?.text === 'system') return {}
  if (group.open || artifact.open) return { open: `${group.text}:${artifact.text}` }
  const name = `${group.text}:${artifact.text}`
  const own = value('version')
  const central = own || kind !== 'runtime' ? undefined : managed.get(name)
  const given = own ?? (central && interpolate(project, childOf(central, 'version')?.text ?? ''))
  const known = given && !given.open && given.text !== '' ? given.text : undefined
  const version = known && exact(known)
  const purl = mavenPurl(group.text, artifact.text, version)
  const also = (own ?? given)?.places ?? []
  const component = entry(
    { purl, name, version, requirement: known, direct: kind === 'managed' ? undefined : true, also },
    element,
    scopeOf(element, kind),
  )
  return { component, ...(own?.open ? { open: own.text } : {}) }
}

/** A soft requirement is the version that Maven takes; a range is none, but for `[1.0]`. */
function exact(version: string): string | undefined {
  const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1]
  return only ?? (/[[\](),]/.test(version) || version === 'LATEST' || version === 'RELEASE' ? undefined : version)
}

function scopeOf(element: XmlElement, kind: 'runtime' | 'managed' | 'plugin'): Scope {
  if (kind !== 'runtime') return kind
  const scope = childOf(element, 'scope')?.text
  if (scope === 'test') return 'test'
  return childOf(element, 'optional')?.text === 'true' ? 'optional' : 'runtime'
}

/** Versions that the file and its parents set for others, the nearest first. */
function managedVersions(project: MavenProject): ReadonlyMap<string, XmlElement> {
  const managed = new Map<string, XmlElement>()
  for (const { element } of lineage(project))
    for (const section of [element, ...(childOf(element, 'profiles')?.children ?? [])])
      for (const dependency of list(section, 'dependencyManagement', 'dependencies')) {
        const coordinates = ['groupId', 'artifactId'].map(key => interpolate(project, childOf(dependency, key)?.text ?? '').text)
        const name = coordinates.join(':')
        if (!managed.has(name)) managed.set(name, dependency)
      }
  return managed
}
