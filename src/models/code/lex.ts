import { NEWLINE, OPENING, SPACE, WORD, WORD_OR_QUOTE, type Quote, type Syntax } from '#models/code/syntax.ts'
import { COMMENT, NAME, SIGN, signOf, Tokens } from '#models/code/tokens.ts'

const PAIRS = ['==', '!=', '<=', '>=', '=>', ':=', '->', '::', '||', '&&', '??', '+=', '-=', '?.', '<-', '**']

/** The pairs by their first character: most signs begin none, and nothing need be cut out to see that. */
const PAIRS_OF: readonly (readonly string[])[] = Array.from({ length: 128 }, (_, code) => PAIRS.filter(pair => pair.charCodeAt(0) === code))

/** A comment or string longer than this is data, and is cut to this many characters. */
const LONGEST = 20_000

/** Longer patterns (in characters) are divisions that were mistaken for one. */
const LONGEST_PATTERN = 400

/** A quote that did not close does not close further on, up to the offset where its search ended. */
type Dead = Map<string, number>

/**
 * Takes program text apart in one pass.
 *
 * A string that does not close on its line, in a language where it must, is a stray quote: only the sign is taken, so
 * that an apostrophe in a comment of an unknown form does not turn the rest of the file inside out.
 */
export function lex(text: string, syntax: Syntax): Tokens {
  const tokens = new Tokens(text)
  const { classes } = syntax
  const dead: Dead = new Map()
  let at = 0
  let line = 1
  let head = true
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = code > 127 ? WORD : classes[code]
    if (kind === SPACE) {
      at++
      continue
    }
    if (kind === NEWLINE) {
      line++
      at++
      head = true
      continue
    }
    const isWord = kind === WORD || kind === WORD_OR_QUOTE
    const end = isWord ? wordEnd(text, at, classes) : at
    const comment = kind === OPENING ? commentEnd(text, at, syntax) : -1
    const value = comment < 0 ? stringAt(text, at, end, kind ?? 0, syntax, dead) : undefined
    if (value) {
      const endLine = line + newlines(text, at, value.end)
      tokens.addText({ text: value.value, line, endLine, from: at, to: value.end, built: value.built }, head)
      line = endLine
      at = value.end
    } else if (comment >= 0) {
      tokens.add(COMMENT, at, Math.min(comment, at + LONGEST), line, head, 0)
      line += newlines(text, at, comment)
      at = comment
    } else if (isWord) {
      tokens.add(NAME, at, end, line, head, 0)
      at = end
    } else if (code === 10) {
      line++
      at++
      head = true
      continue
    } else if (code === 39 && syntax.characters) {
      at = characterEnd(text, at)
      continue
    } else if (code === 47 && syntax.patterns && expectsValue(tokens)) {
      at = patternEnd(text, at, dead)
      continue
    } else {
      const sign = signAt(text, at, code)
      const behind = at + (sign > 255 ? 2 : 1)
      tokens.add(SIGN, at, behind, line, head, sign)
      at = behind
    }
    head = false
  }
  return tokens
}

/** The string that begins here, or with the letters here. */
function stringAt(text: string, at: number, end: number, kind: number, syntax: Syntax, dead: Dead): Quoted | undefined {
  if (kind === OPENING) return string(text, at, syntax, false, false, dead)
  if (kind !== WORD && kind !== WORD_OR_QUOTE) return undefined
  if (syntax.prefixes && end - at <= 2) return prefixed(text, at, end, syntax, dead)
  return kind === WORD_OR_QUOTE ? string(text, at, syntax, false, false, dead) : undefined
}

/** The number of the sign, of two characters where these mean one thing. */
function signAt(text: string, at: number, code: number): number {
  const pairs = PAIRS_OF[code]
  if (pairs && pairs.length > 0) {
    const second = text.charCodeAt(at + 1)
    for (const pair of pairs) if (pair.charCodeAt(1) === second) return signOf(pair)
  }
  return code
}

function wordEnd(text: string, at: number, classes: Uint8Array): number {
  let end = at + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const kind = code > 127 ? WORD : classes[code]
    if (kind !== WORD && kind !== WORD_OR_QUOTE) break
  }
  return end
}

/** Where the comment that begins here ends; -1 where none begins. */
function commentEnd(text: string, at: number, syntax: Syntax): number {
  for (const [open, close] of syntax.block) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    return end < 0 ? text.length : end + close.length
  }
  for (const mark of syntax.line) {
    if (!text.startsWith(mark, at)) continue
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  return -1
}

interface Quoted {
  readonly value: string
  readonly end: number
  readonly built: boolean
}

function prefixed(text: string, at: number, end: number, syntax: Syntax, dead: Dead): Quoted | undefined {
  const sign = text.charCodeAt(end)
  if (sign !== 34 && sign !== 39) return undefined
  const letters = text.slice(at, end).toLowerCase()
  if (!/^(?:[rbuft]|rb|br|fr|rf|tr|rt)$/.test(letters)) return undefined
  return string(text, end, syntax, letters.includes('f') || letters.includes('t'), letters.includes('r'), dead)
}

function string(text: string, at: number, syntax: Syntax, formatted: boolean, raw: boolean, dead: Dead): Quoted | undefined {
  const quote = syntax.quotes.find(({ open }) => text.startsWith(open, at))
  if (!quote || (dead.get(quote.open) ?? -1) > at) return undefined
  const start = at + quote.open.length
  const end = closing(text, start, quote, dead)
  if (end === undefined) return undefined
  const body = text.slice(start, Math.min(end, start + LONGEST))
  const built = (formatted && /\{[^{]/.test(body)) || (quote.inserts !== undefined && body.includes(quote.inserts))
  return { value: quote.escapes && !raw && body.includes('\\') ? unescape(body) : body, end: end + quote.close.length, built }
}

/** Where the string closes; undefined when it does not, or not on the line where it must. */
function closing(text: string, start: number, quote: Quote, dead: Dead): number | undefined {
  const sign = quote.close.charCodeAt(0)
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92 && quote.escapes) at++
    else if (code === 10 && !quote.lines) break
    else if (code === sign && (quote.close.length === 1 || text.startsWith(quote.close, at))) return at
  }
  dead.set(quote.open, at)
  return undefined
}

function unescape(body: string): string {
  return body.replace(/\\(\r?\n|.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 't' ? '\t' : /^\r?\n$/.test(sign) ? '' : sign))
}

/** Behind a character such as `'x'` or `'\n'`, or behind the quote of a lifetime. */
function characterEnd(text: string, at: number): number {
  const piece = text.slice(at, at + 13)
  return at + (/^'(?:\\[^\n]{1,9}?|[^\\\n]{1,2})'/.exec(piece)?.[0].length ?? 1)
}

const OPEN_ENDED: ReadonlySet<number> = new Set([...'=(,:[!&|?{};+', '=>', '&&', '||'].map(signOf))

/** Whether a slash here would begin a pattern: behind a sign that leaves an expression open. */
function expectsValue(tokens: Tokens): boolean {
  const last = tokens.count - 1
  if (last < 0) return true
  return tokens.kind(last) === SIGN ? OPEN_ENDED.has(tokens.sign(last)) : tokens.text(last) === 'return'
}

function patternEnd(text: string, at: number, dead: Dead): number {
  if ((dead.get('/') ?? -1) > at) return at + 1
  let set = false
  let end = at + 1
  for (; end < text.length && end - at < LONGEST_PATTERN; end++) {
    const sign = text.charCodeAt(end)
    if (sign === 10) break
    if (sign === 92) end++
    else if (sign === 91) set = true
    else if (sign === 93) set = false
    else if (sign === 47 && !set) return end + 1
  }
  dead.set('/', end)
  return at + 1
}

function newlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++
  return count
}
