import type { GitHubClient } from '#io/github/client.ts'
import type { Result } from '#io/github/fault.ts'
import { at, integer, text } from '#io/github/untyped.ts'
import type { ChangedFile, ChangedFiles, PullContext } from '#model/publication.ts'

/** GitHub lists at most so many files of a pull request. */
const MOST_FILES = 3000

const CHANGES: readonly ChangedFile['change'][] = ['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']

/** Reads the pull request out of an event payload; undefined when the event has none. */
export function pullOfEvent(event: unknown, repository: string): PullContext | undefined {
  const pull = at(event, 'pull_request')
  const [owner, repo] = repository.split('/')
  const number = integer(at(pull, 'number'))
  const headSha = text(at(pull, 'head', 'sha'))
  const baseSha = text(at(pull, 'base', 'sha'))
  const baseRef = text(at(pull, 'base', 'ref'))
  if (!owner || !repo || number === undefined || headSha === undefined || baseSha === undefined || baseRef === undefined) return undefined
  const headRepository = text(at(pull, 'head', 'repo', 'full_name'))
  return {
    owner,
    repo,
    number,
    headSha,
    headRef: text(at(pull, 'head', 'ref')) ?? headSha,
    ...(headRepository === undefined ? {} : { headRepository }),
    baseRef,
    baseSha,
    draft: at(pull, 'draft') === true,
  }
}

/** Lists the files of a pull request, all pages. */
export async function readChangedFiles({ owner, repo, number }: PullContext, github: GitHubClient): Promise<Result<ChangedFiles>> {
  const rows = await github.pages(`/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/pulls/${number}/files`, MOST_FILES)
  if (!rows.ok) return rows
  return { ok: true, value: { files: rows.value.flatMap(changedFile), complete: rows.value.length < MOST_FILES } }
}

/** The tip of a branch, now: the event may be older. */
export async function readTip(
  branch: string,
  { owner, repo }: Pick<PullContext, 'owner' | 'repo'>,
  github: GitHubClient,
): Promise<Result<string>> {
  const path = branch.split('/').map(encodeURIComponent).join('/')
  const ref = await github.get(`/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/git/ref/heads/${path}`)
  if (!ref.ok) return ref
  const sha = text(at(ref.value, 'object', 'sha'))
  return sha === undefined ? { ok: false, fault: { kind: 'missing', message: `branch ${branch} has no commit` } } : { ok: true, value: sha }
}

function changedFile(row: unknown): ChangedFile[] {
  const path = text(at(row, 'filename'))
  if (path === undefined) return []
  const previousPath = text(at(row, 'previous_filename'))
  const patch = text(at(row, 'patch'))
  return [
    {
      path,
      change: CHANGES.find(change => change === at(row, 'status')) ?? 'changed',
      ...(previousPath === undefined ? {} : { previousPath }),
      ...(patch === undefined ? {} : { patch }),
    },
  ]
}
