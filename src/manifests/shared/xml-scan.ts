import type { XmlAttributes, XmlElement } from '#manifests/shared/xml-element.ts'
import { codesOf, type Codes } from '#manifests/shared/codes.ts'

const [TAB, NEWLINE, RETURN, SPACE, BANG, DOUBLE, AMPERSAND, SINGLE, SLASH, LESS, EQUALS, GREATER, OPEN, CLOSE] = [
  9, 10, 13, 32, 33, 34, 38, 39, 47, 60, 61, 62, 91, 93,
] as const

const DECLARATION =
  /<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? ?\?>/y
const ENTITY = /&(?:lt|gt|amp|quot|apos);/y
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

/** Deeper than any real build file. */
const MAX_DEPTH = 1000

/** Attributes of one tag are compared with each other. */
const MAX_ATTRIBUTES = 32

/**
 * Reads the XML that tools write: elements, attributes, text, comments, CDATA. Values are made when they are asked for.
 *
 * Undefined for anything beyond that, right or wrong: a whole parser decides then. What is taken is well-formed.
 */
export function scanXml(text: string): XmlElement | undefined {
  return new Scan(text).run()
}

/** Letters, digits, `_`, `-`, `.`, `:` and no others: a name beyond ASCII is left to the parser. */
const NAME_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => (/[\w.:-]/.test(String.fromCharCode(code)) ? 1 : 0))

function inName(sign: number | undefined): boolean {
  return sign !== undefined && sign < 128 && NAME_SIGNS[sign] === 1
}

function startsName(sign: number | undefined): boolean {
  return inName(sign) && !(sign !== undefined && sign < 59 && sign !== 58)
}

function isSpace(sign: number | undefined): boolean {
  return sign === SPACE || sign === NEWLINE || sign === TAB || sign === RETURN
}

const NONE: readonly Scanned[] = []

class Scanned implements XmlElement, XmlAttributes {
  readonly line: number
  endLine: number
  children: readonly Scanned[] = NONE
  readonly #text: string
  readonly nameFrom: number
  readonly nameTo: number
  /** Behind the tag’s attributes. */
  tagEnd: number
  textFrom = -1
  textTo = -1
  /** Text in several pieces. */
  pieces: string | undefined

  constructor(text: string, nameFrom: number, nameTo: number, line: number) {
    this.#text = text
    this.nameFrom = nameFrom
    this.nameTo = nameTo
    this.tagEnd = nameTo
    this.line = line
    this.endLine = line
  }

  get name(): string {
    return local(this.#text.slice(this.nameFrom, this.nameTo))
  }

  get text(): string {
    if (this.pieces !== undefined) return this.pieces.trim()
    return this.textFrom < 0 ? '' : decoded(this.#text.slice(this.textFrom, this.textTo)).trim()
  }

  get attributes(): XmlAttributes {
    return this
  }

  /** Of attributes that differ in their prefix alone, the last counts. */
  get(name: string): string | undefined {
    const text = this.#text
    let found: string | undefined
    for (let at = this.nameTo; at < this.tagEnd;) {
      const from = ink(text, at, this.tagEnd)
      const equals = text.indexOf('=', from)
      if (equals < 0 || equals >= this.tagEnd) return found
      const open = ink(text, equals + 1, this.tagEnd)
      const close = text.indexOf(text.charAt(open), open + 1)
      const ends = text.startsWith(name, equals - name.length) || text.charCodeAt(equals - 1) <= SPACE
      if (ends && local(text.slice(from, equals).trimEnd()) === name) found = decoded(text.slice(open + 1, close))
      at = close + 1
    }
    return found
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }
}

function ink(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text.charCodeAt(at) <= SPACE) at++
  return at
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decoded(raw: string): string {
  const lined = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  return lined.includes('&') ? lined.replace(/&\w+;/g, entity => ENTITIES.get(entity) ?? entity) : lined
}

class Scan {
  readonly #text: string
  readonly #codes: Codes
  readonly #open: Scanned[] = []
  /** Elements that are closed and whose parents are not, and for each open one where its own begin. */
  readonly #closed: Scanned[] = []
  readonly #starts: number[] = []
  readonly #attributes: number[] = []
  #root: Scanned | undefined
  #at = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
    this.#codes = codesOf(text)
  }

  run(): XmlElement | undefined {
    const codes = this.#codes
    if (codes[0] === 0xfeff) this.#at = 1
    DECLARATION.lastIndex = this.#at
    if (DECLARATION.test(this.#text)) this.#at = DECLARATION.lastIndex
    while (this.#at < codes.length) {
      const taken = codes[this.#at] === LESS ? this.#markup() : this.#run()
      if (!taken) return undefined
    }
    return this.#open.length === 0 ? this.#root : undefined
  }

  #markup(): boolean {
    const second = this.#codes[this.#at + 1]
    if (second === SLASH) return this.#closeTag()
    if (second !== BANG) return this.#openTag()
    return this.#codes[this.#at + 2] === OPEN ? this.#cdata() : this.#comment()
  }

  /** Text up to the next tag. */
  #run(): boolean {
    const codes = this.#codes
    const from = this.#at
    let to = from
    let blank = true
    for (; to < codes.length; to++) {
      const sign = codes[to] ?? 0
      if (sign === LESS) break
      if (sign === NEWLINE) this.#line++
      else if (sign === AMPERSAND) {
        if (!this.#entity(to)) return false
        blank = false
      } else if (sign === GREATER && codes[to - 1] === CLOSE) return false
      else if (sign !== SPACE) {
        if (!allowed(sign)) return false
        if (sign > SPACE) blank = false
        // A bare carriage return is a line of its own for the parser.
        else if (sign === RETURN && codes[to + 1] !== NEWLINE) return false
      }
    }
    this.#at = to
    return this.#addText(from, to, blank)
  }

  #addText(from: number, to: number, blank: boolean): boolean {
    const element = this.#open.at(-1)
    if (!element) return blank
    if (element.textFrom >= 0) this.#addPiece(element, decoded(this.#text.slice(from, to)))
    else if (!blank) {
      element.textFrom = from
      element.textTo = to
    }
    return true
  }

  #addPiece(element: Scanned, piece: string): void {
    element.pieces = (element.pieces ?? decoded(this.#text.slice(element.textFrom, element.textTo))) + piece
  }

  #entity(at: number): boolean {
    ENTITY.lastIndex = at
    return ENTITY.test(this.#text)
  }

  /** CDATA is text in which nothing is decoded. */
  #cdata(): boolean {
    if (!this.#text.startsWith('<![CDATA[', this.#at)) return false
    const from = this.#at + 9
    const to = this.#text.indexOf(']]>', from)
    const element = this.#open.at(-1)
    if (to < 0 || !element || !this.#plain(from, to)) return false
    const piece = this.#text.slice(from, to)
    if (element.textFrom < 0) {
      element.textFrom = from
      element.textTo = from
    }
    this.#addPiece(element, piece.includes('\r') ? piece.replaceAll('\r\n', '\n') : piece)
    this.#at = to + 3
    return true
  }

  #comment(): boolean {
    if (!this.#text.startsWith('<!--', this.#at)) return false
    const to = this.#text.indexOf('--', this.#at + 4)
    if (to < 0 || this.#codes[to + 2] !== GREATER || !this.#plain(this.#at + 4, to)) return false
    this.#at = to + 3
    return true
  }

  /** Whether there are but signs that XML allows; counts the lines. */
  #plain(from: number, to: number): boolean {
    const codes = this.#codes
    for (let at = from; at < to; at++) {
      const sign = codes[at] ?? 0
      if (!allowed(sign) || (sign === RETURN && codes[at + 1] !== NEWLINE)) return false
      if (sign === NEWLINE) this.#line++
    }
    return true
  }

  #openTag(): boolean {
    const codes = this.#codes
    const nameFrom = this.#at + 1
    if (!startsName(codes[nameFrom])) return false
    let at = nameFrom + 1
    while (inName(codes[at])) at++
    const element = new Scanned(this.#text, nameFrom, at, this.#line)
    const end = this.#attributesFrom(at)
    if (end < 0) return false
    const empty = codes[end] === SLASH
    if (codes[empty ? end + 1 : end] !== GREATER) return false
    element.tagEnd = end
    element.endLine = this.#line
    this.#at = end + (empty ? 2 : 1)
    return this.#place(element, empty)
  }

  #place(element: Scanned, empty: boolean): boolean {
    if (this.#open.length === 0) {
      if (this.#root) return false
      this.#root = element
    }
    if (empty) this.#closed.push(element)
    else {
      this.#open.push(element)
      this.#starts.push(this.#closed.length)
    }
    return this.#open.length < MAX_DEPTH
  }

  /** The offset behind the attributes of a tag; -1 where they are not as they should be. */
  #attributesFrom(start: number): number {
    const codes = this.#codes
    const spans = this.#attributes
    spans.length = 0
    for (let at = start; ;) {
      const from = this.#skip(at)
      if (codes[from] === GREATER || codes[from] === SLASH) return from
      if (from === at || !startsName(codes[from])) return -1
      let to = from + 1
      while (inName(codes[to])) to++
      if (!this.#isNew(from, to)) return -1
      const equals = this.#skip(to)
      if (codes[equals] !== EQUALS) return -1
      at = this.#value(this.#skip(equals + 1))
      if (at < 0) return -1
    }
  }

  #isNew(from: number, to: number): boolean {
    const spans = this.#attributes
    if (spans.length >= 2 * MAX_ATTRIBUTES) return false
    for (let n = 0; n < spans.length; n += 2) {
      const start = spans[n] ?? 0
      if ((spans[n + 1] ?? 0) - start === to - from && this.#same(start, from, to - from)) return false
    }
    spans.push(from, to)
    return true
  }

  #same(one: number, other: number, length: number): boolean {
    for (let n = 0; n < length; n++) if (this.#codes[one + n] !== this.#codes[other + n]) return false
    return true
  }

  /** The offset behind a value in quotes; -1 where there is none, or one that the parser would change. */
  #value(from: number): number {
    const codes = this.#codes
    const quote = codes[from]
    if (quote !== DOUBLE && quote !== SINGLE) return -1
    for (let at = from + 1; at < codes.length; at++) {
      const sign = codes[at] ?? 0
      if (sign === quote) return at + 1
      if (sign < SPACE || sign === LESS || !allowed(sign)) return -1
      if (sign === AMPERSAND && !this.#entity(at)) return -1
    }
    return -1
  }

  /** Over spaces, with their lines. */
  #skip(from: number): number {
    let at = from
    for (; isSpace(this.#codes[at]); at++) if (this.#codes[at] === NEWLINE) this.#line++
    return at
  }

  #closeTag(): boolean {
    const element = this.#open.pop()
    if (!element) return false
    const from = this.#at + 2
    const length = element.nameTo - element.nameFrom
    if (inName(this.#codes[from + length]) || !this.#same(element.nameFrom, from, length)) return false
    const end = this.#skip(from + length)
    if (this.#codes[end] !== GREATER) return false
    element.endLine = this.#line
    this.#at = end + 1
    const start = this.#starts.pop() ?? 0
    // A list of its exact length: one that grows has room for sixteen more.
    if (this.#closed.length > start) element.children = this.#closed.splice(start)
    this.#closed.push(element)
    return true
  }
}

/** Signs of XML 1.0, without those that stand in pairs. */
function allowed(sign: number): boolean {
  return (sign >= SPACE && sign < 0xd800) || sign === NEWLINE || sign === TAB || sign === RETURN
}
