import type { CriterionNumber } from '#model/criterion.ts'

/** A way of breaking a criterion: one file in `osd/rules/`, exported under the name `rule`. */
export interface Rule {
  readonly id: string
  readonly breaks: CriterionNumber
}
