import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { gemRequirement } from '#manifests/shared/gem-requirement.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { rubyCalls } from '#manifests/shared/ruby-calls.ts'

const METHODS: ReadonlyMap<string, Scope> = new Map([
  ['add_dependency', 'runtime'],
  ['add_runtime_dependency', 'runtime'],
  ['add_development_dependency', 'development'],
])

/** What a gem needs, as far as it is literal. Source: https://guides.rubygems.org/specification-reference/ */
export const manifest: ManifestFormat = {
  format: 'gemspec',
  ecosystem: 'gem',
  role: 'manifest',
  matches: path => path.endsWith('.gemspec'),
  parse({ text }) {
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const call of rubyCalls(text)) {
      const scope = METHODS.get(call.method)
      const [name] = call.positional
      if (!scope) continue
      if (typeof name !== 'string') {
        unread.push({ line: call.line, endLine: call.endLine, what: `${call.method} …` })
        continue
      }
      const known = gemRequirement(call)
      components.push(entry({ purl: simplePurl('gem', name, known.version), name, ...known, direct: true }, call, scope))
    }
    return { components, ...(unread.length > 0 ? { unread } : {}) }
  },
}
