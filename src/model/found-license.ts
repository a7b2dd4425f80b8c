import type { Evidence } from '#model/component.ts'
import type { Subject, Verdict } from '#model/verdict.ts'

/** Two sources that name different licenses for one component. */
export interface LicenseConflict {
  /** `text`: an identified text against metadata; `metadata`: two fields; `weak`: a field that the author of the change can edit, which is only told. */
  readonly kind: 'text' | 'metadata' | 'weak'
  /** What counts first, what disagrees second. */
  readonly licenses: readonly [string, string]
  readonly sources: readonly [string, string]
  readonly message: string
}

/** A license text that was read, for the difference between two versions. */
export interface LicenseText {
  readonly name: string
  readonly text: string
  readonly url?: string
}

/** What was found out about the license of one component, with everything that was said. */
export interface FoundLicense {
  /** SPDX expression, catalogue id, or the raw text that could not be read as one; absent when nothing is known. */
  readonly license?: string
  readonly verdict: Verdict
  readonly subject: Subject
  /** In the order in which the sources were asked. */
  readonly evidence: readonly Evidence[]
  readonly conflicts: readonly LicenseConflict[]
  /** The texts that were read. */
  readonly texts?: readonly LicenseText[]
  /** In a sentence: which words keep the text from being a known license. */
  readonly witness?: string
  /** The time for the review ran out before its sources could be asked: not evaluated, with that reason. */
  readonly outOfTime?: true
}
