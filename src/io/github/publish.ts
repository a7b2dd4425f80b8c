import type { GitHubClient } from '#io/github/client.ts'
import { faultWords, type Fault } from '#io/github/fault.ts'
import { plan } from '#io/github/plan.ts'
import { dismissReviews, postComments } from '#io/github/post-comments.ts'
import { putAway } from '#io/github/put-away.ts'
import { readState } from '#io/github/publication-state.ts'
import { readChangedFiles } from '#io/github/read-pull.ts'
import { startSession, type Session } from '#io/github/session.ts'
import { postSummary } from '#io/github/post-summary.ts'
import type { ChangedFiles, Published, PublishSettings, PullContext } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import { plannedComments } from '#reports/shared/inline.ts'

/**
 * Brings a review to its pull request: inline comments, then what is out of date, then the summary.
 *
 * Each step looks at what is there first, so that a run that was cut off is completed by the next one and a second run
 * adds nothing. Whatever cannot be done ends in a sentence, never in an exception: the exit status stands for itself.
 */
export async function publish(
  review: Review,
  pull: PullContext,
  github: GitHubClient,
  settings: PublishSettings,
  changes?: ChangedFiles,
): Promise<Published> {
  if (settings.review === 'off' && settings.summary === 'never') return startSession(pull, github).published()
  const state = await readState(pull, github)
  const session = startSession(pull, github, state.ok ? state.value : undefined)
  if (!state.ok) {
    session.fail(
      `What stands on the pull request could not be read (${faultWords(state.fault)}), so nothing was posted${hint(state.fault)}.`,
    )
    return session.published()
  }
  if (state.value.headSha !== pull.headSha) {
    session.tell(
      `The pull request has a newer commit (${state.value.headSha.slice(0, 7)}) than the one reviewed; its own run posts the review.`,
    )
    return session.published()
  }
  if (settings.review !== 'off') await publishComments(review, session, settings, changes)
  if (settings.summary !== 'never') await postSummary(review, session, settings.summary)
  return session.published()
}

async function publishComments(review: Review, session: Session, settings: PublishSettings, known: ChangedFiles | undefined) {
  const changes = known ?? (await filesFor(review, session))
  const planned = plannedComments(review, changes)
  const todo = plan(planned, session.state(), settings.maxInlineComments)
  session.count('kept', todo.kept)
  session.count('summaryOnly', todo.summaryOnly)
  const blocking = settings.review === 'request-changes' && review.conclusion === 'failure'
  await postComments(todo.fresh, session, blocking)
  await putAway(todo, session)
  if (!blocking) await dismissReviews(session)
}

async function filesFor(review: Review, session: Session): Promise<ChangedFiles> {
  if (!review.findings.some(({ action }) => action === 'fail' || action === 'warn')) return { files: [], complete: true }
  const read = await readChangedFiles(session.pull, session.github)
  if (read.ok) return read.value
  session.fail(`The list of changed files could not be read (${faultWords(read.fault)}); findings are told at the head of their files.`)
  return { files: [], complete: false }
}

function hint({ kind }: Fault): string {
  return kind === 'forbidden' || kind === 'missing' ? '; give the job the permission "pull-requests: write"' : ''
}
