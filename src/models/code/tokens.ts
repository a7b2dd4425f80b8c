/** A string of program text. */
export interface Text {
  /** The value. */
  readonly text: string
  readonly line: number
  readonly endLine: number
  /** Offsets in the file. */
  readonly from: number
  readonly to: number
  /** Values are put into it. */
  readonly built: boolean
}

/** What a token is. */
export const NAME = 1
export const COMMENT = 2
export const SIGN = 3
export const STRING = 4

/** The number of a sign of one character, or of two that mean one thing: `=>` is the code of `=` and, above it, that of `>`. */
export function signOf(sign: string): number {
  return sign.charCodeAt(0) | (sign.length > 1 ? sign.charCodeAt(1) << 8 : 0)
}

/** How much deeper it gets behind a sign: 1 behind a bracket that opens, −1 behind one that closes. */
export function nesting(sign: number): number {
  switch (sign) {
    case 40:
    case 91:
    case 123:
      return 1
    case 41:
    case 93:
    case 125:
      return -1
    default:
      return 0
  }
}

interface Columns {
  readonly kinds: Uint8Array
  readonly heads: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly lines: Int32Array
  readonly codes: Int32Array
}

/** Columns of a file that is done: to make them anew for each file costs more than to fill them. */
let spare: Columns | undefined

/** Larger columns than this (in tokens) are not kept. */
const MOST_KEPT = 1 << 18

function takeColumns(room: number): Columns {
  const kept = spare
  spare = undefined
  if (kept && kept.kinds.length >= room && kept.kinds.length <= MOST_KEPT) return kept
  const size = Math.max(room, 1 << 14)
  return {
    kinds: new Uint8Array(size),
    heads: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    lines: new Int32Array(size),
    codes: new Int32Array(size),
  }
}

/**
 * The tokens of a file, in columns: there are hundreds of thousands in a repository, and an object for each would cost more
 * than all that is done with it.
 */
export class Tokens {
  readonly source: string
  count = 0
  /** NAME, COMMENT, SIGN or STRING. */
  kinds: Uint8Array
  /** 1 where a token is the first on its line. */
  heads: Uint8Array
  #starts: Int32Array
  #ends: Int32Array
  #lines: Int32Array
  /** The number of a sign, the place of a string among `#texts`. */
  codes: Int32Array
  readonly #texts: Text[] = []
  /** The comments among the tokens. */
  readonly comments: number[] = []
  /** The strings that are documentation. */
  readonly documentation = new Set<number>()

  constructor(source: string) {
    this.source = source
    // A token has about five characters in most languages.
    const columns = takeColumns((source.length >> 2) + 16)
    this.kinds = columns.kinds
    this.heads = columns.heads
    this.#starts = columns.starts
    this.#ends = columns.ends
    this.#lines = columns.lines
    this.codes = columns.codes
  }

  /** Gives the columns back for the next file; the tokens are gone with that. */
  release(): void {
    this.count = 0
    spare = {
      kinds: this.kinds,
      heads: this.heads,
      starts: this.#starts,
      ends: this.#ends,
      lines: this.#lines,
      codes: this.codes,
    }
  }

  add(kind: number, start: number, end: number, line: number, head: boolean, code: number): void {
    const n = this.count++
    if (n === this.kinds.length) this.#grow()
    this.kinds[n] = kind
    this.heads[n] = head ? 1 : 0
    this.#starts[n] = start
    this.#ends[n] = end
    this.#lines[n] = line
    this.codes[n] = code
  }

  addText(text: Text, head: boolean): void {
    this.add(STRING, text.from, text.to, text.line, head, this.#texts.length)
    this.#texts.push(text)
  }

  /** NAME, COMMENT, SIGN or STRING; 0 where there is no such token. */
  kind(n: number): number {
    return n < 0 || n >= this.count ? 0 : (this.kinds[n] ?? 0)
  }

  line(n: number): number {
    return this.#lines[n] ?? 0
  }

  start(n: number): number {
    return this.#starts[n] ?? 0
  }

  /** In characters, as written. */
  length(n: number): number {
    return (this.#ends[n] ?? 0) - (this.#starts[n] ?? 0)
  }

  /** Whether a word is a number. */
  beginsWithDigit(n: number): boolean {
    const code = this.source.charCodeAt(this.start(n))
    return code > 47 && code < 58
  }

  /** The number of a sign; 0 for every other token and for none. */
  sign(n: number): number {
    return this.kind(n) === SIGN ? (this.codes[n] ?? 0) : 0
  }

  /** The string at a token. */
  string(n: number): Text | undefined {
    return this.kind(n) === STRING ? this.#texts[this.codes[n] ?? 0] : undefined
  }

  /** The value of a string; every other token as it is written. */
  text(n: number): string {
    return this.string(n)?.text ?? this.source.slice(this.#starts[n], this.#ends[n])
  }

  /** The token behind one, comments apart; -1 where there is none. */
  after(n: number): number {
    for (let at = n + 1; at < this.count; at++) if (this.kinds[at] !== COMMENT) return at
    return -1
  }

  #grow(): void {
    const room = this.kinds.length * 2
    const bytes = (old: Uint8Array) => {
      const grown = new Uint8Array(room)
      grown.set(old)
      return grown
    }
    const numbers = (old: Int32Array) => {
      const grown = new Int32Array(room)
      grown.set(old)
      return grown
    }
    this.kinds = bytes(this.kinds)
    this.heads = bytes(this.heads)
    this.#starts = numbers(this.#starts)
    this.#ends = numbers(this.#ends)
    this.#lines = numbers(this.#lines)
    this.codes = numbers(this.codes)
  }
}
