import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { Edges } from '#manifests/shared/edges.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { eachLine } from '#manifests/shared/lines.ts'
import { pathPurl } from '#manifests/shared/purls.ts'
import { Spans } from '#manifests/shared/spans.ts'

/** CocoaPods’ lock file. Subspecs stand as entries of their own: `RestKit/Core (0.27.3)`. */
export const manifest: ManifestFormat = {
  format: 'podfile-lock',
  ecosystem: 'cocoapods',
  role: 'lock',
  matches: path => /(^|\/)Podfile\.lock$/.test(path),
  parse({ text }) {
    const reader = new Reader(text)
    const firstParty = [...reader.external].filter(([, source]) => source.path).map(([name]) => name)
    return {
      components: reader.components(),
      ...(firstParty.length > 0 ? { firstParty } : {}),
      ...(reader.fault ? { error: reader.fault } : {}),
    }
  },
}

interface Pod {
  readonly node: number
  readonly version: string
  readonly line: number
}

interface External {
  url?: string
  /** The commit that was checked out, or the tag that was asked for. */
  revision?: string
  path?: true
}

const [SPACE, DASH, QUOTE, OPEN, HASH] = [32, 45, 34, 40, 35] as const

class Reader {
  readonly external = new Map<string, External>()
  fault: { readonly message: string; readonly line: number } | undefined
  readonly #text: string
  readonly #names: Spans
  readonly #edges = new Edges()
  readonly #pods: Pod[] = []
  readonly #direct: number[] = []
  #section = ''
  #node = -1
  #source: External = {}
  /** The repository of specs that is read, and the pods that come from one that is not public. */
  #specs = 'trunk'
  readonly #private = new Map<string, string>()

  constructor(text: string) {
    this.#text = text
    this.#names = new Spans(text)
    eachLine(text, (start, ink, end, line) => {
      const indent = ink - start
      if (text.charCodeAt(ink) === HASH && indent === 0) return
      if (indent === 0) this.#open(text.slice(ink, end), line)
      else if (this.#section === 'PODS') this.#pod(indent, ink, end, line)
      else if (this.#section === 'DEPENDENCIES') this.#ask(ink, end)
      else if (this.#section === 'EXTERNAL SOURCES' || this.#section === 'CHECKOUT OPTIONS')
        this.#externalSource(indent, text.slice(ink, end))
      else if (this.#section === 'SPEC REPOS') this.#repository(indent, ink, end)
    })
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
    const text = this.#text
    const close = text.startsWith(' (', to) ? text.indexOf(')', to) : -1
    if (close < 0 || close >= end || close === to + 2) return
    const version = text.slice(text.startsWith('= ', to + 2) ? to + 4 : to + 2, close)
    this.#pods.push({ node, version, line })
  }

  #ask(ink: number, end: number): void {
    const from = this.#nameStart(ink)
    if (from >= 0) this.#direct.push(this.#names.of(from, this.#nameEnd(from, end)))
  }

  /** Behind `- ` and a quote; -1 where the line is no item. */
  #nameStart(ink: number): number {
    const text = this.#text
    if (text.charCodeAt(ink) !== DASH || text.charCodeAt(ink + 1) !== SPACE) return -1
    return text.charCodeAt(ink + 2) === QUOTE ? ink + 3 : ink + 2
  }

  /** Names have no blank, quote or bracket; a colon ends one that has no version. */
  #nameEnd(from: number, end: number): number {
    const text = this.#text
    let at = from
    for (; at < end; at++) {
      const sign = text.charCodeAt(at)
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
    )
    const components: Declared[] = []
    for (const { node, version, line } of this.#pods) {
      const name = this.#names.name(node)
      const slash = name.indexOf('/')
      const pod = slash < 0 ? name : name.slice(0, slash)
      const source = this.external.get(pod)
      if (source?.path) continue
      const git =
        source?.url && source.url.endsWith('.git') ? `git+${source.url}${source.revision ? `@${source.revision}` : ''}` : undefined
      const purl = git
        ? formatPurl({
            type: 'cocoapods',
            name: pod,
            version,
            qualifiers: { vcs_url: git },
            ...(slash < 0 ? {} : { subpath: name.slice(slash + 1) }),
          })
        : slash < 0
          ? pathPurl('cocoapods', name, version)
          : subspecPurl(pod, version, name.slice(slash + 1))
      const given = {
        purl,
        name,
        version,
        direct: graph.direct(node) === true,
        via: graph.via(node),
        fetchedFrom: source?.url ?? this.#private.get(pod),
      }
      components.push(entry(given, oneLine(line)))
    }
    return components
  }
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
