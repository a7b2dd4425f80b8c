import type { Rule } from '#osd/rule.ts'
import { bans } from '#osd/shared/bans.ts'
import { actsLeftOut } from '#osd/shared/carve-outs.ts'
import { serviceSource } from '#osd/shared/fields.ts'

/** Running the work as a service for others is forbidden, or costs the source of everything around it. Breaks OSD 6. */
export const rule: Rule = {
  id: 'hosted-service',
  breaks: 6,
  also: [9],
  appliesTo: clause => bans(clause, 'host')[0] ?? actsLeftOut(clause, 'host')[0] ?? serviceSource(clause)[0],
  examples: {
    breaking: [
      'You may not offer the software to third parties as a hosted service.',
      'You may run it for every purpose except as a hosted service for others.',
      'Use of the program in a service bureau is not permitted.',
      'If you make the functionality available as a service, you must make the Service Source Code available.',
    ],
    harmless: [
      'If you let users interact with a modified version over a network, offer them its source code.',
      'You may run the program as a service.',
    ],
  },
}
