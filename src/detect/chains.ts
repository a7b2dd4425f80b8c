import type { LicenseIndex } from '#detect/license-index.ts'

/** A stretch of text that shares shingles with a license, in the license's order. */
export interface Candidate {
  readonly template: number
  /** Words of the text between the first and the last shingle. */
  readonly from: number
  readonly to: number
  /** Share of the license's shingles, 0 to 1. */
  readonly share: number
  /** Words that the shared shingles stand for × share of the license's shingles. */
  readonly rank: number
  /** Places where both agree: text word, license word, alternating. */
  readonly anchors: readonly number[]
}

/** Least share of a license's shingles that makes it worth an alignment. */
export const LEAST_SHARE = 0.25

// Fields of a chain: where it began, where it is, how long it is, and two places in its middle.
const FROM = 0
const FIRST_PLACE = 1
const LAST = 2
const PLACE = 3
const COUNT = 4
const MIDDLE = 5
const OLDER = 7
const SIZE = 9
const PAIRS = [FROM, LAST, MIDDLE, OLDER] as const
/** Every license has two chains: phrases that it repeats may lead the first astray, then the second grows longer and takes over. */
const STRIDE = 2 * SIZE

/**
 * Chains of shared shingles, two a license, in one block of numbers that is used again for every text.
 *
 * A count of 0 is a chain that has not begun.
 */
export class Chains {
  readonly #index: LicenseIndex
  readonly #state: Int32Array
  readonly #touched: Int32Array
  #count = 0
  #found: Candidate[] = []

  constructor(index: LicenseIndex) {
    this.#index = index
    this.#state = new Int32Array(index.templates.length * STRIDE)
    this.#touched = new Int32Array(index.templates.length)
  }

  /** Tells that text and license agree here. Texts are read forward; places of one license come in order for every text place. */
  note(template: number, at: number, place: number): void {
    const state = this.#state
    const chain = template * STRIDE
    const length = (this.#index.starts[template + 1] ?? 0) - (this.#index.starts[template] ?? 0)
    if ((state[chain + COUNT] ?? 0) === 0) {
      this.#touched[this.#count++] = template
      begin(state, chain, at, place)
      return
    }
    const last = state[chain + PLACE] ?? 0
    if (at - (state[chain + FROM] ?? 0) > 1.5 * length + 200 || (place <= (state[chain + FIRST_PLACE] ?? 0) && last - place > length / 2)) {
      this.#close(template)
      begin(state, chain, at, place)
      state[chain + SIZE + COUNT] = 0
      return
    }
    if (follows(state, chain, at, place)) {
      extend(state, chain, at, place)
      return
    }
    this.#noteRival(chain, length, at, place)
  }

  /** Ends all chains and hands out those that are worth an alignment, the best first. */
  finish(): Candidate[] {
    for (let n = 0; n < this.#count; n++) {
      const template = this.#touched[n] ?? 0
      this.#close(template)
      this.#state[template * STRIDE + COUNT] = 0
      this.#state[template * STRIDE + SIZE + COUNT] = 0
    }
    this.#count = 0
    const found = this.#found
    this.#found = []
    return found.sort((a, b) => b.rank - a.rank || a.from - b.from || a.template - b.template)
  }

  #noteRival(chain: number, length: number, at: number, place: number): void {
    const state = this.#state
    const rival = chain + SIZE
    const count = state[rival + COUNT] ?? 0
    if (count > 0 && follows(state, rival, at, place)) {
      extend(state, rival, at, place)
      if (count + 1 > (state[chain + COUNT] ?? 0)) exchange(state, chain, rival)
    } else if (count < 3 || at - (state[rival + LAST] ?? 0) > length / 4) begin(state, rival, at, place)
  }

  #close(template: number): void {
    const state = this.#state
    const chain = template * STRIDE
    const share = (state[chain + COUNT] ?? 0) / (this.#index.shingles[template] ?? 1)
    if (share < LEAST_SHARE) return
    const field = (n: number) => state[chain + n] ?? 0
    const length = (this.#index.starts[template + 1] ?? 0) - (this.#index.starts[template] ?? 0)
    const anchors = [
      field(FROM),
      field(FIRST_PLACE),
      field(OLDER),
      field(OLDER + 1),
      field(MIDDLE),
      field(MIDDLE + 1),
      field(LAST),
      field(PLACE),
    ]
    this.#found.push({ template, from: field(FROM), to: field(LAST) + 5, share, rank: length * share * share, anchors })
  }
}

function begin(state: Int32Array, chain: number, at: number, place: number): void {
  for (const field of PAIRS) {
    state[chain + field] = at
    state[chain + field + 1] = place
  }
  state[chain + COUNT] = 1
}

/** The place lies behind the last one, about as far as the text has come. */
function follows(state: Int32Array, chain: number, at: number, place: number): boolean {
  const step = place - (state[chain + PLACE] ?? 0)
  const went = at - (state[chain + LAST] ?? 0)
  return step > 0 && went > 0 && step <= 2 * went + 100
}

function extend(state: Int32Array, chain: number, at: number, place: number): void {
  const count = (state[chain + COUNT] ?? 0) + 1
  state[chain + COUNT] = count
  state[chain + LAST] = at
  state[chain + PLACE] = place
  // Kept at every doubling, so that one of the two lies in the middle of what is found in the end.
  if ((count & (count - 1)) !== 0) return
  state[chain + OLDER] = state[chain + MIDDLE] ?? 0
  state[chain + OLDER + 1] = state[chain + MIDDLE + 1] ?? 0
  state[chain + MIDDLE] = at
  state[chain + MIDDLE + 1] = place
}

function exchange(state: Int32Array, chain: number, rival: number): void {
  for (let n = 0; n < SIZE; n++) {
    const kept = state[chain + n] ?? 0
    state[chain + n] = state[rival + n] ?? 0
    state[rival + n] = kept
  }
}
