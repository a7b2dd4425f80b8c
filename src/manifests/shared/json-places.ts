import { codesOf, type Codes } from '#manifests/shared/codes.ts'
import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonNames } from '#manifests/shared/json-names.ts'

/** How the keys of packages tell where they are installed: in a host, which is a folder or a path of names. A key stands between two offsets. */
export interface Paths {
  /** Where the name begins. */
  nameStart(codes: Codes, from: number, to: number): number
  /** Where the host ends of which the name begins there; no further than `from` for the empty one, which is above all. */
  hostEnd(from: number, nameStart: number): number
  /** The next host to look in. */
  above(host: string): string
}

/** The packages of a lock file that says where each is installed, numbered in their order. */
export class JsonPlaces {
  /** The value of each. */
  readonly cells: number[] = []
  readonly #document: JsonDocument
  readonly #paths: Paths
  readonly #names: JsonNames
  /** The first place by the number of the name, inverted where it has a host: most names are installed once, and above all. */
  readonly #first: number[] = []
  /** Of the names that are installed again, the places by their hosts. */
  readonly #hosts = new Map<number, Map<string, number>>()

  constructor(document: JsonDocument, paths: Paths) {
    this.#document = document
    this.#paths = paths
    this.#names = new JsonNames(document)
  }

  get size(): number {
    return this.cells.length
  }

  /** Adds a package; of a key that stands there twice the last value counts. */
  add(at: number): void {
    const document = this.#document
    if (!document.isPlainKey(at)) {
      const key = document.key(at)
      const codes = codesOf(key)
      const start = this.#paths.nameStart(codes, 0, codes.length)
      this.#place(at, this.#names.named(key.slice(start)), key.slice(0, Math.max(0, this.#paths.hostEnd(0, start))))
      return
    }
    const from = document.keyFrom(at)
    const to = document.keyTo(at)
    const start = this.#paths.nameStart(document.codes, from, to)
    const end = this.#paths.hostEnd(from, start)
    this.#place(at, this.#names.of(start, to), end > from ? document.text.slice(from, end) : '')
  }

  /** Adds a value that no package can find; its number. */
  addApart(at: number): number {
    return this.cells.push(at) - 1
  }

  #place(at: number, name: number, host: string): void {
    const first = this.#first[name]
    const next = this.cells.length
    if (first === undefined) {
      this.#first[name] = host === '' ? next : ~next
      this.cells.push(at)
      return
    }
    const hosts = this.#hosts.get(name) ?? new Map([first < 0 ? [this.#hostOf(~first), ~first] : ['', first]])
    const known = hosts.get(host)
    if (known === undefined) this.#hosts.set(name, hosts.set(host, next))
    this.cells[known ?? next] = at
  }

  /** The package that one at `from` gets by the name in a key: of its own host, or of the nearest above. */
  find(need: number, from: string): number | undefined {
    const name = this.#names.ofKey(need)
    const first = this.#first[name]
    const hosts = this.#hosts.size > 0 ? this.#hosts.get(name) : undefined
    if (hosts) return this.#nearest(hosts, from)
    if (first === undefined || first >= 0) return first
    const host = this.#hostOf(~first)
    return from === host || from.startsWith(`${host}/`) ? ~first : undefined
  }

  #nearest(hosts: ReadonlyMap<string, number>, from: string): number | undefined {
    for (let at = from; ; at = this.#paths.above(at)) {
      const node = hosts.get(at)
      if (node !== undefined || at === '') return node
    }
  }

  /** The key of a package. */
  keyOf(node: number): string {
    const at = this.cells[node]
    return at === undefined ? '' : this.#document.key(at)
  }

  /** Where the name begins in the key of a package. */
  nameStart(node: number): number {
    const document = this.#document
    const at = this.cells[node] ?? -1
    const from = document.keyFrom(at)
    if (document.isPlainKey(at)) return this.#paths.nameStart(document.codes, from, document.keyTo(at)) - from
    const codes = codesOf(document.key(at))
    return this.#paths.nameStart(codes, 0, codes.length)
  }

  #hostOf(node: number): string {
    return this.keyOf(node).slice(0, Math.max(0, this.#paths.hostEnd(0, this.nameStart(node))))
  }
}
