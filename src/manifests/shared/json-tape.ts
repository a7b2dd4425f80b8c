import { codesOf, type Codes } from '#manifests/shared/codes.ts'

/** Integers a value takes on the tape, and their meaning by their offset. */
export const STEP = 7
/** Offset of the key’s text, -1 for items and the root; its end, doubled, plus one where escapes stand in it. */
export const [KEY_FROM, KEY_TO, FROM, TO, LINE, END_LINE, NEXT] = [0, 1, 2, 3, 4, 5, 6] as const

/** A lock file of 64 MB has fewer; the tape of as many takes 84 MB. */
const MAX_VALUES = 3_000_000

/** Every value of a JSON text in order, parents before their parts: offsets and lines only, no value is made. */
export interface JsonTape {
  readonly text: string
  readonly codes: Codes
  readonly cells: Int32Array
}

/** Where a text stops being JSON, or why it is not read to its end. */
export interface JsonStop {
  readonly line: number
  readonly message?: string
}

const [QUOTE, NEWLINE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, SLASH, BACKSLASH] = [
  34, 10, 44, 58, 91, 93, 123, 125, 47, 92,
] as const

const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y

/**
 * Reads JSON in one pass, without recursion and without values: https://www.rfc-editor.org/rfc/rfc8259
 *
 * `relaxed` allows comments and trailing commas, as JSONC does.
 */
export function scanJson(text: string, relaxed: boolean): JsonTape | JsonStop {
  return new Scan(text, relaxed).run()
}

class Scan {
  readonly text: string
  readonly codes: Codes
  readonly relaxed: boolean
  cells: Int32Array
  size = 0
  at: number
  line = 1

  constructor(text: string, relaxed: boolean) {
    this.text = text
    this.codes = codesOf(text)
    this.relaxed = relaxed
    this.cells = new Int32Array(STEP * Math.max(64, text.length >> 4))
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  run(): JsonTape | JsonStop {
    const open: number[] = []
    let inObject = false
    // Whether a closing bracket may stand here.
    let first = true
    for (;;) {
      let sign = this.ink()
      if (open.length > 0 && sign === (inObject ? CLOSE_OBJECT : CLOSE_LIST) && (first || this.relaxed)) {
        inObject = this.close(open)
      } else {
        const cell = this.value(sign, inObject)
        if (cell < 0) return { line: this.line }
        if (this.size > MAX_VALUES * STEP) return { line: this.line, message: `more than ${MAX_VALUES} values` }
        sign = this.codes[this.cells[cell + FROM] ?? 0] ?? 0
        if (sign === OPEN_OBJECT || sign === OPEN_LIST) {
          open.push(cell)
          inObject = sign === OPEN_OBJECT
          first = true
          continue
        }
      }
      // Behind a value: commas and closing brackets.
      for (sign = this.ink(); sign !== COMMA && open.length > 0; sign = this.ink()) {
        if (sign !== (inObject ? CLOSE_OBJECT : CLOSE_LIST)) return { line: this.line }
        inObject = this.close(open)
      }
      if (open.length === 0) return this.end()
      this.at++
      first = false
    }
  }

  end(): JsonTape | JsonStop {
    const { text, codes, cells, size, at, line } = this
    return at < text.length ? { line } : { text, codes, cells: cells.subarray(0, size) }
  }

  /** Closes the innermost list or object; whether what is then the innermost is an object. */
  close(open: number[]): boolean {
    const { cells } = this
    const cell = open.pop() ?? 0
    this.at++
    cells[cell + TO] = this.at * 2
    cells[cell + END_LINE] = this.line
    cells[cell + NEXT] = this.size
    const outer = open.at(-1)
    return outer !== undefined && this.codes[cells[outer + FROM] ?? 0] === OPEN_OBJECT
  }

  /** A value, with its key where it stands in an object; -1 where there is none. Of a list or object, only its opening bracket. */
  value(start: number, inObject: boolean): number {
    let sign = start
    const { line } = this
    let keyFrom = -1
    let keyTo = 0
    if (inObject) {
      if (sign !== QUOTE) return -1
      keyFrom = this.at + 1
      keyTo = this.string() - 2
      if (keyTo < 0 || this.ink() !== COLON) return -1
      this.at++
      sign = this.ink()
    }
    const from = this.at
    let to = 0
    if (sign === QUOTE) to = this.string()
    else if (sign === OPEN_OBJECT || sign === OPEN_LIST) this.at++
    else to = this.word()
    if (to < 0) return -1
    const cell = this.size
    this.size += STEP
    if (this.size > this.cells.length) this.grow()
    const { cells } = this
    cells[cell + KEY_FROM] = keyFrom
    cells[cell + KEY_TO] = keyTo
    cells[cell + FROM] = from
    cells[cell + TO] = to
    cells[cell + LINE] = line
    cells[cell + END_LINE] = this.line
    cells[cell + NEXT] = this.size
    return cell
  }

  /** Twice the offset behind the string, plus one where escapes stand in it; -1 where it is none. */
  string(): number {
    const { codes } = this
    let escaped = 0
    for (let at = this.at + 1; at < codes.length; at++) {
      const sign = codes[at] ?? 0
      if (sign === QUOTE) {
        this.at = at + 1
        return this.at * 2 + escaped
      }
      if (sign < 32) return -1
      if (sign !== BACKSLASH) continue
      ESCAPE.lastIndex = at
      if (!ESCAPE.test(this.text)) return -1
      at = ESCAPE.lastIndex - 1
      escaped = 1
    }
    return -1
  }

  word(): number {
    WORD.lastIndex = this.at
    if (!WORD.test(this.text) || WORD.lastIndex === this.at) return -1
    this.at = WORD.lastIndex
    return this.at * 2
  }

  /** The next sign that is no space (and no comment); 0 at the end. */
  ink(): number {
    const { codes } = this
    let { at } = this
    for (; at < codes.length; at++) {
      const sign = codes[at] ?? 0
      if (sign === NEWLINE) this.line++
      else if (sign === SLASH && this.relaxed) {
        this.at = at
        if (!this.comment()) return sign
        at = this.at - 1
      } else if (sign !== 32 && sign !== 9 && sign !== 13) {
        this.at = at
        return sign
      }
    }
    this.at = at
    return 0
  }

  comment(): boolean {
    const { text } = this
    const second = text.charCodeAt(this.at + 1)
    if (second === SLASH) {
      const end = text.indexOf('\n', this.at)
      this.at = end < 0 ? text.length : end
      return true
    }
    if (second !== 42) return false
    const end = text.indexOf('*/', this.at + 2)
    const to = end < 0 ? text.length : end + 2
    for (let at = text.indexOf('\n', this.at); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) this.line++
    this.at = to
    return true
  }

  grow(): void {
    const larger = new Int32Array(this.cells.length * 2)
    larger.set(this.cells)
    this.cells = larger
  }
}
