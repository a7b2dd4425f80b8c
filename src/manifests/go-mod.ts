import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { goDirectives, isGoPath, replacements, type GoDirective } from '#manifests/shared/go-directives.ts'
import { golangPurl } from '#manifests/shared/purls.ts'

/** https://go.dev/ref/mod#go-mod-file */
export const manifest: ManifestFormat = {
  format: 'go-mod',
  ecosystem: 'golang',
  role: 'manifest',
  matches: path => /(?:^|\/)go\.mod$/.test(path),
  parse({ text }) {
    const read = goDirectives(text)
    if (!Array.isArray(read)) return unreadable(read)
    const module = read.find(({ verb }) => verb === 'module')
    if (!module && read.length > 0 && !read.some(({ verb }) => verb === 'require'))
      return unreadable(fault('no module, expected a go.mod', 1))
    const replaced = replacements(read)
    const components = read.filter(({ verb }) => verb === 'require').flatMap(directive => required(directive, replaced))
    const name = module?.words[0]
    return { components, ...(name ? { firstParty: [name] } : {}) }
  },
}

function required(directive: GoDirective, replaced: ReturnType<typeof replacements>): Declared[] {
  const [path, version] = directive.words
  if (!path || !version) return []
  const other = replaced(path, version)
  // A folder of the repository stands in for the module.
  if (other && !isGoPath(other.path)) return []
  const indirect = /^\/\/\s*indirect(?:;|\s|$)/.test(directive.comment)
  const fetched = other ? { path: other.path, version: other.version ?? version } : { path, version }
  const { line, endLine } = directive
  return [
    {
      purl: golangPurl(fetched.path, fetched.version),
      name: fetched.path,
      version: fetched.version,
      scope: indirect ? 'indirect' : 'runtime',
      direct: !indirect,
      line,
      endLine,
      ...(other ? { also: [{ line: other.line, endLine: other.line }] } : {}),
    },
  ]
}
