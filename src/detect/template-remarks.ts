import { WordSet } from '#detect/word-set.ts'

/** Words of sentences to licensors: how to make a license of their own out of the text. */
const TEMPLATE_WORDS = new WordSet(`
  this is a an the following template templates license licenses licence body of starts at end paragraph to use it say that and then substitute substituted substituting replace replaced replacing replaces
  copyright year years name names holder holders owner owners into put prominent file files common for in your own software distribution generate change changing values value from their original as given here above below
  fill blank blanks field fields bracket brackets bracketed enclosed by with information identifying identification placeholder placeholders text texts wherever occurrences occurrence appropriate actual include including
  italic italics capital capitals letters don t do please be should must you can attach apply insert inserted inserting author authors organization organizations title program work project comment syntax format notice notices
  or are source header headers before after top each describing description copying line lines instructions instruction applying applied
`)
const ABOUT = new WordSet(
  'template templates substitute substituted substituting replace replaced replacing replaces placeholder placeholders brackets bracketed generate fill insert inserted put',
)

/** Fewer words bid nobody to fill anything in: "Replaced in 2020", "Placeholder". */
const SHORTEST = 4

/** A remark on the template that a license text is, for whoever wants to use it for a work of one's own. */
export function isTemplateRemark(hashes: Int32Array, at: number, past: number, isName: (at: number) => boolean): boolean {
  if (past - at < SHORTEST) return false
  let about = false
  let names = 0
  for (let n = at; n < past; n++) {
    const hash = hashes[n] ?? 0
    about ||= ABOUT.has(hash)
    if (!TEMPLATE_WORDS.has(hash) && (!isName(n) || ++names > 6)) return false
  }
  return about
}
