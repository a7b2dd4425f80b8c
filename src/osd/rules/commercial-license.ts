import type { Rule } from '#osd/rule.ts'
import { soldWorks } from '#osd/shared/sold.ts'

/** The work is sold: whoever wants to have it needs a license that is paid for. Breaks OSD 1. */
export const rule: Rule = {
  id: 'commercial-license',
  breaks: 1,
  also: [5, 6, 7],
  appliesTo: clause => soldWorks(clause)[0],
  examples: {
    breaking: [
      'This is commercial software.',
      'The software is a commercial product.',
      'This means that you either need to purchase a commercial license or be eligible for a trial.',
      'This program is available under the Frobnicate Commercial License and Service Terms.',
      'This database is subject to commercial licensing terms.',
      'To use the program you need to purchase a commercial license.',
      'This file shall be governed by the trial license terms.',
    ],
    harmless: [
      'The program may be used in commercial software.',
      'It is available under the GPL or under a commercial license.',
      'If you do not wish to comply with the GPL, you need to purchase a commercial license.',
      'This is not commercial software.',
      'It works with Frobnicate, which is commercial software.',
      'This software is dual-licensed; it is available under the GNU General Public License, and commercial licenses are sold.',
      'A commercial license is available on request.',
    ],
  },
}
