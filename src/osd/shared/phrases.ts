import { codeOf, codesOf, type WordCodes } from '#osd/shared/word-codes.ts'
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

/** A place of a phrase: one of some words, by their numbers, or words of any kind. */
interface Position {
  /** How many words of any kind; -1 where one of `words` stands. */
  readonly gap: number
  readonly words: readonly number[]
  readonly optional: boolean
}

type Tagger<Name extends string> = (words: readonly Word[]) => Tag<Name>[]

/** A phrase as a tagger tries it: what it is called, and what follows its first word. */
interface Opened<Name extends string> {
  readonly name: Name
  readonly rest: readonly Position[]
}

/**
 * Makes a tagger of named phrases; it costs a bounded number of steps for each word.
 *
 * The phrases are read when first asked for. The answer to the last question is kept: all rules ask about one clause before the next.
 */
export function tagger<Name extends string>(vocabulary: Readonly<Record<Name, Phrases>>): Tagger<Name> {
  let byFirst: (Opened<Name>[] | undefined)[] | undefined
  let asked: readonly Word[] | undefined
  let tags: Tag<Name>[] = []
  return words => {
    if (words === asked) return tags
    byFirst ??= phrasesByFirst(vocabulary)
    const row = codesOf(words)
    tags = []
    for (let from = 0; from < words.length; from++) {
      const phrases = byFirst[row.codes[from] ?? 0]
      if (phrases) addTags(tags, row, from, phrases)
    }
    asked = words
    return tags
  }
}

/** Phrases by the number of their first word. */
function phrasesByFirst<Name extends string>(vocabulary: Readonly<Record<Name, Phrases>>): (Opened<Name>[] | undefined)[] {
  const found: (Opened<Name>[] | undefined)[] = []
  for (const name of keysOf(vocabulary))
    for (const phrase of vocabulary[name])
      for (const [first, rest] of opened(parse(phrase))) {
        const list = found[first]
        if (list) list.push({ name, rest })
        else found[first] = [{ name, rest }]
      }
  return Array.from(found)
}

/** The longest phrase of each name that begins at a word. */
function addTags<Name extends string>(tags: Tag<Name>[], row: WordCodes, from: number, phrases: readonly Opened<Name>[]): void {
  const first = tags.length
  const next = row.codes[from + 1] ?? 0
  for (const { name, rest } of phrases) {
    const second = rest[0]
    // Most phrases end here: their second word is another one.
    if (second && second.gap < 0 && !second.optional && !second.words.includes(next)) continue
    const to = end(row, from + 1, rest, 0)
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

const NO_WORDS: readonly number[] = []

function parse(phrase: string): Position[] {
  return phrase.split(' ').map(part => {
    if (part.startsWith('*')) return { gap: Number(part.slice(1)), words: NO_WORDS, optional: false }
    const optional = part.endsWith('?')
    return { gap: -1, words: [...new Set((optional ? part.slice(0, -1) : part).split('|').map(codeOf))], optional }
  })
}

/** Every first word that a phrase can begin with, and what follows it. */
function opened(positions: readonly Position[]): [number, readonly Position[]][] {
  const [first, ...rest] = positions
  if (!first || first.gap >= 0) return []
  const own = first.words.map((word): [number, readonly Position[]] => [word, rest])
  return first.optional ? [...own, ...opened(rest)] : own
}

/** Where the phrase ends that goes on at `at`, or -1; the longest way. A gap never crosses the end of a sentence. */
function end(row: WordCodes, at: number, rest: readonly Position[], n: number): number {
  const position = rest[n]
  if (!position) return at
  if (position.gap >= 0) {
    for (let skip = 0; skip <= position.gap; skip++) {
      const found = end(row, at + skip, rest, n + 1)
      if (found >= 0) return found
      if ((row.gaps[at + skip] ?? 3) > 2) break
    }
    return -1
  }
  if (position.words.includes(row.codes[at] ?? 0) && (row.gaps[at] ?? 3) < 3) {
    const found = end(row, at + 1, rest, n + 1)
    if (found >= 0) return found
  }
  return position.optional ? end(row, at, rest, n + 1) : -1
}
