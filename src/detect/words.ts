/** The words of a text after folding: hash and place of each. */
export interface Words {
  readonly text: string
  /** How many of the slots below are in use. */
  count: number
  readonly hash: Int32Array
  /** UTF-16 offsets of the first unit, and behind the last. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Words that may open a copyright line, by their index. */
  readonly marks: number[]
}
