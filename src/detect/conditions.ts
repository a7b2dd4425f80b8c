import { LONGEST_NAME, type Alignment } from '#detect/align.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'

/** Fewer words of permissions and conditions stand in many licenses. */
const LEAST_WORDS = 60
/** Words of them that may be missing: fewer than any sentence has that asks or forbids. */
const MOST_MISSING = 3
/** Words that may be added, as a share of them. */
const MOST_ADDED = 0.08
/** What it costs that a license names somebody else. */
const OTHER_NAME = 6

/**
 * An alignment with the sentences left aside in which the license disclaims, and with leeway for how it keeps names out of
 * advertising; nothing where permissions and conditions differ.
 *
 * Many a copy has the conditions of one license and the disclaimer of another, or none. What the text says instead stays a
 * difference: it is read as such.
 */
export function conditionsOf(index: LicenseIndex, found: Alignment): Alignment | undefined {
  const { template, edits } = found
  if (found.matched < LEAST_WORDS || index.templates[template]?.unit === 'triples' || index.templates[template]?.form !== 'text')
    return undefined
  const first = index.starts[template] ?? 0
  const end = index.starts[template + 1] ?? 0
  const total = count(index, first, end, LEEWAY.optional | LEEWAY.disclaimer)
  if (count(index, first, end, LEEWAY.optional | LEEWAY.disclaimer | LEEWAY.endorsement) < LEAST_WORDS) return undefined
  let missing = 0
  let extra = 0
  let reworded = 0
  const kept: number[] = []
  for (let n = 0; n < edits.length; n += 4) {
    const [at = 0, past = 0, place = 0, beyond = 0] = edits.slice(n, n + 4)
    if (isOf(index, first + place, first + beyond, LEEWAY.disclaimer)) continue
    if (isOf(index, first + place, first + beyond, LEEWAY.endorsement)) {
      reworded +=
        count(index, first + place, first + beyond, LEEWAY.optional) + (isNamed(index, first + place, first + beyond) ? OTHER_NAME : 0)
      continue
    }
    kept.push(at, past, place, beyond)
    if (isHolder(index, first + place, first + beyond) && past - at <= LONGEST_NAME) continue
    missing += count(index, first + place, first + beyond, LEEWAY.optional | LEEWAY.disclaimer)
    extra += past - at
  }
  if (missing > MOST_MISSING || extra > MOST_ADDED * total) return undefined
  return { ...found, edits: kept, missing, extra, value: total - missing - reworded - 2 * (missing + extra) }
}

/** Words of none of the kinds that are left out. */
function count({ leeway }: LicenseIndex, place: number, beyond: number, without: number): number {
  let words = 0
  for (let n = place; n < beyond; n++) if (((leeway[n] ?? 0) & without) === 0) words++
  return words
}

/** Words of sentences of one kind, or the seam within such a sentence. */
function isOf({ leeway }: LicenseIndex, place: number, beyond: number, kind: number): boolean {
  if (place === beyond) return ((leeway[place - 1] ?? 0) & (leeway[place] ?? 0) & kind) !== 0
  for (let n = place; n < beyond; n++) if (((leeway[n] ?? 0) & (LEEWAY.optional | kind)) === 0) return false
  return true
}

function isNamed({ leeway }: LicenseIndex, place: number, beyond: number): boolean {
  for (let n = place; n < beyond; n++) if (((leeway[n] ?? 0) & LEEWAY.named) !== 0) return true
  return false
}

function isHolder({ leeway }: LicenseIndex, place: number, beyond: number): boolean {
  for (let n = place; n < beyond; n++) if (((leeway[n] ?? 0) & LEEWAY.holder) === 0) return false
  return beyond > place
}
