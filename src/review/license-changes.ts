import { changeBetween, remedyOf } from '#licenses/change.ts'
import type { LicenseOutside } from '#licenses/find-licenses.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { LicenseChange } from '#model/license-change.ts'
import type { Alternative } from '#model/report.ts'
import type { Touched } from '#review/statuses.ts'

/** Updates whose license is another one, by the purl of the head; a way out where it is worse. */
export async function licenseChanges(
  touched: readonly Touched[],
  licenses: ReadonlyMap<string, FoundLicense>,
  outside: LicenseOutside,
): Promise<ReadonlyMap<string, LicenseChange>> {
  const updates = touched.map(async ({ purl, basePurl }) => {
    const [before, after] = [basePurl === undefined || basePurl === purl ? undefined : licenses.get(basePurl), licenses.get(purl)]
    if (!before || !after) return []
    const change = changeBetween(before, after)
    const ask = change.change === 'worse' && !outside.offline && outside.isPrivate?.(purl) !== true
    return [[purl, ask ? { ...change, remedy: await remedyOf(purl, outside) } : change] as const]
  })
  return new Map((await Promise.all(updates)).flat())
}

/** Forks and earlier versions that are open, of the updates that got worse. */
export function alternatives(updates: ReadonlyMap<string, LicenseChange>): Alternative[] {
  return [...updates].flatMap(([purl, { remedy }]) => {
    if (!remedy?.fork && !remedy?.lastOpen) return []
    return [{ purl, ...(remedy.fork ? { fork: remedy.fork } : {}), ...(remedy.lastOpen ? { lastOpen: remedy.lastOpen } : {}) }]
  })
}
