/** A statement of a TOML file: a table header, or a key with the offsets of its value. */
export interface TomlVisitor {
  /** `[a.b]` or, with `list`, `[[a.b]]`. */
  table(path: readonly string[], list: boolean, line: number): void
  /** `a.b = …`, relative to the table above. The value stands between the two offsets. */
  pair(path: readonly string[], start: number, end: number, line: number, endLine: number): void
}

/** Where a scan could not go on. */
export interface TomlFault {
  readonly line: number
  readonly message: string
}

const QUOTED_KEY = /[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*/y
const BLANK = /(?:[ \t\r]|#[^\n]*)*/y
const BARE = /[^\s,#\]}]+/y

/**
 * Goes through TOML statement by statement, without making values: as quick as a scan for lines, and right whatever the
 * layout. Values are skipped by their brackets and quotes. https://toml.io/en/v1.0.0
 */
export function scanToml(text: string, visitor: TomlVisitor): TomlFault | undefined {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (at < text.length) {
    at = sticky(BLANK, text, at)
    const sign = text[at]
    if (sign === undefined) break
    if (sign === '\n') {
      line++
      at++
      continue
    }
    if (sign === '[') {
      const list = text[at + 1] === '['
      const key = readKey(text, at + (list ? 2 : 1))
      const close = list ? ']]' : ']'
      if (!key || !text.startsWith(close, key.end)) return { line, message: 'expected a table header such as [name]' }
      visitor.table(key.path, list, line)
      at = key.end + close.length
    } else {
      const key = readKey(text, at)
      if (!key || text[key.end] !== '=') return { line, message: 'expected key = value' }
      const start = sticky(BLANK_ONLY, text, key.end + 1)
      const value = skipValue(text, start)
      if (!value) return { line, message: 'a value that does not end' }
      visitor.pair(key.path, start, value.end, line, line + value.lines)
      line += value.lines
      at = value.end
    }
    at = sticky(BLANK, text, at)
    if (at < text.length && text[at] !== '\n') return { line, message: 'expected the end of the line' }
  }
  return undefined
}

const BLANK_ONLY = /[ \t]*/y

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** A dotted key, its end behind trailing blanks. */
export function readKey(text: string, from: number): { readonly path: string[]; readonly end: number } | undefined {
  const path: string[] = []
  let at = from
  for (;;) {
    const part = bareKey(text, at) ?? quotedKey(text, at)
    if (!part) return undefined
    path.push(part.key)
    at = part.end
    if (text[at] !== '.') return { path, end: at }
    at++
  }
}

/** The common case, without a pattern. */
function bareKey(text: string, from: number) {
  let start = from
  while (isBlank(text.charCodeAt(start))) start++
  let end = start
  while (isBare(text.charCodeAt(end))) end++
  if (end === start) return undefined
  const key = text.slice(start, end)
  while (isBlank(text.charCodeAt(end))) end++
  return { key, end }
}

function quotedKey(text: string, from: number) {
  QUOTED_KEY.lastIndex = from
  const part = QUOTED_KEY.exec(text)
  return part ? { key: part[1] === undefined ? (part[2] ?? '') : unescapeToml(part[1]), end: QUOTED_KEY.lastIndex } : undefined
}

function isBlank(sign: number): boolean {
  return sign === 32 || sign === 9
}

function isBare(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90) || (sign >= 48 && sign <= 57) || sign === 95 || sign === 45
}

/** The end of a value and how many line ends it spans; undefined when it does not end. */
function skipValue(text: string, start: number): { readonly end: number; readonly lines: number } | undefined {
  const sign = text[start]
  if (sign === '"' || sign === "'") {
    const end = skipString(text, start)
    return end === undefined ? undefined : { end, lines: isLong(text, start) ? newlines(text, start, end) : 0 }
  }
  if (sign === '[' || sign === '{') return skipBrackets(text, start)
  BARE.lastIndex = start
  const bare = BARE.exec(text)?.[0]
  if (bare === undefined) return undefined
  // A date and a time may stand apart by one space.
  const time = /^\d{4}-\d\d-\d\d$/.test(bare)
    ? /^ \d\d:\d\d[^\s,#\]}]*/.exec(text.slice(start + bare.length, start + bare.length + 40))?.[0]
    : undefined
  return { end: start + bare.length + (time?.length ?? 0), lines: 0 }
}

function skipBrackets(text: string, start: number): { readonly end: number; readonly lines: number } | undefined {
  let depth = 0
  let lines = 0
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 91 || sign === 123) depth++
    else if (sign === 93 || sign === 125) {
      depth--
      if (depth === 0) return { end: at + 1, lines }
    } else if (sign === 10) lines++
    else if (sign === 34 || sign === 39) {
      const end = skipString(text, at)
      if (end === undefined) return undefined
      if (isLong(text, at)) lines += newlines(text, at, end)
      at = end - 1
    } else if (sign === 35) {
      const end = text.indexOf('\n', at)
      if (end === -1) return undefined
      at = end - 1
    }
  }
  return undefined
}

/** Whether three quotes in a row stand at an offset. */
function isLong(text: string, at: number): boolean {
  const sign = text.charCodeAt(at)
  return text.charCodeAt(at + 1) === sign && text.charCodeAt(at + 2) === sign
}

/** The offset behind a string of any of the four kinds. */
export function skipString(text: string, start: number): number | undefined {
  const basic = text[start] === '"'
  const quote = basic ? '"' : "'"
  if (isLong(text, start)) return skipLongString(text, start, quote)
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 10) return undefined
    if (basic && sign === 92) at++
    else if (sign === (basic ? 34 : 39)) return at + 1
  }
  return undefined
}

function skipLongString(text: string, start: number, quote: string): number | undefined {
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
  return undefined
}

function newlines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
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
  const long = end - start >= 6 && isLong(text, start)
  const raw = text.slice(start + (long ? 3 : 1), end - (long ? 3 : 1))
  const body = long ? raw.replace(/^\r?\n/, '') : raw
  return quote === '"' ? unescapeToml(body) : body
}
