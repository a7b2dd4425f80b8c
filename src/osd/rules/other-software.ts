import type { Rule } from '#osd/rule.ts'
import { otherSoftware } from '#osd/shared/products.ts'

/** The license demands something of software that merely stands beside the work. Breaks OSD 9. */
export const rule: Rule = {
  id: 'other-software',
  breaks: 9,
  also: [8],
  appliesTo: clause => otherSoftware(clause)[0],
  examples: {
    breaking: [
      'All other programs distributed on the same medium must be free software.',
      'The package may not be distributed together with other software.',
    ],
    harmless: ['Mere aggregation with other programs on a medium does not bring them under this license.'],
  },
}
