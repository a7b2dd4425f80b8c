import { codesOf, type Codes } from '#manifests/shared/codes.ts'

/** TOML as text and as codes. */
export interface TomlSource {
  readonly text: string
  readonly codes: Codes
}

/** A statement of a TOML file: a table header, or a key with the offsets of its value. */
export interface TomlVisitor {
  /** `[a.b]` or, with `list`, `[[a.b]]`; the last key ends at `end`, or its blanks do. */
  table(path: readonly string[], list: boolean, line: number, end: number): void
  /** `a.b = …`, relative to the table above: the key begins at `key` and the value stands between the other two offsets. */
  pair(key: number, start: number, end: number, line: number, endLine: number): void
}

/** Where a scan could not go on. */
export interface TomlFault {
  readonly line: number
  readonly message: string
}

const [TAB, NEWLINE, RETURN, SPACE, DOUBLE, HASH, SINGLE, COMMA, DOT, EQUALS, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_TABLE, CLOSE_TABLE] = [
  9, 10, 13, 32, 34, 35, 39, 44, 46, 61, 91, 92, 93, 123, 125,
] as const

/** A text made ready for the scanners. */
export function tomlSource(text: string): TomlSource {
  return { text, codes: codesOf(text) }
}

/**
 * Goes through TOML statement by statement, without making values: as quick as a scan for lines, and right whatever the
 * layout. Values are skipped by their brackets and quotes. https://toml.io/en/v1.0.0
 */
export function scanToml(source: TomlSource, visitor: TomlVisitor): TomlFault | undefined {
  const { codes } = source
  const skipped: Skipped = { end: 0, lines: 0 }
  let at = codes[0] === 0xfeff ? 1 : 0
  let line = 1
  for (;;) {
    at = skipBlank(source, at)
    if (at >= codes.length) return undefined
    const sign = codes[at]
    if (sign === NEWLINE) {
      line++
      at++
      continue
    }
    if (sign === OPEN_LIST) {
      const list = codes[at + 1] === OPEN_LIST
      const key = readKey(source, at + (list ? 2 : 1))
      if (!key || codes[key.end] !== CLOSE_LIST || (list && codes[key.end + 1] !== CLOSE_LIST))
        return { line, message: 'expected a table header such as [name]' }
      visitor.table(key.path, list, line, key.end)
      at = key.end + (list ? 2 : 1)
    } else {
      const behind = skipKey(source, at)
      if (behind < 0 || codes[behind] !== EQUALS) return { line, message: 'expected key = value' }
      const start = skipSpaces(codes, behind + 1)
      if (!skipValue(source, start, skipped)) return { line, message: 'a value that does not end' }
      visitor.pair(at, start, skipped.end, line, line + skipped.lines)
      line += skipped.lines
      at = skipped.end
    }
    at = skipBlank(source, at)
    if (at < codes.length && codes[at] !== NEWLINE) return { line, message: 'expected the end of the line' }
  }
}

function skipSpaces(codes: Codes, from: number): number {
  let at = from
  while (codes[at] === SPACE || codes[at] === TAB) at++
  return at
}

/** Behind spaces and a comment. */
function skipBlank({ text, codes }: TomlSource, from: number): number {
  let at = from
  while (codes[at] === SPACE || codes[at] === TAB || codes[at] === RETURN) at++
  if (codes[at] !== HASH) return at
  const end = text.indexOf('\n', at)
  return end < 0 ? codes.length : end
}

/** The end of a dotted key, behind trailing blanks; -1 where there is none. */
function skipKey(source: TomlSource, from: number): number {
  const { codes } = source
  let at = skipSpaces(codes, from)
  const start = at
  while (isBare(codes[at] ?? 0)) at++
  if (at > start) {
    at = skipSpaces(codes, at)
    if (codes[at] === EQUALS) return at
  }
  return readKey(source, from)?.end ?? -1
}

/** A dotted key, its end behind trailing blanks. */
export function readKey(source: TomlSource, from: number): { readonly path: string[]; readonly end: number } | undefined {
  const { codes } = source
  const path: string[] = []
  for (let at = from; ; at++) {
    const part = bareKey(source, at) ?? quotedKey(source, at)
    if (!part) return undefined
    path.push(part.key)
    at = skipSpaces(codes, part.end)
    if (codes[at] !== DOT) return { path, end: at }
  }
}

function bareKey({ text, codes }: TomlSource, from: number) {
  const start = skipSpaces(codes, from)
  let end = start
  while (isBare(codes[end] ?? 0)) end++
  return end === start ? undefined : { key: text.slice(start, end), end }
}

function quotedKey(source: TomlSource, from: number) {
  const start = skipSpaces(source.codes, from)
  const sign = source.codes[start]
  if ((sign !== DOUBLE && sign !== SINGLE) || isLong(source.codes, start)) return undefined
  const end = skipString(source, start)
  return end < 0 ? undefined : { key: tomlString(source.text, start, end) ?? '', end }
}

function isBare(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || (sign >= 48 && sign <= 57) || sign === 95 || sign === 45
}

interface Skipped {
  end: number
  /** Line ends within the value. */
  lines: number
}

/** Finds the end of a value; false when it does not end. */
function skipValue(source: TomlSource, start: number, into: Skipped): boolean {
  const { codes } = source
  const sign = codes[start]
  into.lines = 0
  if (sign === DOUBLE || sign === SINGLE) {
    into.end = skipString(source, start)
    if (into.end >= 0 && isLong(codes, start)) into.lines = newlines(codes, start, into.end)
    return into.end >= 0
  }
  if (sign === OPEN_LIST || sign === OPEN_TABLE) return skipBrackets(source, start, into)
  into.end = skipBare(codes, start)
  if (into.end === start) return false
  // A date and a time may stand apart by one space.
  if (into.end === start + 10 && codes[into.end] === SPACE) {
    const time = /^\d{4}-\d\d-\d\d( \d\d:\d\d[^\s,#\]}]*)/.exec(source.text.slice(start, start + 50))?.[1]
    into.end += time?.length ?? 0
  }
  return true
}

/** Behind a number, a date or a truth value. */
export function skipBare(codes: Codes, start: number): number {
  let at = start
  for (; at < codes.length; at++) {
    const sign = codes[at] ?? 0
    if (sign <= SPACE || sign === COMMA || sign === HASH || sign === CLOSE_LIST || sign === CLOSE_TABLE || sign === 0xa0) break
  }
  return at
}

function skipBrackets(source: TomlSource, start: number, into: Skipped): boolean {
  const { text, codes } = source
  let depth = 0
  let lines = 0
  for (let at = start; at < codes.length; at++) {
    const sign = codes[at] ?? 0
    if (sign === OPEN_LIST || sign === OPEN_TABLE) depth++
    else if (sign === CLOSE_LIST || sign === CLOSE_TABLE) {
      if (--depth > 0) continue
      into.end = at + 1
      into.lines = lines
      return true
    } else if (sign === NEWLINE) lines++
    else if (sign === DOUBLE || sign === SINGLE) {
      const end = skipString(source, at)
      if (end < 0) return false
      if (isLong(codes, at)) lines += newlines(codes, at, end)
      at = end - 1
    } else if (sign === HASH) {
      const end = text.indexOf('\n', at)
      if (end === -1) return false
      at = end - 1
    }
  }
  return false
}

/** Whether three quotes in a row stand at an offset. */
function isLong(codes: Codes, at: number): boolean {
  const sign = codes[at]
  return codes[at + 1] === sign && codes[at + 2] === sign
}

/** The offset behind a string of any of the four kinds; -1 where it does not end. */
export function skipString({ text, codes }: TomlSource, start: number): number {
  const quote = codes[start]
  if (isLong(codes, start)) return skipLongString(text, start, quote === DOUBLE ? '"' : "'")
  for (let at = start + 1; at < codes.length; at++) {
    const sign = codes[at]
    if (sign === quote) return at + 1
    if (sign === NEWLINE) return -1
    if (sign === BACKSLASH && quote === DOUBLE) at++
  }
  return -1
}

function skipLongString(text: string, start: number, quote: string): number {
  const close = quote.repeat(3)
  for (let end = text.indexOf(close, start + 3); end !== -1; end = text.indexOf(close, end + 1)) {
    let slashes = 0
    while (quote === '"' && end - 1 - slashes >= start + 3 && text[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 1) continue
    // Up to two quotes may stand before the closing three.
    let after = end + 3
    while (after - end < 5 && text[after] === quote) after++
    return after
  }
  return -1
}

function newlines(codes: Codes, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (codes[at] === NEWLINE) count++
  return count
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
])

/** The text of a basic string without its quotes. */
export function unescapeToml(raw: string): string {
  if (!raw.includes('\\')) return raw
  return raw.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|[ \t\r]*\n\s*|(.))/gs, (whole, u, big, x, one) => {
    const code: unknown = u ?? big ?? x
    if (typeof code === 'string') {
      const point = Number.parseInt(code, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : ''
    }
    return typeof one === 'string' ? (ESCAPES.get(one) ?? one) : whole === '' ? whole : ''
  })
}

/** The string that stands between two offsets, or undefined when the value there is none. */
export function tomlString(text: string, start: number, end: number): string | undefined {
  const quote = text[start]
  if (quote !== '"' && quote !== "'") return undefined
  const long = end - start >= 6 && text.startsWith(quote.repeat(3), start)
  const raw = text.slice(start + (long ? 3 : 1), end - (long ? 3 : 1))
  const body = long ? raw.replace(/^\r?\n/, '') : raw
  return quote === '"' ? unescapeToml(body) : body
}
