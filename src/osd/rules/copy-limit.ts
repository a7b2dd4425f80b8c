import type { Rule } from '#osd/rule.ts'
import { countedCopies } from '#osd/shared/counts.ts'

/** Only a counted number of copies or installations is allowed. Breaks OSD 1. */
export const rule: Rule = {
  id: 'copy-limit',
  breaks: 1,
  also: [5],
  appliesTo: clause => countedCopies(clause)[0],
  examples: {
    breaking: [
      'You may make one copy of the software solely for backup purposes.',
      'The software may be installed on a single computer only.',
      'You may not make more than three copies of the program.',
      'The theme may be installed on a single website only.',
      'The software may be used by one named user at a time.',
    ],
    harmless: ['You must include a copy of this license with each copy of the software.', 'You may make any number of copies.'],
  },
}
