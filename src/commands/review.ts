import type { Command, World } from '#model/command.ts'
import type { Policy } from '#model/policy.ts'
import { outsideOf } from '#commands/shared/outside-of.ts'
import { OUTPUT_OPTIONS, printReview, reportFor } from '#commands/shared/output.ts'
import { policyFor } from '#commands/shared/policy-for.ts'
import { POLICY_PATH } from '#review/policy-file.ts'
import { VERSION } from '#project-version.ts'
import { review } from '#review.ts'
import { openSides, SIDE_OPTIONS, type Sides } from '#commands/shared/sides.ts'
import { watched } from '#commands/shared/watched.ts'

/** `review`: the review that the action would write, for two revisions or two folders. */
export const command: Command = {
  name: 'review',
  operands: '[--base REF] [--head REF] [--dir DIR]',
  summary: 'Reviews the components that a change adds or updates, as the action would.',
  options: { ...SIDE_OPTIONS, ...OUTPUT_OPTIONS },
  async run({ operands, options }, world) {
    if (operands.length > 0) throw new Error(`unexpected "${operands.join(' ')}", expected options only`)
    const report = reportFor(options)
    const sides = openSides(options, world)
    const loaded = await policyFor(sides.base, options, world, sides.baseCommit)
    if ('faults' in loaded) {
      for (const fault of loaded.faults) world.note(`${fault}\n`)
      return 2
    }
    const watch = watched(world)
    const trees = { ...sides, base: watch.tree(sides.base), fork: watch.tree(sides.fork), head: watch.tree(sides.head) }
    const result = await review(request(trees, loaded.policy, watch.world, options['offline'] === true))
    await printReview(result, report, options, world)
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
    outside: outsideOf(world, offline),
  }
}
