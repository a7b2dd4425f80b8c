import { describe, expect, test } from '@jest/globals'
import { changeOf } from '#osd/parameters.ts'
import { findViolations } from '#osd/find-violations.ts'
import { rules } from '#registry/rules.ts'
import { processorTime } from '#__tests__/processor-time.ts'

const SEEDS: readonly (readonly [string, string])[] = [
  ['digits', '1234567890'],
  ['may not', 'may not '],
  ['bans', 'You may not sell the program. '],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['markers', '(a) '],
  ['numbers', '1.1.1.1 '],
  ['bullets', '- \n'],
  ['tags', '<b><'],
  ['comment marks', '/*#;'],
  ['semicolons', ';\n'],
  ['conditions', 'if unless without only provided that '],
  ['phrases', 'without the prior written '],
  ['without leave', 'not not without any of the other '],
  ['zero-width', '\u200b'],
  ['combining marks', 'e\u0301'],
  ['another script', 'мау '],
  ['parameters', 'Change Date: '],
  ['leads', 'You agree not to:\n\n'],
]
const SIZE = 100_000

describe('time grows with the length of the text alone', () => {
  test.each(SEEDS)('%s', (_, seed) => {
    const small = timed(seed.repeat(Math.ceil(SIZE / seed.length)))
    const large = timed(seed.repeat(Math.ceil((4 * SIZE) / seed.length)))
    // Four times the text may take eight times as long on a busy machine; a square would be sixteen.
    expect(large).toBeLessThan(Math.max(8 * small, 1500))
  })
})

function timed(text: string): number {
  const start = processorTime()
  findViolations(text, rules)
  changeOf(text)
  return processorTime() - start
}
