import { COMMENTING, NEWLINE, QUOTING, SPACE, WORD, WORD_OR_QUOTE, type Quote, type Syntax } from '#models/code/syntax.ts'
import { COMMENT, NAME, nesting, SIGN, signOf, Tokens } from '#models/code/tokens.ts'

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
  const state = new State(text, syntax)
  while (state.at < text.length) step(state)
  return state.tokens
}

/** How far a file is read. */
class State {
  readonly text: string
  readonly syntax: Syntax
  readonly classes: Uint8Array
  readonly tokens: Tokens
  readonly dead: Dead = new Map()
  readonly newlines: Ahead
  readonly backslashes: Ahead
  at = 0
  line = 1
  /** Nothing has been read on the line yet. */
  head = true
  /** Brackets that are open, and the sign before, comments apart: 0 behind any other token. */
  depth = 0
  before = 0

  constructor(text: string, syntax: Syntax) {
    this.text = text
    this.syntax = syntax
    this.classes = syntax.classes
    this.tokens = new Tokens(text)
    this.newlines = new Ahead(text, '\n')
    this.backslashes = new Ahead(text, '\\')
  }

  /** Counts the lines up to an offset, and goes on there. */
  skipTo(end: number): void {
    for (let next = this.newlines.from(this.at); next < end; next = this.newlines.from(next + 1)) this.line++
    this.at = end
  }
}

/** The next place of a character, remembered: asked from left to right, a text is searched once. */
class Ahead {
  readonly #text: string
  readonly #sign: string
  #asked = 0
  #found = -1

  constructor(text: string, sign: string) {
    this.#text = text
    this.#sign = sign
  }

  /** The first place at or behind an offset; the length of the text where there is none. */
  from(at: number): number {
    if (at >= this.#asked && at <= this.#found) return this.#found
    const found = this.#text.indexOf(this.#sign, at)
    this.#asked = at
    return (this.#found = found < 0 ? this.#text.length : found)
  }
}

/** Reads one token; a function of its own, which is compiled long before a loop over a file would be. */
function step(state: State): void {
  const { text, at, classes } = state
  const code = text.charCodeAt(at)
  const kind = code > 127 ? WORD : (classes[code] ?? 0)
  switch (kind) {
    case SPACE:
      state.at = spaceEnd(text, at + 1)
      return
    case NEWLINE:
      nextLine(state)
      return
    case WORD:
    case WORD_OR_QUOTE: {
      const end = wordEnd(text, at, classes)
      const prefixed = state.syntax.prefixes && end - at <= 2
      if (prefixed ? readPrefixed(state, end) : kind === WORD_OR_QUOTE && readString(state, at, false, false)) break
      state.tokens.add(NAME, at, end, state.line, state.head, 0)
      state.at = end
      state.before = 0
      break
    }
    case COMMENTING: {
      const end = commentEnd(text, at, state.syntax)
      if (end < 0) return readSign(state, code)
      state.tokens.comments.push(state.tokens.count)
      state.tokens.add(COMMENT, at, Math.min(end, at + LONGEST), state.line, state.head, 0)
      state.skipTo(end)
      break
    }
    case QUOTING:
      if (!readString(state, at, false, false)) return readSign(state, code)
      break
    default:
      return readSign(state, code)
  }
  state.head = false
}

function nextLine(state: State): void {
  state.line++
  state.at = spaceEnd(state.text, state.at + 1)
  state.head = true
}

function spaceEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 32) end++
  return end
}

function readSign(state: State, code: number): void {
  const { text, at, syntax } = state
  if (code === 10) return nextLine(state)
  if (code === 39 && syntax.characters) {
    state.at = characterEnd(text, at)
    return
  }
  if (code === 47 && syntax.patterns && expectsValue(state.tokens)) {
    state.at = patternEnd(text, at, state.dead)
    return
  }
  const sign = signAt(text, at, code)
  state.at = at + (sign > 255 ? 2 : 1)
  state.tokens.add(SIGN, at, state.at, state.line, state.head, sign)
  state.head = false
  state.depth += nesting(sign)
  state.before = sign
}

/** The number of the sign, of two characters where these mean one thing. */
function signAt(text: string, at: number, code: number): number {
  const pairs = PAIRS_OF[code]
  if (pairs && pairs.length > 0) {
    const second = text.charCodeAt(at + 1)
    for (let n = 0; n < pairs.length; n++) {
      const pair = pairs[n] ?? ''
      if (pair.charCodeAt(1) === second) return signOf(pair)
    }
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
function commentEnd(text: string, at: number, { block, line }: Syntax): number {
  for (const [open, close] of block) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(close, at + open.length)
    return end < 0 ? text.length : end + close.length
  }
  for (const mark of line) {
    if (!text.startsWith(mark, at)) continue
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  return -1
}

/** Reads a string with letters before it; false where none stands there. */
function readPrefixed(state: State, end: number): boolean {
  const { text, at } = state
  const sign = text.charCodeAt(end)
  if (sign !== 34 && sign !== 39) return false
  const letters = text.slice(at, end).toLowerCase()
  if (!/^(?:[rbuft]|rb|br|fr|rf|tr|rt)$/.test(letters)) return false
  return readString(state, end, letters.includes('f') || letters.includes('t'), letters.includes('r'))
}

/** Reads the string whose quote stands at an offset; false where none begins there. */
function readString(state: State, from: number, formatted: boolean, raw: boolean): boolean {
  const { text, syntax, at, line } = state
  const quote = quoteAt(text, from, syntax.quotes)
  if (!quote || (state.dead.get(quote.open) ?? -1) > from) return false
  const start = from + quote.open.length
  const end = closing(state, start, quote)
  if (end < 0) return false
  const body = text.slice(start, Math.min(end, start + LONGEST))
  const built = (formatted && /\{[^{]/.test(body)) || (quote.inserts !== undefined && body.includes(quote.inserts))
  const value = quote.escapes && !raw && body.includes('\\') ? unescape(body) : body
  state.skipTo(end + quote.close.length)
  if (syntax.docStrings && state.head && state.depth === 0 && !GOES_ON.has(state.before)) state.tokens.documentation.add(state.tokens.count)
  state.before = 0
  state.tokens.addText({ text: value, line, endLine: state.line, from: at, to: state.at, built }, state.head)
  return true
}

/** Signs behind which a string on a new line is a value. */
const GOES_ON: ReadonlySet<number> = new Set(['=', '\\'].map(signOf))

function quoteAt(text: string, at: number, quotes: readonly Quote[]): Quote | undefined {
  // Counted through: this runs for every string, and an iterator is slow until it is compiled.
  for (let n = 0; n < quotes.length; n++) {
    const quote = quotes[n]
    if (quote !== undefined && text.startsWith(quote.open, at)) return quote
  }
  return undefined
}

/** Where the string closes; -1 when it does not, or not on the line where it must. */
function closing({ text, newlines, backslashes, dead }: State, start: number, quote: Quote): number {
  const none = text.length
  let at = start
  let end = -1
  for (;;) {
    if (end < at) {
      const found = text.indexOf(quote.close, at)
      end = found < 0 ? none : found
    }
    const stop = quote.lines ? end : Math.min(end, newlines.from(at))
    const escape = quote.escapes ? backslashes.from(at) : none
    if (escape < stop) at = escape + 2
    else if (stop === end && end < none) return end
    else {
      dead.set(quote.open, stop)
      return -1
    }
  }
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
