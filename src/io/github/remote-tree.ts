import type { GitHubClient } from '#io/github/client.ts'
import type { Result } from '#io/github/fault.ts'
import { readBlobs, type BlobAsk } from '#io/github/blobs.ts'
import { encodedPath, repositoryPath, type RemoteRepository } from '#io/github/repository.ts'
import { at, integer, list, text } from '#io/github/untyped.ts'
import type { FileContent, Source } from '#model/command.ts'

/**
 * The tree of a commit, read through the API: for runs without a checkout.
 *
 * `Source` is synchronous, so what will be read has to be brought by `load` first; what was not brought is an error of
 * that file, never an empty file.
 */
export interface RemoteTree extends Source {
  readonly commit: string
  /** False where GitHub cut the listing off (100,000 entries, 7 MB): files that are not listed can still be loaded. */
  readonly complete: boolean
  /** Brings the content of files, in as few requests as it takes. */
  load(paths: readonly string[]): Promise<void>
}

/** Opens the tree of a commit: one request. */
export async function openRemoteTree(commit: string, repository: RemoteRepository, github: GitHubClient): Promise<Result<RemoteTree>> {
  const listing = await github.get(`${repositoryPath(repository)}/git/trees/${encodeURIComponent(commit)}?recursive=1`)
  if (!listing.ok) return listing
  const blobs = new Map(list(at(listing.value, 'tree')).flatMap(entry))
  const complete = at(listing.value, 'truncated') !== true
  const paths = [...blobs.keys()].sort((a, b) => (a < b ? -1 : 1))
  const contents = new Map<string, FileContent>()

  async function load(wanted: readonly string[]) {
    const missing = [...new Set(wanted)].filter(path => !contents.has(path) && (blobs.has(path) || !complete))
    const asks = missing.map((path): BlobAsk => {
      const blob = blobs.get(path)
      return blob ? { path, ...blob } : { path, expression: `${commit}:${path}` }
    })
    for (const [path, content] of await readBlobs(asks, repository, github)) contents.set(path, content)
  }

  const tree: RemoteTree = {
    commit,
    complete,
    list: () => paths,
    id: path => blobs.get(path)?.id,
    load,
    read(path) {
      const content = contents.get(path)
      if (content) return content
      if (!blobs.has(path) && complete) return { error: `${path} does not exist` }
      return { error: `${path} was not loaded from GitHub` }
    },
  }
  return { ok: true, value: tree }
}

/** One file, without opening its tree: a policy on the base branch, or one that another extends. */
export async function readRemoteFile(
  path: string,
  revision: string,
  repository: RemoteRepository,
  github: GitHubClient,
): Promise<Result<Uint8Array>> {
  return await github.bytes(`${repositoryPath(repository)}/contents/${encodedPath(path)}?ref=${encodeURIComponent(revision)}`)
}

/** The commit that two revisions have in common, from which GitHub draws the difference. */
export async function readMergeBase(
  base: string,
  head: string,
  repository: RemoteRepository,
  github: GitHubClient,
): Promise<Result<string>> {
  const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`
  const compared = await github.get(`${repositoryPath(repository)}/compare/${range}?per_page=1`)
  if (!compared.ok) return compared
  const sha = text(at(compared.value, 'merge_base_commit', 'sha'))
  return sha === undefined
    ? { ok: false, fault: { kind: 'missing', message: `${base} and ${head} have no commit in common` } }
    : { ok: true, value: sha }
}

function entry(row: unknown): [string, { readonly id: string; readonly size: number }][] {
  const path = text(at(row, 'path'))
  const id = text(at(row, 'sha'))
  // Links (120000) are not followed, and submodules are of type commit.
  if (path === undefined || id === undefined || at(row, 'type') !== 'blob' || at(row, 'mode') === '120000') return []
  return [[path, { id, size: integer(at(row, 'size')) ?? 0 }]]
}
