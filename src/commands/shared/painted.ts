const [RED, YELLOW, GREEN, BOLD, DIM] = [31, 33, 32, 1, 2]

/**
 * A text report with colors: the headline by its word, the titles bold, the kinds of findings dim.
 *
 * Only lines that begin at the margin are ours alone; what a repository wrote stands indented and gets no more than dim.
 */
export function painted(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, n) => {
      if (n === 0) return paint(line, line.startsWith('Merge blocked') ? RED : line.startsWith('Not blocked') ? YELLOW : GREEN)
      if (/^\S/.test(line) && lines[n + 1] === '' && lines[n - 1] === '' && /^[A-Z][\w, ]+(?: \(\d+\))?$/.test(line))
        return paint(line, BOLD)
      return line.replace(/(?<=^ {2}\S.*:\d.* )\[[a-z-]+\]$/, kind => paint(kind, DIM))
    })
    .join('\n')
}

function paint(text: string, code: number): string {
  return `\u001B[${code}m${text}\u001B[0m`
}
