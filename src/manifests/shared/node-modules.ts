import type { Codes } from '#manifests/shared/codes.ts'
import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonPlaces, type Paths } from '#manifests/shared/json-places.ts'

const FOLDER = 'node_modules/'

const SLASH = 47

/** Keys are folders; the host is the one in whose `node_modules` a package lies. */
const PATHS: Paths = {
  nameStart(codes, from, to) {
    let last = from
    for (let at = to; at > from; at--) {
      if (codes[at - 1] !== SLASH) continue
      if (endsInFolder(codes, from, at)) return at
      if (last === from) last = at
    }
    return last
  },
  hostEnd: (_, nameStart) => nameStart - FOLDER.length - 1,
  above(folder) {
    const inner = folder.lastIndexOf(`/${FOLDER}`)
    return folder.slice(0, Math.max(0, inner >= 0 ? inner : folder.startsWith(FOLDER) ? 0 : folder.lastIndexOf('/')))
  },
}

function endsInFolder(codes: Codes, from: number, to: number): boolean {
  const start = to - FOLDER.length
  if (start < from) return false
  for (let n = 0; n < FOLDER.length; n++) if (codes[start + n] !== FOLDER.charCodeAt(n)) return false
  return true
}

/** The folders of an installed tree, numbered in the order of their file, with Node’s way to find a package in it. */
export class NodeModules {
  readonly #document: JsonDocument
  readonly #places: JsonPlaces
  readonly #members = new Set<number>()
  /** Folders outside of any `node_modules`. */
  readonly #outside = new Map<string, number>()

  constructor(document: JsonDocument) {
    this.#document = document
    this.#places = new JsonPlaces(document, PATHS)
  }

  /** The value of each folder. */
  get cells(): readonly number[] {
    return this.#places.cells
  }

  /**
   * Adds a folder; of one that stands there twice the last value counts, as for npm.
   *
   * The root and workspaces are members: what neither lies in a `node_modules` nor is fetched.
   */
  add(at: number, fetched: boolean): void {
    const folder = this.#document.key(at)
    if (folder.startsWith(FOLDER) || folder.includes(`/${FOLDER}`)) {
      this.#places.add(at)
      return
    }
    const node = this.#outside.get(folder) ?? this.#places.addApart(at)
    this.#places.cells[node] = at
    this.#outside.set(folder, node)
    if (fetched) this.#members.delete(node)
    else this.#members.add(node)
  }

  isMember(node: number): boolean {
    return this.#members.has(node)
  }

  /** Where the name begins in the key of a folder. */
  nameStart(node: number): number {
    return this.#places.nameStart(node)
  }

  /** What the folder is called: the name of the package unless the entry has another. */
  nameOf(node: number): string {
    return this.#places.keyOf(node).slice(this.nameStart(node))
  }

  /** The key of the folder. */
  folder(node: number): string {
    return this.#places.keyOf(node)
  }

  /** Node’s own lookup for the name in a key: beside the asker, then in each folder above. */
  find(folder: string, need: number): number | undefined {
    return this.#places.find(need, folder)
  }
}
