import type { Rule } from '#osd/rule.ts'
import { revocations } from '#osd/shared/duties.ts'

/** The licensor may end the license at will. A concern: rights that can be taken back at any time are hard to build on. */
export const rule: Rule = {
  id: 'revocable',
  breaks: 7,
  weight: 'concern',
  appliesTo: clause => revocations(clause)[0],
  examples: {
    breaking: [
      'We may terminate this license at any time, with or without cause.',
      'You are granted a limited, revocable license to use the files.',
    ],
    harmless: ['The license is perpetual and irrevocable.', 'The license ends automatically if you breach its terms.'],
  },
}
