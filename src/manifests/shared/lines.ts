/** The lines of a text without their ends; a byte order mark is dropped. */
export function linesOf(text: string): string[] {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return bare.includes('\r') ? bare.split(/\r?\n/) : bare.split('\n')
}

/**
 * Tells a visitor every line that is not blank: where it begins, where its ink begins and ends, and its number from 1.
 *
 * For lock files of many megabytes, most of whose lines need not become strings.
 */
export function eachLine(text: string, visit: (start: number, ink: number, end: number, line: number) => void): void {
  let line = 0
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const next = newline === -1 ? text.length : newline
    line++
    let end = next
    while (end > start && text.charCodeAt(end - 1) <= 32) end--
    let ink = start
    while (ink < end && (text.charCodeAt(ink) === 32 || text.charCodeAt(ink) === 9)) ink++
    if (ink < end) visit(start, ink, end, line)
    start = next + 1
  }
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** How many blanks a line starts with. */
export function indentOf(line: string): number {
  let at = 0
  while (at < line.length && line[at] === ' ') at++
  return at
}
