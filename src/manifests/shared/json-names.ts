import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { Spans } from '#manifests/shared/spans.ts'

/**
 * Numbers the names in a JSON text in the order in which they are met, from 0.
 *
 * They are told apart where they stand, and no string is made for one, unless a file writes names with escapes: from the first of
 * them on a map is asked, because it may be the same as another.
 */
export class JsonNames {
  readonly #document: JsonDocument
  readonly #spans: Spans
  #named: Map<string, number> | undefined
  /** Those that are known to the map alone. */
  readonly #later: string[] = []

  /** `expected` is about how many names there are. */
  constructor(document: JsonDocument, expected?: number) {
    this.#document = document
    this.#spans = new Spans(document.text, document.codes, expected)
  }

  get size(): number {
    return this.#spans.size + this.#later.length
  }

  /** The number of a value’s key. */
  ofKey(at: number): number {
    const document = this.#document
    return document.isPlainKey(at) ? this.of(document.keyFrom(at), document.keyTo(at)) : this.named(document.key(at))
  }

  /** The number of a string. */
  ofString(at: number): number {
    const document = this.#document
    return document.isPlain(at) ? this.of(document.from(at), document.to(at)) : this.named(document.string(at) ?? '')
  }

  /** The number of what stands between two offsets as it is. */
  of(from: number, to: number): number {
    return this.#named ? this.named(this.#document.text.slice(from, to)) : this.#spans.of(from, to)
  }

  /** The number of a name that may not stand in the text as it is. */
  named(name: string): number {
    this.#named ??= new Map(Array.from({ length: this.#spans.size }, (_, number) => [this.#spans.name(number), number]))
    const known = this.#named.get(name)
    if (known !== undefined) return known
    const number = this.size
    this.#later.push(name)
    this.#named.set(name, number)
    return number
  }

  /** The name of a number. */
  name(number: number): string {
    return number < this.#spans.size ? this.#spans.name(number) : (this.#later[number - this.#spans.size] ?? '')
  }
}
