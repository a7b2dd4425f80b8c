import type { Rule } from '#osd/rule.ts'
import { onlyPersons } from '#osd/shared/people.ts'

/** Only some kinds of people or organizations get the rights. Breaks OSD 5. */
export const rule: Rule = {
  id: 'persons-only',
  breaks: 5,
  also: [6],
  appliesTo: clause => onlyPersons(clause)[0],
  examples: {
    breaking: [
      'Use is permitted only for members of the consortium.',
      'This software may be used by accredited universities only.',
      'The license is available to non-profit organizations only.',
    ],
    harmless: ['Each contributor is responsible only for its own contributions.', 'Only the copyright holder may change this license.'],
  },
}
