import type { FoldedText } from '#detect/folded-text.ts'
import { BITMAP_BITS, BUCKET_BITS, type LicenseIndex } from '#detect/license-index.ts'
import { shingle } from '#detect/word-hash.ts'

/** A stretch of text that shares shingles with a license, in the license's order. */
export interface Candidate {
  readonly template: number
  /** Words of the text between the first and the last shingle. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** Words that the shared shingles stand for × share of the license's shingles. */
  readonly rank: number
  /** Places where both agree: text word, license word, alternating. */
  readonly anchors: readonly number[]
}

interface Running {
  from: number
  last: number
  firstPlace: number
  place: number
  count: number
  anchors: number[]
  /** A second order of places, which takes over when it grows longer: phrases that a license repeats lead the first astray. */
  rival?: Running
}

/** Least share of a license's shingles that makes it worth an alignment. */
const LEAST_SHARE = 0.2

/** Finds stretches of the text that may be licenses: one pass, every shingle asked of the index. */
export function findCandidates(text: FoldedText, index: LicenseIndex): Candidate[] {
  const { triples } = text
  const { bits, buckets, keys, owners, places } = index
  const running = new Map<number, Running>()
  const found: Candidate[] = []
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
    for (let n = buckets[bucket] ?? 0; n < end; n++) if (keys[n] === key) note(running, found, index, owners[n] ?? 0, at, places[n] ?? 0)
  }
  for (const [template, run] of running) close(found, index, template, run)
  return found.sort((a, b) => b.rank - a.rank || a.from - b.from || a.template - b.template)
}

function note(running: Map<number, Running>, found: Candidate[], index: LicenseIndex, template: number, at: number, place: number): void {
  const run = running.get(template)
  const length = (index.starts[template + 1] ?? 0) - (index.starts[template] ?? 0)
  if (!run) running.set(template, begin(at, place))
  else if (at - run.from > 1.5 * length + 200 || (place <= run.firstPlace && run.place - place > length / 2)) {
    close(found, index, template, run)
    running.set(template, begin(at, place))
  } else if (follows(run, at, place)) extend(run, at, place)
  else if (run.rival && follows(run.rival, at, place)) {
    const { rival } = run
    extend(rival, at, place)
    if (rival.count <= run.count) return
    delete run.rival
    running.set(template, { ...rival, rival: run })
  } else if (!run.rival || run.rival.count < 3 || at - run.rival.last > length / 4) run.rival = begin(at, place)
}

/** The place lies behind the last one, about as far as the text has come. */
function follows(run: Running, at: number, place: number): boolean {
  return place > run.place && at > run.last && place - run.place <= 2 * (at - run.last) + 100
}

function extend(run: Running, at: number, place: number): void {
  run.count++
  run.place = place
  run.last = at
  // The newest at every doubling, so that one of the anchors lies in the middle.
  if ((run.count & (run.count - 1)) === 0) run.anchors.push(at, place)
}

function begin(at: number, place: number): Running {
  return { from: at, last: at, firstPlace: place, place, count: 1, anchors: [at, place] }
}

function close(found: Candidate[], index: LicenseIndex, template: number, run: Running): void {
  const all = index.shingles[template] ?? 1
  const share = run.count / all
  if (share < LEAST_SHARE) return
  const anchors = [...run.anchors.slice(0, 2), ...run.anchors.slice(2).slice(-2), run.last, run.place]
  const length = (index.starts[template + 1] ?? 0) - (index.starts[template] ?? 0)
  found.push({ template, from: run.from, to: run.last + 5, count: run.count, rank: length * share * share, anchors })
}
