import type { Word } from '#osd/shared/words.ts'

/**
 * A list of phrases, one a string: words apart by spaces; `a|b` is either, `x?` may be missing, `*3` stands for up to
 * three words of any kind.
 *
 * Phrases are data that a lawyer can read; rules never look at letters.
 */
export type Phrases = readonly string[]

/** A phrase found in a list of words, by word index. */
export interface Tag<Name extends string = string> {
  readonly name: Name
  readonly from: number
  /** Behind the last word. */
  readonly to: number
}

type Position = { readonly words: ReadonlySet<string>; readonly optional: boolean } | { readonly gap: number }
type Tagger<Name extends string> = (words: readonly Word[]) => Tag<Name>[]

/** A phrase as a tagger tries it: what it is called, and what follows its first word. */
interface Opened<Name extends string> {
  readonly name: Name
  readonly rest: readonly Position[]
}

/** For each word that opens a phrase, one bit for every tagger that has such a phrase: one look-up a word serves them all. */
const openers = new Map<string, number>()
let taggers = 0
/** The words that were read last, and their bits. */
let read: readonly Word[] = []
let bits = new Int32Array(0)

/**
 * Makes a tagger of named phrases; it costs a bounded number of steps for each word.
 *
 * The answer to the last question is kept: all rules ask about one clause before the next.
 */
export function tagger<Name extends string>(vocabulary: Readonly<Record<Name, Phrases>>): Tagger<Name> {
  const byFirst = phrasesByFirst(vocabulary)
  const bit = 1 << (taggers++ % 32)
  for (const word of byFirst.keys()) openers.set(word, (openers.get(word) ?? 0) | bit)
  read = []
  let asked: readonly Word[] | undefined
  let tags: Tag<Name>[] = []
  return words => {
    if (words === asked) return tags
    readBits(words)
    tags = []
    for (let from = 0; from < words.length; from++) {
      if (((bits[from] ?? 0) & bit) === 0) continue
      const phrases = byFirst.get(words[from]?.word ?? '')
      if (phrases) addTags(tags, words, from, phrases)
    }
    asked = words
    return tags
  }
}

function phrasesByFirst<Name extends string>(vocabulary: Readonly<Record<Name, Phrases>>): Map<string, Opened<Name>[]> {
  const found = new Map<string, Opened<Name>[]>()
  for (const name of keysOf(vocabulary))
    for (const phrase of vocabulary[name])
      for (const [first, rest] of opened(parse(phrase))) {
        const list = found.get(first)
        if (list) list.push({ name, rest })
        else found.set(first, [{ name, rest }])
      }
  return found
}

function readBits(words: readonly Word[]): void {
  if (words === read) return
  if (words.length > bits.length) bits = new Int32Array(2 * words.length)
  for (let n = 0; n < words.length; n++) bits[n] = openers.get(words[n]?.word ?? '') ?? 0
  read = words
}

/** The longest phrase of each name that begins at a word. */
function addTags<Name extends string>(tags: Tag<Name>[], words: readonly Word[], from: number, phrases: readonly Opened<Name>[]): void {
  const first = tags.length
  for (const { name, rest } of phrases) {
    const to = end(words, from + 1, rest, 0)
    if (to < 0) continue
    let n = first
    while (n < tags.length && tags[n]?.name !== name) n++
    if (to > (tags[n]?.to ?? 0)) tags[n] = { name, from, to }
  }
}

function keysOf<Name extends string>(record: Readonly<Record<Name, Phrases>>): Name[] {
  const keys: Name[] = []
  for (const key in record) keys.push(key)
  return keys
}

function parse(phrase: string): Position[] {
  return phrase.split(' ').map(part => {
    if (part.startsWith('*')) return { gap: Number(part.slice(1)) }
    const optional = part.endsWith('?')
    return { words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional }
  })
}

/** Every first word that a phrase can begin with, and what follows it. */
function opened(positions: readonly Position[]): [string, readonly Position[]][] {
  const [first, ...rest] = positions
  if (!first || 'gap' in first) return []
  const own = [...first.words].map((word): [string, readonly Position[]] => [word, rest])
  return first.optional ? [...own, ...opened(rest)] : own
}

/** Where the phrase ends that goes on at `at`, or -1; the longest way. A gap never crosses the end of a sentence. */
function end(words: readonly Word[], at: number, rest: readonly Position[], n: number): number {
  const position = rest[n]
  if (!position) return at
  const next = words[at]
  if ('gap' in position) {
    for (let skip = 0; skip <= position.gap; skip++) {
      const found = end(words, at + skip, rest, n + 1)
      if (found >= 0) return found
      if ((words[at + skip]?.gap ?? 3) > 2) break
    }
    return -1
  }
  if (next && position.words.has(next.word) && next.gap < 3) {
    const found = end(words, at + 1, rest, n + 1)
    if (found >= 0) return found
  }
  return position.optional ? end(words, at, rest, n + 1) : -1
}
