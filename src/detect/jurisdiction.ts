import type { FoldedText } from '#detect/folded-text.ts'
import { hashWord } from '#detect/word-hash.ts'
import { WordSet } from '#detect/word-set.ts'

const LAW = new WordSet('law laws court courts jurisdiction jurisdictions venue')

/** A word that says which law governs, or which court decides. */
export function isLawWord(hash: number): boolean {
  return LAW.has(hash)
}

/** All words of a sentence on law and venue, names of places apart. None of them says what may be done with the work. */
const SENTENCE = new WordSet(`
  law laws court courts jurisdiction jurisdictions venue governed construed interpreted litigation dispute disputes proceeding proceedings
  this the a an of to in by with and or any its such under license agreement relating related concerning arising out from shall will must is are be
  subject accordance regard reference giving effect excluding excluded exclude exclusion exclusive application without conflict conflicts choice law's principles principle provision provisions rule rules
  state states federal district districts commonwealth republic province county city country lying located party parties hereto submit submits consent consents personal
  united nations convention contracts international sale goods apply not
`)
const DECIDES = new WordSet('governed construed interpreted jurisdiction venue')
const EXCLUSIVE = new WordSet('exclusive personal')
const NOT = hashWord('not')
const APPLY = hashWord('apply')

/** More names than these are no place. */
const MOST_NAMES = 8

/** A sentence that says only which law governs the license and which court decides about it. */
export function isOnLaw({ words }: FoldedText, hashes: Int32Array, at: number, past: number, isName: (at: number) => boolean): boolean {
  let decides = false
  let names = 0
  for (let n = at; n < past; n++) {
    const hash = hashes[n] ?? 0
    decides ||= DECIDES.has(hash)
    if (EXCLUSIVE.has(hash) && !LAW.has(hashes[n + 1] ?? 0)) return false
    if (hash === NOT && hashes[n + 1] !== APPLY) return false
    if (!SENTENCE.has(hash) && (!isName(n) || ++names > MOST_NAMES)) return false
  }
  // In capitals, every word looks like a name.
  return decides && LAWFUL.test(words.text.slice(words.from[at], words.to[past - 1]))
}

const LAWFUL = /\p{Ll}/u
