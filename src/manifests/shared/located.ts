import type { Span } from '#model/location.ts'

/** Where a value stands: the key’s line to the last line of its value, and the same for its parts. */
export interface Place extends Span {
  readonly members?: ReadonlyMap<string, Place>
  readonly items?: readonly Place[]
}

/**
 * A value of a data file (JSON, TOML, YAML) with its lines.
 *
 * Keys come from hostile files: only own properties count, so that `constructor` or `__proto__` never reach further.
 */
export class Located implements Span {
  readonly line: number
  readonly endLine: number
  readonly #value: unknown
  readonly #place: Place

  constructor(value: unknown, place: Place) {
    this.#value = value
    this.line = place.line
    this.endLine = place.endLine
    this.#place = place
  }

  /** The value itself. */
  get value(): unknown {
    return this.#value
  }

  /** The value below a path of keys; undefined when one of them is not there. */
  get(...keys: readonly string[]): Located | undefined {
    return keys.reduce<Located | undefined>((found, key) => found?.member(key), this)
  }

  /** The value of an own key. */
  member(key: string): Located | undefined {
    if (!isRecord(this.value) || !Object.hasOwn(this.value, key)) return undefined
    return new Located(this.value[key], this.#place.members?.get(key) ?? { line: this.line, endLine: this.endLine })
  }

  /** Keys and values of an object, in order; none for anything else. */
  entries(): (readonly [string, Located])[] {
    if (!isRecord(this.value)) return []
    return Object.keys(this.value).flatMap(key => {
      const member = this.member(key)
      return member ? [[key, member] as const] : []
    })
  }

  /** The items of a list; none for anything else. */
  items(): Located[] {
    if (!Array.isArray(this.value)) return []
    const whole: Place = { line: this.line, endLine: this.endLine }
    return this.value.map((item: unknown, n) => new Located(item, this.#place.items?.[n] ?? whole))
  }

  /** The string, when it is one. */
  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined
  }

  /** The string below a path of keys. */
  textAt(...keys: readonly string[]): string | undefined {
    let value = this.value
    for (const key of keys) {
      if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined
      value = value[key]
    }
    return typeof value === 'string' ? value : undefined
  }

  /** Whether there is `true` below the key. */
  isTrue(key: string): boolean {
    return isRecord(this.value) && Object.hasOwn(this.value, key) && this.value[key] === true
  }

  /** Whether the object has the key. */
  has(key: string): boolean {
    return isRecord(this.value) && Object.hasOwn(this.value, key)
  }

  /** The keys of the object below a key. */
  keysAt(key: string): string[] {
    const value = isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined
    return isRecord(value) ? Object.keys(value) : []
  }

  get span(): Span {
    return { line: this.line, endLine: this.endLine }
  }

  get place(): Place {
    return this.#place
  }
}

/** Whether a parsed value is an object with keys: no list, date or null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
