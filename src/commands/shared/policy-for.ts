import type { Source, World } from '#model/command.ts'
import type { Policy } from '#model/policy.ts'
import { loadPolicy, POLICY_PATH } from '#review/policy-file.ts'
import { tighten } from '#policy/tighten.ts'

/** The policy of a run on the command line: the file named by `--config`, else the one of the base. */
export async function policyFor(
  base: Source,
  options: Readonly<Record<string, string | boolean | undefined>>,
  world: World,
  revision?: string,
): Promise<{ readonly policy: Policy } | { readonly faults: readonly string[] }> {
  const config = typeof options['config'] === 'string' ? options['config'] : undefined
  const loaded = config === undefined ? await loadPolicy(base, POLICY_PATH, outOfReach, revision) : await given(config, world)
  if (!('faults' in loaded)) return { policy: tighten(loaded.policy, {}).policy }
  return { faults: loaded.faults.map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`) }
}

/** The file named by `--config` is read from disk: whoever types it has decided for it. */
function given(path: string, world: World) {
  const content = world.read(path)
  if ('error' in content) throw new Error(`the policy could not be read: ${content.error}`)
  const only: Source = { list: () => [path], read: () => content }
  return loadPolicy(only, path, outOfReach)
}

/** Without GitHub there is no token to read another repository with. */
function outOfReach() {
  return Promise.resolve({ error: '"extends" is read by the action; here give the joined policy by --config' })
}
