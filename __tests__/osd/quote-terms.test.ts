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
const nothing = [{ text: '' }]

test('a term gets the words of its own section, and the judgment stays', () => {
  const verdict = quoteTerms(paraphrased, found, nothing)
  expect(verdict).toMatchObject({ verdict: 'not-open-source', authority: 'catalogue' })
  expect('violations' in verdict && verdict.violations.map(({ quote, line }) => [quote, line])).toEqual([
    ['You shall not use it to knit', 60],
    ['may restrict use from afar', 40],
    [undefined, undefined],
  ])
})

test('nothing is taken from one term twice, and an open license stays as it is', () => {
  const verdict = quoteTerms(paraphrased, found.slice(0, 1), nothing)
  expect('violations' in verdict && verdict.violations.filter(({ quote }) => quote !== undefined)).toHaveLength(1)
  expect(quoteTerms({ verdict: 'open-source', authority: 'osi-approved' }, found, nothing)).toEqual({
    verdict: 'open-source',
    authority: 'osi-approved',
  })
})

test('what the rules find beside the terms is told behind them, if it breaks one of their criteria', () => {
  const more: Violation[] = [
    ...found,
    { criterion: 6, section: '8', quote: 'not for fishing', line: 50, rule: 'field' },
    { criterion: 10, section: '8', quote: 'on Windows only', line: 51, rule: 'platform' },
  ]
  const verdict = quoteTerms(paraphrased, more, nothing)
  expect('violations' in verdict && verdict.violations.map(({ quote }) => quote)).toEqual([
    'You shall not use it to knit',
    'may restrict use from afar',
    undefined,
    'not for fishing',
  ])
})

const text = `1. Grant. You may use the garden.

2. Limits

2.1 The garden opens at nine.

2.2 Whoever plucks a flower loses every right to the garden.

Fences

No hedge may be cut. Flowers may be watered.
`
const garden = (section: string, paraphrase: string): Verdict => ({
  verdict: 'not-open-source',
  authority: 'catalogue',
  violations: [{ criterion: 6, section, paraphrase }],
})

test.each([
  ['2.2', 'Who plucks flowers loses the right to the garden.', 'Whoever plucks a flower loses every right to the garden.', 7],
  ['Fences', 'Hedges may not be cut.', 'No hedge may be cut.', 11],
  ['9', 'Who plucks a flower loses every right.', 'Whoever plucks a flower loses every right to the garden.', 7],
])('a term that no rule finds is quoted from its section (%s), where that says it', (section, paraphrase, quote, line) => {
  const verdict = quoteTerms(garden(section, paraphrase), [], [{ text }])
  expect('violations' in verdict && verdict.violations[0]).toMatchObject({ quote, line, paraphrase })
})

test.each([
  ['2.1', 'Cars may not be parked here.'],
  ['9', 'Nobody may sing in the garden after dark.'],
])('no sentence is shown rather than a wrong one (%s)', (section, paraphrase) => {
  const verdict = quoteTerms(garden(section, paraphrase), [], [{ text }])
  expect('violations' in verdict && verdict.violations[0]?.quote).toBeUndefined()
})

test('the words of a policy beside the license name its file', () => {
  const verdict = quoteTerms(garden('Fences', 'Hedges may not be cut.'), [], [{ text: 'Nothing.' }, { text, path: 'POLICY.md' }])
  expect('violations' in verdict && verdict.violations[0]).toMatchObject({ quote: 'No hedge may be cut.', path: 'POLICY.md' })
})
