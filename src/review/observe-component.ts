import type { LicenseOutside } from '#licenses/find-licenses.ts'
import type { Component } from '#model/component.ts'
import type { Observation } from '#model/finding.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { LicenseChange } from '#model/license-change.ts'
import { licenseTitle } from '#review/license-title.ts'
import { observeLicense } from '#review/observe-license.ts'

/** Everything worth saying about one component: its license, sources that disagree, sources that were not reached in time. */
export function observeComponent(
  one: Component,
  licenses: ReadonlyMap<string, FoundLicense>,
  updates: ReadonlyMap<string, LicenseChange>,
  { knowledge }: LicenseOutside,
): Observation[] {
  const found = licenses.get(one.purl)
  return [
    ...observeLicense(one, licenseTitle(one.license, knowledge), updates.get(one.purl)),
    ...conflicts(one, found),
    ...(found?.outOfTime ? outOfTime(one) : []),
  ]
}

function outOfTime(one: Component): Observation[] {
  const [place] = one.places
  if (!place) return []
  return [
    {
      type: 'not-evaluated',
      ...place,
      reason: 'time',
      component: one.purl,
      status: one.status,
      message: `The time for this review ran out before the sources of ${one.name} could be asked.`,
    },
  ]
}

/** Sources that disagree; a field that the author of the change can edit is only told, as evidence. */
function conflicts(one: Component, found: FoundLicense | undefined): Observation[] {
  const [place] = one.places
  const [conflict] = found?.conflicts.filter(({ kind }) => kind !== 'weak') ?? []
  if (!conflict || !place) return []
  return [
    {
      type: 'license-conflict',
      ...place,
      component: one.purl,
      license: conflict.licenses[0],
      status: one.status,
      evidence: one.evidence,
      message: conflict.message,
    },
  ]
}
