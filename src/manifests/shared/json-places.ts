import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonNames } from '#manifests/shared/json-names.ts'

/** How the keys of packages tell where they are installed: in a host, which is a folder or a path of names. */
export interface Paths {
  /** Where the name begins in a key. */
  nameStart(key: string): number
  /** The host of a key whose name begins there; above all is the empty one. */
  host(key: string, nameStart: number): string
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
  /** The first place by the number of the name: most names are installed once. */
  readonly #first: number[] = []
  /** Of the other names, the places by their hosts. */
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
  add(at: number): number {
    const document = this.#document
    const key = document.key(at)
    const start = this.#paths.nameStart(key)
    const name = document.isPlainKey(at)
      ? this.#names.of(document.keyFrom(at) + start, document.keyTo(at))
      : this.#names.named(key.slice(start))
    const node = this.#place(name, this.#paths.host(key, start))
    this.cells[node] = at
    return node
  }

  /** Adds a value that no package can find. */
  addApart(at: number): number {
    return this.cells.push(at) - 1
  }

  #place(name: number, host: string): number {
    const first = this.#first[name]
    const next = this.cells.length
    if (first === undefined) {
      this.#first[name] = next
      return next
    }
    const hosts = this.#hosts.get(name) ?? new Map([[this.#hostOf(first), first]])
    const known = hosts.get(host)
    if (known === undefined) this.#hosts.set(name, hosts.set(host, next))
    return known ?? next
  }

  /** The package that one at `from` gets by the name in a key: of its own host, or of the nearest above. */
  find(need: number, from: string): number | undefined {
    const name = this.#names.ofKey(need)
    const first = this.#first[name]
    const hosts = this.#hosts.get(name)
    if (first === undefined || hosts) return hosts && this.#nearest(hosts, from)
    const host = this.#hostOf(first)
    return host === '' || from === host || from.startsWith(`${host}/`) ? first : undefined
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

  #hostOf(node: number): string {
    const key = this.keyOf(node)
    return this.#paths.host(key, this.#paths.nameStart(key))
  }
}
