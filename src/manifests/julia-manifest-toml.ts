import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import type { Located } from '#manifests/shared/located.ts'
import { readToml } from '#manifests/shared/toml.ts'

/** Julia’s lock file. What has neither a tree hash nor a version is of the standard library. Source: https://pkgdocs.julialang.org/v1/toml-files/ */
export const manifest: ManifestFormat = {
  format: 'julia-manifest-toml',
  ecosystem: 'julia',
  role: 'lock',
  matches: path => /(^|\/)(Julia)?Manifest(-v[\d.]+)?\.toml$/.test(path),
  parse({ text }) {
    const document = readToml(text)
    if ('error' in document) return unreadable(document)
    const packages = document.get('deps') ?? document
    return { components: packages.entries().flatMap(([name, list]) => list.items().flatMap(at => declare(name, at))) }
  },
}

function declare(name: string, at: Located): Declared[] {
  const version = at.textAt('version')
  const tree = at.textAt('git-tree-sha1')
  const uuid = at.textAt('uuid')
  // A path is the repository’s own, and the standard library comes with the language: neither is fetched.
  if (at.get('path') || !tree) return []
  const url = at.textAt('repo-url')
  const qualifiers = { ...(uuid ? { uuid } : {}), ...(url ? { vcs_url: `git+${url}` } : {}) }
  const purl = formatPurl({ type: 'julia', name, ...(version ? { version } : {}), qualifiers })
  return [entry({ purl, name, version, fetchedFrom: url }, at)]
}
