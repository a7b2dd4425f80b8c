/** Lines of one file, counted from 1; `endLine` is the last line, `line` itself when the entry has one line. */
export interface Span {
  readonly line: number
  readonly endLine: number
}

/** A place in the repository. The path is relative to its root, with `/` on every system (SARIF: physical location). */
export interface Location extends Span {
  readonly path: string
}
