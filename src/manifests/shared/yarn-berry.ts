import type { Declared, ParsedManifest, Unread } from '#model/manifest.ts'
import { withCodes } from '#manifests/shared/codes.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry as declare } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import type { Memory } from '#manifests/shared/memory.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { NpmLocked } from '#manifests/shared/npm-locked.ts'
import { npmResolved } from '#manifests/shared/npm-resolved.ts'
import { elsewhere, npmPurl } from '#manifests/shared/purls.ts'
import { scanYamlLines, unquoteYaml, type YamlLine } from '#manifests/shared/yaml-lines.ts'

interface Entry {
  readonly line: number
  endLine: number
  version: string | undefined
  resolution: string | undefined
}

/** Yarn 2 and later: https://yarnpkg.com/advanced/lexicon#lockfile */
export function parseYarnBerry(text: string): ParsedManifest {
  return withCodes(text, (codes, memory) => {
    const reader = new Reader(text, memory)
    const stopped = scanYamlLines(text, reader, codes)
    return stopped ? unreadable(fault(stopped.message, stopped.line)) : declareAll(reader, new NpmLocked(text, codes), memory)
  })
}

function declareAll(reader: Reader, found: NpmLocked, memory: Memory): ParsedManifest {
  const cut = reader.entries.find(({ version, resolution }) => version === undefined || resolution === undefined)
  if (cut) return unreadable(fault('an entry without version and resolution', cut.line))
  const local = reader.entries.filter(isLocal)
  const unread = local.flatMap(archive)
  const firstParty = local.filter(entry => archive(entry).length === 0).map(nameOf)
  return { components: mergeRepeats(components(reader, found, memory)), firstParty, ...(unread.length > 0 ? { unread } : {}) }
}

class Reader {
  readonly entries: Entry[] = []
  readonly selectors = new Selectors()
  /** From an entry to what it needs, by the number of the need. */
  readonly edges: Edges
  /** By need: a name, and where its range stands. */
  readonly #needs: string[] = []
  readonly #ranges: number[] = []
  readonly #text: string
  #entry: Entry | undefined
  #inNeeds = false

  constructor(text: string, memory: Memory) {
    this.#text = text
    this.edges = new Edges(text.length, memory)
  }

  /** The entry that answers to a need. */
  answering(need: number): number | undefined {
    const range = () => unquoteYaml(this.#text.slice(this.#ranges[2 * need], this.#ranges[2 * need + 1]))
    return this.selectors.find(this.#needs[need] ?? '', range)
  }

  visit(line: YamlLine): void {
    if (line.depth === 0) this.#open(line)
    if (line.depth === 0 || !this.#entry) return
    this.#entry.endLine = line.line
    if (line.depth === 1) {
      this.#inNeeds = line.keyIs('dependencies')
      if (line.keyIs('version')) this.#entry.version = line.valueText
      else if (line.keyIs('resolution')) this.#entry.resolution = line.valueText
    } else if (line.depth === 2 && this.#inNeeds) {
      this.#ranges.push(line.valueFrom, line.valueTo)
      this.edges.add(this.entries.length - 1, this.#needs.push(line.key ?? '') - 1)
    }
  }

  #open(line: YamlLine): void {
    const key = line.key ?? ''
    this.#entry = undefined
    if (key === '__metadata') return
    this.#entry = { line: line.line, endLine: line.line, version: undefined, resolution: undefined }
    const node = this.entries.push(this.#entry) - 1
    this.selectors.add(key, node)
  }
}

/** Which entry answers to a name and a range. Where a name has but one entry, it answers to all: `resolutions` replace ranges. */
class Selectors {
  readonly #named = new Map<string, number | number[]>()
  /** Of names with several entries that were asked for. */
  readonly #ranges = new Map<string, ReadonlyMap<string, number>>()
  readonly #keys: string[] = []

  /** Adds the selectors of an entry, which stand in one key, mostly of one name. */
  add(key: string, node: number): void {
    this.#keys[node] = key
    let name = ''
    for (let from = 0; from < key.length; from = behind(key, from)) {
      const at = key.indexOf('@', from + 1)
      if (name !== '' && at - from === name.length && key.startsWith(name, from)) continue
      name = key.slice(from, at)
      const before = this.#named.get(name)
      if (before === undefined) this.#named.set(name, node)
      else if (typeof before !== 'number') before.push(node)
      else if (before !== node) this.#named.set(name, [before, node])
    }
  }

  find(name: string, rangeOf: () => string): number | undefined {
    const found = this.#named.get(name)
    if (found === undefined || typeof found === 'number') return found
    const ranges = this.#ranges.get(name) ?? this.#rangesOf(name, found)
    this.#ranges.set(name, ranges)
    const range = rangeOf()
    return ranges.get(range) ?? ranges.get(`npm:${range}`)
  }

  #rangesOf(name: string, nodes: readonly number[]): ReadonlyMap<string, number> {
    const ranges = new Map<string, number>()
    for (const node of nodes) {
      const selectors = (this.#keys[node] ?? '').split(', ').map(split)
      for (const one of selectors) if (one.name === name) ranges.set(one.reference, node)
    }
    return ranges
  }
}

/** Where the next selector of a key begins. */
function behind(key: string, from: number): number {
  const comma = key.indexOf(', ', from)
  return comma < 0 ? key.length : comma + 2
}

function components(reader: Reader, found: NpmLocked, memory: Memory): Declared[] {
  const { entries, edges } = reader
  const needed = (node: number, visit: (next: number) => void) =>
    edges.each(node, need => {
      const answer = reader.answering(need)
      if (answer !== undefined) visit(answer)
    })
  const local = entries.map(isLocal)
  const nodes: number[] = []
  for (const node of entries.keys()) if (local[node]) needed(node, next => void (local[next] ? undefined : nodes.push(next)))
  const graph = new Graph(entries.length, [{ scope: 'runtime', nodes }], needed, node => nameOf(entries[node]), memory)
  for (const [node, entry] of entries.entries()) if (!local[node]) add(found, entry, graph, node)
  return found.end()
}

/** `name@protocol:reference`, the package that is fetched. */
function split(resolution: string): { readonly name: string; readonly reference: string } {
  const at = resolution.indexOf('@', 1)
  return { name: resolution.slice(0, at), reference: resolution.slice(at + 1) }
}

function nameOf(entry: Entry | undefined): string {
  const resolution = entry?.resolution ?? ''
  return resolution.slice(0, resolution.indexOf('@', 1))
}

function isLocal(entry: Entry): boolean {
  const resolution = entry.resolution ?? ''
  const at = resolution.indexOf('@', 1) + 1
  return LOCAL.some(protocol => resolution.startsWith(protocol, at))
}

function archive(entry: Entry): Unread[] {
  const { reference } = split(entry.resolution ?? '')
  return reference.startsWith('file:') ? localArchive(reference, entry) : []
}

const LOCAL = ['workspace:', 'link:', 'portal:', 'file:', 'exec:'] as const

function add(found: NpmLocked, entry: Entry, graph: Graph, node: number): void {
  const { version, resolution = '', line, endLine } = entry
  const at = resolution.indexOf('@', 1)
  const [scope, direct, via] = [graph.scope(node), graph.direct(node), graph.via(node)]
  if (isPublished(resolution, at + 1)) found.takeNamed(resolution.slice(0, at), version, line, endLine, scope, direct, via)
  else found.put(declare({ ...fetched(resolution.slice(0, at), version, resolution.slice(at + 1)), direct, via }, entry, scope))
}

/** Whether a reference means what the registry has: with `::`, it says where the archive is. */
function isPublished(resolution: string, from: number): boolean {
  return resolution.startsWith('patch:', from) || (resolution.startsWith('npm:', from) && !resolution.includes('::', from))
}

function fetched(name: string, version: string | undefined, reference: string) {
  if (reference.startsWith('npm:')) {
    const archive = /::(?:.*&)?__archiveUrl=([^&]+)/.exec(reference)?.[1]
    return npmResolved(name, version, archive ? decode(archive) : undefined)
  }
  return { purl: elsewhere(npmPurl(name, version), reference), name, version, fetchedFrom: reference }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
