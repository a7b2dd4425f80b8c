import type { Rule } from '#osd/rule.ts'
import { competingBans } from '#osd/shared/fields.ts'

/** The work may not be used against its owner's business: competing products, excluded purposes. Breaks OSD 6. */
export const rule: Rule = {
  id: 'competing-use',
  breaks: 6,
  also: [5, 9],
  appliesTo: clause => competingBans(clause)[0],
  examples: {
    breaking: [
      'You may not use the software to build a product that competes with ours.',
      'Licensee shall not exercise the license for an Excluded Purpose.',
      'The grant is given, but not in connection with any competing product or service.',
    ],
    harmless: ['The parties compete in the market.', 'The courts of competent jurisdiction may not be excluded.'],
  },
}
