/** A string literal of a Python program; several with nothing or `+` between are one. */
export interface PythonString {
  readonly text: string
  readonly line: number
  /** Whether it is the key of a dictionary. */
  readonly isKey: boolean
  /** Whether more follows that only the program knows: `"pear>=%s" % LEAST`, `f"pear>={least}"`, `"pear" + extra`. */
  readonly open?: boolean
}

/** The strings of a list or dictionary, and whether there is nothing else in it. */
export interface PythonStrings {
  readonly strings: readonly PythonString[]
  readonly literal: boolean
  /** The names of other lists in it. */
  readonly names?: readonly string[]
  /** Whether strings and those names are all there is. */
  readonly onlyNames?: boolean
  readonly line: number
  readonly endLine: number
  /** The offset behind it. */
  readonly end: number
}

/** What makes a list of a list. */
const COPIES = new Set(['list', 'set', 'sorted', 'tuple'])

/** Words of the language; behind `in` stands what something is compared with. */
const LANGUAGE = new Set(['if', 'else', 'for', 'not', 'and', 'or', 'is', 'None', 'True', 'False', 'lambda'])

const TOKEN = /\n|[ \t\r\f]+|#[^\n]*|[[({]|[\])}]|(?:[rRbBuUfF]{1,2}(?=["']))?("""|'''|"|')|,|:|\+|[^\s"'[\](){},:#+]+/gy

/** Reads the literal that begins at an offset, on the line given. Names, calls and operators in it make it one that is not literal. */
export function pythonStrings(text: string, from: number, first: number): PythonStrings {
  const reader = new Reader(text, first)
  // A name or a call: its strings are arguments.
  if (!/^(?:[[({]|[rRbBuUfF]{0,2}["'])/.test(text.slice(from, from + 3)))
    return { strings: [], literal: false, line: first, endLine: first, end: from }
  const pattern = new RegExp(TOKEN)
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [token, quote] = match
    if (quote === undefined) {
      if (reader.take(token, pattern.lastIndex)) break
      continue
    }
    const start = pattern.lastIndex
    const end = text.indexOf(quote, start)
    if (end < 0) return { strings: reader.strings, literal: false, line: first, endLine: reader.line, end: text.length }
    pattern.lastIndex = end + quote.length
    reader.string(start, end, quote.length, /f/i.test(token.slice(0, -quote.length)))
  }
  const rest = pattern.lastIndex
  return { ...reader.found(goesOn(text, rest)), line: first, endLine: reader.line, end: Math.max(rest, from) }
}

class Reader {
  readonly strings: PythonString[] = []
  line: number
  readonly #text: string
  readonly #names: string[] = []
  #onlyNames = true
  #literal = true
  #depth = 0
  /** Strings within the brackets of a call are its arguments, and no items. */
  #call = Infinity
  /** What stood before, blanks aside: a string may go on behind a string, or behind a string and `+`. */
  #before: 'string' | 'plus' | 'operand' | 'name' | 'other' = 'other'

  constructor(text: string, line: number) {
    this.#text = text
    this.line = line
  }

  found(goesOn: boolean) {
    const names = this.#names.length > 0 ? { names: this.#names, onlyNames: this.#onlyNames && !goesOn } : {}
    return { strings: this.strings, literal: this.#literal && !goesOn, ...names }
  }

  /** Anything but a string; whether the literal ends with it. */
  take(token: string, end: number): boolean {
    if (token === '\n') {
      if (this.#depth === 0) return true
      this.line++
      return false
    }
    if (/^[ \t\r\f#]/.test(token)) return false
    if (token === ',' && this.#depth === 0) return true
    if (/^[[({]/.test(token)) this.#opens(token)
    else if (/^[\])}]/.test(token)) return this.#closes()
    else if (token === '+') this.#before = this.#before === 'string' ? 'plus' : 'other'
    else if (token === ',' || token === ':') this.#before = 'other'
    else if (!COPIES.has(token) || this.#text[end] !== '(') this.#word(token, this.#text[end] ?? '')
    return false
  }

  string(start: number, end: number, quote: number, formatted: boolean): void {
    const text = this.#text.slice(start, end)
    const isKey = /^\s*:/.test(this.#text.slice(end + quote, end + quote + 20))
    const open = formatted && text.includes('{')
    const last = this.#before === 'string' || this.#before === 'plus' ? this.strings.at(-1) : undefined
    if (open) this.#literal = this.#onlyNames = false
    if (this.#call === Infinity) {
      if (last) this.strings[this.strings.length - 1] = { ...last, text: last.open ? last.text : last.text + text, isKey }
      else this.strings.push({ text, line: this.line, isKey })
      if (open) this.#opened()
    }
    this.#before = 'string'
    this.line += text.split('\n').length - 1
  }

  #opens(token: string): void {
    this.#depth++
    // `EXTRAS["pear"]` is as little an item as `read("pear")`.
    if ((this.#before === 'name' || this.#before === 'operand') && token !== '{') {
      this.#call = Math.min(this.#call, this.#depth)
      this.#onlyNames = false
    }
    this.#before = 'other'
  }

  #closes(): boolean {
    if (this.#depth === this.#call) this.#call = Infinity
    this.#depth--
    this.#before = 'other'
    return this.#depth <= 0
  }

  #word(token: string, next: string): void {
    this.#literal = false
    const goesOn = this.#before === 'plus' || this.#before === 'operand' || (this.#before === 'string' && /^[.%]/.test(token))
    if (goesOn && this.#call === Infinity) this.#opened()
    const language = LANGUAGE.has(token)
    const isName = /^\*{0,2}[A-Za-z_]\w*$/.test(token) && !goesOn && !language && next !== '(' && next !== '['
    if (isName && this.#call === Infinity) this.#names.push(token.replace(/^\*+/, ''))
    else this.#onlyNames = false
    this.#before = token === '%' ? 'operand' : /^[A-Za-z_.%]/.test(token) && !language ? 'name' : 'other'
  }

  /** The string that came last is one that goes on. */
  #opened(): void {
    const last = this.strings.at(-1)
    if (last) this.strings[this.strings.length - 1] = { ...last, open: true }
  }
}

/** Whether an expression goes on behind an offset: `[…] if … else []`. An `if` on a line of its own that ends in a colon is a statement. */
export function goesOn(text: string, at: number): boolean {
  const behind = text.slice(at, at + 200)
  return (
    /^\s*(?:if\b|\.|%|\*|or\b|and\b)/.test(behind) && !/^[ \t]*(?:#[^\n]*)?\r?\n\s*if\b[^\n]*:[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(behind)
  )
}
