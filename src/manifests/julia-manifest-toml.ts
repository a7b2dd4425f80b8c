import type { Span } from '#model/location.ts'
import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable, type Fault } from '#manifests/shared/fault.ts'
import { scanToml, tomlSource, tomlString } from '#manifests/shared/toml-scan.ts'
import { qualified, simplePurl } from '#manifests/shared/purls.ts'
import { readToml } from '#manifests/shared/toml.ts'

/** What the library has checked up to here is read by it; larger files are read statement by statement. */
const LARGE = 1_000_000

type Field = (typeof FIELDS)[number]
const FIELDS = ['version', 'git-tree-sha1', 'uuid', 'repo-url', 'path'] as const

interface Package extends Span {
  readonly name: string
  readonly fields: ReadonlyMap<string, string>
}

/** Julia’s lock file. What has neither a tree hash nor a version is of the standard library. Source: https://pkgdocs.julialang.org/v1/toml-files/ */
export const manifest: ManifestFormat = {
  format: 'julia-manifest-toml',
  ecosystem: 'julia',
  role: 'lock',
  matches: path => /(^|\/)(Julia)?Manifest(-v[\d.]+)?\.toml$/.test(path),
  parse({ text }) {
    const packages = text.length > LARGE ? byStatements(text) : byLibrary(text)
    return 'error' in packages ? unreadable(packages) : { components: packages.flatMap(declare) }
  },
}

function byLibrary(text: string): Package[] | Fault {
  const document = readToml(text)
  if ('error' in document) return document
  const packages = document.get('deps') ?? document
  return packages.entries().flatMap(([name, list]) =>
    list.items().map(at => {
      const fields = new Map(FIELDS.flatMap(field => (at.has(field) ? [[field, at.textAt(field) ?? ''] as const] : [])))
      return { ...at.span, name, fields }
    }),
  )
}

/** Packages are `[[deps.Name]]`, in the first version of the format `[[Name]]`; what stands below one in brackets is part of it. */
function byStatements(text: string): Package[] | Fault {
  const source = tomlSource(text)
  const found: { name: string; line: number; endLine: number; fields: Map<string, string> }[] = []
  let open = ''
  let plain = false
  const stopped = scanToml(source, {
    table(path, list, line) {
      const name = path[0] === 'deps' ? path[1] : path[0]
      plain = list && name !== undefined && path.length === (path[0] === 'deps' ? 2 : 1)
      if (plain && name !== undefined) found.push({ name, line, endLine: line, fields: new Map() })
      const last = found.at(-1)
      if (last && last.name === name) last.endLine = line
      open = name ?? ''
    },
    pair(key, start, end, _line, endLine) {
      const last = found.at(-1)
      if (!last || last.name !== open) return
      last.endLine = endLine
      const field = plain ? fieldAt(text, key) : undefined
      if (field !== undefined) last.fields.set(field, tomlString(text, start, end) ?? '')
    },
  })
  return stopped ? fault(`not valid TOML: ${stopped.message}`, stopped.line) : found
}

function fieldAt(text: string, key: number): Field | undefined {
  return FIELDS.find(field => text.startsWith(field, key) && /[\s=]/.test(text.charAt(key + field.length)))
}

function declare({ name, fields, line, endLine }: Package): Declared[] {
  const version = fields.get('version')
  const tree = fields.get('git-tree-sha1')
  const uuid = fields.get('uuid')
  // A path is the repository’s own, and the standard library comes with the language: neither is fetched.
  if (fields.has('path') || !tree) return []
  const url = fields.get('repo-url')
  const purl = qualified(simplePurl('julia', name, version || undefined), ['uuid', uuid], ['vcs_url', url && `git+${url}`])
  return [entry({ purl, name, version, fetchedFrom: url }, { line, endLine })]
}
