import type { Location, Span } from '#model/location.ts'
import type { ParsedManifest, Scope } from '#model/manifest.ts'

/** A manifest or lock file that was read, with what its format says of it. */
export interface ReadManifest extends ParsedManifest {
  readonly path: string
  /** The key of the format, e.g. `package-lock`. */
  readonly format: string
  /** The purl type of most of its components. */
  readonly ecosystem: string
  readonly role: 'manifest' | 'lock'
}

/** A further place of a changed component; `path` where that is another file than the change’s own. */
export interface ChangePlace extends Span {
  readonly path?: string
}

/**
 * One component that a change adds, updates or removes, in one file.
 *
 * A manifest and its lock file that change together give an entry each, joined by `locked` and `declared`, so that a
 * report can tell one story: the declared line is the place, the lock file the source of the version.
 */
export interface Change extends Location {
  readonly change: 'added' | 'updated' | 'removed'
  /** Of the head; of the base for what was removed. */
  readonly purl: string
  readonly name: string
  readonly ecosystem: string
  readonly format: string
  readonly role: 'manifest' | 'lock'
  /** Version in the base, or the requirement where the file fixes none; empty where it gives neither. */
  readonly from?: string
  readonly to?: string
  /** The purl in the base, of an update. */
  readonly fromPurl?: string
  readonly scope: Scope
  /** The scope in the base, where it differs. */
  readonly fromScope?: Scope
  readonly direct?: boolean
  readonly via?: readonly string[]
  readonly also?: readonly ChangePlace[]
  readonly license?: string
  readonly fetchedFrom?: string
  /** Of a manifest’s entry: the lock file’s entry for it in the head (in the base, for what was removed). */
  readonly locked?: Location & { readonly purl: string; readonly version: string }
  /** Of a lock file’s entry: where the manifest beside it declares the component. */
  readonly declared?: Location
}

/** A file, or a part of one, that the comparison could not evaluate. */
export interface Unevaluated extends Partial<Span> {
  readonly path: string
  readonly message: string
  /** `file`: the whole file could not be read, which must not be a way in; `part`: program text or variables inside. */
  readonly extent: 'file' | 'part'
  /** Whether the fault is in the head, and so in what the change brings. */
  readonly side: 'base' | 'head'
}

/** What lies between two trees, as far as manifests tell. */
export interface Difference {
  readonly changes: readonly Change[]
  readonly unevaluated: readonly Unevaluated[]
}
