import { openIndex } from '#detect/license-index.ts'
import type { Command, Source, World } from '#model/command.ts'
import type { Policy } from '#model/policy.ts'
import { OUTPUT_OPTIONS, printReview } from '#output.ts'
import { loadPolicy, POLICY_PATH, type LoadedPolicy } from '#policy-file.ts'
import { tighten } from '#policy/tighten.ts'
import { VERSION } from '#project-version.ts'
import { review } from '#review.ts'
import { openSides, SIDE_OPTIONS, type Sides } from '#sides.ts'

/** `review`: the review that the action would write, for two revisions or two folders. */
export const command: Command = {
  name: 'review',
  operands: '[--base REF] [--head REF] [--dir DIR]',
  summary: 'Reviews the components that a change adds or updates, as the action would.',
  options: { ...SIDE_OPTIONS, ...OUTPUT_OPTIONS },
  async run({ operands, options }, world) {
    if (operands.length > 0) throw new Error(`unexpected "${operands.join(' ')}", expected options only`)
    const sides = openSides(options, world)
    const config = typeof options['config'] === 'string' ? options['config'] : undefined
    const loaded =
      config === undefined ? await loadPolicy(sides.base, POLICY_PATH, outOfReach, sides.baseCommit) : await given(config, world)
    if ('faults' in loaded) {
      for (const { path, line, message } of loaded.faults) world.note(`${path}${line === undefined ? '' : `:${line}`}: ${message}\n`)
      return 2
    }
    const result = await review(request(sides, tighten(loaded.policy, {}).policy, world, options['offline'] === true))
    const fault = await printReview(result, options, world)
    if (fault !== undefined) throw new Error(fault)
    return result.conclusion === 'failure' ? 1 : 0
  },
}

function request(sides: Sides, policy: Policy, world: World, offline: boolean) {
  return {
    ...sides,
    wholeBase: true,
    policy,
    policyPath: POLICY_PATH,
    notes: [],
    version: VERSION,
    outside: {
      http: world.http,
      hosts: world.hosts,
      offline,
      knowledge: world.knowledge(),
      index: openIndex(world.licenseIndex()),
      now: world.now,
    },
  }
}

/** The file named by `--config` is read from disk: whoever types it has decided for it. */
function given(path: string, world: World): Promise<LoadedPolicy> {
  const content = world.read(path)
  if ('error' in content) throw new Error(`the policy could not be read: ${content.error}`)
  const only: Source = { list: () => [path], read: () => content }
  return loadPolicy(only, path, outOfReach)
}

/** Without GitHub there is no token to read another repository with. */
function outOfReach() {
  return Promise.resolve({ error: '"extends" is read by the action; here give the joined policy by --config' })
}
