import { openIndex } from '#detect/license-index.ts'
import type { Source, World } from '#model/command.ts'
import type { Policy } from '#model/policy.ts'
import type { Review } from '#model/report.ts'
import { POLICY_PATH } from '#policy-file.ts'
import { VERSION } from '#project-version.ts'
import { review } from '#review.ts'

const EMPTY: Source = { list: () => [], read: path => ({ error: `${path} does not exist` }) }

/** Reviews everything in a tree, as if all of it were new. */
export function scanTree(head: Source, policy: Policy, world: World, offline: boolean): Promise<Review> {
  const { http, hosts, now } = world
  return review({
    base: EMPTY,
    fork: EMPTY,
    head,
    wholeBase: true,
    policy,
    policyPath: POLICY_PATH,
    notes: [],
    version: VERSION,
    outside: { http, hosts, offline, knowledge: world.knowledge(), index: openIndex(world.licenseIndex()), now },
  })
}
