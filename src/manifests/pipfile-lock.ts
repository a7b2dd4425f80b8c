import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { elsewhere, pypiPurl } from '#manifests/shared/purls.ts'

/** https://pipenv.pypa.io/en/latest/pipfile.html; every section but `_meta` is a category. */
export const manifest: ManifestFormat = {
  format: 'pipfile-lock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)Pipfile\.lock$/.test(path),
  parse({ text }) {
    const root = readJson(text)
    if (!(root instanceof Located)) return unreadable(root)
    const indexes = new Map((root.get('_meta', 'sources')?.items() ?? []).map(source => [source.textAt('name'), source.textAt('url')]))
    const sections = root.entries().filter(([section]) => section !== '_meta')
    const components = sections.flatMap(([section, packages]) =>
      packages.entries().flatMap(([name, entry]) => component(name, entry, section === 'default' ? 'runtime' : 'development', indexes)),
    )
    const unread = sections.flatMap(([, packages]) =>
      packages.entries().flatMap(([, entry]) => localArchive(entry.textAt('path') ?? localFile(entry) ?? '', entry)),
    )
    return { components: mergeRepeats(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** A file or address that lies in the repository. */
function localFile(entry: Located): string | undefined {
  const address = entry.textAt('file') ?? entry.textAt('url')
  return address !== undefined && /^(?:file:|\.{0,2}\/)/.test(address) ? address : undefined
}

function component(name: string, entry: Located, scope: Scope, indexes: ReadonlyMap<string | undefined, string | undefined>): Declared[] {
  if (entry.get('path') !== undefined) return []
  const version = entry.textAt('version')?.replace(/^===?\s*/, '')
  const system = ['git', 'hg', 'svn', 'bzr'].find(key => entry.textAt(key) !== undefined)
  const reference = entry.textAt('ref')
  const address = system
    ? `${system}+${entry.textAt(system) ?? ''}${reference ? `@${reference}` : ''}`
    : (entry.textAt('file') ?? entry.textAt('url'))
  if (address !== undefined && /^(?:file:|\.{0,2}\/)/.test(address)) return []
  const index = indexes.get(entry.textAt('index'))
  const fetchedFrom = address ?? (index && !/^https:\/\/pypi\.(?:org|python\.org)\//.test(index) ? index : undefined)
  const fixed = version === '*' ? undefined : version
  return [
    {
      purl: address ? elsewhere(pypiPurl(name, fixed), address) : pypiPurl(name, fixed),
      name,
      ...(fixed ? { version: fixed } : {}),
      scope,
      ...entry.span,
      ...(fetchedFrom ? { fetchedFrom } : {}),
    },
  ]
}
