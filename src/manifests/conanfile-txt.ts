import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { conanReference } from '#manifests/shared/conan-reference.ts'
import { oneLine } from '#manifests/shared/entry.ts'
import { linesOf } from '#manifests/shared/lines.ts'

const SECTIONS: ReadonlyMap<string, Scope> = new Map([
  ['requires', 'runtime'],
  ['build_requires', 'build'],
  ['tool_requires', 'build'],
  ['test_requires', 'test'],
])

/** Conan’s plain manifest: references under section heads. */
export const manifest: ManifestFormat = {
  format: 'conanfile-txt',
  ecosystem: 'conan',
  role: 'manifest',
  matches: path => /(^|\/)conanfile\.txt$/.test(path),
  parse({ text }) {
    const components: Declared[] = []
    let scope: Scope | undefined
    let within = false
    for (const [n, raw] of linesOf(text).entries()) {
      const line = raw.replace(/\s#.*$/, '').trim()
      if (line === '' || line.startsWith('#')) continue
      const section = /^\[([^\]]+)\]$/.exec(line)?.[1]
      if (section !== undefined) {
        scope = SECTIONS.get(section)
        within = true
      } else if (!within)
        return { components, error: { message: `expected a section such as [requires], found "${line.slice(0, 80)}"`, line: n + 1 } }
      else if (scope) {
        const component = conanReference(line, oneLine(n + 1), scope, { direct: true, declared: true })
        if (!component) return { components, error: { message: `expected "name/version", found "${line.slice(0, 80)}"`, line: n + 1 } }
        components.push(component)
      } else if (/^(<<<<<<<|>>>>>>>|=======)/.test(line))
        return { components, error: { message: 'a merge conflict is left in the file', line: n + 1 } }
    }
    return { components }
  },
}
