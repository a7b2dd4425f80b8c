import type { Knowledge } from '#model/knowledge.ts'
import type { ModelCard } from '#model/model-card.ts'
import type { Chain, LookUp } from '#model/model-lineage.ts'
import type { Grant, Judge } from '#models/grants.ts'

/** Everything that is asked when models are looked at. */
export interface Inquiry {
  readonly knowledge: Knowledge
  readonly judge: Judge
  /** Asks the Hub; offline it answers `unavailable`. */
  readonly lookUp: LookUp
}

/** A card with all that follows from it. */
export interface CardInquiry {
  readonly knowledge: Knowledge
  readonly path: string
  readonly card: ModelCard
  /** Weights, or an adapter, lie in the same folder. */
  readonly besideWeights: boolean
  /** Hub id of what the card describes, where folder or text tell it. */
  readonly id?: string
  readonly declared: readonly Grant[]
  readonly stated: readonly Grant[]
  readonly chains: readonly Chain[]
}
