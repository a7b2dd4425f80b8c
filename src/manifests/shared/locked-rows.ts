import type { Memory } from '#manifests/shared/memory.ts'

/** Integers of a row, and their meaning by their offset: the places of the name and of the version, a number for the graph, the line, the section. */
export const ROW = 7
/** Offsets in a row. */
export const [FROM, TO, VERSION_FROM, VERSION_TO, NODE, LINE, SECTION] = [0, 1, 2, 3, 4, 5, 6] as const

/** A row takes so many signs of a file, or more: with room for all of them from the start, nothing is copied, and what is not used costs nothing. */
const SIGNS = 64

/** Packages of a lock file until it is known who needs them. Flat: an object for each would be most of the memory. */
export class LockedRows {
  cells: Int32Array
  /** Behind the last row. */
  end = 0

  readonly #memory: Memory

  /** For a text of that length. */
  constructor(length: number, memory: Memory) {
    this.#memory = memory
    this.cells = memory.ints(ROW * Math.ceil(1 + length / SIGNS))
  }

  add(from: number, to: number, versionFrom: number, versionTo: number, node: number, line: number, section: number): void {
    const at = this.end
    this.end += ROW
    if (this.end > this.cells.length) this.cells = this.#memory.larger(this.cells)
    const { cells } = this
    cells[at + FROM] = from
    cells[at + TO] = to
    cells[at + VERSION_FROM] = versionFrom
    cells[at + VERSION_TO] = versionTo
    cells[at + NODE] = node
    cells[at + LINE] = line
    cells[at + SECTION] = section
  }

  cell(at: number, part: number): number {
    return this.cells[at + part] ?? 0
  }
}
