/** How a language writes comments and strings; enough to find literals in it without evaluating anything. */
export interface Language {
  readonly lineComments: readonly string[]
  readonly blockComments?: readonly (readonly [string, string])[]
  /** Longest first; those of three signs may span lines. */
  readonly quotes: readonly string[]
  /** What makes a string depend on a value: `${`, `#{`, `\(`. Strings in single quotes are always literal unless told. */
  readonly interpolation?: readonly string[]
  readonly interpolatesSingleQuotes?: boolean
  /** Whether `<<~NAME` starts a block of text that ends at NAME. */
  readonly heredocs?: boolean
  /** Signs beside letters, digits and `_` that may stand within a word. */
  readonly wordSigns?: string
}

/** A word, a string without its quotes, or one sign. */
export interface Token {
  readonly kind: 'word' | 'string' | 'sign'
  readonly text: string
  /** False for a string with a value spliced in. */
  readonly literal: boolean
  readonly line: number
  readonly endLine: number
}

/** Source text as tokens with lines, in one pass. A string that is not closed ends with its line, so damage stays local. */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = []
  eachToken(text, language, token => tokens.push(token) > 0)
  return tokens
}

/** Tells a visitor one token after the other, until it answers false: large files need not be held as tokens. `line` is that of the first one. */
export function eachToken(text: string, language: Language, visit: (token: Token) => boolean, line = 1): void {
  const state = { at: 0, line, heredocs: 20 }
  const isWord = wordTest(language)
  const starts = startsOf(language)
  while (state.at < text.length) {
    const code = text.charCodeAt(state.at)
    if (code === 10) {
      state.line++
      state.at++
    } else if (code === 32 || code === 9 || code === 13) state.at++
    else if (starts.has(code)) {
      if (skipComment(text, state, language) || skipHeredoc(text, state, language)) continue
      if (!visit(readToken(text, state, language, isWord))) return
    } else if (!visit(readPlain(text, state, isWord))) return
  }
}

/** The codes with which comments, strings and blocks of text begin. */
function startsOf({ lineComments, blockComments, quotes, heredocs }: Language): ReadonlySet<number> {
  const marks = [...lineComments, ...(blockComments ?? []).map(([open]) => open), ...quotes, ...(heredocs ? ['<'] : [])]
  return new Set(marks.map(mark => mark.charCodeAt(0)))
}

interface Place {
  at: number
  line: number
  /** How many more blocks without an end are looked for: each costs a walk to the end of the file. */
  heredocs: number
}

function wordTest(language: Language): (code: number) => boolean {
  const extra = new Set((language.wordSigns ?? '').split('').map(sign => sign.charCodeAt(0)))
  return code =>
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code > 127 || extra.has(code)
}

function skipComment(text: string, state: Place, language: Language): boolean {
  if (language.lineComments.some(mark => text.startsWith(mark, state.at))) {
    const end = text.indexOf('\n', state.at)
    state.at = end < 0 ? text.length : end
    return true
  }
  const block = language.blockComments?.find(([open]) => text.startsWith(open, state.at))
  if (!block) return false
  const end = text.indexOf(block[1], state.at + block[0].length)
  moveTo(text, state, end < 0 ? text.length : end + block[1].length)
  return true
}

function skipHeredoc(text: string, state: Place, language: Language): boolean {
  if (!language.heredocs || state.heredocs === 0 || !text.startsWith('<<', state.at)) return false
  const match = /^<<[~-]?["']?([A-Za-z_]\w{0,60})["']?/.exec(text.slice(state.at, state.at + 70))
  const firstLine = text.indexOf('\n', state.at)
  if (!match?.[1] || firstLine < 0) return false
  let start = firstLine + 1
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    if (stop - start < 500 && text.slice(start, stop).trim() === match[1]) {
      moveTo(text, state, stop)
      return true
    }
    start = stop + 1
  }
  state.heredocs--
  state.at += match[0].length
  return true
}

function readToken(text: string, state: Place, language: Language, isWord: (code: number) => boolean): Token {
  const quote = language.quotes.find(mark => text.startsWith(mark, state.at))
  return quote === undefined ? readPlain(text, state, isWord) : readString(text, state, language, quote)
}

/** A word or one sign. */
function readPlain(text: string, state: Place, isWord: (code: number) => boolean): Token {
  const start = state.at
  while (state.at < text.length && isWord(text.charCodeAt(state.at))) state.at++
  const kind = state.at > start ? 'word' : 'sign'
  if (kind === 'sign') state.at++
  return { kind, text: text.slice(start, state.at), literal: true, line: state.line, endLine: state.line }
}

function readString(text: string, state: Place, language: Language, quote: string): Token {
  const line = state.line
  const start = state.at + quote.length
  const splices = quote === "'" && !language.interpolatesSingleQuotes ? [] : (language.interpolation ?? [])
  const end = stringEnd(text, start, quote, splices)
  moveTo(text, state, text.startsWith(quote, end) ? end + quote.length : end)
  const body = text.slice(start, end)
  return { kind: 'string', text: unescape(body), literal: !splices.some(mark => body.includes(mark)), line, endLine: state.line }
}

/** Where the string ends: at its quote, or with its line. Quotes within `${…}` belong to the program there. */
function stringEnd(text: string, start: number, quote: string, splices: readonly string[]): number {
  const long = quote.length > 1
  const braced = splices.some(mark => mark.endsWith('{')) ? splices.map(mark => mark.slice(0, -1)) : []
  let depth = 0
  let at = start
  for (; at < text.length && (long || text[at] !== '\n'); at++) {
    const sign = text[at]
    if (sign === '\\' && text[at + 1] !== '\n') at++
    else if (depth === 0 && text.startsWith(quote, at)) return at
    else if (sign === '{' && (depth > 0 || (at > start && braced.includes(text[at - 1] ?? '')))) depth++
    else if (sign === '}' && depth > 0) depth--
  }
  return Math.min(at, text.length)
}

function unescape(body: string): string {
  return body.includes('\\') ? body.replace(/\\(["'\\/])/g, '$1') : body
}

function moveTo(text: string, state: Place, to: number): void {
  for (let at = state.at; at < to; at++) if (text.charCodeAt(at) === 10) state.line++
  state.at = to
}

/** The index of the bracket that closes the one at `open`; the last token where none does. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'sign') continue
    if ('{[('.includes(token.text)) depth++
    else if ('}])'.includes(token.text) && --depth <= 0) return at
  }
  return tokens.length - 1
}

/** Names that are given one literal string, once: `name = "1.0"`. A name that is given two is nobody’s constant. */
export function literalAssignments(tokens: readonly Token[]): ReadonlyMap<string, Token> {
  const found = new Map<string, Token>()
  const twice = new Set<string>()
  for (const [at, name] of tokens.entries()) {
    const value = tokens[at + 2]
    const behind = tokens[at + 3]
    if (
      name.kind !== 'word' ||
      tokens[at + 1]?.text !== '=' ||
      tokens[at + 1]?.kind !== 'sign' ||
      value?.kind !== 'string' ||
      !value.literal ||
      // `"group" % "artifact"` and `"1." + minor` only begin with a string.
      (behind?.kind === 'sign' && behind.line === value.endLine && '%+.'.includes(behind.text))
    )
      continue
    if (found.has(name.text) && found.get(name.text)?.text !== value.text) twice.add(name.text)
    found.set(name.text, value)
  }
  for (const name of twice) found.delete(name)
  return found
}
