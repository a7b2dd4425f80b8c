import type { Alignment } from '#detect/align.ts'
import { bestAlignment, type Alignments } from '#detect/best-alignment.ts'
import { findCandidates } from '#detect/candidates.ts'
import type { Candidate } from '#detect/chains.ts'
import { strike, type FoldedText } from '#detect/folded-text.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import { wholeText } from '#detect/whole-text.ts'

/** What one search leaves over is searched again, this many times in all: a license may hide the one behind it. */
const ROUNDS = 3

/** Finds every license in a text, best first in every place, and strikes its words out. */
export function findAlignments(text: FoldedText, index: LicenseIndex): Alignment[] {
  const whole = wholeText(text, index)
  if (!whole) return searchAlignments(text, index)
  strikeMatched(text, whole)
  return [whole]
}

/** The same without the short way for a text that is one license. */
export function searchAlignments(text: FoldedText, index: LicenseIndex): Alignment[] {
  const found: Alignment[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = found.length
    search(text, index, found, round > 0)
    if (found.length === before) break
  }
  return found.sort((a, b) => a.from - b.from)
}

function search(text: FoldedText, index: LicenseIndex, found: Alignment[], isNext: boolean): void {
  const candidates = findCandidates(text, index, isNext)
  const near = byPlace(candidates)
  const known: Alignments = new Map()
  for (const leader of candidates) {
    if (isTaken(text, leader)) continue
    const best = bestAlignment(text, index, over(leader, near), known)
    if (!best) continue
    found.push(best)
    strikeMatched(text, best)
    known.clear()
  }
}

/** Most of the stretch belongs to a license already. */
function isTaken(text: FoldedText, { anchors }: Candidate): boolean {
  for (let n = 0; n < anchors.length; n += 2) if (text.taken[anchors[n] ?? 0] === 0) return false
  return true
}

const BLOCK = 8

function byPlace(candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const places = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const block = candidate.from >> BLOCK
    const there = places.get(block)
    if (there) there.push(candidate)
    else places.set(block, [candidate])
  }
  return places
}

/** Candidates that overlap the leader, the highest ranked first. */
function over(leader: Candidate, places: ReadonlyMap<number, readonly Candidate[]>): Candidate[] {
  const found: Candidate[] = []
  const length = leader.to - leader.from
  for (let block = Math.max(0, leader.from - length) >> BLOCK; block <= leader.to >> BLOCK; block++)
    for (const candidate of places.get(block) ?? []) if (candidate.to > leader.from && candidate.from < leader.to) found.push(candidate)
  return found.sort((a, b) => b.rank - a.rank)
}

function strikeMatched(text: FoldedText, { from, to, edits }: Alignment): void {
  let at = from
  for (let n = 0; n < edits.length; n += 4) {
    strike(text, at, edits[n] ?? at)
    at = edits[n + 1] ?? at
  }
  strike(text, at, to)
}
