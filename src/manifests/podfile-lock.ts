import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { chains } from '#manifests/shared/chains.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { indentOf, linesOf } from '#manifests/shared/lines.ts'

/** CocoaPods’ lock file. Subspecs stand as entries of their own: `RestKit/Core (0.27.3)`. */
export const manifest: ManifestFormat = {
  format: 'podfile-lock',
  ecosystem: 'cocoapods',
  role: 'lock',
  matches: path => /(^|\/)Podfile\.lock$/.test(path),
  parse({ text }) {
    const { pods, graph, direct, external, fault } = read(linesOf(text))
    const via = chains(
      [...direct],
      name => graph.get(name) ?? [],
      name => name,
    )
    const components = pods.flatMap(({ name, version, line }): Declared[] => {
      const [pod = name, ...subspec] = name.split('/')
      const source = external.get(pod)
      if (source?.path) return []
      const purl = formatPurl({ type: 'cocoapods', name: pod, version, subpath: subspec.join('/') })
      return [entry({ purl, name, version, direct: direct.has(name), via: via.get(name), fetchedFrom: source?.url }, oneLine(line))]
    })
    const firstParty = [...external].filter(([, source]) => source.path).map(([name]) => name)
    return { components, ...(firstParty.length > 0 ? { firstParty } : {}), ...(fault ? { error: fault } : {}) }
  },
}

function read(lines: readonly string[]) {
  const pods: { readonly name: string; readonly version: string; readonly line: number }[] = []
  const graph = new Map<string, string[]>()
  const direct = new Set<string>()
  const external = new Map<string, { url?: string; path?: true }>()
  let section = ''
  let needs: string[] = []
  let source: { url?: string; path?: true } = {}
  let fault: { message: string; line: number } | undefined
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const indent = indentOf(line)
    if (indent === 0) {
      const head = /^([A-Z][A-Z ]*):/.exec(line)?.[1]
      if (head === undefined) fault ??= { message: `expected a section of Podfile.lock, found "${line.slice(0, 80)}"`, line: n + 1 }
      section = head ?? ''
    } else if (section === 'PODS') {
      // - "name (1.0)": and - name (1.0), the first where the name has signs of YAML.
      const [, name, version] = /^\s*- "?([^\s"(]+)(?: \(([^()"]*)\))?/.exec(line) ?? []
      if (!name) continue
      if (indent > 2) needs.push(name)
      else {
        graph.set(name, (needs = []))
        if (version) pods.push({ name, version: version.replace(/^= /, ''), line: n + 1 })
      }
    } else if (section === 'DEPENDENCIES') direct.add(/^\s*- "?([^\s"(]+)/.exec(line)?.[1] ?? '')
    else if (section === 'EXTERNAL SOURCES') {
      const [, key = '', value = ''] = /^\s+:?"?([^":]+)"?:\s*(.*)$/.exec(line) ?? []
      if (indent === 2) external.set(key.split('/', 1)[0] ?? key, (source = {}))
      else if (key === 'path') source.path = true
      else if (key === 'git' || key === 'http' || key === 'podspec') {
        const url = value.replace(/^"|"$/g, '')
        if (key === 'podspec' && !/^https?:/.test(url)) source.path = true
        else source.url = url
      }
    }
  }
  return { pods, graph, direct, external, fault }
}
