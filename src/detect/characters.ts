/** What a UTF-16 unit does to a word, where it is no letter of it: it ends the word, … */
export const SEPARATES = 0
/** … stands inside without being part of it (apostrophes, soft hyphens, zero-width marks), … */
export const SILENT = 1
/** … or is a word of its own, in scripts that put no space between words. */
export const ALONE = 2

/**
 * For every UTF-16 unit one of the three above, or the letter that it counts as: in lower case, without its accent.
 *
 * One number says all, so that the scan of a text looks up each unit once.
 */
export const FOLDED = table()

function table(): Uint16Array {
  const found = new Uint16Array(0x10000)
  const letters = (from: number, to: number, letter: (unit: number) => number) => {
    for (let unit = from; unit <= to; unit++) found[unit] = letter(unit)
  }
  const itself = (unit: number) => unit
  letters(0x30, 0x39, itself)
  letters(0x61, 0x7a, itself)
  letters(0x41, 0x5a, unit => unit + 32)
  letters(0xc0, 0x24f, withoutAccent)
  letters(0x250, 0x1fff, itself)
  letters(0x2c00, 0x2e7f, itself)
  found.fill(ALONE, 0x3040, 0xd800)
  letters(0xd800, 0xdfff, itself)
  found.fill(ALONE, 0xe000, 0xfb00)
  letters(0xfb00, 0xfeff, itself)
  // Multiplication and division sign; soft hyphen, apostrophes, zero-width marks.
  for (const unit of [0xd7, 0xf7]) found[unit] = SEPARATES
  for (const unit of [0x27, 0xad, 0x2019, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) found[unit] = SILENT
  return found
}

function withoutAccent(unit: number): number {
  return String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase().charCodeAt(0)
}
