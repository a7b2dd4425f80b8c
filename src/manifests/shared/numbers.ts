/** Numbers packages by name and version in the order in which they are met, from 0. */
export class Numbers {
  readonly names: string[] = []
  readonly #versions: string[] = []
  /** Most names have one version, which needs no table of its own. */
  readonly #known = new Map<string, number | Map<string, number>>()

  get size(): number {
    return this.names.length
  }

  /** The number of a package, a new one where it was not met. */
  of(name: string, version: string): number {
    const known = this.#known.get(name)
    if (known === undefined) {
      const node = this.#add(name, version)
      this.#known.set(name, node)
      return node
    }
    if (typeof known === 'number' && this.#versions[known] === version) return known
    const versions = typeof known === 'number' ? new Map([[this.#versions[known] ?? '', known]]) : known
    if (versions !== known) this.#known.set(name, versions)
    const found = versions.get(version)
    if (found !== undefined) return found
    const node = this.#add(name, version)
    versions.set(version, node)
    return node
  }

  #add(name: string, version: string): number {
    this.#versions.push(version)
    return this.names.push(name) - 1
  }
}
