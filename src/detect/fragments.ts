import { strike, type FoldedText } from '#detect/folded-text.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import { triple } from '#detect/word-hash.ts'

/** Least share of a fragment that must stand in a text before its words count as the fragment's. */
const LEAST_SHARE = 0.5

/**
 * Strikes out the words of a fragment into which a text has put names, so that no alignment holds it together: the paragraph that
 * offers other licenses for a file.
 *
 * Three words in a row are needed, and half of the fragment: a sentence put together from its words stays what it is.
 */
export function strikeFragments(text: FoldedText, hashes: Int32Array, index: LicenseIndex): void {
  const { templates, starts, words } = index
  for (const [n, { form }] of templates.entries()) {
    if (form !== 'fragment') continue
    index.loadTemplate(n)
    const own = new Set<number>()
    for (let at = starts[n] ?? 0; at + 2 < (starts[n + 1] ?? 0); at++)
      own.add(triple(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0))
    const found = placesOf(hashes, own)
    if (new Set(found.map(at => tripleAt(hashes, at))).size < LEAST_SHARE * own.size) continue
    for (const at of found) for (let word = at; word < at + 3; word++) if (text.taken[word] === 0) strike(text, word, word + 1)
  }
}

function placesOf(hashes: Int32Array, own: ReadonlySet<number>): number[] {
  const found: number[] = []
  for (let at = 0; at + 2 < hashes.length; at++) if (own.has(tripleAt(hashes, at))) found.push(at)
  return found
}

function tripleAt(hashes: Int32Array, at: number): number {
  return triple(hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0)
}
