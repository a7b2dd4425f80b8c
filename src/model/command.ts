import type { Hosts, RecordingHttp } from '#model/http.ts'
import type { IndexBlock } from '#model/index-block.ts'
import type { Knowledge, OpenLicenses } from '#model/knowledge.ts'

/** A file as it lies on disk, or why it could not be read. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly error: string }

/** A folder or a git revision, read without executing anything. Paths are relative to its root, `/` as separator. */
export interface Source {
  /** Paths of all files, sorted. Links and `.git` are left out. */
  list(): readonly string[]
  read(path: string): FileContent
  /** Folders that may not be read: what lies in them is not in the list. */
  unreadable?(): readonly string[]
  /** Hash of the content (git blob id), where it is known without reading: equal ids are equal files. */
  id?(path: string): string | undefined
  /** Says which files will be read, so that they can be brought in one go. */
  prefetch?(paths: readonly string[]): void
}

/** A git repository on disk. Nothing in it is executed: no hooks, no filters. */
export interface Repository {
  /** Whether the folder by which it was opened is its top, and not one below. */
  readonly isTop?: boolean
  /** Full commit id of a revision; undefined when it is not at hand. */
  resolve(revision: string): string | undefined
  /** The tip of the default branch as far as the clone knows it, with the name under which it was found. */
  defaultBranch(): { readonly name: string; readonly commit: string } | undefined
  /** The commit that two revisions have in common; undefined when the clone does not reach back to it. */
  mergeBase(one: string, other: string): string | undefined
  /** The tree of a commit. */
  tree(commit: string): Source
  /** Files of the work tree: tracked ones and untracked ones that are not ignored. */
  workTree(): Source
}

/** What a command may touch of the outside. Made by `io/`; a test makes its own. */
export interface World {
  /** Reads a file named on the command line, at most `maxBytes` (default 64 MB). */
  read(path: string, maxBytes?: number): FileContent
  /** Opens a folder; throws with a sentence when it is none. */
  folder(path: string): Source
  /** Opens a git repository; undefined when the folder lies in none. */
  repository(folder: string): Repository | undefined
  knowledge(): Knowledge
  /** The part of it that most license files need, read without the rest. */
  openLicenses(): OpenLicenses
  /** The index of license texts, as one block of bytes. */
  licenseIndex(): IndexBlock
  readonly http: RecordingHttp
  readonly hosts: Hosts
  /** The clock, handed in so that a version past its change date can be tested. */
  readonly now: Date
  env(name: string): string | undefined
  /** Writes a file, whole or not at all; the reason when it could not. */
  save(path: string, text: string): { readonly error: string } | undefined
  /** Standard output: only the result. */
  write(text: string): void
  /** Notices, on standard error. */
  note(text: string): void
  /** How far long work is, on standard error; the text is made only where it is shown. */
  progress?(text: () => string): void
  /** Whether a person reads the result on a terminal that shows colors. */
  readonly colors?: boolean
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

/** A command by its name, which is its file's, loaded when it is called. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}
