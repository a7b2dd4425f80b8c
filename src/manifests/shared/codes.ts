import { Memory, OWN_MEMORY } from '#manifests/shared/memory.ts'

/** The character codes of a text, one an element, at the offsets of the text. */
export type Codes = Uint8Array | Uint16Array

/**
 * The codes of a text as an array: scanners look at every character of files of many megabytes, and an array answers several
 * times as fast as the text itself.
 */
export function codesOf(text: string): Codes {
  const bytes = new Uint8Array(text.length)
  return fill(bytes, text) ? bytes : wideCodes(text)
}

/** That of the last file, for the next one. */
let spare = OWN_MEMORY

/** More is not kept between two files. */
const MOST_SPARE = 1 << 26

/** Room for the codes of a text, and for tables three times as large. */
const TIMES = 4

/**
 * Runs with the codes of a text, and with memory for tables of what is in it.
 *
 * The next text gets the same memory: nothing that is answered may look at them any more.
 */
export function withCodes<T>(text: string, use: (codes: Codes, memory: Memory) => T): T {
  const memory = spare.size >= TIMES * text.length ? spare : new Memory(TIMES * text.length)
  // Who reads another file meanwhile gets other memory.
  spare = OWN_MEMORY
  memory.reset()
  const bytes = memory.bytes(text.length)
  const answer = use(fill(bytes, text) ? bytes : wideCodes(text), memory)
  if (memory.size <= MOST_SPARE) spare = memory
  return answer
}

/** Fails for a text that is not all ASCII. */
function fill(bytes: Uint8Array, text: string): boolean {
  const { read, written } = ENCODER.encodeInto(text, bytes)
  return read === text.length && written === text.length
}

const ENCODER = new TextEncoder()

function wideCodes(text: string): Codes {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}
