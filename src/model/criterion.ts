/** One of the ten criteria of the Open Source Definition, https://opensource.org/osd */
export type CriterionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

export interface Criterion {
  readonly number: CriterionNumber
  /** The heading on OSI's page. */
  readonly title: string
  /** What it asks for, in one sentence of ours. */
  readonly gist: string
  readonly url: string
}
