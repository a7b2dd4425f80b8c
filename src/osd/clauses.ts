/** One sentence or list item of a license with the parts that decide what it does. */
export interface Clause {
  /** Byte for byte as the text has it. */
  readonly text: string
  /** UTF-16 offsets in the text. */
  readonly from: number
  readonly to: number
  /** Lines from 1. */
  readonly line: number
  readonly endLine: number
  /** As the license numbers it: `2`, `1.b.iv`, `Attachment A`. */
  readonly section?: string
}
