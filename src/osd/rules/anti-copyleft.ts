import type { Rule } from '#osd/rule.ts'
import { copyleftBans } from '#osd/shared/products.ts'

/** Open source or copyleft licenses beside the work are forbidden. Breaks OSD 9. */
export const rule: Rule = {
  id: 'anti-copyleft',
  breaks: 9,
  also: [3],
  appliesTo: clause => copyleftBans(clause)[0],
  examples: {
    breaking: [
      'You may not combine the SDK with software under a copyleft license.',
      'No use may be made that would subject the software to any open source terms.',
      'Licensee shall not distribute the code in any manner that would cause it to become subject to the GPL.',
    ],
    harmless: [
      'License: DONT-CHANGE-THE-GPL\n Everyone may copy verbatim copies of this license document, but changing it is not allowed.',
      'You may distribute the work under the GNU GPL.',
      'If you do not accept the GPL you may not copy the work.',
      'Code that is linked with the work is not for that reason alone subject to the terms of the GPL.',
    ],
  },
}
