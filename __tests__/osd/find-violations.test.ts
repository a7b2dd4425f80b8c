import { describe, expect, test } from '@jest/globals'
import { findViolations } from '#osd/find-violations.ts'
import { rules } from '#registry/rules.ts'

const open = 'Permission is granted to use, copy, change and pass on the program for any purpose.'
const sale = 'You may not sell the program.'
const lists = 'You agree not to use the model:\n\n- in any way that breaks the law;\n- to spread lies;\n- for spam.\n'

describe('violations carry their evidence', () => {
  test('criterion, section, line, rule and the clause byte for byte', () => {
    const text = `1. ${open}\n\n2. You may not sell\n   the program.\n`
    expect(findViolations(text, rules).violations).toEqual([
      { criterion: 1, also: [6], section: '2', quote: 'You may not sell\n   the program.', line: 3, rule: 'no-sale' },
    ])
  })

  test('a clause of two criteria is told twice, two clauses of one criterion too', () => {
    const text = 'You may not modify the program, and you may not use it for military purposes.\n\nCommercial use is prohibited.\n'
    expect(findViolations(text, rules).violations.map(({ criterion, line }) => [criterion, line])).toEqual(
      [
        [6, 1],
        [3, 1],
        [6, 3],
      ].sort(([, a = 0], [, b = 0]) => a - b),
    )
  })

  test('the items of a list of forbidden uses are one violation that begins with the lead-in', () => {
    const { violations } = findViolations(lists, rules)
    expect(violations).toHaveLength(1)
    expect(violations[0]?.quote?.startsWith('You agree not to use the model')).toBe(true)
  })

  test('a quote has at most 90 words and holds the words that restrict', () => {
    const filler = 'whereas the parties have met and talked about many things at some length, '.repeat(20)
    const [violation] = findViolations(`${filler}you may not sell the program, ${filler}`, rules).violations
    expect(violation?.quote?.split(/\s+/).length).toBeLessThanOrEqual(90)
    expect(violation?.quote).toContain('you may not sell the program')
  })
})

describe('what is asked for', () => {
  test('`within` answers for the clauses that touch the stretches only', () => {
    const text = `${sale} Commercial use is prohibited.`
    const at = text.indexOf('prohibited')
    expect(findViolations(text, rules, { within: [{ from: at, to: at + 4 }] }).violations.map(({ criterion }) => criterion)).toEqual([6])
    expect(findViolations(text, rules, { within: [] }).violations).toEqual([])
  })

  test('`beside` quotes from the other file, with its path', () => {
    const { violations } = findViolations(open, rules, { beside: [{ path: 'USE_POLICY.md', text: lists }] })
    expect(violations.map(({ path, criterion }) => [path, criterion])).toEqual([['USE_POLICY.md', 6]])
  })
})

describe('tricks of writing', () => {
  test.each([
    ['zero-width characters', 'You may not s\u200be\u00adll the program.'],
    ['letters of another script', 'You mаy nоt sеll the prоgram.'],
    ['capitals', 'YOU MAY NOT SELL THE PROGRAM.'],
    ['a contraction', 'You can’t sell the program.'],
    ['hyphens', 'You may not re-sell the program.'],
    ['British spelling', 'You must not sell the programme.'],
    ['HTML', '<p>You may <b>not</b> sell the program.</p>'],
  ])('%s', (_, text) => {
    expect(findViolations(text, rules).violations.map(({ criterion }) => criterion)).toEqual([1])
  })

  test.each([
    ['German', 'Der Verkauf der Software ist nicht gestattet.'],
    ['Chinese', '未经许可不得销售本软件。'],
    ['noise', 'Y0u m@y n0t s3ll tbe prograrn lf yoo'],
    ['nothing', ''],
  ])('no guess at %s', (_, text) => {
    expect(findViolations(text, rules)).toEqual({ violations: [], concerns: [] })
  })

  test('a clause is found behind a megabyte on one line', () => {
    const text = `${'the program is nice and '.repeat(40_000)} you may not sell the program`
    expect(findViolations(text, rules).violations.some(({ criterion }) => criterion === 1)).toBe(true)
  })
})
