import { findLicenses, type LicenseOutside, type Wanted } from '#licenses/find-licenses.ts'
import { remedyFor } from '#licenses/remedy.ts'
import { wordDifference } from '#licenses/word-difference.ts'
import type { CriterionNumber } from '#model/criterion.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { LicenseChange, WordChange } from '#model/license-change.ts'
import { badness, type Verdict } from '#model/verdict.ts'
import { resolvers as registered } from '#registry/resolvers.ts'

/** Two versions of one component. */
export interface Update {
  readonly from: Wanted
  readonly to: Wanted
}

/** Compares the licenses of updates, by the purl of the new version; all versions are asked for in the same batches. */
export async function compareVersions(updates: readonly Update[], outside: LicenseOutside): Promise<ReadonlyMap<string, LicenseChange>> {
  const found = await findLicenses(
    updates.flatMap(({ from, to }) => [to, from]),
    outside,
  )
  const changes = updates.map(async ({ from, to }) => {
    const [before, after] = [found.get(from.purl), found.get(to.purl)]
    return before && after ? [[to.purl, await changeOf(to, before, after, outside)] as const] : []
  })
  return new Map((await Promise.all(changes)).flat())
}

async function changeOf(to: Wanted, before: FoundLicense, after: FoundLicense, outside: LicenseOutside): Promise<LicenseChange> {
  const change = changeBetween(before, after)
  if (change.change !== 'worse' || to.private) return change
  return { ...change, remedy: await remedyOf(to.purl, outside) }
}

/** What can be done about a version whose license is worse: one request for the versions, one batch for their licenses. */
export function remedyOf(purl: string, outside: LicenseOutside): ReturnType<typeof remedyFor> {
  const aggregates = (outside.resolvers ?? registered).filter(({ tier }) => tier === 'aggregate')
  const { tree: _, graph: __, ...elsewhere } = outside
  return remedyFor(purl, outside, async purls => {
    const found = await findLicenses(
      purls.map(each => ({ purl: each })),
      { ...elsewhere, resolvers: aggregates },
    )
    return new Map(
      [...found].map(([each, { license, verdict }]) => [
        each,
        { open: verdict.verdict === 'open-source', ...(license === undefined ? {} : { license }) },
      ]),
    )
  })
}

/** What changed between two answers that are at hand. */
export function changeBetween(before: FoundLicense, after: FoundLicense): LicenseChange {
  const difference = textDifference(before, after)
  const kind = kindOf(before, after, difference)
  return {
    before,
    after,
    change: kind,
    newlyBroken: kind === 'none' ? [] : newlyBroken(before.verdict, after.verdict),
    ...(difference && difference.length > 0 ? { difference } : {}),
  }
}

function kindOf(before: FoundLicense, after: FoundLicense, difference: readonly WordChange[] | undefined): LicenseChange['change'] {
  if (before.verdict.verdict === 'unknown' && before.license === undefined) return 'unknown'
  if (after.verdict.verdict === 'unknown' && after.license === undefined) return 'unknown'
  const [old, now] = [badness(before.verdict), badness(after.verdict)]
  if (now !== old) return now > old ? 'worse' : 'better'
  const named = (before.license ?? '').toLowerCase() !== (after.license ?? '').toLowerCase()
  return named || (before.license === undefined && difference && difference.length > 0) ? 'same' : 'none'
}

function textDifference(before: FoundLicense, after: FoundLicense): readonly WordChange[] | undefined {
  const [old, now] = [before.texts?.[0], after.texts?.[0]]
  return old && now ? wordDifference(old.text, now.text) : undefined
}

function newlyBroken(before: Verdict, after: Verdict): readonly CriterionNumber[] {
  const broken = (verdict: Verdict) => (verdict.verdict === 'not-open-source' ? verdict.violations.map(({ criterion }) => criterion) : [])
  const old = new Set(broken(before))
  return [...new Set(broken(after))].filter(criterion => !old.has(criterion)).sort((a, b) => a - b)
}
