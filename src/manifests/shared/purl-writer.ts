import type { Codes } from '#manifests/shared/codes.ts'
import type { Growing } from '#manifests/shared/entry.ts'

/** What each character becomes in a package URL; 0 for one that cannot stand there as it is. */
export type PurlSigns = Uint8Array

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-'

/** Names and versions that are written as they are. */
export const PLAIN_SIGNS: PurlSigns = signsOf(PLAIN)

/** Names that are paths: all but the last part is the namespace. */
export const PATH_SIGNS: PurlSigns = signsOf(`${PLAIN}/`)

/** Paths of forges and registries that know no case. */
export const LOWER_PATH_SIGNS: PurlSigns = PATH_SIGNS.map(code => (code >= 65 && code <= 90 ? code + 32 : code))

/** A table of signs that stay as they are. */
export function signsOf(all: string): PurlSigns {
  const table = new Uint8Array(128)
  for (let n = 0; n < all.length; n++) table[all.charCodeAt(n)] = all.charCodeAt(n)
  return table
}

/** Where the plain signs that begin at an offset end. */
export function plainEnd(codes: Codes, from: number, end: number, signs: PurlSigns = PLAIN_SIGNS): number {
  let at = from
  while (at < end && (signs[codes[at] ?? 0] ?? 0) !== 0) at++
  return at
}

/** Names as PyPI keeps them: in lower case, with single dashes. */
const PYPI_SIGNS: PurlSigns = signsOf('abcdefghijklmnopqrstuvwxyz0123456789-')

/** Where the name that PyPI keeps as it is ends: https://peps.python.org/pep-0503/#normalized-names */
export function pypiNameEnd(codes: Codes, from: number, end: number): number {
  let at = from
  while (at < end && (PYPI_SIGNS[codes[at] ?? 0] ?? 0) !== 0 && !(codes[at] === DASH && codes[at + 1] === DASH)) at++
  return at
}

/** Where the plain path that begins at an offset ends; the offset itself where there is none, or one with empty parts. */
export function pathEnd(codes: Codes, from: number, end: number): number {
  for (let start = from; ;) {
    const at = plainEnd(codes, start, end)
    if (at === start) return from
    if (at === end || codes[at] !== SLASH) return at
    start = at + 1
  }
}

const [DASH, SLASH] = [45, 47] as const

/** So long are the strings that package URLs are cut out of: large enough that the garbage collector does not move them about. */
const CHUNK = 1 << 18

/** Longer than anybody’s package URL. */
const ROOM = 2048

/**
 * Makes the package URLs of a lock file’s components from places in its text.
 *
 * They are written side by side and become one string, which they are slices of: a hundred thousand strings put together from their
 * parts would be most of the time and of the memory. So a component gets its own a little later, at the latest with `end`.
 */
export class PurlWriter {
  readonly #codes: Codes
  readonly #bytes: Uint8Array
  #size = 0
  /** Where the one that is being written begins, and whether all of it may stand as it is. */
  #start = 0
  #plain = true
  readonly #waiting: (Growing | undefined)[]
  readonly #ends: Int32Array
  #count = 0

  constructor(codes: Codes) {
    this.#codes = codes
    this.#bytes = new Uint8Array(Math.min(CHUNK, 2 * codes.length) + ROOM)
    this.#ends = new Int32Array(this.#bytes.length >> 5)
    this.#waiting = Array.from({ length: this.#ends.length })
  }

  /** `beginning`, the name at its place, `@` and the version at its place. False where signs need to be encoded: nothing is written then. */
  write(
    component: Growing,
    beginning: string,
    signs: PurlSigns,
    from: number,
    to: number,
    versionFrom: number,
    versionTo: number,
  ): boolean {
    this.begin(beginning)
    this.take(from, to, signs)
    if (versionTo > versionFrom) {
      this.put('@')
      this.take(versionFrom, versionTo, PLAIN_SIGNS)
    }
    return this.give(component)
  }

  /** Begins one with what is plain: `pkg:type/`. */
  begin(text: string): void {
    this.#start = this.#size
    this.#plain = true
    this.put(text)
  }

  /** Continues with text that is known to be plain. */
  put(text: string): void {
    const bytes = this.#bytes
    let size = this.#size
    for (let n = 0; n < text.length; n++) bytes[size++] = text.charCodeAt(n)
    this.#size = size
  }

  /** Continues with what stands between two offsets; a path has no empty parts. */
  take(from: number, to: number, signs: PurlSigns): void {
    const codes = this.#codes
    const bytes = this.#bytes
    let size = this.#size
    let before: number = SLASH
    let plain = to - from < ROOM
    for (let at = from; at < to && plain; at++) {
      const sign = signs[codes[at] ?? 0] ?? 0
      plain = sign !== 0 && (sign !== SLASH || before !== SLASH)
      bytes[size++] = sign
      before = sign
    }
    this.#plain &&= plain && before !== SLASH
    this.#size = size
  }

  /** Ends it: the component gets it. False where it needs to be encoded. */
  give(component: Growing): boolean {
    const size = this.#size
    if (!this.#plain || size > this.#bytes.length) {
      this.#size = this.#start
      return false
    }
    this.#ends[this.#count] = size
    this.#waiting[this.#count++] = component
    if (size > this.#bytes.length - ROOM || this.#count === this.#ends.length) this.end()
    return true
  }

  /** Gives all components their package URLs. */
  end(): void {
    const text = DECODER.decode(this.#bytes.subarray(0, this.#size))
    let start = 0
    for (let n = 0; n < this.#count; n++) {
      const end = this.#ends[n] ?? 0
      const component = this.#waiting[n]
      if (component) component.purl = text.slice(start, end)
      start = end
    }
    this.#count = 0
    this.#size = 0
  }
}

const DECODER = new TextDecoder()
