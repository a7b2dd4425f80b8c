import { spelling } from '#detect/spelling.ts'
import { hashWord } from '#detect/word-hash.ts'
import type { Words } from '#detect/words.ts'

/** An accented letter that a converter wrote as an entity (`&eacute;`) or lost (U+FFFD). */
const LOST = /&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron);|\ufffd/gi
/** What a lost letter may have been: accents fold away. */
const LETTERS = 'eaioucny'
/** Longest stretch that is read so, in UTF-16 units. */
const LONGEST = 200
/** More lost letters in one word are not guessed. */
const MOST_LOST = 3

/** Whether the words of the text are those of the license, but for accented letters that a converter has mangled. */
export function isMangled(
  { text, from, to }: Words,
  { at, past, place, beyond }: { readonly at: number; readonly past: number; readonly place: number; readonly beyond: number },
  known: Int32Array,
): boolean {
  const [start = 0, end = 0] = [from[at], to[past - 1]]
  if (past === at || beyond === place || end - start > LONGEST) return false
  const head = /\S*$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  const tail = /^\S*/.exec(text.slice(end, end + 12))?.[0] ?? ''
  const tokens = (head + text.slice(start, end) + tail).split(/\s+/)
  return (
    tokens.length === beyond - place &&
    tokens.some(token => token.search(LOST) >= 0) &&
    tokens.every((token, n) =>
      mayBe(
        token.toLowerCase().replace(LOST, (_, letter?: string) => letter ?? '?'),
        known[place + n] ?? 0,
      ),
    )
  )
}

function mayBe(token: string, wanted: number): boolean {
  const word = token.replace(/^[^\p{L}?]+|[^\p{L}?]+$/gu, '')
  return word.split('?').length - 1 <= MOST_LOST && guesses(word).some(guess => spelling(hashWord(guess)) === wanted)
}

function guesses(word: string): readonly string[] {
  const at = word.indexOf('?')
  return at < 0 ? [word] : [...LETTERS].flatMap(letter => guesses(word.slice(0, at) + letter + word.slice(at + 1)))
}
