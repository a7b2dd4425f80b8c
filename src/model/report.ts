import type { Component } from '#model/component.ts'
import type { Conclusion, Counts } from '#model/conclusion.ts'
import type { Finding } from '#model/finding.ts'
import type { Location } from '#model/location.ts'

/** Something that was not evaluated, with its place and the reason in a sentence. */
export interface NotEvaluated extends Partial<Location> {
  readonly path: string
  readonly reason: 'content' | 'time' | 'scope' | 'variable'
  readonly message: string
}

/** All facts of one review. Every output is a rendering of this, and nothing is decided behind it. */
export interface Review {
  readonly version: string
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
  /** host or host:port of every service contacted, GitHub’s included. */
  readonly hosts: readonly string[]
}

/** An output format: one file in `reports/`, exported under the name `report`. */
export interface Report {
  readonly format: string
  render(review: Review): string
}
