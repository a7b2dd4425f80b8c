import type { Words } from '#detect/words.ts'

/** Some words of a text as one folded phrase, with the place of each: lower case, single spaces, dots kept inside numbers. */
export interface Phrase {
  readonly text: string
  /** Offset in `text` of each word. */
  readonly offsets: readonly number[]
  readonly first: number
}

/** Spells out the words from `first` to `past`. Only what reads a name is kept of the marks between: dots in numbers and a plus. */
export function phraseOf(words: Words, first: number, past: number): Phrase {
  const offsets: number[] = []
  let text = ''
  for (let n = first; n < past; n++) {
    const start = words.from[n] ?? 0
    const end = words.to[n] ?? 0
    if (n > first) text += joint(words, n, start)
    offsets.push(text.length)
    text += words.text.slice(start, Math.min(end, start + 40)).toLowerCase()
    if (words.text.charCodeAt(end) === 43) text += '+'
  }
  return { text, offsets, first }
}

function joint(words: Words, at: number, start: number): string {
  const before = words.to[at - 1] ?? 0
  if (start - before > 3 && start - before < 60 && /version$/i.test(words.text.slice(before - 7, before))) {
    // A version that opens its line was taken for the number of a list, as a whole or up to its dot.
    const [, number, end = ''] = /^\s*\n[\s*#/;|-]*(\d{1,2}(?:\.\d{1,2})?)(\.$|[\s,(.])/.exec(words.text.slice(before, start)) ?? []
    if (number !== undefined) return end === '.' && words.text.charCodeAt(start - 1) === 46 ? ` ${number}.` : ` ${number} `
  }
  if (start - before !== 1 || words.text.charCodeAt(before) !== 46) return ' '
  const digit = (unit: number) => unit >= 48 && unit <= 57
  return digit(words.text.charCodeAt(before - 1)) && digit(words.text.charCodeAt(start)) ? '.' : ' '
}
