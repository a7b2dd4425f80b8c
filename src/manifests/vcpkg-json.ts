import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import type { Located } from '#manifests/shared/located.ts'

/** vcpkg’s manifest. Versions come from a baseline outside of it, but for overrides. Source: https://learn.microsoft.com/vcpkg/reference/vcpkg-json */
export const manifest: ManifestFormat = {
  format: 'vcpkg-json',
  ecosystem: 'vcpkg',
  role: 'manifest',
  matches: path => /(^|\/)vcpkg\.json$/.test(path),
  parse({ text }) {
    const document = readJson(text, { relaxed: true })
    if ('error' in document) return unreadable(document)
    const own = document.textAt('name')
    const overrides = new Map((document.get('overrides')?.items() ?? []).map(at => [at.textAt('name') ?? '', at]))
    const features = document.get('features')
    const optional = [...(features?.entries() ?? []).map(([, at]) => at), ...(features?.items() ?? [])]
    const components = [
      ...dependencies(document.get('dependencies'), 'runtime', overrides),
      ...optional.flatMap(at => dependencies(at.get('dependencies'), 'optional', overrides)),
    ].filter(({ name }) => name !== own)
    return { components: mergeSame(components), ...(own ? { firstParty: [own] } : {}) }
  },
}

function dependencies(list: Located | undefined, scope: Scope, overrides: ReadonlyMap<string, Located>): Declared[] {
  return (list?.items() ?? []).flatMap(at => {
    const name = at.text ?? at.textAt('name')
    if (!name) return []
    const set = overrides.get(name)
    const version =
      set && ['version', 'version-semver', 'version-date', 'version-string'].map(key => set.textAt(key)).find(text => text !== undefined)
    const minimum = at.textAt('version>=')
    const purl = formatPurl({ type: 'vcpkg', name, ...(version ? { version } : {}) })
    const also = set ? [set.span] : undefined
    return [
      entry({ purl, name, version, requirement: minimum && `>=${minimum}`, direct: true, also }, at, at.isTrue('host') ? 'build' : scope),
    ]
  })
}
