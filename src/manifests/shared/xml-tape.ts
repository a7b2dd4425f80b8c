import type { Codes } from '#manifests/shared/codes.ts'
import type { Memory } from '#manifests/shared/memory.ts'
import { localName, type XmlAttributes, type XmlElement } from '#manifests/shared/xml-element.ts'

/** Integers an element takes on the tape, and their meaning by their offset. */
export const STEP = 9
/** Offsets of the name, of its text (-1 where it has none), lines, where its attributes begin and end, and what follows its last descendant. */
export const [NAME_FROM, NAME_TO, TEXT_FROM, TEXT_TO, LINE, END_LINE, FIRST, LAST, NEXT] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** Integers an attribute takes. */
const WIDTH = 4
const [KEY_FROM, KEY_TO, VALUE_FROM, VALUE_TO] = [0, 1, 2, 3] as const

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

/** Every element of an XML text in order, parents before their children: offsets and lines only, no value is made. */
export class XmlTape {
  readonly text: string
  readonly codes: Codes
  /** Where the next element and the next attribute will stand. */
  size = 0
  width = 0
  #cells: Int32Array
  #keys: Int32Array
  /** Texts in several pieces, by their element. */
  readonly #pieces = new Map<number, string>()

  readonly #memory: Memory

  constructor(text: string, codes: Codes, memory: Memory) {
    this.text = text
    this.codes = codes
    this.#memory = memory
    this.#cells = memory.ints(STEP * Math.max(64, text.length >> 6))
    this.#keys = memory.ints(WIDTH * Math.max(64, text.length >> 4))
  }

  cell(at: number, part: number): number {
    return this.#cells[at + part] ?? 0
  }

  set(at: number, part: number, value: number): void {
    this.#cells[at + part] = value
  }

  /** Adds an element whose attributes are those from `first` on. */
  add(nameFrom: number, nameTo: number, line: number, endLine: number, first: number): number {
    const at = this.size
    this.size += STEP
    if (this.size > this.#cells.length) this.#cells = this.#memory.larger(this.#cells)
    const cells = this.#cells
    cells[at + NAME_FROM] = nameFrom
    cells[at + NAME_TO] = nameTo
    cells[at + TEXT_FROM] = -1
    cells[at + TEXT_TO] = -1
    cells[at + LINE] = line
    cells[at + END_LINE] = endLine
    cells[at + FIRST] = first
    cells[at + LAST] = this.width
    cells[at + NEXT] = this.size
    return at
  }

  addAttribute(keyFrom: number, keyTo: number, valueFrom: number, valueTo: number): void {
    const at = this.width
    this.width += WIDTH
    if (this.width > this.#keys.length) this.#keys = this.#memory.larger(this.#keys)
    const keys = this.#keys
    keys[at + KEY_FROM] = keyFrom
    keys[at + KEY_TO] = keyTo
    keys[at + VALUE_FROM] = valueFrom
    keys[at + VALUE_TO] = valueTo
  }

  /** How many attributes there are from `first` on. */
  attributesSince(first: number): number {
    return (this.width - first) / WIDTH
  }

  /** Whether one of the attributes from `first` on has the name between two offsets. */
  hasAttribute(first: number, from: number, to: number): boolean {
    const keys = this.#keys
    for (let at = first; at < this.width; at += WIDTH) {
      const start = keys[at + KEY_FROM] ?? 0
      if ((keys[at + KEY_TO] ?? 0) - start === to - from && this.same(start, from, to - from)) return true
    }
    return false
  }

  /** Whether as many signs from one offset on are those from another one on. */
  same(one: number, other: number, length: number): boolean {
    for (let n = 0; n < length; n++) if (this.codes[one + n] !== this.codes[other + n]) return false
    return true
  }

  hasText(at: number): boolean {
    return this.cell(at, TEXT_FROM) >= 0
  }

  /** Adds text to an element: where it stands, or what it says where it is not the first. */
  addText(at: number, from: number, to: number, said?: string): void {
    const before = this.cell(at, TEXT_FROM)
    if (before < 0) {
      this.set(at, TEXT_FROM, from)
      this.set(at, TEXT_TO, to)
      if (said !== undefined) this.#pieces.set(at, said)
      return
    }
    const known = this.#pieces.get(at) ?? decoded(this.text.slice(before, this.cell(at, TEXT_TO)))
    this.#pieces.set(at, known + (said ?? decoded(this.text.slice(from, to))))
  }

  /** The text of an element, trimmed. */
  textOf(at: number): string {
    const from = this.cell(at, TEXT_FROM)
    if (from < 0) return ''
    return (this.#pieces.get(at) ?? decoded(this.text.slice(from, this.cell(at, TEXT_TO)))).trim()
  }

  /** Of attributes that differ in their prefix alone, the last counts. */
  attribute(element: number, name: string): string | undefined {
    const keys = this.#keys
    const first = this.cell(element, FIRST)
    for (let at = this.cell(element, LAST) - WIDTH; at >= first; at -= WIDTH) {
      if (!this.isNamed(keys[at + KEY_FROM] ?? 0, keys[at + KEY_TO] ?? 0, name)) continue
      return decoded(this.text.slice(keys[at + VALUE_FROM] ?? 0, keys[at + VALUE_TO] ?? 0))
    }
    return undefined
  }

  /** Whether a name stands between two offsets, with a prefix or without. */
  isNamed(from: number, to: number, name: string): boolean {
    const start = to - name.length
    if (start < from) return false
    for (let n = name.length - 1; n >= 0; n--) if (this.codes[start + n] !== name.charCodeAt(n)) return false
    return start === from ? !name.includes(':') : localName(this.text.slice(from, to)) === name
  }
}

function decoded(raw: string): string {
  const lined = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  return lined.includes('&') ? lined.replace(/&\w+;/g, entity => ENTITIES.get(entity) ?? entity) : lined
}

/** An element of a tape; what it holds is made when it is asked for. */
export class TapeElement implements XmlElement, XmlAttributes {
  readonly #tape: XmlTape
  readonly #at: number

  constructor(tape: XmlTape, at: number) {
    this.#tape = tape
    this.#at = at
  }

  get line(): number {
    return this.#tape.cell(this.#at, LINE)
  }

  get endLine(): number {
    return this.#tape.cell(this.#at, END_LINE)
  }

  get name(): string {
    return localName(this.#tape.text.slice(this.#tape.cell(this.#at, NAME_FROM), this.#tape.cell(this.#at, NAME_TO)))
  }

  get text(): string {
    return this.#tape.textOf(this.#at)
  }

  get attributes(): XmlAttributes {
    return this
  }

  get(name: string): string | undefined {
    return this.#tape.attribute(this.#at, name)
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  get children(): readonly TapeElement[] {
    const all: TapeElement[] = []
    this.eachChild(child => void all.push(child))
    return all
  }

  child(name: string): TapeElement | undefined {
    const tape = this.#tape
    const end = tape.cell(this.#at, NEXT)
    for (let at = this.#at + STEP; at < end; at = tape.cell(at, NEXT))
      if (tape.isNamed(tape.cell(at, NAME_FROM), tape.cell(at, NAME_TO), name)) return new TapeElement(tape, at)
    return undefined
  }

  eachChild(visit: (child: TapeElement) => void): void {
    const end = this.#tape.cell(this.#at, NEXT)
    for (let at = this.#at + STEP; at < end; at = this.#tape.cell(at, NEXT)) visit(new TapeElement(this.#tape, at))
  }
}
