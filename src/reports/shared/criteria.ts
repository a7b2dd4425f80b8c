import type { CriterionNumber } from '#model/criterion.ts'

/** `OSD 5`, `OSD 5 and 6`, `OSD 1, 5 and 6`. */
export function criteriaWords(criteria: readonly CriterionNumber[]): string {
  const sorted = [...new Set(criteria)].sort((a, b) => a - b)
  const last = sorted.at(-1)
  if (last === undefined) return 'the Open Source Definition'
  return sorted.length === 1 ? `OSD ${last}` : `OSD ${sorted.slice(0, -1).join(', ')} and ${last}`
}
