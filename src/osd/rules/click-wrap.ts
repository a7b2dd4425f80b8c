import type { Rule } from '#osd/rule.ts'
import { clickWraps } from '#osd/shared/duties.ts'

/** Recipients must be shown a dialog and click. Breaks OSD 10. */
export const rule: Rule = {
  id: 'click-wrap',
  breaks: 10,
  also: [7],
  appliesTo: clause => clickWraps(clause)[0],
  examples: {
    breaking: [
      'Every recipient must click "I agree" in a dialog before the software is installed.',
      'You shall ensure that users accept these terms through a click-through window.',
    ],
    harmless: ['By clicking on the ACCEPT button, or by copying or using the software, you agree to the terms.'],
  },
}
