import type { Rule } from '#osd/rule.ts'
import { termsElsewhere } from '#osd/shared/elsewhere.ts'
import { soldByName } from '#osd/shared/sold.ts'

/** Other terms hold, which the text does not have; or something named in it is sold, which may be the work or another one. Worries about OSD 7: whoever gets the work may need a further license. */
export const rule: Rule = {
  id: 'terms-elsewhere',
  breaks: 7,
  weight: 'concern',
  appliesTo: clause => termsElsewhere(clause)[0] ?? soldByName(clause)[0],
  examples: {
    breaking: [
      'Use of this kit is subject to our Terms of Use.',
      'The use of this software is governed by the Frobnicate Terms and Conditions.',
      'Source code in this repository is licensed according to the Frobnicate Terms of Service.',
      'To use the software you have to agree to the Frobnicate End User License Agreement.',
      'Frobnicate Pro is commercial software.',
      'Frobnicate Extras is licensed under a commercial license.',
      'This material is licensed for use under the Frobnicate Master License Agreement.',
    ],
    harmless: [
      'Use of this software is governed by the terms of this License.',
      'Your use of the library is subject to the following conditions.',
      'Use is subject to the terms of the GNU General Public License.',
      'By using the software you agree to these terms.',
    ],
  },
}
