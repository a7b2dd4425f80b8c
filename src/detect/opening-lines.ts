import { LEEWAY } from '#detect/license-index.ts'
import { HOLDER_WORDS, TERM_WORDS } from '#detect/vocabulary.ts'
import type { Words } from '#detect/words.ts'

/** Lines with more words than these are prose. */
const LONGEST = 16

/**
 * Marks the first lines of a license as optional as long as they only say who wrote the work and where to reach them.
 *
 * Copyright lines are gone already; what stood around them ("Author: …", an address, an institute) belongs to one copy.
 */
export function markOpeningLines(words: Words, leeway: Uint8Array): void {
  let at = 0
  while (at < words.count) {
    const past = lineEnd(words, at)
    if (past - at > LONGEST || !isNames(words, leeway, at, past)) break
    for (let n = at; n < past; n++) leeway[n] = (leeway[n] ?? 0) | LEEWAY.optional
    at = past
  }
}

function lineEnd({ text, from, to, count }: Words, at: number): number {
  let past = at + 1
  while (past < count && !text.slice(to[past - 1], from[past]).includes('\n')) past++
  return past
}

function isNames({ text, hash, from, to }: Words, leeway: Uint8Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) {
    if (((leeway[n] ?? 0) & LEEWAY.optional) !== 0) continue
    if (TERM_WORDS.has(hash[n] ?? 0)) return false
    const start = from[n] ?? 0
    const isAddress = /[@/.]\w*$/.test(text.slice(Math.max(0, start - 30), start)) || /^[\w.]*@/.test(text.slice(start, start + 40))
    if (isAddress || HOLDER_WORDS.has(hash[n] ?? 0) || /^[\p{Lu}\d]/u.test(text.slice(start, to[n]))) continue
    return false
  }
  return true
}
