import { printParseErrorCode, visit } from 'jsonc-parser'
import type { Entries, Entry } from '#models/config/entries.ts'

/** Deeper nesting (in brackets) is hostile: no configuration has it, and the parser would run out of stack. */
const DEEPEST = 500

/** Reads the strings of a JSON file with their lines; comments and trailing commas are let pass. */
export function jsonEntries(text: string): Entries {
  const deep = tooDeep(text)
  if (deep !== undefined)
    return { entries: [], comments: [], error: { message: `The file is nested deeper than ${DEEPEST} brackets`, line: deep } }
  const entries: Entry[] = []
  let error: Entries['error']
  visit(
    text,
    {
      onObjectProperty(name, _offset, _length, line, _character, path) {
        if (name.includes('/')) entries.push({ keys: [...path(), name], value: name, isKey: true, line: line + 1, endLine: line + 1 })
      },
      onLiteralValue(value: unknown, _offset, _length, line, _character, path) {
        if (typeof value === 'string') entries.push({ keys: path(), value, line: line + 1, endLine: line + 1 })
      },
      onError(code, _offset, _length, line) {
        error ??= { message: `The file is no JSON: ${printParseErrorCode(code)}`, line: line + 1 }
      },
    },
    { allowTrailingComma: true, allowEmptyContent: true },
  )
  return { entries, comments: [], ...(error ? { error } : {}) }
}

/** The line where brackets outside of strings go too deep. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  let line = 1
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) line++
    else if (code === 34) quoted = !quoted
    else if (code === 92 && quoted) at++
    else if (!quoted && (code === 91 || code === 123) && ++depth > DEEPEST) return line
    else if (!quoted && (code === 93 || code === 125)) depth--
  }
  return undefined
}
