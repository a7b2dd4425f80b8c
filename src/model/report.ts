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
  /** How to cite the licenses that components and findings name. */
  readonly licenses?: readonly LicenseNote[]
  /** Where the review belongs; absent outside GitHub: reports then have no links into the repository. */
  readonly setting?: Setting
  /** Ways out for a component that is told, by purl. */
  readonly alternatives?: readonly Alternative[]
  /** host or host:port of every service contacted, GitHub’s included. */
  readonly hosts: readonly string[]
}

/** How to cite a license expression besides its verdict: names, addresses, who read it and when. */
export interface LicenseNote {
  /** As components and findings write it. */
  readonly license: string
  /** A valid SPDX expression with `LicenseRef-…` for ids outside the list; absent where the text is no expression. */
  readonly expression?: string
  readonly terms: readonly CitedLicense[]
}

/** One license of an expression. */
export interface CitedLicense {
  /** The id of the SPDX list, or the `LicenseRef-…` that stands for it in `expression`. */
  readonly id: string
  readonly title: string
  /** Where the text can be read. */
  readonly url?: string
  readonly publisher?: string
  /** What OSI itself said about it. */
  readonly statement?: { readonly url: string; readonly date: string }
  /** When a person read it for the catalogue, and what. */
  readonly checked?: { readonly date: string; readonly by: 'text' | 'page' | 'unread' }
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
  /** The bytes of the report; a promise where a library for the format is loaded only when it is asked for. */
  render(review: Review): string | Promise<string>
}
