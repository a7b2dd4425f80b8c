import { outsideOf } from '#commands/shared/outside-of.ts'
import type { Source, World } from '#model/command.ts'
import type { Policy } from '#model/policy.ts'
import type { Review } from '#model/report.ts'
import { POLICY_PATH } from '#review/policy-file.ts'
import { VERSION } from '#project-version.ts'
import { EMPTY_TREE } from '#review/empty-tree.ts'
import { review } from '#review.ts'

/** Reviews everything in a tree, as if all of it were new. */
export function scanTree(head: Source, policy: Policy, world: World, offline: boolean): Promise<Review> {
  return review({
    base: EMPTY_TREE,
    fork: EMPTY_TREE,
    head,
    noChange: true,
    wholeBase: true,
    policy,
    policyPath: POLICY_PATH,
    notes: [],
    version: VERSION,
    outside: outsideOf(world, offline),
  })
}
