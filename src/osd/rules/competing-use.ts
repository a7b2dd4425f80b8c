import type { Rule } from '#osd/rule.ts'
import { scopesLeftOut } from '#osd/shared/carve-outs.ts'
import { competingBans } from '#osd/shared/fields.ts'

/** The work may not be used against its owner's business: competing products, excluded purposes. Breaks OSD 6. */
export const rule: Rule = {
  id: 'competing-use',
  breaks: 6,
  also: [5, 9],
  appliesTo: clause => competingBans(clause)[0] ?? scopesLeftOut(clause, 'compete')[0],
  examples: {
    breaking: [
      'You may not use the software to build a product that competes with ours.',
      'Licensee shall not exercise the license for an Excluded Purpose.',
      'You may use the software for any purpose, except to offer a product that competes with it.',
      'Any purpose other than a Competing Use is permitted.',
      'The grant is given, but not in connection with any competing product or service.',
    ],
    harmless: [
      'The parties compete in the market.',
      'If a court of competent jurisdiction finds that a provision is illegal, the rest remains.',
      'You may use it for any purpose, except as stated in section 3.',
      'The courts of competent jurisdiction may not be excluded.',
    ],
  },
}
