import type { Source, World } from '#model/command.ts'
import type { Policy } from '#model/policy.ts'
import { tighten } from '#policy/tighten.ts'
import { loadPolicy, POLICY_PATH, type FetchPolicy } from '#review/policy-file.ts'

type Options = Readonly<Record<string, string | boolean | undefined>>

/** The policy of a run on the command line: the file named by `--config`, else the one of the base. */
export async function policyFor(
  base: Source,
  options: Options,
  world: World,
  revision?: string,
): Promise<{ readonly policy: Policy } | { readonly faults: readonly string[] }> {
  const config = typeof options['config'] === 'string' ? options['config'] : undefined
  const fetch = fetchFrom(world, options['offline'] === true)
  const loaded = config === undefined ? await loadPolicy(base, POLICY_PATH, fetch, revision) : await given(config, fetch, world)
  if (!('faults' in loaded)) return { policy: tighten(loaded.policy, {}).policy }
  return { faults: loaded.faults.map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`) }
}

/** The file named by `--config` is read from disk: whoever types it has decided for it. */
function given(path: string, fetch: FetchPolicy, world: World) {
  const content = world.read(path)
  if ('error' in content) throw new Error(`the policy could not be read: ${content.error}`)
  const only: Source = { list: () => [path], read: () => content }
  return loadPolicy(only, path, fetch)
}

/**
 * Reads the policy of another repository where the action reads it: https://docs.github.com/rest/repos/contents
 *
 * `GITHUB_TOKEN` goes along where it is set; without it a public repository can be read.
 */
function fetchFrom({ http, hosts }: World, offline: boolean): FetchPolicy {
  return async ({ repository, path, sha }) => {
    if (offline) return { error: '--offline asks nobody; give the joined policy by --config' }
    if (path.split('/').some(part => part === '..' || part === '.')) return { error: 'its path leaves the repository' }
    const file = path.split('/').map(encodeURIComponent).join('/')
    const url = `${hosts.githubApi}/repos/${repository}/contents/${file}?ref=${sha}`
    const reply = await http({ url, headers: { accept: 'application/vnd.github.raw+json', 'x-github-api-version': '2022-11-28' } })
    if (!reply.ok) return { error: reply.detail }
    if (reply.status === 200) return { text: new TextDecoder().decode(reply.body) }
    const hint = 'if the repository is private, set GITHUB_TOKEN to a token that can read it'
    return { error: `${new URL(url).host} answered ${reply.status}; ${hint}` }
  }
}
