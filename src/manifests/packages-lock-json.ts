import type { ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { chains } from '#manifests/shared/chains.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import type { Located } from '#manifests/shared/located.ts'

/** NuGet’s lock file: packages by target framework; entries of the type `Project` are the repository’s own. */
export const manifest: ManifestFormat = {
  format: 'packages-lock-json',
  ecosystem: 'nuget',
  role: 'lock',
  matches: path => /(^|\/)packages\.([^/]+\.)?lock\.json$/.test(path),
  parse({ text }) {
    const document = readJson(text, { relaxed: true })
    if ('error' in document) return unreadable(document)
    const frameworks = document.get('dependencies')
    if (!frameworks) return unreadable(fault('expected the key "dependencies"', 1))
    return { components: mergeSame(frameworks.entries().flatMap(([, framework]) => packages(framework))) }
  },
}

function packages(framework: Located) {
  const all = framework.entries()
  const needs = (at: Located) => (at.get('dependencies')?.entries() ?? []).map(([name]) => name.toLowerCase())
  const graph = new Map(all.map(([name, at]) => [name.toLowerCase(), needs(at)]))
  const isProject = (at: Located) => at.textAt('type')?.toLowerCase() === 'project'
  const direct = all.filter(([, at]) => at.textAt('type') === 'Direct').map(([name]) => name.toLowerCase())
  const names = new Map(all.map(([name]) => [name.toLowerCase(), name]))
  const via = chains(
    [...direct, ...all.filter(([, at]) => isProject(at)).flatMap(([, at]) => needs(at))],
    name => graph.get(name) ?? [],
    name => names.get(name) ?? name,
  )
  return all.flatMap(([name, at]) => {
    const version = at.textAt('resolved')
    if (isProject(at)) return []
    const purl = formatPurl({ type: 'nuget', name, ...(version ? { version } : {}) })
    return [entry({ purl, name, version, direct: at.textAt('type') === 'Direct', via: via.get(name.toLowerCase()) }, at)]
  })
}
