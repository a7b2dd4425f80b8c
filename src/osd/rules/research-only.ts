import type { Rule } from '#osd/rule.ts'
import { limits } from '#osd/shared/limits.ts'

/** The grant is for science, teaching or study alone. Breaks OSD 6. */
export const rule: Rule = {
  id: 'research-only',
  breaks: 6,
  also: [5],
  appliesTo: clause => limits(clause, 'research')[0],
  examples: {
    breaking: [
      'Permission is given for scientific research only.',
      'The toolkit is licensed solely for teaching at universities.',
      'You may use the software for educational purposes.',
      'Permission to use and copy, (but not to distribute), this software for research and teaching purposes, without fee, is hereby granted.',
    ],
    harmless: [
      'This software was developed for research purposes at the university.',
      'You may use it for any purpose, research included.',
    ],
  },
}
