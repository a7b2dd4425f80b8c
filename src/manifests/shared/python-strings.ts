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
  /** The names of other lists in it, where strings and those are all there is. */
  readonly names?: readonly string[]
  readonly line: number
  readonly endLine: number
  /** The offset behind it. */
  readonly end: number
}

/** Reads the literal that begins at an offset, on the line given. Names, calls and operators in it make it one that is not literal. */
export function pythonStrings(text: string, from: number, first: number): PythonStrings {
  const strings: PythonString[] = []
  let line = first
  let depth = 0
  // Strings within the brackets of a call are its arguments, and no items.
  let call = Infinity
  let name = false
  const names: string[] = []
  let onlyNames = true
  let literal = /^[[({"']/.test(text.slice(from, from + 1))
  // A name or a call: its strings are arguments.
  if (!literal) return { strings, literal, line, endLine: line, end: from }
  const pattern = /\n|[ \t\r\f]+|#[^\n]*|[[({]|[\])}]|("""|'''|"|')|,|:|[^\s"'[\](){},:#]+/gy
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [token, quote] = match
    if (token === '\n') {
      if (depth === 0) break
      line++
    } else if (/^[[({]/.test(token)) {
      depth++
      if (name && token === '(') {
        call = Math.min(call, depth)
        onlyNames = false
      }
    } else if (/^[\])}]/.test(token)) {
      if (depth === call) call = Infinity
      depth--
      if (depth <= 0) break
    } else if (quote !== undefined) {
      const start = pattern.lastIndex
      const end = text.indexOf(quote, start)
      if (end < 0) return { strings, literal: false, line: first, endLine: line, end: text.length }
      pattern.lastIndex = end + quote.length
      const isKey = /^\s*:/.test(text.slice(end + quote.length, end + quote.length + 20))
      if (call === Infinity) strings.push({ text: text.slice(start, end), line, isKey })
      line += text.slice(start, end).split('\n').length - 1
    } else if (token === ',' && depth === 0) break
    else if (!/^[\s,:#]/.test(token)) {
      literal = false
      if (/^\*{0,2}[A-Za-z_]\w*$/.test(token)) names.push(token.replace(/^\*+/, ''))
      else if (token !== '+') onlyNames = false
    }
    if (!/^[ \t]/.test(token)) name = /^[A-Za-z_.]/.test(token)
  }
  const rest = pattern.lastIndex
  if (goesOn(text, rest)) literal = onlyNames = false
  return { strings, literal, ...(onlyNames && names.length > 0 ? { names } : {}), line: first, endLine: line, end: Math.max(rest, from) }
}

/** Whether an expression goes on behind an offset: `[…] if … else []`. An `if` on a line of its own that ends in a colon is a statement. */
export function goesOn(text: string, at: number): boolean {
  const behind = text.slice(at, at + 200)
  return (
    /^\s*(?:if\b|\.|%|\*|or\b|and\b)/.test(behind) && !/^[ \t]*(?:#[^\n]*)?\r?\n\s*if\b[^\n]*:[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(behind)
  )
}
