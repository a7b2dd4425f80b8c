import type { Rule } from '#osd/rule.ts'
import { secrets } from '#osd/shared/duties.ts'

/** The work must be kept secret. Breaks OSD 7, and OSD 1 with it. */
export const rule: Rule = {
  id: 'confidentiality',
  breaks: 7,
  also: [1],
  appliesTo: clause => secrets(clause)[0],
  examples: {
    breaking: [
      'Recipient shall keep the software in strict confidence and not disclose it to any third party.',
      'You agree to protect the source code from unauthorized disclosure.',
      'This file contains trade secrets and confidential information of Example Inc.',
    ],
    harmless: ['The reporter may keep his name confidential.', 'Nothing here is a secret.'],
  },
}
