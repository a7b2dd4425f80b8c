import type { CriterionNumber } from '#model/criterion.ts'

/** Who says so; printed with every verdict. */
export type Authority = 'osi-approved' | 'osi-statement' | 'catalogue' | 'rule'

/** What a license is granted for. The Open Source Definition speaks of software; reports word the rest differently. */
export type Subject = 'software' | 'weights' | 'data' | 'content'

/** A term that breaks a criterion, with the evidence: the quote where the text is at hand, else a paraphrase of ours. */
export interface Violation {
  readonly criterion: CriterionNumber
  /** Further criteria that can be argued from the same clause. */
  readonly also?: readonly CriterionNumber[]
  /** The section as the license numbers it: `2`, `1.b.iv`, `Attachment A`. */
  readonly section?: string
  /** The clause byte for byte as the text has it, at most 90 words. */
  readonly quote?: string
  /** First line of the quote in its file, from 1. */
  readonly line?: number
  /** The file that holds the quote, where that is not the license file itself (a use policy beside it). */
  readonly path?: string
  /** What the clause says in our words; given where no text is at hand. */
  readonly paraphrase?: string
  /** Where the clause can be read. */
  readonly url?: string
  /** The rule that found it, or `catalogue`. */
  readonly rule?: string
}

/** A quoted term that worries without being a clear breach. */
export interface Concern {
  readonly rule: string
  readonly section?: string
  readonly quote?: string
  readonly line?: number
  /** The file that holds the quote, where that is not the license file itself (a use policy beside it). */
  readonly path?: string
  readonly paraphrase?: string
}

export type UnreviewedReason = 'recognised' | 'no-breach-found' | 'concern'
export type UnknownReason = 'none-declared' | 'not-found' | 'not-identified' | 'ambiguous' | 'not-asked' | 'unavailable'

/**
 * The judgment of a license against the definition. DESIGN: only a violation makes `not-open-source`, and only OSI's
 * approval makes `open-source`.
 */
export type Verdict =
  | { readonly verdict: 'open-source'; readonly authority: Authority }
  | {
      readonly verdict: 'not-open-source'
      readonly authority: Authority
      readonly violations: readonly [Violation, ...Violation[]]
      readonly concerns?: readonly Concern[]
    }
  | {
      readonly verdict: 'unreviewed'
      readonly reason: UnreviewedReason
      readonly authority?: Authority
      readonly concerns?: readonly Concern[]
    }
  | { readonly verdict: 'unknown'; readonly reason: UnknownReason }

export type VerdictWord = Verdict['verdict']

/** From good to bad; an update that climbs has worsened. `unreviewed` is ordered by its reason. */
export function badness(verdict: Verdict): number {
  switch (verdict.verdict) {
    case 'open-source':
      return 0
    case 'unreviewed':
      return { recognised: 1, 'no-breach-found': 2, concern: 3 }[verdict.reason]
    case 'unknown':
      return 4
    case 'not-open-source':
      return 5
  }
}
