import { runAction, type GitHub, type Got, type Runner } from '#action.ts'
import { openIndex } from '#detect/license-index.ts'
import { error, input, log, report } from '#io/actions.ts'
import { readFile } from '#io/files.ts'
import { openRepository } from '#io/git.ts'
import { createGitHubClient, githubUrls, openRemoteTree, publish, pullOfEvent, readMergeBase, readRemoteFile, readTip } from '#io/github.ts'
import { hosts } from '#io/hosts.ts'
import { createHttp } from '#io/http.ts'
import { readIndex, readKnowledge } from '#io/knowledge.ts'
import { writeFile } from '#io/whole-file.ts'

/** Time for a whole review; what is not asked by then is not evaluated, with that reason. */
const MOST_MILLISECONDS = 5 * 60_000

process.exitCode = await main()

/** Reads what the runner hands over, runs the review, and answers the exit status. */
async function main(): Promise<0 | 1> {
  try {
    return await runAction(runner(name => process.env[name] || undefined))
  } catch (cause) {
    error(`osd-review could not finish: ${cause instanceof Error ? cause.message : String(cause)}`)
    return 1
  }
}

function runner(env: (name: string) => string | undefined): Runner {
  const payload = readPayload(env('GITHUB_EVENT_PATH'))
  const repository = env('GITHUB_REPOSITORY') ?? ''
  const token = input(env, 'github-token')
  const workspace = env('GITHUB_WORKSPACE')
  const places = hosts(env)
  return {
    input: name => input(env, name),
    env,
    event: { name: env('GITHUB_EVENT_NAME') ?? '', payload, pull: pullOfEvent(payload, repository) },
    checkout: workspace === undefined ? undefined : openRepository(workspace),
    github: token === undefined ? undefined : openGitHub(repository, token, input(env, 'policy-token') ?? token, env),
    outside: offline => ({
      http: createHttp({
        offline,
        hosts: places,
        deadline: Date.now() + MOST_MILLISECONDS,
        ...(token === undefined ? {} : { tokens: { github: token } }),
      }),
      hosts: places,
      offline,
      knowledge: readKnowledge(),
      index: openIndex(readIndex()),
      now: new Date(),
    }),
    async graph(base, head, { http }) {
      if (base === undefined || token === undefined) return new Map()
      const { readDependencyGraph } = await import('#licenses/dependency-graph.ts')
      const graph = await readDependencyGraph({ repository, base, head }, { http, hosts: places })
      if (graph.fault !== undefined) log(`GitHub's dependency graph was not used: ${graph.fault}`)
      return graph.licenses
    },
    save: writeFile,
    log,
    error,
    report,
  }
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined) return undefined
  const content = readFile(path)
  return 'error' in content ? undefined : JSON.parse(new TextDecoder().decode(content.bytes))
}

function openGitHub(fullName: string, token: string, policyToken: string, env: (name: string) => string | undefined): GitHub {
  const urls = githubUrls(env)
  const client = createGitHubClient({ urls, token })
  const [owner = '', repo = ''] = fullName.split('/')
  const here = { owner, repo }
  return {
    tip: async branch => got(await readTip(branch, here, client)),
    mergeBase: async (one, other) => got(await readMergeBase(one, other, here, client)),
    tree: async commit => got(await openRemoteTree(commit, here, client)),
    async file(repository, path, commit) {
      const [itsOwner = '', itsName = ''] = repository.split('/')
      const reader = policyToken === token ? client : createGitHubClient({ urls, token: policyToken })
      const read = await readRemoteFile(path, commit, { owner: itsOwner, repo: itsName }, reader)
      return read.ok ? { text: new TextDecoder().decode(read.value) } : { error: read.fault.message }
    },
    publish: (review, pull, settings) => publish(review, pull, client, settings),
  }
}

function got<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: { readonly message: string } },
): Got<T> {
  return result.ok ? { value: result.value } : { error: result.fault.message }
}
