import type { FindingKind } from '#model/finding-kind.ts'
import type { Scope } from '#model/manifest.ts'

export type Preset = 'open-source' | 'strict' | 'report'

/** What a `fail-on` or `warn-on` list may name: a finding kind, or a verdict for the findings that carry it. */
export type Trigger = FindingKind | 'not-open-source' | 'unreviewed' | 'unknown'

/** A dated exception that somebody answers for. */
export interface Waiver {
  /** Purl pattern; a version or npm range may stand behind `@`. */
  readonly component: string
  /** The license the exception was given for; another one is not covered. */
  readonly license?: string
  readonly reason: string
  readonly owner?: string
  /** Last day, ISO date, UTC. */
  readonly expires?: string
  /** SHA-256 of the license text; the waiver ends when the text changes. */
  readonly textSha256?: string
  /** Where it stands in the policy file. */
  readonly line: number
}

/** A finding of fact of the repository's own: this component is under that license. */
export interface Override {
  readonly component: string
  readonly license: string
  readonly reason: string
  readonly line: number
}

/** What decides on one folder, or on the whole tree. */
export interface Ruling {
  readonly preset: Preset
  /** Replaces what the preset fails on; what it would have failed on besides warns. */
  readonly failOn?: readonly Trigger[]
  /** Replaces what the preset warns on; what it would have warned on besides is a notice. */
  readonly warnOn?: readonly Trigger[]
  readonly allow: readonly string[]
  readonly deny: readonly string[]
  /** Judged scopes; absent: all. */
  readonly scopes?: readonly Scope[]
}

/** The policy of a repository: its file on the base branch, tightened by inputs. */
export interface Policy extends Ruling {
  readonly private: readonly string[]
  readonly allowComponents: readonly string[]
  readonly waivers: readonly Waiver[]
  readonly overrides: readonly Override[]
  /** Folder (with `/` at the end) and its ruling, the longest folder first. */
  readonly folders: readonly { readonly folder: string; readonly ruling: Ruling }[]
  /** Policies and inputs that count besides this one; of all their answers the strictest holds. */
  readonly besides?: readonly Policy[]
  /** Where it was read; absent when there is no file. */
  readonly path?: string
  readonly revision?: string
}

/** A fault of the policy file or of an input, with what was met, what was expected and what to do. */
export interface PolicyFault {
  readonly path: string
  readonly line?: number
  readonly message: string
}
