import type { Span } from '#model/location.ts'
import type { Codes } from '#manifests/shared/codes.ts'
import { fault, type Fault } from '#manifests/shared/fault.ts'
import { END_LINE, FROM, KEY_FROM, KEY_TO, LINE, NEXT, scanJson, STEP, TO, type JsonTape } from '#manifests/shared/json-tape.ts'

const [QUOTE, OPEN_LIST, OPEN_OBJECT, TRUE] = [34, 91, 123, 116] as const

/** Objects with more members get an index when they are asked often, so that many questions to one do not add up to a square. */
const FEW = 64

/** To look through all members so often costs less than to make the index. */
const OFTEN = 16

/** How JSON is read. */
export interface JsonOptions {
  /** Comments and trailing commas are allowed. */
  readonly relaxed?: boolean
}

/**
 * Reads JSON for lock files: values are numbers, their places on the tape, and nothing is made but the strings asked for.
 *
 * The root is 0; -1 stands for a value that is not there and has no parts.
 */
export function readJsonDocument(text: string, options: JsonOptions = {}): JsonDocument | Fault {
  const tape = scanJson(text, options.relaxed === true)
  if (!('line' in tape)) return new JsonDocument(tape)
  return fault(text.trim() === '' ? 'empty file, expected JSON' : `not valid JSON${tape.message ? `: ${tape.message}` : ''}`, tape.line)
}

/** The tape of one text, with the indexes of its large objects. */
export class JsonDocument {
  readonly text: string
  readonly codes: Codes
  readonly cells: Int32Array
  readonly indexes = new Map<number, ReadonlyMap<string, number>>()
  /** How often large objects were looked through. */
  readonly #asked = new Map<number, number>()

  constructor({ text, codes, cells }: JsonTape) {
    this.text = text
    this.codes = codes
    this.cells = cells
  }

  cell(at: number, part: number): number {
    return this.cells[at + part] ?? 0
  }

  /** The first part of a list or object; `end` when it has none. */
  first(at: number): number {
    return at < 0 ? 0 : at + STEP
  }

  /** What comes behind the last part of a list or object. */
  end(at: number): number {
    return at < 0 ? 0 : this.cell(at, NEXT)
  }

  /** The part behind this one. */
  next(at: number): number {
    return this.cell(at, NEXT)
  }

  isObject(at: number): boolean {
    return at >= 0 && this.codes[this.cell(at, FROM)] === OPEN_OBJECT
  }

  isList(at: number): boolean {
    return at >= 0 && this.codes[this.cell(at, FROM)] === OPEN_LIST
  }

  isString(at: number): boolean {
    return at >= 0 && this.codes[this.cell(at, FROM)] === QUOTE
  }

  /** Whether it is a string that stands in the text as it is, with no escapes and not empty. */
  isPlain(at: number): boolean {
    return this.isString(at) && (this.cell(at, TO) & 1) === 0 && this.to(at) > this.from(at)
  }

  /** Where the text of a string begins. */
  from(at: number): number {
    return this.cell(at, FROM) + 1
  }

  /** Where the text of a string ends. */
  to(at: number): number {
    return (this.cell(at, TO) >> 1) - 1
  }

  /** Whether the key stands in the text as it is, with no escapes. */
  isPlainKey(at: number): boolean {
    return (this.cell(at, KEY_TO) & 1) === 0
  }

  /** Where the text of a key begins. */
  keyFrom(at: number): number {
    return this.cell(at, KEY_FROM)
  }

  /** Where the text of a key ends. */
  keyTo(at: number): number {
    return this.cell(at, KEY_TO) >> 1
  }

  /** A part of a list by its number; -1 where there is none. */
  item(list: number, number: number): number {
    if (!this.isList(list)) return -1
    const end = this.end(list)
    let at = this.first(list)
    for (let n = 0; n < number && at < end; n++) at = this.next(at)
    return at < end ? at : -1
  }

  /** The parts of a list; none of anything else. */
  items(list: number): readonly number[] {
    const parts: number[] = []
    if (!this.isList(list)) return parts
    const end = this.end(list)
    for (let at = this.first(list); at < end; at = this.next(at)) parts.push(at)
    return parts
  }

  span(at: number): Span {
    return { line: this.cell(at, LINE), endLine: this.cell(at, END_LINE) }
  }

  /** The value of a key; of repeated keys the last counts, as for `JSON.parse`. -1 where there is none. */
  find(object: number, key: string): number {
    if (!this.isObject(object)) return -1
    const end = this.cell(object, NEXT)
    let found = -1
    let count = 0
    for (let at = object + STEP; at < end; at = this.cell(at, NEXT)) {
      if (++count === FEW && this.#isAskedOften(object)) return this.index(object).get(key) ?? -1
      if (this.keyIs(at, key)) found = at
    }
    return found
  }

  #isAskedOften(object: number): boolean {
    const times = (this.#asked.get(object) ?? 0) + 1
    this.#asked.set(object, times)
    return times > OFTEN
  }

  /** Keys and values of an object: repeated keys once, with the last value. */
  index(object: number): ReadonlyMap<string, number> {
    const known = this.indexes.get(object)
    if (known) return known
    const made = new Map<string, number>()
    if (!this.isObject(object)) return made
    const end = this.cell(object, NEXT)
    for (let at = object + STEP; at < end; at = this.cell(at, NEXT)) made.set(this.key(at), at)
    if (made.size > FEW) this.indexes.set(object, made)
    return made
  }

  keyIs(at: number, key: string): boolean {
    const to = this.cell(at, KEY_TO)
    if ((to & 1) === 1) return this.key(at) === key
    return this.#stands(key, this.cell(at, KEY_FROM), to >> 1)
  }

  /** Whether a value is that string; none is made to compare it. */
  stringIs(at: number, text: string): boolean {
    if (!this.isString(at)) return false
    return (this.cell(at, TO) & 1) === 1 ? this.string(at) === text : this.#stands(text, this.from(at), this.to(at))
  }

  #stands(text: string, from: number, to: number): boolean {
    if (to - from !== text.length) return false
    const { codes } = this
    for (let n = 0; n < text.length; n++) if (codes[from + n] !== text.charCodeAt(n)) return false
    return true
  }

  key(at: number): string {
    const to = this.cell(at, KEY_TO)
    return unescaped(this.text, this.cell(at, KEY_FROM), to >> 1, (to & 1) === 1)
  }

  /** The text of a value that is a string. */
  string(at: number): string | undefined {
    if (at < 0) return undefined
    const from = this.cell(at, FROM)
    if (this.codes[from] !== QUOTE) return undefined
    const to = this.cell(at, TO)
    return unescaped(this.text, from + 1, (to >> 1) - 1, (to & 1) === 1)
  }

  /** The string of a key. */
  stringAt(object: number, key: string): string | undefined {
    return this.string(this.find(object, key))
  }

  /** Whether `true` is the value of a key. */
  trueAt(object: number, key: string): boolean {
    const at = this.find(object, key)
    return at >= 0 && this.codes[this.cell(at, FROM)] === TRUE
  }
}

function unescaped(text: string, from: number, to: number, escaped: boolean): string {
  const raw = text.slice(from, to)
  if (!escaped) return raw
  const decoded: unknown = JSON.parse(`"${raw}"`)
  return typeof decoded === 'string' ? decoded : raw
}
