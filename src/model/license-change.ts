import type { CriterionNumber } from '#model/criterion.ts'
import type { FoundLicense } from '#model/found-license.ts'

/** Words that one version of a license text has and the other has not, with the words around them. */
export interface WordChange {
  readonly before: string
  readonly removed: string
  readonly added: string
  readonly after: string
}

/** What to do about a version whose license is worse. */
export interface Remedy {
  /** A maintained fork under an open license. */
  readonly fork?: { readonly name: string; readonly url: string; readonly license: string; readonly source: string }
  /** The newest version that was still open; it may lack fixes. */
  readonly lastOpen?: { readonly version: string; readonly license: string; readonly date?: string }
}

/** The license of a component in two versions. */
export interface LicenseChange {
  readonly before: FoundLicense
  readonly after: FoundLicense
  /** `none`: the same license, whatever year and holder; `unknown`: one of the two is not known. */
  readonly change: 'none' | 'same' | 'worse' | 'better' | 'unknown'
  /** Criteria that the new version breaks and the old one did not. */
  readonly newlyBroken: readonly CriterionNumber[]
  /** Where both texts are at hand and differ in more than year and holder. */
  readonly difference?: readonly WordChange[]
  readonly remedy?: Remedy
}
