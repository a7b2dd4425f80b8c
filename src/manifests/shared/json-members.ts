import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { Spans } from '#manifests/shared/spans.ts'

/**
 * The members of an object, numbered in their order: of repeated keys once, at the place of the first, with the last value.
 *
 * For objects with a hundred thousand of them: keys are told apart where they stand in the text, and no string is made for one.
 */
export class JsonMembers {
  /** The value of each. */
  readonly cells: readonly number[]
  readonly #document: JsonDocument
  readonly #keys: Spans
  /** Whether all keys stand in the text as they are: one with escapes may be the same as another. */
  readonly #plain: boolean
  #numbers: ReadonlyMap<string, number> | undefined

  constructor(document: JsonDocument, object: number) {
    this.#document = document
    this.#keys = new Spans(document.text, document.codes)
    const cells = numbered(document, object, this.#keys)
    this.#plain = cells !== undefined
    this.cells = cells ?? [...document.index(object).values()]
  }

  /** The number of the member that has the same key as a value elsewhere; -1 where there is none. */
  withKeyOf(at: number): number {
    const document = this.#document
    if (this.#plain && document.isPlainKey(at)) return this.#keys.find(document.keyFrom(at), document.keyTo(at))
    return this.named(document.key(at))
  }

  /** The number of the member with a key; -1 where there is none. */
  named(key: string): number {
    this.#numbers ??= new Map(this.cells.map((at, number) => [this.#document.key(at), number]))
    return this.#numbers.get(key) ?? -1
  }
}

/** The last value of each key by its number; undefined where a key has escapes. */
function numbered(document: JsonDocument, object: number, keys: Spans): readonly number[] | undefined {
  const cells: number[] = []
  if (!document.isObject(object)) return cells
  const end = document.end(object)
  for (let at = document.first(object); at < end; at = document.next(at)) {
    if (!document.isPlainKey(at)) return undefined
    cells[keys.of(document.keyFrom(at), document.keyTo(at))] = at
  }
  return cells
}
