import { Located, type Place } from '#manifests/shared/located.ts'
import { readKey, skipBare, skipString, tomlString, type TomlSource } from '#manifests/shared/toml-scan.ts'

/** Deeper than any real file; the reader works by recursion. */
const MAX_DEPTH = 100

/**
 * Reads the value between two offsets: strings, lists and inline tables; numbers, dates and truth values as the text that
 * stands there, `true` and `false` apart.
 */
export function readTomlValue(source: TomlSource, start: number, line: number): Located | undefined {
  return new ValueReader(source, start, line).read(0)
}

class ValueReader {
  readonly #source: TomlSource
  readonly #text: string
  #at: number
  #line: number

  constructor(source: TomlSource, at: number, line: number) {
    this.#source = source
    this.#text = source.text
    this.#at = at
    this.#line = line
  }

  read(depth: number): Located | undefined {
    const sign = this.#text[this.#at]
    if (depth > MAX_DEPTH || sign === undefined) return undefined
    if (sign === '"' || sign === "'") return this.#string()
    if (sign === '[') return this.#list(depth)
    if (sign === '{') return this.#table(depth)
    const found = this.#text.slice(this.#at, skipBare(this.#source.codes, this.#at))
    if (found === '') return undefined
    this.#at += found.length
    const value = found === 'true' ? true : found === 'false' ? false : { number: found }
    return new Located(value, { line: this.#line, endLine: this.#line })
  }

  #string(): Located | undefined {
    const line = this.#line
    const end = skipString(this.#source, this.#at)
    if (end < 0) return undefined
    const value = tomlString(this.#text, this.#at, end)
    this.#countTo(end)
    return new Located(value, { line, endLine: this.#line })
  }

  #list(depth: number): Located | undefined {
    const line = this.#line
    const values: unknown[] = []
    const items: Place[] = []
    this.#at++
    for (;;) {
      this.#blank()
      if (this.#take(']')) return new Located(values, { line, endLine: this.#line, items })
      const item = this.read(depth + 1)
      if (!item) return undefined
      values.push(item.value)
      items.push(item.place)
      this.#blank()
      if (!this.#take(',') && this.#text[this.#at] !== ']') return undefined
    }
  }

  #table(depth: number): Located | undefined {
    const line = this.#line
    const table = new Table(line)
    this.#at++
    for (;;) {
      this.#blank()
      if (this.#take('}')) return table.close(this.#line)
      const keyLine = this.#line
      const key = readKey(this.#source, this.#at)
      if (!key || this.#text[key.end] !== '=') return undefined
      this.#at = key.end + 1
      this.#blank()
      const value = this.read(depth + 1)
      if (!value) return undefined
      table.set(key.path, value, keyLine)
      this.#blank()
      if (!this.#take(',') && this.#text[this.#at] !== '}') return undefined
    }
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false
    this.#at++
    return true
  }

  #blank(): void {
    const blank = /(?:\s|#[^\n]*)*/y
    blank.lastIndex = this.#at
    if (blank.test(this.#text)) this.#countTo(blank.lastIndex)
  }

  #countTo(end: number): void {
    for (let at = this.#text.indexOf('\n', this.#at); at !== -1 && at < end; at = this.#text.indexOf('\n', at + 1)) this.#line++
    this.#at = end
  }
}

/** A table that grows key by key. Without prototype, so that no key of a hostile file reaches one. */
export class Table {
  readonly value: Record<string, unknown> = Object.create(null)
  readonly #members = new Map<string, Place>()
  readonly #line: number

  constructor(line: number) {
    this.#line = line
  }

  set(path: readonly string[], value: Located, line: number): void {
    const [first = '', ...rest] = path
    if (rest.length === 0) {
      this.value[first] = value.value
      this.#members.set(first, { ...value.place, line })
      return
    }
    const inner = new Table(line)
    inner.set(rest, value, line)
    const made = inner.close(value.endLine)
    const before = this.value[first]
    this.value[first] = typeof before === 'object' && before !== null && !Array.isArray(before) ? { ...before, ...inner.value } : made.value
    const members = new Map([...(this.#members.get(first)?.members ?? []), ...(made.place.members ?? [])])
    this.#members.set(first, { line: this.#members.get(first)?.line ?? line, endLine: value.endLine, members })
  }

  close(endLine: number): Located {
    return new Located(this.value, { line: this.#line, endLine, members: this.#members })
  }
}
