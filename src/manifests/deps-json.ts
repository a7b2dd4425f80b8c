import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { chains } from '#manifests/shared/chains.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'

/**
 * What a built .NET program needs: `libraries` with their kinds, `targets` with who needs whom.
 *
 * Source: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
 */
export const manifest: ManifestFormat = {
  format: 'deps-json',
  ecosystem: 'nuget',
  role: 'lock',
  matches: path => path.endsWith('.deps.json'),
  parse({ text }) {
    const document = readJson(text, { relaxed: true })
    if ('error' in document) return unreadable(document)
    const libraries = document.get('libraries')
    if (!libraries) return unreadable(fault('expected the key "libraries"', 1))
    const own = libraries.entries().filter(([, at]) => at.textAt('type') === 'project')
    const graph = new Map<string, string[]>()
    for (const [, target] of document.get('targets')?.entries() ?? [])
      for (const [key, at] of target.entries()) {
        const needs = graph.get(nameOf(key)) ?? []
        needs.push(...(at.get('dependencies')?.entries() ?? []).map(([name]) => name))
        graph.set(nameOf(key), needs)
      }
    const direct = new Set(own.flatMap(([key]) => graph.get(nameOf(key)) ?? []))
    const via = chains(
      [...direct],
      name => graph.get(name) ?? [],
      name => name,
    )
    const components = libraries.entries().flatMap(([key, at]): Declared[] => {
      const [listed = '', version] = key.split('/')
      const type = at.textAt('type')
      if ((type !== 'package' && type !== 'runtimepack') || !version) return []
      // A runtime pack stands under its package’s name with this prefix.
      const name = type === 'runtimepack' ? listed.replace(/^runtimepack\./, '') : listed
      return [
        entry({ purl: formatPurl({ type: 'nuget', name, version }), name, version, direct: direct.has(listed), via: via.get(listed) }, at),
      ]
    })
    return { components, firstParty: own.map(([key]) => nameOf(key)) }
  },
}

function nameOf(key: string): string {
  return key.split('/', 1)[0] ?? key
}
