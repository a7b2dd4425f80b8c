/** Finds packages by name and version. Most names stand once, and then the version is not asked for. */
export class VersionIndex {
  readonly #named = new Map<string, number | Map<string, number>>()
  readonly #versionOf: (node: number) => string | undefined

  constructor(versionOf: (node: number) => string | undefined) {
    this.#versionOf = versionOf
  }

  /** Adds a package by its number; of those with one name and version the last counts. */
  add(name: string, node: number): void {
    const before = this.#named.get(name)
    if (before === undefined) {
      this.#named.set(name, node)
      return
    }
    const versions = typeof before === 'number' ? new Map([[this.#versionOf(before) ?? '', before]]) : before
    this.#named.set(name, versions.set(this.#versionOf(node) ?? '', node).set(LAST, node))
  }

  /** The package of that name and version, or of that name where no version is given: the last one. */
  find(name: string, version?: string): number | undefined {
    const found = this.#named.get(name)
    if (found === undefined) return undefined
    if (typeof found !== 'number') return found.get(version ?? LAST)
    return version === undefined || version === (this.#versionOf(found) ?? '') ? found : undefined
  }
}

/** In place of a version, for whoever asks for none. */
const LAST = '\n'
