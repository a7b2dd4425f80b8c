import type { VerdictWord } from '#model/verdict.ts'

/** What is known of a model that another one is built from. */
export interface ParentFacts {
  /** The tags, name or id by which its license is declared; empty when it declares none. */
  readonly licenses: readonly string[]
  readonly licenseName?: string
  readonly licenseLink?: string
  /** Ids of the models that it is built from in turn. */
  readonly bases: readonly string[]
  /** Who says so: `model-card`, `hugging-face`. */
  readonly source: string
  readonly url?: string
  readonly path?: string
  readonly revision?: string
}

/** The facts of a model, or why there are none; asked once for each id. */
export type LookUp = (id: string) => Promise<ParentFacts | { readonly unavailable: string }>

/** One model on the way to the root. */
export interface Ancestor {
  readonly id: string
  /** Catalogue or SPDX id; absent when nothing is known. */
  readonly license?: string
  readonly verdict: VerdictWord
  /** `exact`: by its id or card; `name`: only its name hints at it. */
  readonly by: 'exact' | 'name' | 'unknown'
  readonly source: string
  readonly url?: string
  readonly date?: string
}

/** The way from one declared base to the root. */
export interface Chain {
  /** Id or name of the model whose card declares the base. */
  readonly of: string
  readonly relation?: string
  readonly steps: readonly [Ancestor, ...Ancestor[]]
  /** Why it goes no further. */
  readonly end: 'root' | 'cycle' | 'unknown' | 'too-long'
}
