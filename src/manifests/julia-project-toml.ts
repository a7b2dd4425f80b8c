import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import type { Located } from '#manifests/shared/located.ts'
import { readToml } from '#manifests/shared/toml.ts'

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['deps', 'runtime'],
  ['weakdeps', 'optional'],
  ['extras', 'test'],
]

/** The standard library, which comes with the language. Source: https://github.com/JuliaLang/julia/tree/master/stdlib */
const STANDARD = new Set(
  (
    'ArgTools Artifacts Base64 CRC32c CompilerSupportLibraries_jll Dates DelimitedFiles Distributed Downloads FileWatching Future ' +
    'InteractiveUtils LazyArtifacts LibCURL LibGit2 Libdl LinearAlgebra Logging Markdown Mmap NetworkOptions Pkg Printf Profile REPL ' +
    'Random SHA Serialization SharedArrays Sockets SparseArrays Statistics StyledStrings SuiteSparse TOML Tar Test UUIDs Unicode'
  ).split(' '),
)

/** Julia’s manifest: names with their ids, requirements under `compat`. Source: https://pkgdocs.julialang.org/v1/toml-files/ */
export const manifest: ManifestFormat = {
  format: 'julia-project-toml',
  ecosystem: 'julia',
  role: 'manifest',
  matches: path => /(^|\/)(Julia)?Project\.toml$/.test(path),
  parse({ text }) {
    const document = readToml(text)
    if ('error' in document) return unreadable(document)
    const own = document.textAt('name')
    const components = SECTIONS.flatMap(([section, scope]) =>
      (document.get(section)?.entries() ?? []).flatMap(([name, at]) => declare(document, name, at, scope)),
    )
    return { components, ...(own ? { firstParty: [own] } : {}) }
  },
}

function declare(document: Located, name: string, at: Located, scope: Scope): Declared[] {
  const compat = document.get('compat', name)
  const source = document.get('sources', name)
  const url = source?.textAt('url')
  if (!at.text || STANDARD.has(name) || source?.get('path')) return []
  const qualifiers = { uuid: at.text, ...(url ? { vcs_url: `git+${url}` } : {}) }
  const also = compat ? [compat.span] : undefined
  return [
    entry(
      { purl: formatPurl({ type: 'julia', name, qualifiers }), name, requirement: compat?.text, direct: true, also, fetchedFrom: url },
      at,
      scope,
    ),
  ]
}
