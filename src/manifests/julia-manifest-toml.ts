import type { Span } from '#model/location.ts'
import type { Declared, ManifestFormat, ParsedManifest } from '#model/manifest.ts'
import { withCodes } from '#manifests/shared/codes.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable, type Fault } from '#manifests/shared/fault.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PLAIN_SIGNS, plainEnd } from '#manifests/shared/purl-writer.ts'
import { qualified, simplePurl } from '#manifests/shared/purls.ts'
import { scanToml, tomlString, type TomlSource, type TomlVisitor } from '#manifests/shared/toml-scan.ts'
import { readToml } from '#manifests/shared/toml.ts'

/** What the library has checked up to here is read by it; larger files are read statement by statement. */
const LARGE = 1_000_000

type Field = (typeof FIELDS)[number]
const FIELDS = ['version', 'git-tree-sha1', 'uuid', 'repo-url', 'path'] as const
/** Their places in the list. */
const [VERSION, TREE, UUID, REPOSITORY, PATH] = [0, 1, 2, 3, 4] as const

interface Package extends Span {
  readonly name: string
  readonly fields: ReadonlyMap<Field, string>
}

/** Julia’s lock file. What has neither a tree hash nor a version is of the standard library. Source: https://pkgdocs.julialang.org/v1/toml-files/ */
export const manifest: ManifestFormat = {
  format: 'julia-manifest-toml',
  ecosystem: 'julia',
  role: 'lock',
  matches: path => /(^|\/)(Julia)?Manifest(-v[\d.]+)?\.toml$/.test(path),
  parse({ text }) {
    if (text.length > LARGE) return byStatements(text)
    const packages = byLibrary(text)
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

function byStatements(text: string): ParsedManifest {
  return withCodes(text, codes => {
    const reader = new Reader({ text, codes })
    const stopped = scanToml({ text, codes }, reader)
    return stopped ? unreadable(fault(`not valid TOML: ${stopped.message}`, stopped.line)) : { components: reader.end() }
  })
}

/** Packages are `[[deps.Name]]`, in the first version of the format `[[Name]]`; what stands below one in brackets is part of it. */
class Reader implements TomlVisitor {
  readonly #source: TomlSource
  readonly #found: Locked
  /** The package that is read, the end of its name in its header, and its lines. */
  #name: string | undefined
  #to = 0
  #line = 0
  #endLine = 0
  /** Where the values of its fields begin and end; at 0 where it has none. */
  readonly #starts = new Int32Array(FIELDS.length)
  readonly #ends = new Int32Array(FIELDS.length)
  /** Whose table the scan is in, and whether that is its own one. */
  #open = ''
  #own = false

  constructor(source: TomlSource) {
    this.#source = source
    this.#found = new Locked(source.text, source.codes)
  }

  table(path: readonly string[], list: boolean, line: number, end: number): void {
    const length = path[0] === 'deps' ? 2 : 1
    const name = path[length - 1]
    this.#own = list && name !== undefined && path.length === length
    if (this.#own) {
      this.#close()
      this.#name = name
      this.#to = end
      this.#line = line
    }
    if (this.#name === name) this.#endLine = line
    this.#open = name ?? ''
  }

  pair(key: number, start: number, end: number, _line: number, endLine: number): void {
    if (this.#name !== this.#open) return
    this.#endLine = endLine
    const field = this.#own ? this.#fieldAt(key) : -1
    if (field < 0) return
    this.#starts[field] = start
    this.#ends[field] = end
  }

  #fieldAt(key: number): number {
    const { text, codes } = this.#source
    return FIELDS.findIndex(field => {
      const sign = codes[key + field.length] ?? 0
      return (sign <= SPACE || sign === EQUALS) && text.startsWith(field, key)
    })
  }

  /** Ends the package that is read. */
  #close(): void {
    if (this.#name === undefined) return
    if (!this.#takePlain(this.#name)) this.#found.put(...declare(this.#package(this.#name)))
    this.#name = undefined
    this.#starts.fill(0)
  }

  #package(name: string): Package {
    const { text } = this.#source
    const fields = new Map<Field, string>()
    for (const [n, field] of FIELDS.entries()) {
      const start = this.#starts[n] ?? 0
      if (start > 0) fields.set(field, tomlString(text, start, this.#ends[n] ?? 0) ?? '')
    }
    return { name, fields, line: this.#line, endLine: this.#endLine }
  }

  /** Takes one of the registry whose name, version and so on are plain. */
  #takePlain(name: string): boolean {
    const { text, codes } = this.#source
    const to = this.#to
    const from = to - name.length
    const plain = [VERSION, TREE, UUID].every(field => this.#isPlain(field)) && plainEnd(codes, from, to) === to
    if (!plain || !text.startsWith(name, from) || this.#has(REPOSITORY) || this.#has(PATH)) return false
    const [version, versionTo] = [(this.#starts[VERSION] ?? 0) + 1, (this.#ends[VERSION] ?? 0) - 1]
    const component = this.#found.unnamed(from, to, version, versionTo, this.#line, this.#endLine)
    const { purls } = this.#found
    purls.begin('pkg:julia/')
    purls.take(from, to, PLAIN_SIGNS)
    purls.put('@')
    purls.take(version, versionTo, PLAIN_SIGNS)
    purls.put('?uuid=')
    purls.take((this.#starts[UUID] ?? 0) + 1, (this.#ends[UUID] ?? 0) - 1, PLAIN_SIGNS)
    if (!purls.give(component))
      component.purl = purlOf(name, component.version, tomlString(text, this.#starts[UUID] ?? 0, this.#ends[UUID] ?? 0))
    return true
  }

  #has(field: number): boolean {
    return this.#starts[field] !== 0
  }

  /** Whether it is a string of plain signs. */
  #isPlain(field: number): boolean {
    const [start, end] = [this.#starts[field] ?? 0, this.#ends[field] ?? 0]
    const quote = this.#source.codes[start]
    return (
      start > 0 && (quote === DOUBLE || quote === SINGLE) && end - start > 2 && plainEnd(this.#source.codes, start + 1, end) === end - 1
    )
  }

  end(): Declared[] {
    this.#close()
    return this.#found.end()
  }
}

const [SPACE, DOUBLE, SINGLE, EQUALS] = [32, 34, 39, 61] as const

function declare({ name, fields, line, endLine }: Package): Declared[] {
  const version = fields.get('version')
  const tree = fields.get('git-tree-sha1')
  const uuid = fields.get('uuid')
  // A path is the repository’s own, and the standard library comes with the language: neither is fetched.
  if (fields.has('path') || !tree) return []
  const url = fields.get('repo-url')
  return [entry({ purl: purlOf(name, version, uuid, url), name, version, fetchedFrom: url }, { line, endLine })]
}

function purlOf(name: string, version: string | undefined, uuid: string | undefined, url?: string): string {
  return qualified(simplePurl('julia', name, version || undefined), ['uuid', uuid], ['vcs_url', url && `git+${url}`])
}
