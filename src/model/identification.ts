/** A license granted by a text: a full text, a short notice or header, or an SPDX tag line. */
export interface LicenseMatch {
  /** SPDX id or catalogue id. */
  readonly id: string
  /** Share of the license's words that stand in the text, 0 to 1. */
  readonly score: number
  /** First and last line, from 1. */
  readonly start: number
  readonly end: number
  /** How it is granted. */
  readonly form: 'text' | 'notice' | 'tag'
  /** Words were added or left out that no rule of matching allows. */
  readonly altered?: boolean
  /** Later versions are granted too (`GPL-2.0-or-later`). */
  readonly orLater?: boolean
  /** The exception granted with it (SPDX exception id). */
  readonly exception?: string
}

/** A license that the text names without granting it. */
export interface Mention {
  readonly id: string
  readonly kind: 'name' | 'url' | 'spdx-id'
  readonly line: number
}

/** Words that belong to no license: neither matched nor allowed to vary. Offsets are UTF-16 units in the decoded text. */
export interface Residue {
  readonly from: number
  readonly to: number
  readonly line: number
  readonly endLine: number
  readonly words: number
  /** The match that it stands in or directly beside; absent when it stands on its own. */
  readonly inside?: string
  /** `added`: words the license does not have. `dropped`: words of the license that are missing at `from`. */
  readonly change: 'added' | 'dropped'
  /** The dropped words, for the witness. */
  readonly missing?: string
  /** Nothing in it can take back what a license grants: names, places, headings, words without meaning of their own. */
  readonly harmless?: true
}

/** What a text holds, to the word. */
export interface Identification {
  readonly licenses: readonly LicenseMatch[]
  readonly mentions: readonly Mention[]
  readonly residue: readonly Residue[]
  /** How several licenses relate, where the text says so (`or`), else `and`. */
  readonly relation?: 'and' | 'or'
  /** Words in all, after folding. */
  readonly words: number
}
