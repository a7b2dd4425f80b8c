/** One row of a pull request’s list of files. */
export interface ChangedFile {
  readonly path: string
  /** The path before a rename. */
  readonly previousPath?: string
  readonly change: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** The unified diff; absent for binary files and where GitHub left it out: unknown, never “unchanged”. */
  readonly patch?: string
}

/** The files of a change, and whether the list is whole (GitHub lists at most 3,000). */
export interface ChangedFiles {
  readonly files: readonly ChangedFile[]
  readonly complete: boolean
}

/** A pull request as the event payload names it. */
export interface PullContext {
  readonly owner: string
  readonly repo: string
  readonly number: number
  readonly headSha: string
  /** The branch of the head; it lives in `headRepository`. */
  readonly headRef: string
  /** `owner/name`; absent when the fork was deleted. */
  readonly headRepository?: string
  readonly baseRef: string
  /** Tip of the base branch when the event was sent. */
  readonly baseSha: string
  readonly draft: boolean
}

/** Where a review belongs: what links in a report point to. */
export interface Setting {
  /** `https://github.com`, without trailing slash. */
  readonly serverUrl: string
  /** `owner/name` of the repository that the change goes to. */
  readonly repository: string
  /** The commit reviewed. */
  readonly commit: string
  readonly runUrl?: string
  /** The branch that the policy is read from; a waiver is proposed there. */
  readonly baseRef?: string
}

/** Where a comment can stand: on a line of the diff, at the head of a file of the change, or only in the summary. */
export type Anchor = { readonly kind: 'line'; readonly line: number } | { readonly kind: 'file' } | { readonly kind: 'summary' }

/** One inline comment to be: everything that is said on one line, or of one license in one file. */
export interface PlannedComment {
  readonly path: string
  /** Where the weightiest of its findings stands. */
  readonly line: number
  /** One for each fact (component, version, license, verdict) that the comment tells; the place is not part of them. */
  readonly fingerprints: readonly string[]
  readonly body: string
  readonly anchor: Anchor
}

/** An annotation of the run: shown on the line in the list of files, whoever the token belongs to. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly title: string
  readonly message: string
}

/** How much is posted, as the inputs say. */
export interface PublishSettings {
  readonly review: 'comment' | 'request-changes' | 'off'
  readonly summary: 'on-findings' | 'always' | 'never'
  readonly maxInlineComments: number
}

/** What arrived on the pull request. */
export interface Published {
  readonly summaryUrl?: string
  readonly reviewUrl?: string
  readonly summary: 'created' | 'edited' | 'unchanged' | 'none' | 'failed'
  /** Inline comments by what became of them. */
  readonly comments: {
    readonly posted: number
    readonly kept: number
    readonly edited: number
    readonly resolved: number
    readonly marked: number
    /** Stand in the summary only: no place in the diff, beyond the limit, or refused. */
    readonly summaryOnly: number
  }
  /** Everything that was meant to arrive did. */
  readonly complete: boolean
  /** What did not arrive and why, and what was done instead: one sentence each. */
  readonly notices: readonly string[]
}
