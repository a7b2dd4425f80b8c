import type { Component } from '#model/component.ts'
import type { Conclusion, Counts } from '#model/conclusion.ts'
import type { Finding } from '#model/finding.ts'
import type { Location } from '#model/location.ts'
import type { Setting } from '#model/publication.ts'

/** Something that was not evaluated, with its place and the reason in a sentence. */
export interface NotEvaluated extends Partial<Location> {
  readonly path: string
  readonly reason: 'content' | 'time' | 'scope' | 'variable'
  readonly message: string
}

/** All facts of one review. Every output is a rendering of this, and nothing is decided behind it. */
export interface Review {
  readonly version: string
  /** `owner/name`, where the result is one of many to be merged. */
  readonly repository?: string
  readonly conclusion: Conclusion
  readonly counts: Counts
  readonly policy: {
    readonly path?: string
    readonly revision?: string
    readonly preset: string
  }
  readonly components: readonly Component[]
  readonly findings: readonly Finding[]
  readonly notEvaluated: readonly NotEvaluated[]
  /** No service was asked; what the files declare is not verified. */
  readonly offline?: boolean
  /** What the decision rests on, so that it can be made again. */
  readonly decision?: {
    /** Digest of the built-in knowledge: index, catalogue, tables. */
    readonly knowledge: string
    /** Commit ids of the two sides, where there are any. */
    readonly base?: string
    readonly head?: string
    /** ISO date of the run. */
    readonly date: string
  }
  /** Faults of the policy or its waivers, and inputs that were ignored, in sentences. */
  readonly notes?: readonly string[]
  /** Mermaid source of the lineage of the models, where there is any. */
  readonly lineage?: string
  /** Where the review belongs; absent outside GitHub: reports then have no links into the repository. */
  readonly setting?: Setting
  /** Ways out for a component that is told, by purl. */
  readonly alternatives?: readonly Alternative[]
  /** host or host:port of every service contacted, GitHub’s included. */
  readonly hosts: readonly string[]
}

/** What could stand in the place of a component: the newest version that was still open, a maintained open fork. */
export interface Alternative {
  readonly purl: string
  readonly lastOpen?: { readonly version: string; readonly license: string }
  readonly fork?: { readonly name: string; readonly url: string; readonly license: string }
}

/** An output format: one file in `reports/`, exported under the name `report`. */
export interface Report {
  readonly format: string
  render(review: Review): string
}
