/** Where packages are installed: each has a name and a host, the folder or path of names that it lies in. */
export class Places {
  /** By the name: the one place, or the places by their host. Most names are installed once. */
  readonly #named = new Map<string, number | Map<string, number>>()
  readonly #hostOf: (node: number) => string
  readonly #above: (host: string) => string

  /** `hostOf` tells the host of a package by its number, `above` the next host to look in; above all is the empty one. */
  constructor(hostOf: (node: number) => string, above: (host: string) => string) {
    this.#hostOf = hostOf
    this.#above = above
  }

  /** Adds a package; the number of the one that stands in its place already, where there is one. */
  add(name: string, host: string, node: number): number | undefined {
    const before = this.#named.get(name)
    if (before === undefined) {
      this.#named.set(name, node)
      return undefined
    }
    const hosts = typeof before === 'number' ? new Map([[this.#hostOf(before), before]]) : before
    const known = hosts.get(host)
    if (known === undefined) this.#named.set(name, hosts.set(host, node))
    return known
  }

  /** The package that one at `from` gets: of its own host, or of the nearest above. */
  find(name: string, from: string): number | undefined {
    const found = this.#named.get(name)
    if (found === undefined) return undefined
    if (typeof found === 'number') {
      const host = this.#hostOf(found)
      return host === '' || from === host || from.startsWith(`${host}/`) ? found : undefined
    }
    for (let at = from; ; at = this.#above(at)) {
      const node = found.get(at)
      if (node !== undefined || at === '') return node
    }
  }
}
