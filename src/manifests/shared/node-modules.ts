/** The folders of an installed tree, numbered in the order of their file, with Node’s way to find a package in it. */
export class NodeModules {
  readonly #folders: string[] = []
  readonly #members = new Set<number>()
  readonly #numbers = new Map<string, number>()
  /** By the name of the package: its one place, or the places by the folder that holds its `node_modules`. */
  readonly #places = new Map<string, number | Map<string, number>>()

  /**
   * The number of a folder, a new one where it was not known.
   *
   * The root and workspaces are members: what neither lies in a `node_modules` nor is fetched.
   */
  add(folder: string, fetched: boolean): number {
    const known = this.#numbers.get(folder)
    const node = known ?? this.#folders.push(folder) - 1
    const installed = folder.startsWith('node_modules/') || folder.includes('/node_modules/')
    if (installed || fetched) this.#members.delete(node)
    else this.#members.add(node)
    if (known !== undefined) return known
    this.#numbers.set(folder, node)
    if (installed) this.#place(folder, node)
    return node
  }

  #place(folder: string, node: number): void {
    const name = this.nameOf(node)
    const before = this.#places.get(name)
    if (before === undefined) this.#places.set(name, node)
    else if (typeof before === 'number')
      this.#places.set(
        name,
        new Map([
          [hostOf(this.#folders[before] ?? ''), before],
          [hostOf(folder), node],
        ]),
      )
    else before.set(hostOf(folder), node)
  }

  isMember(node: number): boolean {
    return this.#members.has(node)
  }

  /** What the folder is called: the name of the package unless the entry has another. */
  nameOf(node: number): string {
    const folder = this.#folders[node] ?? ''
    const at = folder.lastIndexOf('node_modules/')
    return at < 0 ? folder.slice(folder.lastIndexOf('/') + 1) : folder.slice(at + 'node_modules/'.length)
  }

  /** Node’s own lookup: beside the asker, then in each folder above. */
  find(from: number, name: string): number | undefined {
    const places = this.#places.get(name)
    const folder = this.#folders[from] ?? ''
    if (places === undefined) return undefined
    if (typeof places === 'number') {
      const host = hostOf(this.#folders[places] ?? '')
      return host === '' || folder === host || folder.startsWith(`${host}/`) ? places : undefined
    }
    for (let at = folder; ; at = above(at)) {
      const found = places.get(at)
      if (found !== undefined || at === '') return found
    }
  }
}

/** The folder in whose `node_modules` a package lies. */
function hostOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
}

function above(folder: string): string {
  const inner = folder.lastIndexOf('/node_modules/')
  return folder.slice(0, Math.max(0, inner >= 0 ? inner : folder.startsWith('node_modules/') ? 0 : folder.lastIndexOf('/')))
}
