import { createHash } from 'node:crypto'

/** A file of a tree. */
export interface StoredFile {
  readonly bytes: Uint8Array
  /** `120000` is a link, `160000` a submodule. */
  readonly mode?: '100644' | '100755' | '120000' | '160000'
}

/** A row of the list of files, as GitHub answers it. */
export interface FileRow {
  readonly filename: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed'
  readonly additions: number
  readonly deletions: number
  readonly changes: number
  readonly patch?: string
  readonly previous_filename?: string
}

export interface StoredComment {
  readonly id: number
  readonly author: string
  body: string
  minimized: boolean
}

export interface StoredThread {
  readonly id: number
  readonly path: string
  line: number | undefined
  readonly subject: 'LINE' | 'FILE'
  resolved: boolean
  comments: StoredComment[]
}

export interface StoredReview {
  readonly id: number
  readonly author: string
  readonly body: string
  state: 'COMMENTED' | 'CHANGES_REQUESTED' | 'APPROVED' | 'DISMISSED'
}

export interface StoredPull {
  readonly number: number
  readonly author: string
  head: { sha: string; ref: string; repository: string }
  base: { sha: string; ref: string }
  files: readonly FileRow[]
  threads: StoredThread[]
  reviews: StoredReview[]
  comments: StoredComment[]
}

/** One repository with one or more pull requests. Logins are as GraphQL has them; REST adds `[bot]` to those of bots. */
export interface State {
  readonly owner: string
  readonly repo: string
  readonly bots: readonly string[]
  /** Whose token the requests carry. */
  viewer: string
  permissions: { contents: 'read' | 'write'; pullRequests: 'none' | 'read' | 'write' }
  readonly pulls: Map<number, StoredPull>
  readonly branches: Map<string, string>
  /** Trees by commit id. */
  readonly commits: Map<string, ReadonlyMap<string, StoredFile>>
  /** Commit id of the merge base, by `base...head`. */
  readonly mergeBases: Map<string, string>
  /** Texts in other repositories, by `owner/name/path@commit`. */
  readonly elsewhere: Map<string, string>
  /** What the dependency graph says of a comparison, in its own fields. */
  readonly dependencyChanges: { readonly change_type: string; readonly package_url: string; readonly license: string | null }[]
  /** Trees above this many entries are answered cut off. */
  treeLimit: number
  nextId: number
}

/** A repository without anything in it. */
export function emptyState(owner = 'acme', repo = 'shop'): State {
  return {
    owner,
    repo,
    bots: ['github-actions'],
    viewer: 'github-actions',
    permissions: { contents: 'read', pullRequests: 'write' },
    pulls: new Map(),
    branches: new Map(),
    commits: new Map(),
    mergeBases: new Map(),
    elsewhere: new Map(),
    dependencyChanges: [],
    treeLimit: 100_000,
    nextId: 1000,
  }
}

/** Opens a pull request with the given files. */
export function addPull(state: State, number: number, files: readonly FileRow[], more: { readonly fork?: boolean } = {}): StoredPull {
  const pull: StoredPull = {
    number,
    author: 'octo',
    head: { sha: sha(`head ${number}`), ref: 'topic', repository: more.fork ? 'someone/shop' : `${state.owner}/${state.repo}` },
    base: { sha: sha(`base ${number}`), ref: 'main' },
    files,
    threads: [],
    reviews: [],
    comments: [],
  }
  state.pulls.set(number, pull)
  return pull
}

/** A new file of so many lines, as the list of files shows it. */
export function addedFile(filename: string, lines: number): FileRow {
  const rows = Array.from({ length: lines }, (_, n) => `+line ${n + 1}`)
  return {
    filename,
    status: 'added',
    additions: lines,
    deletions: 0,
    changes: lines,
    patch: [`@@ -0,0 +1,${lines} @@`, ...rows].join('\n'),
  }
}

/** A 40-digit id that depends on the text alone. */
export function sha(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

/** The id git gives a blob. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The login as REST writes it. */
export function restLogin(state: State, login: string): string {
  return state.bots.includes(login) ? `${login}[bot]` : login
}

/** Lines of the new side on which GitHub takes a comment. */
export function commentable(patch: string): Set<number> {
  const lines = new Set<number>()
  let line = 0
  for (const row of patch.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(row)?.[1]
    if (start !== undefined) line = Number(start)
    else if (/^[+ ]/.test(row)) lines.add(line++)
  }
  return lines
}
