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

const KEY_PART = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*/y
const BLANK = /(?:[ \t\r]|#[^\n]*)*/y
/** Up to the next sign that matters inside a list or an inline table. */
const INSIDE = /[^"'[\]{}#\n]+/g
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
    KEY_PART.lastIndex = at
    const part = KEY_PART.exec(text)
    if (!part) return undefined
    path.push(part[1] ?? (part[2] === undefined ? (part[3] ?? '') : unescapeToml(part[2])))
    at = KEY_PART.lastIndex
    if (text[at] !== '.') return { path, end: at }
    at++
  }
}

/** The end of a value and how many line ends it spans; undefined when it does not end. */
function skipValue(text: string, start: number): { readonly end: number; readonly lines: number } | undefined {
  const sign = text[start]
  if (sign === '"' || sign === "'") {
    const end = skipString(text, start)
    return end === undefined ? undefined : { end, lines: text.startsWith(sign.repeat(3), start) ? newlines(text, start, end) : 0 }
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
  for (let at = start; at < text.length;) {
    const sign = text[at]
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    else if (sign === '\n') lines++
    else if (sign === '"' || sign === "'") {
      const end = skipString(text, at)
      if (end === undefined) return undefined
      if (text.startsWith(sign.repeat(3), at)) lines += newlines(text, at, end)
      at = end
      continue
    } else if (sign === '#') {
      const end = text.indexOf('\n', at)
      at = end === -1 ? text.length : end
      continue
    } else {
      INSIDE.lastIndex = at
      INSIDE.exec(text)
      at = Math.max(INSIDE.lastIndex, at + 1)
      continue
    }
    at++
    if (depth === 0) return { end: at, lines }
  }
  return undefined
}

/** The offset behind a string of any of the four kinds. */
export function skipString(text: string, start: number): number | undefined {
  const quote = text[start] ?? ''
  const long = text.startsWith(quote.repeat(3), start)
  const close = long ? quote.repeat(3) : quote
  for (let end = text.indexOf(close, start + close.length); end !== -1; end = text.indexOf(close, end + 1)) {
    if (!long) {
      const line = text.indexOf('\n', start)
      if (line !== -1 && line < end) return undefined
    }
    let slashes = 0
    while (quote === '"' && end - 1 - slashes >= start + close.length && text[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 1) continue
    // Up to two quotes may stand before the closing three.
    let after = end + close.length
    while (long && after - end < 5 && text[after] === quote) after++
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
  const long = end - start >= 6 && text.startsWith(quote.repeat(3), start)
  const raw = text.slice(start + (long ? 3 : 1), end - (long ? 3 : 1))
  const body = long ? raw.replace(/^\r?\n/, '') : raw
  return quote === '"' ? unescapeToml(body) : body
}
