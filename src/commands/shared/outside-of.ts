import { openIndex } from '#detect/license-index.ts'
import type { LicenseOutside } from '#licenses/find-licenses.ts'
import type { World } from '#model/command.ts'

/** What licenses are found with on the command line. */
export function outsideOf(world: World, offline: boolean): LicenseOutside {
  const { http, hosts, now } = world
  return { http, hosts, offline, knowledge: world.knowledge(), index: openIndex(world.licenseIndex()), now }
}
