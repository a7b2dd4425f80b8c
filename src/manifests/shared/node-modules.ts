import { Places } from '#manifests/shared/places.ts'

/** The folders of an installed tree, numbered in the order of their file, with Node’s way to find a package in it. */
export class NodeModules {
  readonly #folders: string[] = []
  readonly #members = new Set<number>()
  /** Folders outside of any `node_modules`. */
  readonly #outside = new Map<string, number>()
  readonly #places = new Places(node => hostOf(this.#folders[node] ?? ''), above)

  /**
   * The number of a folder, a new one where it was not known.
   *
   * The root and workspaces are members: what neither lies in a `node_modules` nor is fetched.
   */
  add(folder: string, fetched: boolean): number {
    if (folder.startsWith('node_modules/') || folder.includes('/node_modules/')) return this.#install(folder)
    const node = this.#outside.get(folder) ?? this.#folders.push(folder) - 1
    this.#outside.set(folder, node)
    if (fetched) this.#members.delete(node)
    else this.#members.add(node)
    return node
  }

  #install(folder: string): number {
    return this.#places.add(nameIn(folder), hostOf(folder), this.#folders.length) ?? this.#folders.push(folder) - 1
  }

  isMember(node: number): boolean {
    return this.#members.has(node)
  }

  /** What the folder is called: the name of the package unless the entry has another. */
  nameOf(node: number): string {
    return nameIn(this.#folders[node] ?? '')
  }

  /** Node’s own lookup: beside the asker, then in each folder above. */
  find(from: number, name: string): number | undefined {
    return this.#places.find(name, this.#folders[from] ?? '')
  }
}

function nameIn(folder: string): string {
  const at = folder.lastIndexOf('node_modules/')
  return at < 0 ? folder.slice(folder.lastIndexOf('/') + 1) : folder.slice(at + 'node_modules/'.length)
}

/** The folder in whose `node_modules` a package lies. */
function hostOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
}

function above(folder: string): string {
  const inner = folder.lastIndexOf('/node_modules/')
  return folder.slice(0, Math.max(0, inner >= 0 ? inner : folder.startsWith('node_modules/') ? 0 : folder.lastIndexOf('/')))
}
