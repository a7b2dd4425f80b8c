import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { baseName, eachLine } from '#manifests/shared/lines.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'

/** Gradle’s lock state: a line a module, with the configurations that resolved it. */
export const manifest: ManifestFormat = {
  format: 'gradle-lockfile',
  ecosystem: 'maven',
  role: 'lock',
  matches: path => /(^|\/)((buildscript-|settings-)?gradle|dependency-locks\/[^/]+)\.lockfile$/.test(path),
  parse({ path, text }) {
    const components: Declared[] = []
    const scopes = new Scopes(baseName(path) === 'buildscript-gradle.lockfile')
    let fault: { readonly message: string; readonly line: number } | undefined
    eachLine(text, (_, ink, end, line) => {
      if (fault || text[ink] === '#' || text.startsWith('empty=', ink)) return
      // Before Gradle 6.8 there was a file a configuration, and no list of configurations.
      const first = text.indexOf(':', ink)
      const second = text.indexOf(':', first + 1)
      const equals = text.indexOf('=', ink)
      const to = equals < 0 || equals > end ? end : equals
      const [group, name, version] = [text.slice(ink, first), text.slice(first + 1, second), text.slice(second + 1, to)]
      if (first <= ink || second <= first + 1 || second >= to - 1 || /[:\s]/.test(version) || /\s/.test(group) || /\s/.test(name)) {
        fault = { message: `expected "group:artifact:version=configurations", found "${text.slice(ink, Math.min(end, ink + 80))}"`, line }
        return
      }
      const purl = mavenPurl(group, name, version)
      components.push(entry({ purl, name: `${group}:${name}`, version }, oneLine(line), scopes.of(text.slice(to + 1, end))))
    })
    return { components, ...(fault ? { error: fault } : {}) }
  },
}

/** Scopes by their list of configurations: a file has few lists, and many lines of each. */
class Scopes {
  readonly #known = new Map<string, Scope>()
  readonly #build: boolean

  constructor(build: boolean) {
    this.#build = build
  }

  of(configurations: string): Scope {
    if (this.#build) return 'build'
    const known = this.#known.get(configurations)
    if (known !== undefined) return known
    const scope = scopeOf(configurations)
    this.#known.set(configurations, scope)
    return scope
  }
}

function scopeOf(configurations: string): Scope {
  const names = configurations
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
  if (names.length === 0) return 'runtime'
  if (names.every(name => /(^|[a-z])tests?([A-Z]|$)/i.test(name))) return 'test'
  if (
    names.every(name => /annotationprocessor|^k(apt|sp)|plugin|checkstyle|pmd|spotbugs|jacoco|detekt|ktlint|compilerclasspath/i.test(name))
  )
    return 'build'
  return 'runtime'
}
