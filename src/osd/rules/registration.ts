import type { Rule } from '#osd/rule.ts'
import { registrations } from '#osd/shared/duties.ts'

/** Every recipient must register, sign or ask for a license of their own. Breaks OSD 7. */
export const rule: Rule = {
  id: 'registration',
  breaks: 7,
  also: [1, 5],
  appliesTo: clause => registrations(clause)[0],
  examples: {
    breaking: [
      'Each user must obtain his own license from the author by registering.',
      'You may give copies only to persons who have registered with the vendor.',
      'Every recipient must sign this agreement and return it by mail.',
    ],
    harmless: [
      'Use, copying and distribution without fee and without a signed licensing agreement are hereby granted.',
      'The mark is a registered trademark.',
      'Each recipient automatically receives a license from the licensor.',
    ],
  },
}
