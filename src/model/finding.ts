import type { CriterionNumber } from '#model/criterion.ts'
import type { Evidence, Status } from '#model/component.ts'
import type { FindingKind } from '#model/finding-kind.ts'
import type { Waiver } from '#model/policy.ts'
import type { Authority, VerdictWord, Violation } from '#model/verdict.ts'

/** What the policy does with a finding. `none`: counted only, and every finding of a carried component. */
export type Action = 'fail' | 'warn' | 'notice' | 'none'

export type Part = 'code' | 'weights' | 'data'

/** Something worth saying about one component or file, before the policy has looked at it. */
export interface Observation {
  readonly type: FindingKind
  readonly path: string
  readonly line: number
  readonly endLine: number
  /** First lines of all places, where there are several in the file. */
  readonly lines?: readonly number[]
  /** Package URL of the component. */
  readonly component?: string
  /** Hub id, where the matter is a model. */
  readonly model?: string
  /** Hub id of the base model. */
  readonly base?: string
  /** License of the base, where `license` is the one that a card declares over it. */
  readonly baseLicense?: string
  readonly part?: Part
  /** SPDX id, expression or catalogue id. */
  readonly license?: string
  readonly verdict?: VerdictWord
  /** `unreviewed` and `unknown`: the reason; `license-changed`: `worse` or `same`; `not-evaluated`: `content`, `time` or `scope`. */
  readonly reason?: string
  readonly criteria?: readonly CriterionNumber[]
  /** Who judged the license that breaks the criteria. */
  readonly authority?: Authority
  readonly violations?: readonly Violation[]
  readonly evidence?: readonly Evidence[]
  readonly status?: Status
  readonly message: string
}

export interface Finding extends Observation {
  readonly action: Action
  /** The waiver that took the action away. */
  readonly waiver?: Waiver
}
