import { expect, test } from '@jest/globals'
import type { Verdict, Violation } from '#model/verdict.ts'
import { quoteTerms } from '#osd/quote-terms.ts'

const paraphrased: Verdict = {
  verdict: 'not-open-source',
  authority: 'catalogue',
  violations: [
    { criterion: 6, section: '5 and Attachment A', paraphrase: 'A list of forbidden uses binds every user.' },
    { criterion: 6, section: '7', paraphrase: 'The licensor may restrict use remotely.' },
    { criterion: 1, section: '9', paraphrase: 'Copies may not be sold.' },
  ],
}
const found: Violation[] = [
  { criterion: 6, section: '7', quote: 'may restrict use from afar', line: 40, rule: 'remote' },
  { criterion: 6, section: 'Attachment A', quote: 'You shall not use it to knit', line: 60, rule: 'list' },
]

test('a term gets the words of its own section, and the judgment stays', () => {
  const verdict = quoteTerms(paraphrased, found)
  expect(verdict).toMatchObject({ verdict: 'not-open-source', authority: 'catalogue' })
  expect('violations' in verdict && verdict.violations.map(({ quote, line }) => [quote, line])).toEqual([
    ['You shall not use it to knit', 60],
    ['may restrict use from afar', 40],
    [undefined, undefined],
  ])
})

test('nothing is taken from one term twice, and nothing is added', () => {
  const verdict = quoteTerms(paraphrased, found.slice(0, 1))
  expect('violations' in verdict && verdict.violations.filter(({ quote }) => quote !== undefined)).toHaveLength(1)
  expect(quoteTerms({ verdict: 'open-source', authority: 'osi-approved' }, found)).toEqual({
    verdict: 'open-source',
    authority: 'osi-approved',
  })
})
