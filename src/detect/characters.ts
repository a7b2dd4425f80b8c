/** What a UTF-16 unit does to a word, where it is no letter of it: it ends the word, … */
export const SEPARATES = 0
/** … stands inside without being part of it (apostrophes, soft hyphens, zero-width marks), … */
export const SILENT = 1
/** … or is a word of its own, in scripts that put no space between words. */
export const ALONE = 2

/**
 * The letters that count for U+00C0 to U+024F: those that the Unicode decomposition begins with, in lower case.
 *
 * Written out, as asking for 400 decompositions costs more than a short answer (`String.prototype.normalize` loads its tables).
 */
const UNACCENTED = [
  'aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþyaaaaaaccccccccddđđeeeeeeeeeegggggggg',
  'hhħħiiiiiiiiiıĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈ',
  'ƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkoo',
  'ooʒʒjǳǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ',
].join('')

/**
 * For every UTF-16 unit one of the three above, or the letter that it counts as: in lower case, without its accent.
 *
 * One number says all, so that the scan of a text looks up each unit once.
 */
export const FOLDED = table()

function table(): Uint16Array {
  const found = new Uint16Array(0x10000)
  keep(found, 0x30, 0x39)
  keep(found, 0x61, 0x7a)
  for (let unit = 0x41; unit <= 0x5a; unit++) found[unit] = unit + 32
  for (let n = 0; n < UNACCENTED.length; n++) found[0xc0 + n] = UNACCENTED.charCodeAt(n)
  keep(found, 0x250, 0x1fff)
  keep(found, 0x2c00, 0x2e7f)
  found.fill(ALONE, 0x3040, 0xd800)
  keep(found, 0xd800, 0xdfff)
  found.fill(ALONE, 0xe000, 0xfb00)
  keep(found, 0xfb00, 0xfeff)
  // Multiplication and division sign; soft hyphen, apostrophes, zero-width marks.
  for (const unit of [0xd7, 0xf7]) found[unit] = SEPARATES
  for (const unit of [0x27, 0xad, 0x2019, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) found[unit] = SILENT
  return found
}

/** Letters that stand for themselves. */
function keep(letters: Uint16Array, from: number, to: number): void {
  for (let unit = from; unit <= to; unit++) letters[unit] = unit
}
