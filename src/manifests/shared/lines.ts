import { codesOf, withCodes, type Codes } from '#manifests/shared/codes.ts'

/** The lines of a text without their ends; a byte order mark is dropped. */
export function linesOf(text: string): string[] {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return bare.includes('\r') ? bare.split(/\r?\n/) : bare.split('\n')
}

/**
 * Goes from line to line that is not blank: where it begins, where its ink begins and ends, and its number from 1.
 *
 * For lock files of many megabytes, most of whose lines need not become strings.
 */
export class LineCursor {
  start = 0
  ink = 0
  end = 0
  line = 0
  /** Where the next line begins. */
  behind: number
  readonly text: string
  readonly codes: Codes

  constructor(text: string, codes: Codes = codesOf(text)) {
    this.text = text
    this.codes = codes
    this.behind = codes[0] === 0xfeff ? 1 : 0
  }

  /** Goes to the next line; false when there is none. */
  next(): boolean {
    const { codes } = this
    while (this.behind < codes.length) {
      const start = this.behind
      const newline = this.text.indexOf('\n', start)
      let end = newline === -1 ? codes.length : newline
      this.behind = end + 1
      this.line++
      while (end > start && (codes[end - 1] ?? 0) <= 32) end--
      let ink = start
      while (ink < end && (codes[ink] === 32 || codes[ink] === 9)) ink++
      if (ink === end) continue
      this.start = start
      this.ink = ink
      this.end = end
      return true
    }
    return false
  }
}

/** Tells a visitor every line that is not blank. */
export function eachLine(text: string, visit: (start: number, ink: number, end: number, line: number) => void): void {
  withCodes(text, codes => {
    for (const row = new LineCursor(text, codes); row.next();) visit(row.start, row.ink, row.end, row.line)
  })
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
