import type { Rule } from '#osd/rule.ts'
import { badges } from '#osd/shared/duties.ts'

/** A name or logo must be shown on the product's surface above a size. A concern: it touches OSD 5, 6 and 10. */
export const rule: Rule = {
  id: 'badge',
  breaks: 10,
  weight: 'concern',
  appliesTo: clause => badges(clause)[0],
  examples: {
    breaking: [
      'If your product has more than 100 million monthly active users, you shall prominently display "Example" on its user interface.',
    ],
    harmless: ['You must retain the copyright notice.', 'You may display the logo.'],
  },
}
