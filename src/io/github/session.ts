import type { GitHubClient } from '#io/github/client.ts'
import { faultWords, type Fault, type Result } from '#io/github/fault.ts'
import { readState, type PublicationState } from '#io/github/publication-state.ts'
import type { Published, PullContext } from '#model/publication.ts'

type Octokit = Parameters<Parameters<GitHubClient['write']>[0]>[0]
type Tally = Published['comments']

/** One publishing: what stands on the pull request, what was done, and what stopped it. */
export interface Session {
  readonly pull: PullContext
  readonly github: GitHubClient
  state(): PublicationState
  /** Reads again what stands there, after a write whose answer was lost. */
  refresh(): Promise<boolean>
  /** Writes something that must not be there twice: after a lost answer, `arrived` looks before it is tried again. */
  create(what: string, call: (octokit: Octokit) => Promise<{ readonly data: unknown }>, arrived: () => boolean): Promise<Outcome>
  /** Writes something that a second time does not change. */
  repeat(what: string, call: () => Promise<Result<unknown>>): Promise<Outcome>
  count(what: keyof Tally, more?: number): void
  place(where: Partial<Pick<Published, 'summary' | 'summaryUrl' | 'reviewUrl'>>): void
  /** A sentence about something that is as it should be. */
  tell(sentence: string): void
  /** A sentence about something that did not arrive. */
  fail(sentence: string): void
  /** No further write is worth trying. */
  stopped(): boolean
  published(): Published
}

/** `done` with the answer, where it was not lost; `refused` by GitHub’s rules; `failed` and told. */
export type Outcome =
  | { readonly kind: 'done'; readonly value?: unknown }
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'failed' }

const ATTEMPTS = 4

const EMPTY: PublicationState = { headSha: '', threads: [], summaries: [], reviews: [] }

/** Starts publishing on what was read. */
export function startSession(pull: PullContext, github: GitHubClient, read: PublicationState = EMPTY): Session {
  let state = read
  let stopped = false
  let complete = true
  const notices: string[] = []
  const comments = { posted: 0, kept: 0, edited: 0, resolved: 0, marked: 0, summaryOnly: 0 }
  let places: Partial<Pick<Published, 'summary' | 'summaryUrl' | 'reviewUrl'>> = {}

  const fail = (sentence: string) => {
    complete = false
    if (!notices.includes(sentence)) notices.push(sentence)
  }
  const stop = (what: string, fault: Fault): Outcome => {
    stopped = true
    fail(stopSentence(what, fault, pull))
    return { kind: 'failed' }
  }
  const refresh = async () => {
    const again = await readState(pull, github)
    if (again.ok) state = again.value
    return again.ok
  }

  async function attempts(what: string, call: () => Promise<Result<unknown>>, arrived: () => boolean | Promise<boolean>): Promise<Outcome> {
    if (stopped) return { kind: 'failed' }
    for (let attempt = 1; ; attempt++) {
      const result = await call()
      if (result.ok) return { kind: 'done', value: result.value }
      const { fault } = result
      if (fault.kind === 'refused' || fault.kind === 'missing') return { kind: 'refused', fault }
      if (fault.kind === 'forbidden') return stop(what, fault)
      const waited = await github.pause(fault, attempt)
      if (await arrived()) return { kind: 'done' }
      if (!waited || attempt >= ATTEMPTS) return stop(what, fault)
    }
  }

  return {
    pull,
    github,
    state: () => state,
    refresh,
    create(what, call, arrived) {
      let readable = true
      const look = async () => {
        readable = await refresh()
        return readable && arrived()
      }
      return attempts(
        what,
        // Without knowing whether the first one was stored, a second one could be a duplicate.
        () => (readable ? github.write(call) : Promise.resolve({ ok: false, fault: UNREADABLE })),
        look,
      )
    },
    repeat: (what, call) => attempts(what, call, () => false),
    count(what, more = 1) {
      comments[what] += more
    },
    place(where) {
      places = { ...places, ...where }
    },
    tell: sentence => void notices.push(sentence),
    fail,
    stopped: () => stopped,
    published: () => ({ summary: 'none', ...places, comments, complete, notices }),
  }
}

const UNREADABLE: Fault = { kind: 'lost', message: 'what was stored could not be read back' }

function stopSentence(what: string, fault: Fault, pull: PullContext): string {
  const instead = 'the review stands in the annotations, the job summary and the exit status'
  if (fault.kind === 'forbidden') {
    const fork = pull.headRepository === `${pull.owner}/${pull.repo}` ? '' : ' (pull requests from forks get a read-only token)'
    return `${what} was not posted: the token may not write to pull requests (${faultWords(fault)})${fork}; ${instead}. Give the job the permission "pull-requests: write".`
  }
  const why =
    fault.kind === 'limited'
      ? `GitHub asks for fewer requests (${faultWords(fault)})`
      : `GitHub did not answer as expected (${faultWords(fault)})`
  return `${what} was not posted: ${why}; ${instead}. Run the job again later.`
}
