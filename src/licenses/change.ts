import { findLicenses, type LicenseOutside } from '#licenses/find-licenses.ts'
import { remedyFor } from '#licenses/remedy.ts'
import { wordDifference } from '#licenses/word-difference.ts'
import type { CriterionNumber } from '#model/criterion.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { LicenseChange, WordChange } from '#model/license-change.ts'
import { badness, type Verdict } from '#model/verdict.ts'
import { resolvers as registered } from '#registry/resolvers.ts'

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
