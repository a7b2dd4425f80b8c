/** A run of lines that belong together, with the marks of Markdown blanked out so that every offset stays. */
export interface Paragraph {
  readonly line: number
  /** As written, lines joined. */
  readonly raw: string
  /** Emphasis, addresses of links and tags are spaces; the words of links stay. */
  readonly plain: string
  /** The nearest heading above. */
  readonly heading: string
  readonly isHeading: boolean
}

/** A paragraph of more lines than this is a table or a dump, and is cut in pieces. */
const MOST_LINES = 80

/** Lines longer than this are data or minified pages, and are cut. */
const LONGEST_LINE = 8000

/** Cuts prose into paragraphs: blank lines, headings, list items and table rows part them. Fences of code are left out. */
export function paragraphs(lines: readonly string[], firstLine: number): Paragraph[] {
  const found: Paragraph[] = []
  let start = 0
  let heading = ''
  let fence = ''
  const finish = (end: number) => {
    const raw = lines
      .slice(start, end)
      .map(line => line.slice(0, LONGEST_LINE))
      .join('\n')
    if (raw.trim() !== '') found.push({ line: firstLine + start, raw, plain: plainText(raw), heading, isHeading: false })
    start = end
  }
  for (const [n, line] of lines.entries()) {
    const mark = /^\s{0,12}(`{3,}|~{3,})/.exec(line.slice(0, 100))?.[1]
    if (fence !== '' || mark) {
      if (fence === '') finish(n)
      start = n + 1
      if (fence === '') fence = mark ?? ''
      else if (mark?.startsWith(fence)) fence = ''
      continue
    }
    const title =
      /^\s{0,3}#{1,6}\s+(.{1,300}?)\s*#*\s*$/.exec(line.slice(0, 400))?.[1] ??
      (/^\s*(?:=+|-+)\s*$/.test(line.slice(0, 200)) && n - start === 1 ? lines[n - 1]?.trim() : undefined)
    if (title !== undefined) {
      finish(line.trimStart().startsWith('#') ? n : n - 1)
      start = n + 1
      heading = plainText(title).trim()
      found.push({ line: firstLine + n, raw: title, plain: heading, heading, isHeading: true })
    } else if (line.trim() === '') {
      finish(n)
      start = n + 1
    } else if (/^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s|^\s*\|/.test(line.slice(0, 40))) finish(n)
    else if (n - start >= MOST_LINES) finish(n)
  }
  finish(lines.length)
  return found
}

/** Blanks the marks of Markdown and HTML; the length stays. */
export function plainText(raw: string): string {
  if (!/[<\]*_`[~\\]|:\/\//.test(raw)) return raw
  const blank = (text: string) => text.replace(/[^\n]/g, ' ')
  return raw
    .replace(/<!--[\s\S]{0,5000}?-->/g, blank)
    .replace(/<[a-zA-Z/][^<>]{0,2000}>/g, blank)
    .replace(/\]\([^()\s]{0,1000}(?:\s[^()]{0,200})?\)/g, blank)
    .replace(/!\[/g, '  ')
    .replace(/https?:\/\/[^\s)>\]]{1,1000}/g, blank)
    .replace(/\\(?=[[\]])/g, ' ')
    .replace(/[*_`[\]~]/g, (sign, at: number, whole: string) =>
      sign === '_' && /\w/.test(whole[at - 1] ?? '') && /\w/.test(whole[at + 1] ?? '') ? sign : ' ',
    )
}

/** The line of an offset in a text whose first line is given. */
export function lineAt(text: string, offset: number, firstLine: number): number {
  let line = firstLine
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
