import type { Tree } from '#model/manifest.ts'
import { coordinate, interpolate, readProject, type MavenProject } from '#manifests/shared/maven-project.ts'
import { baseName, beside, folderOf } from '#manifests/shared/paths.ts'
import { childOf } from '#manifests/shared/xml.ts'

/**
 * The modules that are built together with a project: https://maven.apache.org/guides/mini/guide-multiple-modules.html
 *
 * A module counts only where a pom.xml above both names it, and in the version that is asked for: a file somewhere in the tree
 * cannot take the place of a package. Folders are named after their artifact, or after its end; no other file is read.
 */
export class MavenModules {
  readonly #path: string
  readonly #tree: Tree
  readonly #known = new Map<string, boolean>()
  #poms: readonly string[] | undefined

  constructor(path: string, tree: Tree) {
    this.#path = path
    this.#tree = tree
  }

  /** Whether `group:artifact` is such a module. */
  has(name: string, version: string | undefined): boolean {
    const key = `${name}:${version ?? ''}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#poms ??= this.#tree.list().filter(path => path.endsWith('/pom.xml') && path !== this.#path)
    const artifact = name.slice(name.indexOf(':') + 1)
    const found = this.#poms.some(path => {
      const folder = baseName(folderOf(path))
      return (artifact === folder || artifact.endsWith(`-${folder}`)) && this.#is(path, name, version)
    })
    this.#known.set(key, found)
    return found
  }

  #is(path: string, name: string, version: string | undefined): boolean {
    const project = this.#project(path)
    if (!project) return false
    const [group = '', artifact, own = ''] = ['groupId', 'artifactId', 'version'].map(key =>
      key === 'groupId' || key === 'artifactId' || key === 'version' ? coordinate(project, key) : undefined,
    )
    if (`${interpolate(project, group).text}:${artifact ?? ''}` !== name) return false
    return (version === undefined || interpolate(project, own).text === version) && this.#isNamed(folderOf(path))
  }

  /** Whether a pom.xml in a folder above, which is also above the project, lists the folder among its modules. */
  #isNamed(module: string): boolean {
    for (let folder = folderOf(module); ; folder = folderOf(folder)) {
      const path = folder === '' ? 'pom.xml' : `${folder}/pom.xml`
      const over = folder === '' || this.#path.startsWith(`${folder}/`) ? this.#project(path) : undefined
      if (over && modulesOf(over).some(name => beside(path, name) === module)) return true
      if (folder === '') return false
    }
  }

  #project(path: string): MavenProject | undefined {
    const text = this.#tree.read(path)
    const read = text === undefined ? undefined : readProject(path, text, this.#tree)
    return read && !('error' in read) ? read : undefined
  }
}

function modulesOf({ element }: MavenProject): string[] {
  const sections = [element, ...(childOf(element, 'profiles')?.children ?? [])]
  return sections.flatMap(section => (childOf(section, 'modules')?.children ?? []).map(module => module.text))
}
