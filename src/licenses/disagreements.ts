import type { Reading } from '#licenses/read-answer.ts'
import type { LicenseConflict } from '#model/found-license.ts'

/** Ids of an expression, folded; `-only`, `-or-later` and `+` fall away, because sources differ in them without meaning to. */
export function licenseIds(license: string | undefined): readonly string[] {
  const ids = (license ?? '').split(/\s+(?:AND|OR|WITH)\s+|[(),]/i).map(part =>
    part
      .trim()
      .toLowerCase()
      .replace(/(?:-only|-or-later|\+)$/, ''),
  )
  return [...new Set(ids.filter(Boolean))]
}

/** What disagrees with the reading that counts: each other license once. */
export function disagreements(readings: readonly Reading[], chosen: Reading | undefined): readonly LicenseConflict[] {
  if (!chosen || chosen.license === undefined) return []
  const told = new Set<string>()
  return readings.flatMap(other => {
    const conflict = other === chosen ? undefined : conflictBetween(chosen, other)
    if (!conflict || told.has(conflict.licenses[1])) return []
    told.add(conflict.licenses[1])
    return [conflict]
  })
}

function conflictBetween(chosen: Reading, other: Reading): LicenseConflict | undefined {
  if (chosen.license === undefined || other.license === undefined || !counts(other)) return undefined
  if (agree(licenseIds(chosen.license), licenseIds(other.license))) return undefined
  const [a, b] = [chosen.evidence, other.evidence]
  return {
    kind:
      other.evidence.strength === 'weak' || chosen.evidence.strength === 'weak'
        ? 'weak'
        : a.strength === 'text' || b.strength === 'text'
          ? 'text'
          : 'metadata',
    licenses: [chosen.license, other.license],
    sources: [a.source, b.source],
    message: `${a.source} says ${chosen.license}, ${b.source} says ${other.license}`,
  }
}

/** A field nobody can read, and a text that was not identified, contradict nothing. */
function counts({ verdict, evidence, identified }: Reading): boolean {
  if (evidence.strength === 'none') return false
  return identified === true || (verdict !== undefined && verdict.verdict !== 'unknown')
}

/** One part of a choice or a sum is no contradiction: a LICENSE of MIT in a package that says MIT OR Apache-2.0. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.every(id => b.includes(id)) || b.every(id => a.includes(id))
}
