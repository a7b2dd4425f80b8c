import type { GitHubClient } from '#io/github/client.ts'
import type { Result } from '#io/github/fault.ts'
import { at, integer, list, text } from '#io/github/untyped.ts'
import type { PullContext } from '#model/publication.ts'
import { GONE_MARKER, readFingerprints, REVIEW_MARKER, SUMMARY_MARKER } from '#reports/shared/marker.ts'

/** An inline comment of ours, as it stands on the pull request. */
export interface OwnThread {
  readonly thread: string
  readonly comment: string
  readonly id: number
  readonly body: string
  readonly fingerprints: readonly string[]
  /** Already marked as no longer true. */
  readonly gone: boolean
  readonly resolved: boolean
  readonly minimized: boolean
  /** Somebody else wrote in it. */
  readonly replied: boolean
}

export interface OwnSummary {
  readonly id: number
  readonly body: string
  readonly url: string
}

export interface OwnReview {
  readonly id: number
  readonly url: string
  readonly requestsChanges: boolean
}

/** What earlier runs left on the pull request: found by marker and author, since anybody can plant a marker. */
export interface PublicationState {
  readonly headSha: string
  readonly threads: readonly OwnThread[]
  readonly summaries: readonly OwnSummary[]
  readonly reviews: readonly OwnReview[]
}

/** The three lists are read in one request, and further pages of those that have more. */
const QUERY = `query State($owner: String!, $repo: String!, $number: Int!,
  $threads: Boolean!, $comments: Boolean!, $reviews: Boolean!,
  $afterThread: String, $afterComment: String, $afterReview: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $afterThread) @include(if: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 30) { totalCount nodes { id databaseId body isMinimized viewerDidAuthor } } }
      }
      comments(first: 100, after: $afterComment) @include(if: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body url viewerDidAuthor }
      }
      reviews(first: 100, after: $afterReview) @include(if: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body url state viewerDidAuthor }
      }
    }
  }
}`

/** Pages of one list that are read: ten thousand comments. */
const MOST_PAGES = 100

/** Reads what earlier runs left. */
export async function readState(pull: PullContext, github: GitHubClient): Promise<Result<PublicationState>> {
  const { owner, repo, number } = pull
  const threads: OwnThread[] = []
  const summaries: OwnSummary[] = []
  const reviews: OwnReview[] = []
  let headSha = ''
  let cursors: Cursors = { threads: null, comments: null, reviews: null }
  for (let page = 0; page < MOST_PAGES && Object.values(cursors).some(cursor => cursor !== undefined); page++) {
    const result = await github.graphql(QUERY, {
      owner,
      repo,
      number,
      threads: cursors.threads !== undefined,
      comments: cursors.comments !== undefined,
      reviews: cursors.reviews !== undefined,
      afterThread: cursors.threads ?? null,
      afterComment: cursors.comments ?? null,
      afterReview: cursors.reviews ?? null,
    })
    if (!result.ok) return result
    const found = at(result.value, 'repository', 'pullRequest')
    headSha = text(at(found, 'headRefOid')) ?? headSha
    threads.push(...list(at(found, 'reviewThreads', 'nodes')).flatMap(ownThread))
    summaries.push(...list(at(found, 'comments', 'nodes')).flatMap(ownSummary))
    reviews.push(...list(at(found, 'reviews', 'nodes')).flatMap(ownReview))
    cursors = { threads: next(found, 'reviewThreads'), comments: next(found, 'comments'), reviews: next(found, 'reviews') }
  }
  if (headSha === '') return { ok: false, fault: { kind: 'missing', message: `pull request ${owner}/${repo}#${number} is not to be seen` } }
  return { ok: true, value: { headSha, threads, summaries, reviews } }
}

interface Cursors {
  /** `null`: from the start; undefined: read to the end. */
  readonly threads: string | null | undefined
  readonly comments: string | null | undefined
  readonly reviews: string | null | undefined
}

function next(found: unknown, connection: string): string | undefined {
  const info = at(found, connection, 'pageInfo')
  return at(info, 'hasNextPage') === true ? text(at(info, 'endCursor')) : undefined
}

function ownThread(node: unknown): OwnThread[] {
  const [first, ...answers] = list(at(node, 'comments', 'nodes'))
  const thread = text(at(node, 'id'))
  const comment = text(at(first, 'id'))
  const id = integer(at(first, 'databaseId'))
  const body = text(at(first, 'body'))
  if (thread === undefined || comment === undefined || id === undefined || body === undefined || at(first, 'viewerDidAuthor') !== true)
    return []
  const fingerprints = readFingerprints(body)
  if (fingerprints.length === 0) return []
  const unseen = (integer(at(node, 'comments', 'totalCount')) ?? 0) > answers.length + 1
  return [
    {
      thread,
      comment,
      id,
      body,
      fingerprints,
      gone: body.startsWith(GONE_MARKER),
      resolved: at(node, 'isResolved') === true,
      minimized: at(first, 'isMinimized') === true,
      replied: unseen || answers.some(answer => at(answer, 'viewerDidAuthor') !== true),
    },
  ]
}

function ownSummary(node: unknown): OwnSummary[] {
  const id = integer(at(node, 'databaseId'))
  const body = text(at(node, 'body'))
  const url = text(at(node, 'url'))
  if (id === undefined || body === undefined || url === undefined) return []
  return at(node, 'viewerDidAuthor') === true && body.startsWith(SUMMARY_MARKER) ? [{ id, body, url }] : []
}

function ownReview(node: unknown): OwnReview[] {
  const id = integer(at(node, 'databaseId'))
  const body = text(at(node, 'body'))
  const url = text(at(node, 'url'))
  if (id === undefined || body === undefined || url === undefined) return []
  if (at(node, 'viewerDidAuthor') !== true || !body.trimEnd().endsWith(REVIEW_MARKER)) return []
  return [{ id, url, requestsChanges: at(node, 'state') === 'CHANGES_REQUESTED' }]
}
