import type { Source } from '#model/command.ts'

/** A tree without files: against it, everything is new. */
export const EMPTY_TREE: Source = { list: () => [], read: path => ({ error: `${path} does not exist` }) }
