import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { linesOf } from '#manifests/shared/lines.ts'

/** Git submodules. The commit stands in git’s tree, not in this text, so that the version is not known from it. */
export const manifest: ManifestFormat = {
  format: 'gitmodules',
  ecosystem: 'git',
  role: 'manifest',
  matches: path => /(^|\/)\.gitmodules$/.test(path),
  parse({ text }) {
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const [n, line] of linesOf(text).entries()) {
      if (/^\s*([#;]|$|\[)/.test(line)) continue
      const [, key, value = ''] = /^\s*([A-Za-z][\w-]*)\s*=\s*(.*?)\s*$/.exec(line) ?? []
      if (!key) return { components, error: { message: `expected "key = value", found "${line.trim().slice(0, 80)}"`, line: n + 1 } }
      const url = /^"([^"]*)"/.exec(value)?.[1] ?? value.replace(/\s[#;].*$/, '').trimEnd()
      if (key.toLowerCase() !== 'url' || url === '') continue
      // A relative address hangs on where this repository itself was cloned from.
      if (/^\.{1,2}\//.test(url)) unread.push({ ...oneLine(n + 1), what: `submodule at the relative address ${url}` })
      else components.push(entry({ purl: repositoryPurl(url), name: url, direct: true }, oneLine(n + 1)))
    }
    return { components, ...(unread.length > 0 ? { unread } : {}) }
  },
}
