import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { withCodes } from '#manifests/shared/codes.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import type { Memory } from '#manifests/shared/memory.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { NpmLocked } from '#manifests/shared/npm-locked.ts'
import { npmResolved, type NpmResolved } from '#manifests/shared/npm-resolved.ts'
import { Numbers } from '#manifests/shared/numbers.ts'
import { parsePnpmKey, refersTo, type PnpmId, type PnpmKey } from '#manifests/shared/pnpm-key.ts'
import { flowEntries, scanYamlLines, unquoteYaml, type YamlLine } from '#manifests/shared/yaml-lines.ts'

/** Versions 5 to 9, and the two documents of pnpm 11: https://github.com/pnpm/spec/tree/master/lockfile */
export const manifest: ManifestFormat = {
  format: 'pnpm-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)pnpm-lock\.yaml$/.test(path) || /(?:^|\/)node_modules\/\.pnpm\/lock\.yaml$/.test(path),
  parse: ({ text }) =>
    withCodes(text, (codes, memory) => {
      const reader = new Reader(text.length, memory)
      const stopped = scanYamlLines(text, reader, codes)
      if (stopped) return unreadable(fault(stopped.message, stopped.line))
      if (!reader.versioned) return unreadable(fault('no lockfileVersion, expected a pnpm lock file', 1))
      const unread = reader.archives()
      const components = reader.components(new NpmLocked(text, codes))
      return { components, ...(unread.length > 0 ? { unread } : {}), ...(reader.odd ? { error: reader.odd } : {}) }
    }),
}

interface Entry {
  readonly key: PnpmKey
  readonly node: number
  readonly line: number
  endLine: number
  /** The fields that matter, `resolution` flattened into them; most packages have none. */
  fields?: Map<string, string>
}

const DEPENDENCIES: ReadonlyMap<string, Scope> = new Map([
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['configDependencies', 'build'],
  ['packageManagerDependencies', 'build'],
])

const FIELDS = ['name', 'version', 'dev', 'optional', 'tarball', 'repo', 'commit', 'type', 'directory'] as const

class Reader {
  versioned = false
  odd: { readonly message: string; readonly line: number } | undefined
  #major = 9
  #section = ''
  /** Of `packages` and `snapshots`: the package that the line is about. */
  #node = -1
  #inResolution = false
  #inNeeds = false
  /** Of importers: the list that is read, and the name in it. */
  #scope: Scope | undefined
  #name = ''
  #entry: Entry | undefined
  #lastLine = 0
  readonly #entries: Entry[] = []
  readonly #ids = new Numbers()
  readonly #edges: Edges
  readonly #memory: Memory
  readonly #asked = new Map<Scope, number[]>()

  /** Of a text of that length. */
  constructor(length: number, memory: Memory) {
    this.#memory = memory
    this.#edges = new Edges(length, memory)
  }

  document(): void {
    this.#close()
  }

  visit(line: YamlLine): void {
    if (line.depth <= 1) this.#close()
    this.#lastLine = line.line
    if (line.depth === 0) this.#top(line)
    else if (this.#section === 'packages') this.#inPackages(line)
    else if (this.#section === 'snapshots') this.#inSnapshots(line)
    else if (this.#section === 'importers') this.#inImporter(line, line.depth - 2)
    else if (this.#scope !== undefined) this.#inImporter(line, line.depth)
  }

  #top(line: YamlLine): void {
    const section = line.key
    if (section === undefined) return
    this.#section = section
    this.#scope = DEPENDENCIES.get(section)
    if (section === 'lockfileVersion') {
      this.versioned = true
      this.#major = Number.parseInt(unquoteYaml(line.value), 10) || 9
    } else if ((section === 'packages' || section === 'snapshots' || section === 'importers') && line.value !== '' && line.value !== '{}') {
      this.odd ??= { message: `"${section}" is not laid out as pnpm writes it`, line: line.line }
    }
  }

  #inPackages(line: YamlLine): void {
    if (line.depth === 1) this.#open(line)
    else if (line.depth === 2) {
      this.#inResolution = line.keyIs('resolution')
      this.#inNeeds = isNeeds(line)
      if (this.#inResolution) this.#resolution(line)
      else this.#field(line)
    } else if (line.depth === 3 && this.#inResolution) this.#field(line)
    else this.#need(line)
  }

  #open(line: YamlLine): void {
    const { key } = line
    if (key === undefined) return
    const parsed = parsePnpmKey(key, this.#major)
    this.#node = this.#number(parsed.id)
    this.#entry = { key: parsed, node: this.#node, line: line.line, endLine: line.line }
    this.#entries.push(this.#entry)
    if (line.value !== '') for (const [field, value] of flowEntries(line.value)) this.#set(field, value)
  }

  #resolution(line: YamlLine): void {
    // Nearly all have but a hash.
    const { value } = line
    if (value === '' || (line.valueStarts('{integrity: ') && !value.includes(','))) return
    for (const [inner, text] of flowEntries(value)) this.#set(inner, text)
  }

  #field(line: YamlLine): void {
    const field = FIELDS.find(name => line.keyIs(name))
    if (field !== undefined) this.#set(field, line.valueText)
  }

  #set(field: string, value: string): void {
    if (!this.#entry) return
    if (field === 'resolution') for (const [inner, text] of flowEntries(value)) this.#set(inner, text)
    else (this.#entry.fields ??= new Map()).set(field, value)
  }

  #inSnapshots(line: YamlLine): void {
    if (line.depth === 1 && line.key !== undefined) this.#node = this.#number(parsePnpmKey(line.key, this.#major).id)
    else if (line.depth === 2) this.#inNeeds = isNeeds(line)
    else this.#need(line)
  }

  #need(line: YamlLine): void {
    if (line.depth !== 3 || !this.#inNeeds || this.#node < 0) return
    const to = line.key === undefined ? undefined : refersTo(line.key, line.valueText, this.#major)
    if (to !== undefined) this.#edges.add(this.#node, this.#number(to))
  }

  /** `dependencies`, then `name: version` (5) or `name:` with `version:` below (from 6 on). */
  #inImporter(line: YamlLine, depth: number): void {
    if (depth === 0) this.#scope = DEPENDENCIES.get(line.key ?? '')
    else if (depth === 1) {
      this.#name = line.key ?? ''
      if (line.value !== '') this.#ask(line.value)
    } else if (depth === 2 && line.keyIs('version')) this.#ask(line.value)
  }

  #ask(value: string): void {
    const to = this.#name === '' ? undefined : refersTo(this.#name, unquoteYaml(value), this.#major)
    if (this.#scope === undefined || to === undefined) return
    const asked = this.#asked.get(this.#scope)
    if (asked) asked.push(this.#number(to))
    else this.#asked.set(this.#scope, [this.#number(to)])
  }

  #number({ name, version }: PnpmId): number {
    return this.#ids.of(name, version)
  }

  #close(): void {
    if (this.#entry) this.#entry.endLine = this.#lastLine
    this.#entry = undefined
  }

  archives(): Unread[] {
    this.#close()
    return this.#entries.flatMap(entry => {
      const place = entry.fields?.get('tarball') ?? entry.key.version ?? ''
      return place.startsWith('file:') ? localArchive(place, entry) : []
    })
  }

  components(found: NpmLocked): readonly Declared[] {
    this.#close()
    const asked = [...DEPENDENCIES.values()].map(scope => ({ scope, nodes: this.#asked.get(scope) ?? [] }))
    const graph = new Graph(
      this.#ids.size,
      asked,
      (node, visit) => this.#edges.each(node, visit),
      node => this.#ids.names[node] ?? '',
      this.#memory,
    )
    for (const one of this.#entries) declare(one, graph, found)
    return mergeRepeats(found.end())
  }
}

function isNeeds(line: YamlLine): boolean {
  return line.keyIs('dependencies') || line.keyIs('optionalDependencies')
}

function declare(one: Entry, graph: Graph, found: NpmLocked): void {
  const { key, fields, node, line, endLine } = one
  const [direct, via] = [graph.direct(node), graph.via(node)]
  if (!fields && key.address === undefined && !isLocal(key.version)) {
    found.takeNamed(key.name, key.version, line, endLine, graph.scope(node), direct, via)
    return
  }
  const resolved = fetched(one)
  if (!resolved) return
  const otherwise = fields?.get('optional') === 'true' ? 'optional' : 'runtime'
  const scope = fields?.get('dev') === 'true' ? 'development' : (graph.scope(node) ?? otherwise)
  found.put(entry({ ...resolved, direct, via }, one, scope))
}

function isLocal(version: string | undefined): boolean {
  return version !== undefined && (version.startsWith('file:') || version.startsWith('link:'))
}

function fetched({ key, fields }: Entry): NpmResolved | undefined {
  const local = isLocal(key.version)
  if (!fields) return local ? undefined : npmResolved(key.name, key.version, addressed(key.address))
  if (fields.get('type') === 'directory' || fields.has('directory')) return undefined
  const tarball = fields.get('tarball') ?? key.address
  if (local ? !/^https?:/.test(tarball ?? '') : tarball?.startsWith('file:')) return undefined
  const repository = fields.get('repo')
  const commit = fields.get('commit')
  const address = repository === undefined ? tarball : `${repository}${commit ? `#${commit}` : ''}`
  return npmResolved(fields.get('name') ?? key.name, fields.get('version') ?? key.version, addressed(address))
}

function addressed(address: string | undefined): string | undefined {
  return address !== undefined && /^[a-z+]+:|^git@/.test(address) ? address : undefined
}
