import type { ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { goDirectives, isGoPath } from '#manifests/shared/go-directives.ts'
import { golangPurl } from '#manifests/shared/purls.ts'

/** https://go.dev/ref/mod#go-work-file. Its members have files of their own; only replacements bring a module in. */
export const manifest: ManifestFormat = {
  format: 'go-work',
  ecosystem: 'golang',
  role: 'manifest',
  matches: path => /(?:^|\/)go\.work$/.test(path),
  parse({ text }) {
    const read = goDirectives(text)
    if (!Array.isArray(read)) return unreadable(read)
    const components = read.flatMap(({ verb, words, line, endLine }) => {
      const [path, version] = words.slice(words.indexOf('=>') + 1)
      if (verb !== 'replace' || !path || !isGoPath(path)) return []
      const place = { scope: 'runtime' as const, line, endLine }
      return [{ purl: golangPurl(path, version), name: path, ...(version ? { version } : {}), ...place }]
    })
    return { components }
  },
}
