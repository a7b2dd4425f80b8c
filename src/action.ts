import { readInputs, type ActionInputs } from '#action/inputs.ts'
import { readEvent, type RunEvent } from '#action/event.ts'
import type { LicenseOutside } from '#licenses/find-licenses.ts'
import type { Repository, Source } from '#model/command.ts'
import type { Policy } from '#model/policy.ts'
import type { Published, PublishSettings, PullContext, Setting } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import { EMPTY_TREE } from '#review/empty-tree.ts'
import { onDemand } from '#review/on-demand.ts'
import { filtered } from '#review/path-filter.ts'
import type { FetchPolicy } from '#review/policy-file.ts'
import { VERSION } from '#project-version.ts'

/** A value, or in a sentence why there is none. */
export type Got<T> = { readonly value: T } | { readonly error: string }

/** GitHub as the action needs it. */
export interface GitHub {
  /** Commit at the tip of a branch, now: the event may be older. */
  tip(branch: string): Promise<Got<string>>
  mergeBase(one: string, other: string): Promise<Got<string>>
  tree(commit: string): Promise<Got<Source & { load(paths: readonly string[]): Promise<void> }>>
  file(repository: string, path: string, commit: string): Promise<{ readonly text: string } | { readonly error: string }>
  publish(review: Review, pull: PullContext, settings: PublishSettings): Promise<Published>
}

/** What the runner hands over. */
export interface Runner {
  input(name: string): string | undefined
  env(name: string): string | undefined
  readonly event: { readonly name: string; readonly payload: unknown; readonly pull: PullContext | undefined }
  /** The repository in the workspace, where something was checked out. */
  readonly checkout: Repository | undefined
  /** Absent without a token. */
  readonly github: GitHub | undefined
  outside(offline: boolean): LicenseOutside
  /** What GitHub’s dependency graph says of the licenses between two commits. */
  graph(base: string | undefined, head: string, outside: LicenseOutside): Promise<ReadonlyMap<string, string | null>>
  save(path: string, text: string): { readonly error: string } | undefined
  log(line: string): void
  /** Says why the run fails, as an annotation of the run. */
  error(message: string): void
  /** Outputs, annotations, job summary; a sentence for each that failed. */
  report(review: Review, published: Published | undefined, files: { readonly sarifFile?: string }): Promise<readonly string[]>
}

/** Reviews what the event brings, tells everybody, and answers the exit status. */
export async function runAction(runner: Runner): Promise<0 | 1> {
  const read = readInputs(runner.input)
  if ('faults' in read) return fail(runner, read.faults)
  const { inputs } = read
  const event = readEvent({
    ...runner.event,
    sha: runner.env('GITHUB_SHA') ?? 'HEAD',
    ...(inputs.baseRef === undefined ? {} : { baseRef: inputs.baseRef }),
    ...(inputs.headRef === undefined ? {} : { headRef: inputs.headRef }),
  })
  if (event.kind === 'unusable') return fail(runner, [event.message])
  if (!runner.github && !runner.checkout)
    return fail(runner, ['There is no token and no checkout; give github-token, or check the repository out before this step'])
  const trees = await openTrees(event, runner)
  if ('error' in trees) return fail(runner, [trees.error])
  const policy = await readPolicies(trees.value, inputs, runner)
  if ('faults' in policy) return fail(runner, policy.faults)
  const result = await reviewTrees(trees.value, policy, event, inputs, runner)
  return await tell(result, event, inputs, runner)
}

/** The trees of a review; see `ReviewRequest`. */
interface Trees {
  readonly base: Source
  readonly fork: Source
  readonly head: Source
  readonly noChange?: boolean
  readonly wholeBase: boolean
  readonly baseCommit?: string
  readonly headCommit: string
}

async function openTrees(event: Exclude<RunEvent, { kind: 'unusable' }>, runner: Runner): Promise<Got<Trees>> {
  if (event.kind === 'tree') {
    const head = await openTree(event.head, runner)
    return 'error' in head
      ? head
      : { value: { base: EMPTY_TREE, fork: EMPTY_TREE, head: head.value, noChange: true, wholeBase: true, headCommit: event.head } }
  }
  const headCommit = event.kind === 'pull' ? event.pull.headSha : event.head
  const baseCommit = event.kind === 'pull' ? await tipOf(event.pull, runner) : event.base
  const forkCommit = await forkOf(baseCommit, headCommit, runner)
  const [base, fork, head] = await Promise.all([openTree(baseCommit, runner), openTree(forkCommit, runner), openTree(headCommit, runner)])
  for (const tree of [base, fork, head]) if ('error' in tree) return tree
  if ('error' in base || 'error' in fork || 'error' in head) return { error: 'a tree is missing' }
  const wholeBase = runner.checkout?.resolve(baseCommit) !== undefined
  return { value: { base: base.value, fork: fork.value, head: head.value, wholeBase, baseCommit, headCommit } }
}

async function tipOf(pull: PullContext, { github, checkout, log }: Runner): Promise<string> {
  const tip = await github?.tip(pull.baseRef)
  if (tip && 'value' in tip) return tip.value
  if (tip) log(`The tip of ${pull.baseRef} could not be asked (${tip.error}); the base of the event is used.`)
  return checkout?.resolve(`refs/remotes/origin/${pull.baseRef}`) ?? pull.baseSha
}

async function forkOf(base: string, head: string, { github, checkout }: Runner): Promise<string> {
  const local = checkout?.mergeBase(base, head)
  if (local !== undefined) return local
  const remote = await github?.mergeBase(base, head)
  return remote && 'value' in remote ? remote.value : base
}

/** From the checkout where it has the commit, else through the API. */
async function openTree(commit: string, { checkout, github }: Runner): Promise<Got<Source>> {
  const local = checkout?.resolve(commit)
  if (checkout && local !== undefined) return { value: checkout.tree(local) }
  if (!github)
    return {
      error: `Commit ${commit} is not in the checkout, and there is no token to read it from GitHub; check out with "fetch-depth: 0"`,
    }
  const tree = await github.tree(commit)
  return 'error' in tree ? { error: `Commit ${commit} could not be read from GitHub: ${tree.error}` } : { value: onDemand(tree.value) }
}

type Policies = { readonly policy: Policy; readonly path: string; readonly notes: readonly string[]; readonly hasFile: boolean }

async function readPolicies(
  trees: Trees,
  inputs: ActionInputs,
  runner: Runner,
): Promise<Policies | { readonly faults: readonly string[] }> {
  const { loadPolicy, POLICY_PATH } = await import('#review/policy-file.ts')
  const { tighten } = await import('#policy/tighten.ts')
  const from = trees.base === EMPTY_TREE ? trees.head : trees.base
  // Another file would be another policy: the one that stands at its usual place is not to be left by an input.
  const leaves = inputs.config !== undefined && inputs.config !== POLICY_PATH && from.list().includes(POLICY_PATH)
  const path = leaves ? POLICY_PATH : (inputs.config ?? POLICY_PATH)
  const fetch: FetchPolicy = ({ repository, path: file, sha }) =>
    runner.github?.file(repository, file, sha) ?? Promise.resolve({ error: 'there is no token' })
  await bringFile(from, path)
  const loaded = await loadPolicy(from, path, fetch, trees.baseCommit)
  if ('faults' in loaded)
    return { faults: loaded.faults.map(({ path: file, line, message }) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`) }
  if (!loaded.policy && inputs.config !== undefined) return { faults: [`The policy ${path} does not exist on the base branch`] }
  const { policy, ignored } = tighten(loaded.policy, inputs.asked)
  const relaxing = loaded.policy
    ? [
        ...ignored,
        ...(leaves ? ['config'] : []),
        ...(inputs.paths.length > 0 ? ['paths'] : []),
        ...(inputs.pathsIgnore.length > 0 ? ['paths-ignore'] : []),
      ]
    : []
  const notes = relaxing.length > 0 ? [`The base branch has a policy, so these inputs are ignored: ${relaxing.join(', ')}.`] : []
  return { policy, path, notes, hasFile: loaded.policy !== undefined }
}

async function bringFile(source: Source, path: string): Promise<void> {
  source.prefetch?.([path])
  if ('bring' in source && typeof source.bring === 'function') await source.bring()
}

async function reviewTrees(
  trees: Trees,
  { policy, path, notes, hasFile }: Policies,
  event: RunEvent,
  inputs: ActionInputs,
  runner: Runner,
): Promise<Review> {
  const outside = runner.outside(inputs.offline)
  const see = (source: Source) => (hasFile ? source : filtered(source, inputs.paths, inputs.pathsIgnore))
  const { review } = await import('#review.ts')
  return await review({
    ...trees,
    base: see(trees.base),
    fork: see(trees.fork),
    head: see(trees.head),
    policy,
    policyPath: path,
    notes,
    version: VERSION,
    outside,
    graph: () => runner.graph(trees.baseCommit, trees.headCommit, outside),
    ...setting(trees, event, runner),
  })
}

function setting({ headCommit }: Trees, event: RunEvent, { env }: Runner): { readonly setting?: Setting } {
  const repository = env('GITHUB_REPOSITORY')
  const serverUrl = (env('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/+$/, '')
  const run = env('GITHUB_RUN_ID')
  const baseRef = event.kind === 'pull' ? event.pull.baseRef : undefined
  if (repository === undefined) return {}
  return {
    setting: {
      serverUrl,
      repository,
      commit: headCommit,
      ...(run === undefined ? {} : { runUrl: `${serverUrl}/${repository}/actions/runs/${run}` }),
      ...(baseRef === undefined ? {} : { baseRef }),
    },
  }
}

async function tell(result: Review, event: RunEvent, inputs: ActionInputs, runner: Runner): Promise<0 | 1> {
  const notices: string[] = []
  for (const [format, path] of [
    ['sarif', inputs.sarifFile],
    ['json', inputs.jsonFile],
    ['html', inputs.htmlFile],
  ] as const) {
    if (path !== undefined) notices.push(...(await write(format, path, result, runner)))
  }
  const published = event.kind === 'pull' && runner.github ? await runner.github.publish(result, event.pull, inputs.publish) : undefined
  notices.push(...(await runner.report(result, published, inputs.sarifFile === undefined ? {} : { sarifFile: inputs.sarifFile })))
  const { reports } = await import('#registry/reports.ts')
  const text = reports.find(({ format }) => format === 'text')
  for (const line of (text ? await text.render(result) : '').split('\n')) runner.log(line)
  for (const notice of [...(published?.notices ?? []), ...notices]) runner.log(`Note: ${notice}`)
  return result.conclusion === 'failure' ? 1 : 0
}

async function write(format: string, path: string, result: Review, runner: Runner): Promise<string[]> {
  const { reports } = await import('#registry/reports.ts')
  const report = reports.find(candidate => candidate.format === format)
  if (!report) return [`There is no report in the format ${format}`]
  const fault = runner.save(path, await report.render(result))
  return fault ? [`The report ${path} could not be written: ${fault.error}`] : []
}

function fail(runner: Runner, messages: readonly string[]): 1 {
  for (const message of messages) runner.error(message)
  return 1
}
