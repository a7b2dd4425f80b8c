import type { Rule } from '#osd/rule.ts'
import { scopesLeftOut } from '#osd/shared/carve-outs.ts'
import { limits } from '#osd/shared/limits.ts'
import { commercialBans } from '#osd/shared/money.ts'

/** Business use is forbidden or left out of the grant. Breaks OSD 6. */
export const rule: Rule = {
  id: 'non-commercial',
  breaks: 6,
  also: [1, 5],
  appliesTo: clause => limits(clause, 'noncommercial')[0] ?? commercialBans(clause)[0] ?? scopesLeftOut(clause, 'commercial')[0],
  examples: {
    breaking: [
      '| Use | Answer |\n|---|---|\n| At home | Allowed |\n| Commercial use | Not allowed |',
      'Commercial use and distribution is permitted only under a commercial license.',
      'You may use it as long as your use is not directed towards commercial advantage.',
      'You may use the work for non-commercial purposes only.',
      'Commercial use is prohibited.',
      'Do not make any money from it.',
      'You may not use this software to make a profit.',
      'You may use it for all purposes other than commercial ones.',
      'Commercial exploitation is reserved to the copyright holder.',
      'Any use in a commercial environment requires a written license.',
      'Users who make an income with the tool are required to obtain the professional version.',
      'Any commercial use is subject to the prior obtaining of a different license.',
    ],
    harmless: [
      'You may use the software for commercial and non-commercial purposes.',
      'This alternative is allowed only occasionally and noncommercially.',
      'In no event shall the author be liable for loss of profits.',
      'You may pass copies on, whether for profit or not.',
      'Permission is granted for any purpose, including commercial applications.',
    ],
  },
}
