import { Chains, LEAST_SHARE, type Candidate } from '#detect/chains.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import { ShingleHits } from '#detect/shingle-hits.ts'

/** What the searches of an index work in: allocated once, used for every text. */
interface Workshop {
  readonly hits: ShingleHits
  readonly chains: Chains
  /** 1 where a license shares enough with the text to become a candidate. */
  readonly likely: Uint8Array
}

const WORKSHOPS = new WeakMap<LicenseIndex, Workshop>()

/**
 * Finds stretches of the text that may be licenses, the best first.
 *
 * The first pass counts what the text shares with each license, the second follows the order of the words, and only for
 * licenses that it can still make candidates: most are met in a set phrase or two. `isNext`: the same text was searched last, and
 * nothing happened since but that words were struck out.
 */
export function findCandidates({ triples }: FoldedText, index: LicenseIndex, isNext: boolean): Candidate[] {
  const { hits, chains, likely } = workshopOf(index)
  const { owners, places, shingles } = index
  index.loadShingles()
  if (isNext) hits.renew(triples)
  else hits.find(triples)
  if (hits.count === 0) return []
  for (let n = 0; n < likely.length; n++) likely[n] = (hits.postings[n] ?? 0) < LEAST_SHARE * (shingles[n] ?? 1) ? 0 : 1
  for (let hit = 0; hit < hits.count; hit++) {
    const at = hits.at[hit] ?? 0
    const to = hits.to[hit] ?? 0
    for (let n = hits.from[hit] ?? 0; n < to; n++) {
      const owner = owners[n] ?? 0
      if (likely[owner] === 1) chains.note(owner, at, places[n] ?? 0)
    }
  }
  return chains.finish()
}

function workshopOf(index: LicenseIndex): Workshop {
  const known = WORKSHOPS.get(index)
  if (known) return known
  const made = { hits: new ShingleHits(index), chains: new Chains(index), likely: new Uint8Array(index.templates.length) }
  WORKSHOPS.set(index, made)
  return made
}
