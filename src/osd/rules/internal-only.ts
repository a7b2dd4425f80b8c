import type { Rule } from '#osd/rule.ts'
import { limits } from '#osd/shared/limits.ts'

/** The grant stays inside one organization. Breaks OSD 6. */
export const rule: Rule = {
  id: 'internal-only',
  breaks: 6,
  also: [1],
  appliesTo: clause => limits(clause, 'internal')[0],
  examples: {
    breaking: [
      'You may use the software only for your own internal business purposes.',
      'The licensee may use the program for internal purposes.',
    ],
    harmless: [
      'Changes that you use internally need not be published.',
      'You may use the software internally or offer it to others for any purpose.',
      'These terms of use shall be governed exclusively by the internal laws of the State of Ruritania.',
    ],
  },
}
