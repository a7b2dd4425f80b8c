import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { baseName, linesOf } from '#manifests/shared/lines.ts'

/** Gradle’s lock state: a line a module, with the configurations that resolved it. */
export const manifest: ManifestFormat = {
  format: 'gradle-lockfile',
  ecosystem: 'maven',
  role: 'lock',
  matches: path => /(^|\/)((buildscript-|settings-)?gradle|dependency-locks\/[^/]+)\.lockfile$/.test(path),
  parse({ path, text }) {
    const components: Declared[] = []
    const build = baseName(path) === 'buildscript-gradle.lockfile'
    for (const [n, raw] of linesOf(text).entries()) {
      const line = raw.trim()
      if (line === '' || line.startsWith('#') || line.startsWith('empty=')) continue
      // Before Gradle 6.8 there was a file a configuration, and no list of configurations.
      const match = /^([^:\s=]+):([^:\s=]+):([^:\s=]+)(?:=(.*))?$/.exec(line)
      const [, group, name, version, configurations = ''] = match ?? []
      if (!group || !name || !version)
        return {
          components,
          error: { message: `expected "group:artifact:version=configurations", found "${line.slice(0, 80)}"`, line: n + 1 },
        }
      const purl = formatPurl({ type: 'maven', namespace: group, name, version })
      components.push(entry({ purl, name: `${group}:${name}`, version }, oneLine(n + 1), build ? 'build' : scopeOf(configurations)))
    }
    return { components }
  },
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
