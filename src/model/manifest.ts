import type { Span } from '#model/location.ts'

/**
 * How a component takes part in what the repository ships.
 *
 * `managed`: a version is set for whoever else brings the component in (constraints, dependency management).
 * `indirect`: the file says that it comes in through another one (go.mod `// indirect`).
 */
export type Scope = 'runtime' | 'development' | 'test' | 'build' | 'optional' | 'peer' | 'managed' | 'plugin' | 'indirect'

/** One component as a manifest or lock file declares it. */
export interface Declared extends Span {
  /** Canonical package URL of what is fetched, with the version where the file fixes one. */
  readonly purl: string
  /** The name as the ecosystem writes it: `@scope/x`, `group:artifact`, `owner/repo/path`. */
  readonly name: string
  /** The one version that the file fixes, without operator. */
  readonly version?: string
  /** The constraint as written, where the file gives one. */
  readonly requirement?: string
  readonly scope: Scope
  /** Whether the project itself asks for it; absent where the file does not tell. */
  readonly direct?: boolean
  /** Names from the direct dependency down to this one's parent, where the lock file knows them. */
  readonly via?: readonly string[]
  /** Further places of the same component in the file (catalogs, properties, second blocks). */
  readonly also?: readonly Span[]
  /** The license field of the file itself, as written. */
  readonly license?: string
  /** Several licenses that the file lists without saying how they relate; then `license` is absent. */
  readonly unrelatedLicenses?: readonly string[]
  /** Where the file says that it is fetched from, when that is not the ecosystem's public registry. */
  readonly fetchedFrom?: string
}

/** A part of a file that could not be understood from its text, and why. */
export interface Unread extends Span {
  readonly what: string
}

/** A file of the tree that this one includes, to be read in the same way whatever it is called. */
export interface Include extends Span {
  readonly path: string
  /** The key of the format to read it as. */
  readonly format: string
  /** The scope of all that it declares, where the including line says so (constraints). */
  readonly scope?: Scope
}

/** What one manifest or lock file declares. */
export interface ParsedManifest {
  readonly components: readonly Declared[]
  /** Names of first-party packages that this file declares (workspace members, the root): never asked anywhere. */
  readonly firstParty?: readonly string[]
  /** Files that this one includes (`-r base.txt`). A file that is not in the tree goes to `unread`. */
  readonly includes?: readonly Include[]
  /** Parts that literal reading cannot evaluate (program text, variables). */
  readonly unread?: readonly Unread[]
  /** Why the file as a whole could not be read. What was read before the fault may still be in `components`. */
  readonly error?: { readonly message: string; readonly line?: number }
}

/**
 * The tree that a manifest lies in, for what it includes (`-r`, workspaces, parents). Paths are relative to the root
 * of the repository; a path that leaves the root, a link out of it, and a file that is not there are undefined.
 */
export interface Tree {
  read(path: string): string | undefined
  /** Paths of all files, where the tree knows them. */
  list(): readonly string[]
}

/** A manifest format: one file in `manifests/`, exported under the name `manifest`. */
export interface ManifestFormat {
  /** The key in reports, e.g. `package-lock`. */
  readonly format: string
  /** The purl type of its components, e.g. `npm`. */
  readonly ecosystem: string
  /** Whether this file states what is declared (`manifest`) or what was resolved (`lock`). */
  readonly role: 'manifest' | 'lock'
  /** Looks at the path alone: relative to the root, `/` as separator. */
  matches(path: string): boolean
  parse(file: { readonly path: string; readonly text: string; readonly tree: Tree }): ParsedManifest
}
