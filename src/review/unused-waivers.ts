import { inventory } from '#review/inventory.ts'
import type { Source } from '#model/command.ts'
import type { Policy } from '#model/policy.ts'
import { isOnDemand } from '#review/on-demand.ts'
import { covers } from '#model/purl-pattern.ts'
import { modelsOf } from '#review/models.ts'

/**
 * All components of the head tree that a waiver could be for; undefined where no waiver is in doubt or the tree is not
 * at hand. A waiver that covers a touched component is in use, and costs no look at the tree.
 */
export async function componentsForWaivers(
  head: Source,
  { waivers, path: policyPath }: Policy,
  touched: readonly { readonly purl: string }[],
): Promise<readonly string[] | undefined> {
  const patterns = waivers.map(({ component }) => component).filter(pattern => !touched.some(({ purl }) => covers(pattern, purl)))
  if (patterns.length === 0 || isOnDemand(head)) return undefined
  const packages = [...inventory(head).values()].flatMap(known => known.map(({ purl }) => purl))
  return [...packages, ...(await modelsOf({ ...head, list: () => head.list().filter(path => path !== policyPath) }, patterns.map(nameIn)))]
}

/** The longest part of a pattern’s name that stands in a file as it is. */
function nameIn(pattern: string): string {
  const name = pattern.slice(pattern.lastIndexOf('/') + 1).split(/[@?#]/, 1)[0] ?? ''
  const parts = name.toLowerCase().split('*')
  return parts.sort((a, b) => b.length - a.length)[0] ?? ''
}
