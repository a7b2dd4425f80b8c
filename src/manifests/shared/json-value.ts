import { END_LINE, FROM, KEY_FROM, KEY_TO, LINE, NEXT, TO, type JsonTape } from '#manifests/shared/json-tape.ts'
import { Located } from '#manifests/shared/located.ts'

const [QUOTE, OPEN_LIST, OPEN_OBJECT] = [34, 91, 123] as const

/** Objects with more members get an index, once, so that many questions to one object do not add up to a square. */
const FEW = 24

/** The tape of one text, with the indexes of its large objects. */
export class JsonDocument {
  readonly text: string
  readonly #cells: Int32Array
  readonly #indexes = new Map<number, ReadonlyMap<string, number>>()

  constructor({ text, cells }: JsonTape) {
    this.text = text
    this.#cells = cells
  }

  cell(at: number, part: number): number {
    return this.#cells[at + part] ?? 0
  }

  /** The value of a key; of repeated keys the last counts, as for `JSON.parse`. -1 where there is none. */
  find(object: number, key: string): number {
    const end = this.cell(object, NEXT)
    let found = -1
    let count = 0
    for (let at = object + 7; at < end; at = this.cell(at, NEXT)) {
      if (++count > FEW) return this.index(object).get(key) ?? -1
      if (this.#hasKey(at, key)) found = at
    }
    return found
  }

  /** Keys and values of an object: repeated keys once, with the last value. */
  index(object: number): ReadonlyMap<string, number> {
    const known = this.#indexes.get(object)
    if (known) return known
    const made = new Map<string, number>()
    const end = this.cell(object, NEXT)
    for (let at = object + 7; at < end; at = this.cell(at, NEXT)) made.set(this.#key(at), at)
    if (made.size > FEW) this.#indexes.set(object, made)
    return made
  }

  #hasKey(at: number, key: string): boolean {
    const to = this.cell(at, KEY_TO)
    if (to % 2 === 1) return this.#key(at) === key
    const from = this.cell(at, KEY_FROM)
    return to / 2 - from === key.length && this.text.startsWith(key, from)
  }

  #key(at: number): string {
    const to = this.cell(at, KEY_TO)
    return unescaped(this.text, this.cell(at, KEY_FROM), to >> 1, to % 2 === 1)
  }

  /** The text of a value that is a string. */
  string(at: number): string | undefined {
    const from = this.cell(at, FROM)
    if (this.text.charCodeAt(from) !== QUOTE) return undefined
    const to = this.cell(at, TO)
    return unescaped(this.text, from + 1, (to >> 1) - 1, to % 2 === 1)
  }
}

function unescaped(text: string, from: number, to: number, escaped: boolean): string {
  const raw = text.slice(from, to)
  if (!escaped) return raw
  const decoded: unknown = JSON.parse(`"${raw}"`)
  return typeof decoded === 'string' ? decoded : raw
}

/** A value of a JSON text that is made only when it is asked for. */
export class JsonValue extends Located {
  readonly #document: JsonDocument
  readonly #at: number

  constructor(document: JsonDocument, at: number) {
    super(undefined, { line: document.cell(at, LINE), endLine: document.cell(at, END_LINE) })
    this.#document = document
    this.#at = at
  }

  override get value(): unknown {
    const { text } = this.#document
    return JSON.parse(text.slice(this.#document.cell(this.#at, FROM), this.#document.cell(this.#at, TO) >> 1))
  }

  override member(key: string): Located | undefined {
    const at = this.#find(key)
    return at < 0 ? undefined : new JsonValue(this.#document, at)
  }

  override entries(): (readonly [string, Located])[] {
    if (!this.#opens(OPEN_OBJECT)) return []
    const all: (readonly [string, Located])[] = []
    for (const [key, at] of this.#document.index(this.#at)) all.push([key, new JsonValue(this.#document, at)])
    return all
  }

  override items(): Located[] {
    if (!this.#opens(OPEN_LIST)) return []
    const end = this.#document.cell(this.#at, NEXT)
    const all: Located[] = []
    for (let at = this.#at + 7; at < end; at = this.#document.cell(at, NEXT)) all.push(new JsonValue(this.#document, at))
    return all
  }

  override get text(): string | undefined {
    return this.#document.string(this.#at)
  }

  override textAt(...keys: readonly string[]): string | undefined {
    let at = this.#at
    for (const key of keys) {
      at = this.#find(key, at)
      if (at < 0) return undefined
    }
    return this.#document.string(at)
  }

  override isTrue(key: string): boolean {
    const at = this.#find(key)
    return at >= 0 && this.#document.text.startsWith('true', this.#document.cell(at, FROM))
  }

  override has(key: string): boolean {
    return this.#find(key) >= 0
  }

  override keysAt(key: string): string[] {
    const at = this.#find(key)
    return at >= 0 && this.#opens(OPEN_OBJECT, at) ? [...this.#document.index(at).keys()] : []
  }

  #find(key: string, at: number = this.#at): number {
    return this.#opens(OPEN_OBJECT, at) ? this.#document.find(at, key) : -1
  }

  #opens(sign: number, at: number = this.#at): boolean {
    return this.#document.text.charCodeAt(this.#document.cell(at, FROM)) === sign
  }
}
