import type { Rule } from '#osd/rule.ts'
import { bans } from '#osd/shared/bans.ts'

/** Measuring the program and telling the result needs leave. Breaks OSD 6. */
export const rule: Rule = {
  id: 'benchmark-publication',
  breaks: 6,
  appliesTo: clause => bans(clause, 'benchmark')[0],
  examples: {
    breaking: [
      'You may not publish benchmark results of the software without our consent.',
      'Disclosure of performance test results is prohibited.',
    ],
    harmless: ['Benchmarks may be published freely.'],
  },
}
