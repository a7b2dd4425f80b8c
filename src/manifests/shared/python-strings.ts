import { lineAt } from '#manifests/shared/fault.ts'

/** A string literal of a Python program. */
export interface PythonString {
  readonly text: string
  readonly line: number
  /** Whether it is the key of a dictionary. */
  readonly isKey: boolean
}

/** The strings of a list or dictionary, and whether there is nothing else in it. */
export interface PythonStrings {
  readonly strings: readonly PythonString[]
  readonly literal: boolean
  readonly line: number
  readonly endLine: number
}

/** Reads the literal that begins at an offset. Names, calls and operators in it make it one that is not literal. */
export function pythonStrings(text: string, from: number): PythonStrings {
  const strings: PythonString[] = []
  const first = lineAt(text, from)
  let line = first
  let depth = 0
  let literal = /^[[({"']/.test(text.slice(from, from + 1))
  const pattern = /\n|[ \t\r\f]+|#[^\n]*|[[({]|[\])}]|("""|'''|"|')|,|:|[^\s"'[\](){},:#]+/gy
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [token, quote] = match
    if (token === '\n') {
      if (depth === 0) break
      line++
    } else if (/^[[({]/.test(token)) depth++
    else if (/^[\])}]/.test(token)) {
      depth--
      if (depth <= 0) break
    } else if (quote !== undefined) {
      const start = pattern.lastIndex
      const end = text.indexOf(quote, start)
      if (end < 0) return { strings, literal: false, line: first, endLine: line }
      pattern.lastIndex = end + quote.length
      const isKey = /^\s*:/.test(text.slice(end + quote.length, end + quote.length + 20))
      strings.push({ text: text.slice(start, end), line, isKey })
      line += text.slice(start, end).split('\n').length - 1
    } else if (token === ',' && depth === 0) break
    else if (!/^[\s,:#]/.test(token)) literal = false
  }
  // `[…] + more` and `[…] if … else` go on behind the bracket.
  if (/^\s*(?:\+|if\b|\.|%|\*|or\b|and\b)/.test(text.slice(pattern.lastIndex, pattern.lastIndex + 40))) literal = false
  return { strings, literal, line: first, endLine: line }
}
