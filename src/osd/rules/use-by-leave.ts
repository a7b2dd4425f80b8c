import type { Rule } from '#osd/rule.ts'
import { noUse, useByLeave } from '#osd/shared/use-by-leave.ts'

/** The work may not be used at all without somebody's leave. Breaks OSD 6: no field is open by the license itself. */
export const rule: Rule = {
  id: 'use-by-leave',
  breaks: 6,
  also: [1, 5],
  appliesTo: clause => useByLeave(clause)[0] ?? noUse(clause)[0],
  examples: {
    breaking: [
      'You may not use the software in any way without the written permission of the author.',
      'Any use of these resources outside of the university requires explicit written permission.',
      'The code may not be used without our prior consent.',
      'You may look at this code, but you may not reuse it.',
    ],
    harmless: [
      'The name of the author may not be used in publicity without specific, written prior permission.',
      'You may use the software without permission of the author.',
      'No permission is required to use the files.',
      'Use of the logo requires our permission.',
      'If you cannot keep these conditions, you may not use the software.',
      'Use it for all projects which need a license compatible to the GPL.',
      'Except as contained in this notice, the names of the authors shall not be used in advertising to promote the software without prior authorization.',
      'You may not use the software except in compliance with the license, unless otherwise agreed in writing.',
    ],
  },
}
