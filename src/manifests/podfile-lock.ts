import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { withCodes, type Codes } from '#manifests/shared/codes.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { Locked } from '#manifests/shared/locked.ts'
import type { Memory } from '#manifests/shared/memory.ts'
import { FROM, LINE, LockedRows, NODE, ROW, TO, VERSION_FROM, VERSION_TO } from '#manifests/shared/locked-rows.ts'
import { PLAIN_SIGNS, signsOf } from '#manifests/shared/purl-writer.ts'
import { pathPurl } from '#manifests/shared/purls.ts'
import { Spans } from '#manifests/shared/spans.ts'

/** CocoaPods’ lock file. Subspecs stand as entries of their own: `RestKit/Core (0.27.3)`. */
export const manifest: ManifestFormat = {
  format: 'podfile-lock',
  ecosystem: 'cocoapods',
  role: 'lock',
  matches: path => /(^|\/)Podfile\.lock$/.test(path),
  parse: ({ text }) =>
    withCodes(text, (codes, memory) => {
      const reader = new Reader(text, codes, memory)
      const firstParty = [...reader.external].filter(([, source]) => source.path).map(([name]) => name)
      return {
        components: reader.components(),
        ...(firstParty.length > 0 ? { firstParty } : {}),
        ...(reader.fault ? { error: reader.fault } : {}),
      }
    }),
}

interface External {
  url?: string
  /** The commit that was checked out, or the tag that was asked for. */
  revision?: string
  path?: true
}

const [SPACE, QUOTE, HASH, OPEN, CLOSE, DASH, SLASH] = [32, 34, 35, 40, 41, 45, 47] as const

class Reader {
  readonly external = new Map<string, External>()
  fault: { readonly message: string; readonly line: number } | undefined
  readonly #text: string
  readonly #memory: Memory
  readonly #names: Spans
  readonly #edges: Edges
  readonly #codes: Codes
  readonly #pods: LockedRows
  readonly #direct: number[] = []
  #section = ''
  #node = -1
  #source: External = {}
  /** The repository of specs that is read, and the pods that come from one that is not public. */
  #specs = 'trunk'
  readonly #private = new Map<string, string>()

  constructor(text: string, codes: Codes, memory: Memory) {
    this.#memory = memory
    this.#text = text
    this.#codes = codes
    this.#names = new Spans(text, codes, memory)
    this.#edges = new Edges(text.length, memory)
    this.#pods = new LockedRows(text.length, memory)
    for (const row = new LineCursor(text, codes); row.next();) this.#row(row.ink - row.start, row.ink, row.end, row.line)
  }

  #row(indent: number, ink: number, end: number, line: number): void {
    const section = this.#section
    if (indent === 0) {
      if (this.#codes[ink] !== HASH) this.#open(this.#text.slice(ink, end), line)
    } else if (section === 'PODS') this.#pod(indent, ink, end, line)
    else if (section === 'DEPENDENCIES') this.#ask(ink, end)
    else if (section === 'EXTERNAL SOURCES' || section === 'CHECKOUT OPTIONS') this.#externalSource(indent, this.#text.slice(ink, end))
    else if (section === 'SPEC REPOS') this.#repository(indent, ink, end)
  }

  #open(row: string, line: number): void {
    const head = /^([A-Z][A-Z ]*):/.exec(row)?.[1]
    if (head === undefined) this.fault ??= { message: `expected a section of Podfile.lock, found "${row.slice(0, 80)}"`, line }
    this.#section = head ?? ''
  }

  /** `- "name (1.0)":` and `- name (1.0)`, the first where the name has signs of YAML. */
  #pod(indent: number, ink: number, end: number, line: number): void {
    const from = this.#nameStart(ink)
    const to = this.#nameEnd(from, end)
    if (from < 0 || to === from) return
    const node = this.#names.of(from, to)
    if (indent > 2) {
      if (this.#node >= 0) this.#edges.add(this.#node, node)
      return
    }
    this.#node = node
    const codes = this.#codes
    let close = to + 2
    while (close < end && codes[close] !== CLOSE) close++
    if (codes[to] !== SPACE || codes[to + 1] !== OPEN || close >= end || close === to + 2) return
    const version = this.#text.startsWith('= ', to + 2) ? to + 4 : to + 2
    this.#pods.add(from, to, Math.min(version, close), close, node, line, 0)
  }

  #ask(ink: number, end: number): void {
    const from = this.#nameStart(ink)
    if (from >= 0) this.#direct.push(this.#names.of(from, this.#nameEnd(from, end)))
  }

  /** Behind `- ` and a quote; -1 where the line is no item. */
  #nameStart(ink: number): number {
    const codes = this.#codes
    if (codes[ink] !== DASH || codes[ink + 1] !== SPACE) return -1
    return codes[ink + 2] === QUOTE ? ink + 3 : ink + 2
  }

  /** Names have no blank, quote or bracket; a colon ends one that has no version. */
  #nameEnd(from: number, end: number): number {
    const codes = this.#codes
    let at = from
    for (; at < end; at++) {
      const sign = codes[at]
      if (sign === SPACE || sign === QUOTE || sign === OPEN) break
    }
    return at
  }

  #externalSource(indent: number, row: string): void {
    const [, key = '', value = ''] = /^:?"?([^":]+)"?:\s*(.*)$/.exec(row) ?? []
    if (indent === 2) {
      const pod = key.split('/', 1)[0] ?? key
      this.#source = this.external.get(pod) ?? {}
      this.external.set(pod, this.#source)
    } else if (key === 'commit') this.#source.revision = bare(value)
    else if (key === 'tag') this.#source.revision ??= bare(value)
    else if (key === 'path') this.#source.path = true
    else if (key === 'git' || key === 'http' || key === 'podspec') {
      const url = bare(value)
      if (key === 'podspec' && !/^https?:/.test(url)) this.#source.path = true
      else this.#source.url = url
    }
  }

  /** The pods of a repository of specs: those of a private one come from there. */
  #repository(indent: number, ink: number, end: number): void {
    const text = this.#text
    if (indent === 2) this.#specs = bare(text.slice(ink, end - 1))
    else if (!PUBLIC.test(this.#specs)) {
      const from = this.#nameStart(ink)
      if (from >= 0) this.#private.set(text.slice(from, this.#nameEnd(from, end)), this.#specs)
    }
  }

  components(): Declared[] {
    const graph = new Graph(
      this.#names.size,
      [{ scope: 'runtime', nodes: this.#direct }],
      (node, visit) => this.#edges.each(node, visit),
      node => this.#names.name(node),
      this.#memory,
    )
    const found = new Locked(this.#text, this.#codes, COCOAPODS)
    for (let at = 0; at < this.#pods.end; at += ROW) this.#declare(at, graph, found)
    return found.end()
  }

  #declare(at: number, graph: Graph, found: Locked): void {
    const pods = this.#pods
    const node = pods.cell(at, NODE)
    const direct = graph.direct(node) === true
    const via = graph.via(node)
    const [from, to] = [pods.cell(at, FROM), pods.cell(at, TO)]
    if (this.external.size === 0 && this.#private.size === 0) {
      const slash = this.#slash(from, to)
      if (slash === to) found.addRow(pods, at, 'runtime', direct, via)
      else this.#declareSubspec(at, slash, found, direct, via)
      return
    }
    const name = this.#text.slice(from, to)
    const version = this.#text.slice(pods.cell(at, VERSION_FROM), pods.cell(at, VERSION_TO))
    const [pod = name] = name.split('/', 1)
    const source = this.external.get(pod)
    if (source?.path) return
    const purl = gitPurl(name, version, source) ?? purlOf(name, version)
    const fetchedFrom = source?.url ?? this.#private.get(pod)
    found.put(entry({ purl, name, version, direct, via, fetchedFrom }, oneLine(pods.cell(at, LINE))))
  }

  /** A subspec is a part of its pod: `pkg:cocoapods/RestKit@0.27.3#Core`. */
  #declareSubspec(at: number, slash: number, found: Locked, direct: boolean, via: readonly string[] | undefined): void {
    const pods = this.#pods
    const [from, to, line] = [pods.cell(at, FROM), pods.cell(at, TO), pods.cell(at, LINE)]
    const [versionFrom, versionTo] = [pods.cell(at, VERSION_FROM), pods.cell(at, VERSION_TO)]
    const component = found.unnamed(from, to, versionFrom, versionTo, line, line, 'runtime', direct, via)
    const { purls } = found
    purls.begin(COCOAPODS.beginning)
    purls.take(from, slash, PLAIN_SIGNS)
    purls.put('@')
    purls.take(versionFrom, versionTo, PLAIN_SIGNS)
    purls.put('#')
    purls.take(slash + 1, to, SUBSPEC_SIGNS)
    if (!purls.give(component)) component.purl = purlOf(component.name, component.version)
  }

  #slash(from: number, to: number): number {
    let at = from
    while (at < to && this.#codes[at] !== SLASH) at++
    return at
  }
}

const COCOAPODS = { beginning: 'pkg:cocoapods/', signs: PLAIN_SIGNS, purl: purlOf }

/** Points could mean a folder. */
const SUBSPEC_SIGNS = signsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-/')

function purlOf(name: string, version = ''): string {
  const slash = name.indexOf('/')
  return slash < 0 ? pathPurl('cocoapods', name, version) : subspecPurl(name.slice(0, slash), version, name.slice(slash + 1))
}

/** Of a pod that is checked out from a repository. */
function gitPurl(name: string, version: string, source: External | undefined): string | undefined {
  if (!source?.url?.endsWith('.git')) return undefined
  const [pod = name, ...below] = name.split('/')
  const qualifiers = { vcs_url: `git+${source.url}${source.revision ? `@${source.revision}` : ''}` }
  return formatPurl({ type: 'cocoapods', name: pod, version, qualifiers, ...(below.length > 0 ? { subpath: below.join('/') } : {}) })
}

const PUBLIC = /^(?:trunk|https:\/\/(?:github\.com\/CocoaPods\/Specs(?:\.git)?|cdn\.cocoapods\.org\/?))$/i

function bare(value: string): string {
  return value.replace(/^["']|["']$/g, '')
}

/** A subspec is a part of its pod. */
function subspecPurl(pod: string, version: string, subpath: string): string {
  if (/^[\w/-]+$/.test(subpath) && !subpath.includes('//') && !subpath.endsWith('/'))
    return `${pathPurl('cocoapods', pod, version)}#${subpath}`
  return formatPurl({ type: 'cocoapods', name: pod, version, subpath })
}
