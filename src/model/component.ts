import type { Location } from '#model/location.ts'
import type { Scope } from '#model/manifest.ts'
import type { Subject, Verdict } from '#model/verdict.ts'

/** A component against the base of the change. Only `introduced` and `worsened` can block. */
export type Status = 'introduced' | 'worsened' | 'carried' | 'removed'

/** What one source said about the license of a component. */
export interface Evidence {
  /** Which source: `package-lock`, `model-card`, `deps.dev`, `npm`, `hugging-face`, `catalogue` … */
  readonly source: string
  readonly url?: string
  readonly path?: string
  /** The answer in the source's own words, or the reason why there is none. */
  readonly said: string
  /** ISO date of the fact, where the source has one. */
  readonly date?: string
  /** Commit or revision that was read. */
  readonly revision?: string
  /**
   * `text`: an identified license text; `metadata`: a field of a registry or card; `weak`: a field that the author of
   * the pull request can edit; `none`: the source knows nothing or could not be asked.
   */
  readonly strength: 'text' | 'metadata' | 'weak' | 'none'
}

/** A component with its license and verdict, once, however many files and lines name it. */
export interface Component {
  readonly purl: string
  readonly name: string
  readonly version?: string
  /** SPDX expression, catalogue id, or the raw text that could not be read as one; absent when nothing is known. */
  readonly license?: string
  readonly verdict: Verdict
  readonly subject: Subject
  readonly status: Status
  readonly scope: Scope
  /** Manifests first, then by path and line. */
  readonly places: readonly Location[]
  readonly evidence: readonly Evidence[]
  readonly via?: readonly string[]
  /** A waiver of the policy covers it: in the group `waived` of the counts. */
  readonly waived?: boolean
  /** In the group `not-evaluated` of the counts, with the reason. */
  readonly notEvaluated?: string
}
