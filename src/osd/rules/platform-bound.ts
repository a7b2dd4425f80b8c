import type { Rule } from '#osd/rule.ts'
import { platformLimits } from '#osd/shared/products.ts'

/** The grant holds on one operating system or platform. Breaks OSD 10. */
export const rule: Rule = {
  id: 'platform-bound',
  breaks: 10,
  also: [8, 6],
  appliesTo: clause => platformLimits(clause)[0],
  examples: {
    breaking: [
      'The grant covers use on Windows only.',
      'You may run the program solely on the Linux operating system.',
      'Use on Android is prohibited.',
    ],
    harmless: [
      'License: GPL-3.0-only\n On Debian systems, the complete text of the license can be found in the file GPL-3.',
      'Redistribution is permitted provided that the following conditions are met:\n\n1. Keep this notice.\n\n----------------------------\n\nCygwin (cygwin targets only)',
      'The program runs only on Linux.',
      'License: Acme Comment: use the helper but not compiled under Debian (Windows only)',
      'As a special exception the source need not include parts of the operating system.',
    ],
  },
}
