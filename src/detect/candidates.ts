import { Chains, type Candidate } from '#detect/chains.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { BITMAP_BITS, BUCKET_BITS, type LicenseIndex } from '#detect/license-index.ts'
import { shingle } from '#detect/word-hash.ts'

/** The block of chains of each index: allocated once, used for every text. */
const CHAINS = new WeakMap<LicenseIndex, Chains>()

/** Finds stretches of the text that may be licenses, the best first: one pass, every shingle asked of the index. */
export function findCandidates({ triples }: FoldedText, index: LicenseIndex): Candidate[] {
  const { bits, buckets, keys, owners, places } = index
  const chains = CHAINS.get(index) ?? new Chains(index)
  CHAINS.set(index, chains)
  const mask = (1 << BITMAP_BITS) - 1
  for (let at = 0; at + 2 < triples.length; at++) {
    const third = triples[at + 2] ?? -1
    const head = triples[at] ?? -1
    if (third < 0 || head < 0) continue
    const key = shingle(head, third)
    const bit = key & mask
    if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue
    const bucket = key >>> (32 - BUCKET_BITS)
    const end = buckets[bucket + 1] ?? 0
    for (let n = buckets[bucket] ?? 0; n < end; n++) if (keys[n] === key) chains.note(owners[n] ?? 0, at, places[n] ?? 0)
  }
  return chains.finish()
}
