import { createGitHubClient, githubUrls, publish, type GitHubClient } from '#io/github.ts'
import type { Published, PublishSettings, PullContext } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import type { LoopbackGitHub } from '#__tests__/github/server.ts'
import type { StoredPull } from '#__tests__/github/state.ts'

/** The settings that the inputs have when none is given. */
export const DEFAULTS: PublishSettings = { review: 'comment', summary: 'on-findings', maxInlineComments: 10 }

/** A client on the loopback server, whose waiting takes no time and is written down. */
export function clientOf(
  github: LoopbackGitHub,
  more: { readonly timeout?: number; readonly patience?: number } = {},
): { readonly client: GitHubClient; readonly waits: number[] } {
  const waits: number[] = []
  const env: Readonly<Record<string, string>> = github.env
  const client = createGitHubClient({
    urls: githubUrls(name => env[name]),
    token: 'ghs_loopback',
    sleep: milliseconds => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
    ...more,
  })
  return { client, waits }
}

/** One run of the action over a review, with a client of its own. */
export async function run(
  github: LoopbackGitHub,
  pull: StoredPull,
  review: Review,
  settings: Partial<PublishSettings> = {},
  workflowRun = 7,
): Promise<Published & { readonly waits: readonly number[] }> {
  const { client, waits } = clientOf(github, { timeout: 300 })
  const published = await publish(withSetting(github, pull, review, workflowRun), contextOf(github, pull), client, {
    ...DEFAULTS,
    ...settings,
  })
  return { ...published, waits }
}

/** The pull request as the event payload names it. */
export function contextOf({ state }: LoopbackGitHub, pull: StoredPull): PullContext {
  return {
    owner: state.owner,
    repo: state.repo,
    number: pull.number,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    headRepository: pull.head.repository,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
    draft: false,
  }
}

/** Everything a person sees on the pull request, without the ids. */
export function visible({ threads, comments, reviews }: StoredPull) {
  return {
    threads: threads.map(({ path, line, subject, resolved, comments: inside }) => ({
      path,
      line,
      subject,
      resolved,
      comments: inside.map(({ body, author, minimized }) => ({ body, author, minimized })),
    })),
    comments: comments.map(({ body, author }) => ({ body, author })),
    reviews: reviews.map(({ state, author }) => ({ state, author })),
  }
}

function withSetting(github: LoopbackGitHub, pull: StoredPull, review: Review, workflowRun: number): Review {
  const { state, env } = github
  const repository = `${state.owner}/${state.repo}`
  return {
    ...review,
    setting: {
      serverUrl: env.GITHUB_SERVER_URL,
      repository,
      commit: pull.head.sha,
      runUrl: `${env.GITHUB_SERVER_URL}/${repository}/actions/runs/${workflowRun}`,
      baseRef: pull.base.ref,
    },
  }
}
