import type { Hosts, Http } from '#model/http.ts'
import type { Knowledge } from '#model/knowledge.ts'

/** A file as it lies on disk, or why it could not be read. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly error: string }

/** A folder or a git revision, read without executing anything. Paths are relative to its root, `/` as separator. */
export interface Source {
  /** Paths of all files, sorted. Links and `.git` are left out. */
  list(): readonly string[]
  read(path: string): FileContent
}

/** What a command may touch of the outside. Made by `io/`; a test makes its own. */
export interface World {
  /** Reads a file named on the command line, at most `maxBytes` (default 64 MB). */
  read(path: string, maxBytes?: number): FileContent
  /** Opens a folder. */
  folder(path: string): Source
  /** A git revision of the repository in a folder; without one, the tip of its default branch. */
  revision?(directory: string, reference?: string): Source
  knowledge(): Knowledge
  /** The index of license texts, as one block of bytes. */
  licenseIndex(): Uint8Array
  readonly http: Http
  readonly hosts: Hosts
  /** The clock, handed in so that a version past its change date can be tested. */
  readonly now: Date
  env(name: string): string | undefined
  /** Standard output: only the result. */
  write(text: string): void
  /** Progress and notices, on standard error. */
  note(text: string): void
}

/** An option of a command, as `node:util` `parseArgs` takes it, with its help text. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly help: string
  /** Placeholder in the usage line, e.g. `REF`. */
  readonly value?: string
}

/** A command of the command line: one file in `commands/`, exported under the name `command`. */
export interface Command {
  readonly name: string
  /** The operands in the usage line, e.g. `FILE…`. */
  readonly operands: string
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  /** Answers the exit status: 0 clean, 1 the policy fails, 2 wrong use or unreadable input. */
  run(
    call: { readonly operands: readonly string[]; readonly options: Readonly<Record<string, string | boolean | undefined>> },
    world: World,
  ): Promise<0 | 1 | 2>
}
