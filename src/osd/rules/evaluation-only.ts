import type { Rule } from '#osd/rule.ts'
import { trials } from '#osd/shared/duties.ts'
import { limits } from '#osd/shared/limits.ts'

/** The grant is for trying out alone: evaluation, testing, development without production, a trial of some days. Breaks OSD 6. */
export const rule: Rule = {
  id: 'evaluation-only',
  breaks: 6,
  also: [1, 5],
  appliesTo: clause => limits(clause, 'evaluation')[0] ?? trials(clause)[0],
  examples: {
    breaking: [
      'Licensee may use the product solely for evaluation and testing.',
      'Limit your use of this software for commercial purposes to a thirty-day trial period.',
      'You may use the software for 30 days, after which you must delete it.',
    ],
    harmless: [
      'Some files lack licensing (they reference a file which talks only about other files); they are assumed to be licensed as the rest.',
      'Files: use/testing/only_free.c use/evaluation/granted.c Copyright: 2020 A. Author License: MIT',
      'The notice must be kept for testing and evaluation by the user of the rights.',
      'For purposes of this definition, the work shall be deemed to include only its interoperability and testing interfaces.',
      'You have 30 days to cure the breach.',
      'The specification shall be deemed to include only architectural and interoperability requirements.',
    ],
  },
}
