import type { Span } from '#model/location.ts'

/** Where a model or data set is fetched from. */
export type ModelHub = 'huggingface' | 'modelscope' | 'ollama' | 'kaggle'

export type ModelKind = 'model' | 'dataset'

/**
 * By what a model enters the repository.
 *
 * Loading code, commands, configuration, containers and bills of materials bring it in; a comment, a document or a test
 * only speaks of it.
 */
export type ReferenceEntry =
  | 'code'
  | 'command'
  | 'configuration'
  | 'container'
  | 'bill-of-materials'
  | 'card'
  | 'comment'
  | 'documentation'
  | 'test'

/** An id of a model or data set as some form of text writes it. */
export interface HubId {
  readonly hub: ModelHub
  readonly kind: ModelKind
  /** `owner/name` at the hub, or a bare name where the hub has those; `ollama:NAME` for the Ollama library. */
  readonly id: string
  /** Commit, tag or branch, where one is fixed. */
  readonly revision?: string
}

/** A model or data set that a file names, at the line where the id is written. */
export interface ModelReference extends HubId, Span {
  readonly entry: ReferenceEntry
  /** `notice`: spoken of, not brought in. */
  readonly weight: 'full' | 'notice'
}

/** A place that loads a model whose id the text alone does not tell. */
export interface UnresolvedReference extends Span {
  /** The expression as written, cut to a readable length. */
  readonly what: string
}

export interface FoundReferences {
  readonly references: readonly ModelReference[]
  readonly unresolved: readonly UnresolvedReference[]
  /** Why the file, or a part of it, could not be read. */
  readonly error?: { readonly message: string; readonly line?: number }
}

/** A language or kind of configuration that can name models: one file in `models/references/`, exported as `reader`. */
export interface ReferenceReader {
  /** The kind in reports, e.g. `python`, `compose`. */
  readonly kind: string
  /** Looks at the path alone: relative to the root, `/` as separator. */
  matches(path: string): boolean
  read(file: { readonly path: string; readonly text: string }): FoundReferences
}
