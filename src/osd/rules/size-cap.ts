import type { Rule } from '#osd/rule.ts'
import { countedSizes } from '#osd/shared/counts.ts'
import { sizeCaps } from '#osd/shared/people.ts'

/**
 * A ceiling on users, revenue or headcount, above which the license grants nothing.
 *
 * Breaks OSD 5: some groups get the rights and others must ask, however high the ceiling is.
 */
export const rule: Rule = {
  id: 'size-cap',
  breaks: 5,
  also: [6],
  appliesTo: clause => sizeCaps(clause)[0] ?? countedSizes(clause)[0],
  examples: {
    breaking: [
      'If your products served more than ten million monthly users last year, you must request a license.',
      'Production use is free for organizations with Annual Revenue < USD 1,000,000.',
      'Companies with fewer than 20 employees may use the software free of charge.',
      'Use above ten seats requires a subscription.',
      'You may not run more than three instances of the server.',
      'The grant does not extend to entities whose annual revenue exceeds 1,000,000 USD.',
    ],
    harmless: [
      'License: Apache-2-or-BSD-3-clause\n Licensed under either this license or the BSD 3-clause license at the users choice.',
      'The cluster of the example has more than three nodes.',
      'The dashboard shows more than ten thousand monthly users.',
      'The source code must stay available for at least three years.',
    ],
  },
}
