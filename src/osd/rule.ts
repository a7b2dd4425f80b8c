import type { Clause } from '#osd/clauses.ts'
import type { CriterionNumber } from '#model/criterion.ts'

/** The words of a clause that break a criterion, by word index; the quote is cut around them. */
export interface Evidence {
  readonly from: number
  readonly to: number
}

/** A way of breaking a criterion: one file in `osd/rules/`, exported under the name `rule`. */
export interface Rule {
  /** The file name without its ending. */
  readonly id: string
  readonly breaks: CriterionNumber
  /** Further criteria that can be argued from the same clause. */
  readonly also?: readonly CriterionNumber[]
  /** `concern`: the clause is quoted and worries, and accuses nothing. Default `violation`. */
  readonly weight?: 'violation' | 'concern'
  /** Speaks about the structure of the clause, which `clauses.ts` has taken apart once for all rules. */
  appliesTo(clause: Clause): Evidence | undefined
  /** Documentation and test in one: whole sentences, each judged alone. */
  readonly examples: { readonly breaking: readonly string[]; readonly harmless: readonly string[] }
}
