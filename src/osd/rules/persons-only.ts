import type { Rule } from '#osd/rule.ts'
import { circles, onlyPersons } from '#osd/shared/people.ts'

/** Only some kinds of people or organizations get the rights. Breaks OSD 5. */
export const rule: Rule = {
  id: 'persons-only',
  breaks: 5,
  also: [6],
  appliesTo: clause => onlyPersons(clause)[0] ?? circles(clause)[0],
  examples: {
    breaking: [
      'Use is permitted only for members of the consortium.',
      'This software may be used by accredited universities only.',
      'The license is available to non-profit organizations only.',
      'Academic or nonprofit researchers are permitted to use this software subject to these terms.',
      'Permission is granted to any human person to use and copy the files.',
      'The licensor grants you the right to use the code so long as you are a student.',
    ],
    harmless: [
      'Students, companies and everyone else may use the software.',
      'Permission is granted to any natural or legal person to use the software.',
      'Researchers may use the name of the project, and anyone may use the code.',
      'Each contributor is responsible only for its own contributions.',
      'Only the copyright holder may change this license.',
    ],
  },
}
