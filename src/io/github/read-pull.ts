import type { GitHubClient } from '#io/github/client.ts'
import type { Result } from '#io/github/fault.ts'
import { encodedPath, repositoryPath, type RemoteRepository } from '#io/github/repository.ts'
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
export async function readChangedFiles(pull: PullContext, github: GitHubClient): Promise<Result<ChangedFiles>> {
  const rows = await github.pages(`${repositoryPath(pull)}/pulls/${pull.number}/files`, MOST_FILES)
  if (!rows.ok) return rows
  return { ok: true, value: { files: rows.value.flatMap(changedFile), complete: rows.value.length < MOST_FILES } }
}

/** The tip of a branch, now: the event may be older. */
export async function readTip(branch: string, repository: RemoteRepository, github: GitHubClient): Promise<Result<string>> {
  const ref = await github.get(`${repositoryPath(repository)}/git/ref/heads/${encodedPath(branch)}`)
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
