import type { Result } from '#io/github/fault.ts'
import { goneBody, type Plan } from '#io/github/plan.ts'
import type { OwnThread } from '#io/github/publication-state.ts'
import type { Session } from '#io/github/session.ts'

const RESOLVE = 'mutation Resolve($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'
const UNRESOLVE = 'mutation Unresolve($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'
const MINIMIZE =
  'mutation Minimize($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }'
const UNMINIMIZE = 'mutation Unminimize($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }'

/** Brings comments that are there up to date, and puts away those whose findings are gone. */
export async function putAway({ edits, stale, duplicates }: Plan, session: Session) {
  for (const { thread, body } of edits) {
    if (!(await edit(thread, body, session))) continue
    session.count('edited')
    if (thread.gone) await bringBack(thread, session)
  }
  for (const thread of stale) await retire(thread, session)
  for (const thread of duplicates) await remove(thread, session)
}

async function retire(thread: OwnThread, session: Session) {
  if (!thread.gone && !(await edit(thread, goneBody(thread.body), session))) return
  // Where somebody answered, the talk stays in sight.
  if (thread.replied) return session.count('marked')
  if (thread.resolved || thread.minimized) return session.count('resolved')
  // Resolving needs "contents: write"; minimizing does not; the edited text says it in any case.
  const away =
    (await session.github.graphql(RESOLVE, { id: thread.thread })).ok || (await session.github.graphql(MINIMIZE, { id: thread.comment })).ok
  session.count(away ? 'resolved' : 'marked')
}

async function bringBack(thread: OwnThread, session: Session) {
  const steps: (() => Promise<Result<unknown>>)[] = []
  if (thread.resolved) steps.push(() => session.github.graphql(UNRESOLVE, { id: thread.thread }))
  if (thread.minimized) steps.push(() => session.github.graphql(UNMINIMIZE, { id: thread.comment }))
  for (const step of steps) await step()
}

async function remove({ id }: OwnThread, session: Session) {
  const { owner, repo } = session.pull
  await session.repeat('The removal of a second comment', () =>
    session.github.write(octokit => octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id })),
  )
}

async function edit({ id }: OwnThread, body: string, session: Session): Promise<boolean> {
  const { owner, repo } = session.pull
  const outcome = await session.repeat('The new text of a comment', () =>
    session.github.write(octokit => octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body })),
  )
  // Refused: somebody deleted it meanwhile.
  return outcome.kind === 'done'
}
