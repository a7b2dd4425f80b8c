import type { CriterionNumber } from '#model/criterion.ts'

/** The headings of the ten criteria, https://opensource.org/osd */
export const CRITERION_TITLE: Readonly<Record<CriterionNumber, string>> = {
  1: 'Free Redistribution',
  2: 'Source Code',
  3: 'Derived Works',
  4: 'Integrity of The Author’s Source Code',
  5: 'No Discrimination Against Persons or Groups',
  6: 'No Discrimination Against Fields of Endeavor',
  7: 'Distribution of License',
  8: 'License Must Not Be Specific to a Product',
  9: 'License Must Not Restrict Other Software',
  10: 'License Must Be Technology-Neutral',
}

/** `OSD 5`, `OSD 5 and 6`, `OSD 1, 5 and 6`. */
export function criteriaWords(criteria: readonly CriterionNumber[]): string {
  const sorted = [...new Set(criteria)].sort((a, b) => a - b)
  const last = sorted.at(-1)
  if (last === undefined) return 'the Open Source Definition'
  return sorted.length === 1 ? `OSD ${last}` : `OSD ${sorted.slice(0, -1).join(', ')} and ${last}`
}
