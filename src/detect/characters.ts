/** What a character does to a word. */
export const SEPARATES = 0
/** Belongs to the word as it is. */
export const LETTER = 1
/** Belongs to the word as the lower-case letter 32 higher. */
export const CAPITAL = 2
/** Stands inside a word without being part of it: apostrophes, soft hyphens, zero-width marks. */
export const SILENT = 3
/** A word of its own: scripts that put no space between words. */
export const ALONE = 4

const TABLE = table()

/** The class of a UTF-16 unit. */
export function characterClass(unit: number): number {
  if (unit < 0x2100) return TABLE[unit] ?? SEPARATES
  if (unit < 0x2c00) return SEPARATES
  if (unit < 0x2e80) return LETTER
  if (unit < 0x3040) return SEPARATES
  if (unit < 0xd800) return ALONE
  if (unit < 0xe000) return LETTER
  if (unit === 0xfeff) return SILENT
  if (unit < 0xfb00) return ALONE
  return unit < 0xff00 ? LETTER : SEPARATES
}

const PLAIN = plain()

/** The letter without its accent, in lower case; other scripts stay as they are. */
export function plainLetter(unit: number): number {
  return unit < 0x250 ? (PLAIN[unit - 0xc0] ?? unit) : unit
}

function plain(): Uint16Array {
  return Uint16Array.from({ length: 0x250 - 0xc0 }, (_, n) => {
    const letter = String.fromCharCode(0xc0 + n).normalize('NFD').charAt(0).toLowerCase()
    return letter.charCodeAt(0)
  })
}

function table(): Uint8Array {
  const found = new Uint8Array(0x2100)
  const fill = (from: number, to: number, kind: number) => found.fill(kind, from, to + 1)
  fill(0x30, 0x39, LETTER)
  fill(0x61, 0x7a, LETTER)
  fill(0x41, 0x5a, CAPITAL)
  fill(0xc0, 0xde, CAPITAL)
  fill(0xdf, 0x1fff, LETTER)
  // Multiplication and division sign; soft hyphen, apostrophes, zero-width marks.
  for (const unit of [0xd7, 0xf7]) found[unit] = SEPARATES
  for (const unit of [0x27, 0xad, 0x2019, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060]) found[unit] = SILENT
  return found
}
