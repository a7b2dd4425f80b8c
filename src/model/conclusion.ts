/** The word for the whole review, as GitHub's check runs use it. `neutral`: nothing relevant changed. */
export type Conclusion = 'success' | 'failure' | 'neutral'

/** Each component in exactly one group of the first six and in exactly one of the last three. */
export interface Counts {
  readonly found: number
  readonly 'open-source': number
  readonly 'not-open-source': number
  readonly unreviewed: number
  readonly unknown: number
  readonly waived: number
  readonly 'not-evaluated': number
  readonly introduced: number
  readonly worsened: number
  readonly carried: number
}
