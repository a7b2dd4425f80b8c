/** The index of license texts as one block of bytes that is read as it is asked for: one text needs a small part of it. */
export interface IndexBlock {
  readonly bytes: Uint8Array
  /** Sees to it that the bytes between two offsets are there; until then they are 0. */
  readonly fill: (from: number, to: number) => void
}
