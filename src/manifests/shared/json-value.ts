import { END_LINE, FROM, LINE, TO } from '#manifests/shared/json-tape.ts'
import type { JsonDocument } from '#manifests/shared/json-document.ts'
import { Located } from '#manifests/shared/located.ts'

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
    const at = this.#document.find(this.#at, key)
    return at < 0 ? undefined : new JsonValue(this.#document, at)
  }

  override entries(): (readonly [string, Located])[] {
    const all: (readonly [string, Located])[] = []
    for (const [key, at] of this.#document.index(this.#at)) all.push([key, new JsonValue(this.#document, at)])
    return all
  }

  override items(): Located[] {
    const all: Located[] = []
    if (!this.#document.isList(this.#at)) return all
    const end = this.#document.end(this.#at)
    for (let at = this.#document.first(this.#at); at < end; at = this.#document.next(at)) all.push(new JsonValue(this.#document, at))
    return all
  }

  override get text(): string | undefined {
    return this.#document.string(this.#at)
  }

  override textAt(...keys: readonly string[]): string | undefined {
    let at = this.#at
    for (const key of keys) at = this.#document.find(at, key)
    return this.#document.string(at)
  }

  override isTrue(key: string): boolean {
    return this.#document.trueAt(this.#at, key)
  }

  override has(key: string): boolean {
    return this.#document.find(this.#at, key) >= 0
  }

  override keysAt(key: string): string[] {
    return [...this.#document.index(this.#document.find(this.#at, key)).keys()]
  }
}
