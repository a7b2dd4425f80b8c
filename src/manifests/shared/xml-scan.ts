import { codesOf, type Codes } from '#manifests/shared/codes.ts'
import { OWN_MEMORY, type Memory } from '#manifests/shared/memory.ts'
import type { XmlElement } from '#manifests/shared/xml-element.ts'
import { END_LINE, NAME_FROM, NAME_TO, NEXT, TapeElement, XmlTape } from '#manifests/shared/xml-tape.ts'

const [TAB, NEWLINE, RETURN, SPACE, BANG, DOUBLE, AMPERSAND, SINGLE, SLASH, LESS, EQUALS, GREATER, OPEN, CLOSE] = [
  9, 10, 13, 32, 33, 34, 38, 39, 47, 60, 61, 62, 91, 93,
] as const

const DECLARATION =
  /<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? ?\?>/y
const ENTITY = /&(?:lt|gt|amp|quot|apos);/y

/** Deeper than any real build file. */
const MAX_DEPTH = 1000

/** Attributes of one tag are compared with each other. */
const MAX_ATTRIBUTES = 32

/**
 * Reads the XML that tools write: elements, attributes, text, comments, CDATA. Values are made when they are asked for.
 *
 * Undefined for anything beyond that, right or wrong: a whole parser decides then. What is taken is well-formed.
 */
export function scanXml(text: string, codes: Codes = codesOf(text), memory: Memory = OWN_MEMORY): XmlElement | undefined {
  return new Scan(text, codes, memory).run()
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

class Scan {
  readonly #text: string
  readonly #codes: Codes
  readonly #tape: XmlTape
  readonly #open: number[] = []
  #at = 0
  #line = 1

  constructor(text: string, codes: Codes, memory: Memory) {
    this.#text = text
    this.#codes = codes
    this.#tape = new XmlTape(text, codes, memory)
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
    return this.#open.length === 0 && this.#tape.size > 0 ? new TapeElement(this.#tape, 0) : undefined
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
    if (element === undefined) return blank
    if (!blank || this.#tape.hasText(element)) this.#tape.addText(element, from, to)
    return true
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
    if (to < 0 || element === undefined || !this.#plain(from, to)) return false
    this.#tape.addText(element, from, to, this.#text.slice(from, to).replaceAll('\r\n', '\n'))
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
    const line = this.#line
    const first = this.#tape.width
    const end = this.#attributesFrom(at)
    if (end < 0) return false
    const empty = codes[end] === SLASH
    if (codes[empty ? end + 1 : end] !== GREATER) return false
    this.#at = end + (empty ? 2 : 1)
    // One element holds all the others.
    if (this.#open.length === 0 && this.#tape.size > 0) return false
    const element = this.#tape.add(nameFrom, at, line, this.#line, first)
    if (!empty) this.#open.push(element)
    return this.#open.length < MAX_DEPTH
  }

  /** The offset behind the attributes of a tag; -1 where they are not as they should be. */
  #attributesFrom(start: number): number {
    const codes = this.#codes
    const first = this.#tape.width
    for (let at = start; ;) {
      const from = this.#skip(at)
      if (codes[from] === GREATER || codes[from] === SLASH) return from
      if (from === at || !startsName(codes[from])) return -1
      let to = from + 1
      while (inName(codes[to])) to++
      if (this.#tape.attributesSince(first) >= MAX_ATTRIBUTES || this.#tape.hasAttribute(first, from, to)) return -1
      const equals = this.#skip(to)
      if (codes[equals] !== EQUALS) return -1
      const value = this.#skip(equals + 1)
      at = this.#value(value)
      if (at < 0) return -1
      this.#tape.addAttribute(from, to, value + 1, at - 1)
    }
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
    const tape = this.#tape
    const element = this.#open.pop()
    if (element === undefined) return false
    const from = this.#at + 2
    const start = tape.cell(element, NAME_FROM)
    const length = tape.cell(element, NAME_TO) - start
    if (inName(this.#codes[from + length]) || !tape.same(start, from, length)) return false
    const end = this.#skip(from + length)
    if (this.#codes[end] !== GREATER) return false
    this.#at = end + 1
    tape.set(element, END_LINE, this.#line)
    tape.set(element, NEXT, tape.size)
    return true
  }
}

/** Signs of XML 1.0, without those that stand in pairs. */
function allowed(sign: number): boolean {
  return (sign >= SPACE && sign < 0xd800) || sign === NEWLINE || sign === TAB || sign === RETURN
}
