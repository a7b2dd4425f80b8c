import type { Span } from '#model/location.ts'
import type { Tree } from '#model/manifest.ts'
import type { Fault } from '#manifests/shared/fault.ts'
import { beside } from '#manifests/shared/paths.ts'
import { childOf, readXml, type XmlElement } from '#manifests/shared/xml.ts'

/** A pom.xml with what it inherits from its parents in the tree. */
export interface MavenProject {
  readonly path: string
  readonly element: XmlElement
  readonly parent?: MavenProject
}

/** A text with its properties put in, and the places in this file where they stand. */
export interface Interpolated {
  readonly text: string
  readonly places: readonly Span[]
  /** Whether a property is left that no file at hand defines. */
  readonly open: boolean
}

/** Longer lines of parents are cut: none is that deep, and a loop would be endless. */
const MAX_PARENTS = 10

/** Reads a pom.xml and its parents, as far as they lie in the tree. */
export function readProject(path: string, text: string, tree: Tree): MavenProject | Fault {
  const element = readXml(text)
  if ('error' in element) return element
  return withParent(path, element, tree, MAX_PARENTS)
}

function withParent(path: string, element: XmlElement, tree: Tree, left: number): MavenProject {
  const declared = childOf(element, 'parent')
  const relative = declared && (childOf(declared, 'relativePath')?.text ?? '../pom.xml')
  if (!declared || !relative || left === 0) return { path, element }
  const place = beside(path, relative.endsWith('.xml') ? relative : `${relative.replace(/\/+$/, '')}/pom.xml`)
  const found = place === undefined ? undefined : tree.read(place)
  const parent = found === undefined ? undefined : readXml(found)
  if (!place || !parent || 'error' in parent || childOf(parent, 'artifactId')?.text !== childOf(declared, 'artifactId')?.text)
    return { path, element }
  return { path, element, parent: withParent(place, parent, tree, left - 1) }
}

/** A coordinate of the project itself: group and version come from the parent where it has none. */
export function coordinate(project: MavenProject, name: 'groupId' | 'artifactId' | 'version'): string | undefined {
  const own = childOf(project.element, name)?.text
  return own ?? (name === 'artifactId' ? undefined : childOf(project.element, 'parent', name)?.text)
}

/** Properties may hold properties; a bomb of them ends here. */
const MAX_STEPS = 30
const MAX_TEXT = 1000

/** Puts properties in, as https://maven.apache.org/pom.html#properties says. */
export function interpolate(project: MavenProject, text: string): Interpolated {
  const places: Span[] = []
  let result = text
  for (let step = 0; step < MAX_STEPS && result.length < MAX_TEXT; step++) {
    const [whole, name] = /\$\{([^${}]+)\}/.exec(result) ?? []
    if (whole === undefined || name === undefined) return { text: result, places, open: false }
    const found = property(project, name)
    if (!found) return { text: result, places, open: true }
    if (found.place) places.push(found.place)
    result = result.replace(whole, () => found.value)
  }
  return { text: result, places, open: true }
}

function property(project: MavenProject, name: string): { readonly value: string; readonly place?: Span } | undefined {
  const [, upward, key] = /^(?:project\.|pom\.)?(parent\.)?(groupId|artifactId|version)$/.exec(name) ?? []
  if (key === 'groupId' || key === 'artifactId' || key === 'version') {
    const value = upward ? childOf(project.element, 'parent', key)?.text : coordinate(project, key)
    return value === undefined ? undefined : { value }
  }
  for (let at: MavenProject | undefined = project; at; at = at.parent) {
    const found = childOf(at.element, 'properties')?.children.findLast(child => child.name === name) ?? inProfiles(at.element, name)
    if (found) return { value: found.text, ...(at === project ? { place: { line: found.line, endLine: found.endLine } } : {}) }
  }
  return undefined
}

/** Which profile is on is not known from the text; the one that is on by default goes first. */
function inProfiles(element: XmlElement, name: string): XmlElement | undefined {
  const profiles = childOf(element, 'profiles')?.children ?? []
  const on = profiles.filter(profile => childOf(profile, 'activation', 'activeByDefault')?.text === 'true')
  return on.flatMap(profile => childOf(profile, 'properties')?.children ?? []).find(child => child.name === name)
}

/** A project and its parents, from itself upward. */
export function lineage(project: MavenProject): MavenProject[] {
  const all: MavenProject[] = []
  for (let at: MavenProject | undefined = project; at; at = at.parent) all.push(at)
  return all
}
