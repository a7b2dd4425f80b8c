import type { Rule } from '#osd/rule.ts'
import { limits } from '#osd/shared/limits.ts'

/** The grant is for private use alone. Breaks OSD 6. */
export const rule: Rule = {
  id: 'personal-only',
  breaks: 6,
  also: [1, 5],
  appliesTo: clause => limits(clause, 'personal')[0],
  examples: {
    breaking: [
      'This program is free for personal use only.',
      'You may use the images solely at home.',
      'It may be copied for private use only.',
    ],
    harmless: ['The license is personal to you and only ends with your death.', 'You may use it for personal or commercial purposes.'],
  },
}
