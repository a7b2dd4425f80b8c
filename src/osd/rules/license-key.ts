import type { Rule } from '#osd/rule.ts'
import { bans } from '#osd/shared/bans.ts'

/** A lock in the program, such as a license key or a check of features, may not be changed. Breaks OSD 3. */
export const rule: Rule = {
  id: 'license-key',
  breaks: 3,
  also: [6],
  appliesTo: clause => bans(clause, 'circumvent')[0],
  examples: {
    breaking: [
      'You may not move, disable or circumvent the license key functionality in the software.',
      'Bypassing the usage limits of the product is prohibited.',
    ],
    harmless: ['You may disable any feature of the program.', 'The software does not circumvent any protection.'],
  },
}
