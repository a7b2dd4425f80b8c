import { acts } from '#osd/shared/acts.ts'
import { scopes } from '#osd/shared/scopes.ts'
import type { Word } from '#osd/shared/words.ts'

/** What a stretch of words is about: the acts and limits it names, and the stems of its other words. */
export interface Topic {
  readonly kinds: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

const PLAIN = new Set(
  'the and for that this with are not may any all its has have from who whom which was were been than then them they their your you our one only shall must will can'.split(
    ' ',
  ),
)
/** Inflected forms share this many letters, mostly. */
const STEM = 5
/** Kinds that nearly every clause of a license has tell nothing. */
const COMMON = new Set(['use', 'everything', 'purpose', 'persons', 'number'])

/** Each term of a license is compared with every clause. */
const known = new WeakMap<readonly Word[], Topic>()

export function topicOf(words: readonly Word[]): Topic {
  const before = known.get(words)
  if (before) return before
  const kinds = [...acts(words), ...scopes(words)].map(({ name }) => name).filter(name => !COMMON.has(name))
  const stems = words.map(({ word }) => word).filter(word => (word.length > 2 || /\d/.test(word)) && !PLAIN.has(word))
  const topic = { kinds: new Set(kinds), stems: new Set(stems.map(word => word.slice(0, STEM))) }
  known.set(words, topic)
  return topic
}

/** How much of what the first says the second says too, 0 to 1: an act or a limit counts as much as two words. */
export function likeness(asked: Topic, given: Topic): number {
  const all = asked.kinds.size * 2 + asked.stems.size
  return all === 0 ? 0 : (shared(asked.kinds, given.kinds) * 2 + shared(asked.stems, given.stems)) / all
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
