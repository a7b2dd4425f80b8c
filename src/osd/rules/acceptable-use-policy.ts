import type { Rule } from '#osd/rule.ts'
import { usePolicies } from '#osd/shared/fields.ts'

/** The license takes a policy of allowed or forbidden uses in by reference, or hands such restrictions on. Breaks OSD 6. */
export const rule: Rule = {
  id: 'acceptable-use-policy',
  breaks: 6,
  also: [5, 7],
  appliesTo: clause => usePolicies(clause)[0],
  examples: {
    breaking: [
      'Your use of the materials must adhere to the Acceptable Use Policy, which is hereby incorporated by reference.',
      'You must include the use-based restrictions of Attachment A in any agreement with your recipients.',
    ],
    harmless: ['You must include this notice in any agreement.', 'Our privacy policy tells how we use your data.'],
  },
}
