import type { Quote, Syntax } from '#models/code/syntax.ts'

/** A piece of program text. Signs are one character, or two where these mean one thing (`=>`, `::`). */
export interface Token {
  readonly type: 'name' | 'string' | 'comment' | 'sign'
  /** The name, the sign, the comment with its marks, or the value of the string. */
  readonly text: string
  readonly line: number
  readonly endLine: number
  /** Offsets in the file. */
  readonly from: number
  readonly to: number
  /** First on its line. */
  readonly head: boolean
  /** A string with values put into it. */
  readonly built?: true
}

const PAIRS = new Set(['==', '!=', '<=', '>=', '=>', ':=', '->', '::', '||', '&&', '??', '+=', '-=', '?.', '<-', '**'])

/** A comment or string longer than this is data, and is cut to this many characters. */
const LONGEST = 20_000

/**
 * Takes program text apart in one pass.
 *
 * A string that does not close on its line, in a language where it must, is a stray quote: only the sign is taken, so
 * that an apostrophe in a comment of an unknown form does not turn the rest of the file inside out.
 */
export function lex(text: string, syntax: Syntax): Token[] {
  const tokens: Token[] = []
  const starts = firstSigns(syntax)
  let at = 0
  let line = 1
  let head = true
  const push = (type: Token['type'], value: string, to: number, built?: boolean) => {
    const endLine = type === 'string' || type === 'comment' ? line + newlines(text, at, to) : line
    tokens.push({ type, text: value, line, endLine, from: at, to, head, ...(built ? { built: true as const } : {}) })
    line = endLine
    at = to
    head = false
  }
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 10 && !starts.has('\n')) {
      line++
      at++
      head = true
    } else if (code === 32 || code === 9 || code === 13) at++
    else if (isWord(code)) {
      const end = wordEnd(text, at)
      const quoted = syntax.prefixes && end - at <= 2 ? prefixed(text, at, end, syntax) : undefined
      const raw = quoted ?? (syntax.quotes.some(quote => quote.open.charCodeAt(0) === code) ? string(text, at, syntax, false) : undefined)
      if (raw) push('string', raw.value, raw.end, raw.built)
      else push('name', text.slice(at, end), end)
    } else {
      const opens = starts.has(text[at] ?? '')
      const comment = opens ? commentEnd(text, at, syntax) : undefined
      const value = opens && comment === undefined ? string(text, at, syntax, false) : undefined
      if (comment !== undefined) push('comment', text.slice(at, Math.min(comment, at + LONGEST)), comment)
      else if (value) push('string', value.value, value.end, value.built)
      else if (code === 10) {
        line++
        at++
        head = true
      } else if (code === 39 && syntax.characters) at = characterEnd(text, at)
      else if (code === 47 && syntax.patterns && expectsValue(tokens.at(-1))) at = patternEnd(text, at)
      else
        push('sign', text.slice(at, PAIRS.has(text.slice(at, at + 2)) ? at + 2 : at + 1), at + (PAIRS.has(text.slice(at, at + 2)) ? 2 : 1))
    }
  }
  return tokens
}

function firstSigns(syntax: Syntax): ReadonlySet<string> {
  return new Set(
    [...syntax.line, ...syntax.block.map(([open]) => open), ...syntax.quotes.map(quote => quote.open)].map(open => open[0] ?? ''),
  )
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36 || code > 127
}

function wordEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isWord(text.charCodeAt(end))) end++
  return end
}

function commentEnd(text: string, at: number, syntax: Syntax): number | undefined {
  for (const [open, close] of syntax.block) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    return end < 0 ? text.length : end + close.length
  }
  if (!syntax.line.some(mark => text.startsWith(mark, at))) return undefined
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

interface Quoted {
  readonly value: string
  readonly end: number
  readonly built: boolean
}

function prefixed(text: string, at: number, end: number, syntax: Syntax): Quoted | undefined {
  const letters = text.slice(at, end).toLowerCase()
  const sign = text[end]
  if ((sign !== '"' && sign !== "'") || !/^(?:[rbuft]|rb|br|fr|rf|tr|rt)$/.test(letters)) return undefined
  return string(text, end, syntax, letters.includes('f') || letters.includes('t'), letters.includes('r'))
}

function string(text: string, at: number, syntax: Syntax, formatted: boolean, raw = false): Quoted | undefined {
  const quote = syntax.quotes.find(({ open }) => text.startsWith(open, at))
  if (!quote) return undefined
  const start = at + quote.open.length
  const end = closing(text, start, quote)
  if (end === undefined) return undefined
  const body = text.slice(start, Math.min(end, start + LONGEST))
  const built = (formatted && /\{[^{]/.test(body)) || (quote.inserts !== undefined && body.includes(quote.inserts))
  return { value: quote.escapes && !raw && body.includes('\\') ? unescape(body) : body, end: end + quote.close.length, built }
}

/** Where the string closes; undefined when it does not, or not on the line where it must. */
function closing(text: string, start: number, quote: Quote): number | undefined {
  const sign = quote.close.charCodeAt(0)
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92 && quote.escapes) at++
    else if (code === 10 && !quote.lines) return undefined
    else if (code === sign && text.startsWith(quote.close, at)) return at
  }
  return undefined
}

function unescape(body: string): string {
  return body.replace(/\\(\r?\n|.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : /^\r?\n$/.test(sign) ? '' : sign))
}

/** Behind a character such as `'x'` or `'\n'`, or behind the quote of a lifetime. */
function characterEnd(text: string, at: number): number {
  const close = text.indexOf("'", text[at + 1] === '\\' ? at + 3 : at + 1)
  return close > 0 && close - at <= 12 && !text.slice(at, close).includes('\n') && (text[at + 1] === '\\' || close - at <= 3)
    ? close + 1
    : at + 1
}

/** Whether a slash here would begin a pattern: behind a sign that leaves an expression open. */
function expectsValue(before: Token | undefined): boolean {
  return (
    before === undefined || (before.type === 'sign' && /^[=(,:[!&|?{};+]$|^=>$|^&&$|^\|\|$/.test(before.text)) || before.text === 'return'
  )
}

function patternEnd(text: string, at: number): number {
  let set = false
  for (let end = at + 1; end < text.length && end - at < 2000; end++) {
    const sign = text[end]
    if (sign === '\n') break
    if (sign === '\\') end++
    else if (sign === '[') set = true
    else if (sign === ']') set = false
    else if (sign === '/' && !set) return end + 1
  }
  return at + 1
}

function newlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
