import { larger } from '#manifests/shared/spans.ts'

/** Integers of a row, and their meaning by their offset: the places of the name and of the version, a number for the graph, the line, the section. */
export const ROW = 7
/** Offsets in a row. */
export const [FROM, TO, VERSION_FROM, VERSION_TO, NODE, LINE, SECTION] = [0, 1, 2, 3, 4, 5, 6] as const

/** Packages of a lock file until it is known who needs them. Flat: an object for each would be most of the memory. */
export class LockedRows {
  cells = new Int32Array(ROW << 8)
  /** Behind the last row. */
  end = 0

  add(from: number, to: number, versionFrom: number, versionTo: number, node: number, line: number, section: number): void {
    const at = this.end
    this.end += ROW
    if (this.end > this.cells.length) this.cells = larger(this.cells)
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
