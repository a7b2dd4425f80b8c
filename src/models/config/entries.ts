/** A scalar of a configuration file, with the keys that lead to it. */
export interface Entry {
  /** Keys and list positions from the root. */
  readonly keys: readonly (string | number)[]
  readonly value: string
  /** The last key itself, where the entry is a key whose value is not read (a map whose keys are ids). */
  readonly isKey?: true
  readonly line: number
  readonly endLine: number
  /** A text of several lines: its first line is `line + 1`. */
  readonly block?: true
}

export interface Comment {
  readonly text: string
  readonly line: number
}

/** What a configuration file holds, in the order of the file. */
export interface Entries {
  readonly entries: readonly Entry[]
  readonly comments: readonly Comment[]
  /** Why the file is not what it should be; what could be told line by line is here all the same. */
  readonly error?: { readonly message: string; readonly line?: number }
}

/** The nearest key that is a name: `args` for the first argument of `args: [a, b]`. */
export function labelOf(keys: readonly (string | number)[]): string {
  for (let n = keys.length - 1; n >= 0; n--) {
    const key = keys[n]
    if (typeof key === 'string') return key
  }
  return ''
}
