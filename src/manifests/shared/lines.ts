/** The lines of a text without their ends; a byte order mark is dropped. */
export function linesOf(text: string): string[] {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return bare.includes('\r') ? bare.split(/\r?\n/) : bare.split('\n')
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
