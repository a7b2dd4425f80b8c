import { faultWords } from '#io/github/fault.ts'
import type { Session } from '#io/github/session.ts'
import { at, text } from '#io/github/untyped.ts'
import type { PlannedComment } from '#model/publication.ts'
import { quantity } from '#reports/shared/nouns.ts'
import { REVIEW_MARKER } from '#reports/shared/marker.ts'

/** GitHub takes 32 comments in one review and then answers that it was submitted too quickly. */
const MOST_A_REQUEST = 30

/** Posts comments that are not there yet: those with a line in reviews, those without at the head of their files. */
export async function postComments(fresh: readonly PlannedComment[], session: Session, blocking: boolean) {
  const lines = fresh.filter(({ anchor }) => anchor.kind === 'line')
  for (let from = 0; from < lines.length && !session.stopped(); from += MOST_A_REQUEST) {
    await postReview(lines.slice(from, from + MOST_A_REQUEST), session, blocking && !isBlocked(session))
  }
  if (blocking && lines.length === 0 && !isBlocked(session)) await postReview([], session, true)
  for (const comment of fresh.filter(({ anchor }) => anchor.kind === 'file')) await postAtFile(comment, session)
}

/** Takes back the requests for changes of earlier runs. */
export async function dismissReviews(session: Session) {
  const { owner, repo, number } = session.pull
  for (const { id } of session.state().reviews.filter(({ requestsChanges }) => requestsChanges)) {
    const outcome = await session.repeat('That changes are no longer requested', () =>
      session.github.write(octokit =>
        octokit.rest.pulls.dismissReview({
          owner,
          repo,
          pull_number: number,
          review_id: id,
          message: 'No finding blocks this pull request any more.',
          event: 'DISMISS',
        }),
      ),
    )
    if (outcome.kind === 'refused')
      session.fail(
        `The request for changes of an earlier run could not be taken back (${faultWords(outcome.fault)}): somebody with write access has to dismiss it.`,
      )
  }
}

function isBlocked(session: Session): boolean {
  return session.state().reviews.some(({ requestsChanges }) => requestsChanges)
}

async function postReview(comments: readonly PlannedComment[], session: Session, blocking: boolean) {
  const { owner, repo, number, headSha } = session.pull
  let pending = comments
  const outcome = await session.create(
    'The review',
    octokit =>
      octokit.rest.pulls.createReview({
        owner,
        repo,
        pull_number: number,
        commit_id: headSha,
        body: reviewBody(pending.length, blocking),
        event: blocking ? 'REQUEST_CHANGES' : 'COMMENT',
        comments: pending.map(({ path, body, anchor }) => ({
          path,
          body,
          side: 'RIGHT',
          ...(anchor.kind === 'line' ? { line: anchor.line } : {}),
        })),
      }),
    () => {
      pending = pending.filter(comment => !isPosted(comment, session))
      return pending.length === 0 && (!blocking || isBlocked(session))
    },
  )
  if (outcome.kind === 'done') {
    session.count('posted', comments.length)
    session.place(url('reviewUrl', outcome.value ?? {}, session.state().reviews.at(-1)?.url))
    return
  }
  if (outcome.kind === 'failed') return
  if (blocking)
    session.fail(
      `Changes were not requested (${faultWords(outcome.fault)}); the comments are posted without that, and the exit status stands.`,
    )
  // One bad line refuses all of them, and which one is not said.
  for (const comment of pending) await postAtLine(comment, session)
}

/** On the line; where GitHub refuses the line, on its file; where it refuses that too, in the summary alone. */
async function postAtLine(comment: PlannedComment, session: Session) {
  const { anchor } = comment
  if (anchor.kind !== 'line') return await postAtFile(comment, session)
  const outcome = await post('An inline comment', { line: anchor.line, side: 'RIGHT' }, comment, session)
  if (outcome.kind === 'refused') await postAtFile(comment, session)
}

async function postAtFile(comment: PlannedComment, session: Session) {
  const outcome = await post('A comment on a file', { subject_type: 'file' }, comment, session)
  if (outcome.kind === 'refused') session.count('summaryOnly')
}

async function post(
  what: string,
  at: { readonly line: number; readonly side: 'RIGHT' } | { readonly subject_type: 'file' },
  comment: PlannedComment,
  session: Session,
) {
  const { owner, repo, number, headSha } = session.pull
  const { path, body } = comment
  const outcome = await session.create(
    what,
    octokit => octokit.rest.pulls.createReviewComment({ owner, repo, pull_number: number, commit_id: headSha, path, body, ...at }),
    () => isPosted(comment, session),
  )
  if (outcome.kind === 'done') session.count('posted')
  return outcome
}

function isPosted({ fingerprints }: PlannedComment, session: Session): boolean {
  return session.state().threads.some(thread => thread.fingerprints.some(one => fingerprints.includes(one)))
}

function reviewBody(count: number, blocking: boolean): string {
  const places = quantity(count, { one: 'place in this change needs', many: 'places in this change need' })
  const words = blocking
    ? 'A license in this change does not meet the policy of this repository'
    : `${places} a look for ${count === 1 ? 'its' : 'their'} license`
  return `${words}; the summary comment has the reasons.\n${REVIEW_MARKER}`
}

function url(name: 'reviewUrl', value: unknown, otherwise: string | undefined) {
  const found = text(at(value, 'html_url')) ?? otherwise
  return found === undefined ? {} : { [name]: found }
}
