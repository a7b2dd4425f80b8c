import { faultWords } from '#io/github/fault.ts'
import { sameText } from '#io/github/plan.ts'
import type { OwnSummary } from '#io/github/publication-state.ts'
import type { Session } from '#io/github/session.ts'
import { at, text } from '#io/github/untyped.ts'
import type { PublishSettings } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import { SUMMARY_MARKER } from '#reports/shared/marker.ts'
import { isClean, summary } from '#reports/shared/summary.ts'

/** GitHub refuses bodies above 65,536 characters. */
const LONGEST = 65_535

/** Posts the one summary, edits it where its text changed, or leaves it alone. */
export async function postSummary(review: Review, session: Session, when: PublishSettings['summary']) {
  const [first, ...others] = session.state().summaries
  const body = summaryBody(review)
  if (!first) {
    const wanted = review.conclusion !== 'neutral' && (when === 'always' || !isClean(review))
    if (wanted) await create(body, session)
    return
  }
  await replace(first, body, session)
  // Two runs at the same time may each have posted one.
  for (const { id } of others) {
    const { owner, repo } = session.pull
    await session.repeat('The removal of a second summary', () =>
      session.github.write(octokit => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id })),
    )
  }
}

function summaryBody(review: Review): string {
  const text =
    review.conclusion === 'neutral'
      ? '✅ Nothing in this change is reviewed for its license any more.\n'
      : summary(review, LONGEST - SUMMARY_MARKER.length - 1)
  return `${SUMMARY_MARKER}\n${text}`
}

async function create(body: string, session: Session) {
  const { owner, repo, number } = session.pull
  const outcome = await session.create(
    'The summary',
    octokit => octokit.rest.issues.createComment({ owner, repo, issue_number: number, body }),
    () => session.state().summaries.length > 0,
  )
  if (outcome.kind === 'refused') session.fail(`The summary was refused (${faultWords(outcome.fault)}); it stands in the job summary.`)
  const url = outcome.kind === 'done' ? (text(at(outcome.value, 'html_url')) ?? session.state().summaries[0]?.url) : undefined
  session.place({ summary: outcome.kind === 'done' ? 'created' : 'failed', ...(url === undefined ? {} : { summaryUrl: url }) })
}

async function replace({ id, body: before, url }: OwnSummary, body: string, session: Session) {
  const { owner, repo } = session.pull
  if (sameText(withoutRun(before), withoutRun(body))) return session.place({ summary: 'unchanged', summaryUrl: url })
  const outcome = await session.repeat('The new text of the summary', () =>
    session.github.write(octokit => octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })),
  )
  if (outcome.kind === 'refused') session.fail(`The summary could not be brought up to date (${faultWords(outcome.fault)}).`)
  session.place({ summary: outcome.kind === 'done' ? 'edited' : 'failed', summaryUrl: url })
}

/** Two runs over the same facts differ in their own address alone: that is no change worth an edit. */
function withoutRun(body: string): string {
  return body.replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, '/actions/runs/')
}
