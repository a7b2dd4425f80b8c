import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readKnowledge } from '#io/knowledge.ts'
import { satisfies } from '#model/allow-list.ts'
import { formatExpression, type Expression } from '#model/expression.ts'
import { parseExpression } from '#osd/expression.ts'

const built = new URL('../../build/io/knowledge.json', import.meta.url)
const knowledge = readKnowledge(existsSync(built) ? built : new URL('../../dist/knowledge.json', import.meta.url))
const cases: { allowed: string[]; rows: [string, string][]; forms: [string, string][]; broken: string[] } = JSON.parse(
  readFileSync(new URL('./expression.json', import.meta.url), 'utf8'),
)
const permits = (id: string) => knowledge.exceptions.some(exception => exception.id === id && exception.permits)

describe('an exclusive allow list', () => {
  test.each(cases.rows)('%s: %s', (text, expected) => {
    const parsed = parseExpression(text, knowledge)
    const answer = 'expression' in parsed ? satisfies(parsed.expression, { licenses: cases.allowed, permits }) : 'unknown'
    expect(answer).toBe(expected)
  })
})

describe('an expression', () => {
  test.each(cases.forms)('%s is written %s', (text, expected) => {
    const parsed = parseExpression(text, knowledge)
    expect('expression' in parsed ? formatExpression(parsed.expression) : parsed).toBe(expected)
  })

  test.each(cases.broken)('"%s" is none, and its text is kept', text => {
    const parsed = parseExpression(text, knowledge)
    expect(parsed).toEqual({ error: expect.any(String), raw: text })
  })

  test('reads what it writes', () => {
    fc.assert(
      fc.property(expressions, expression => {
        const text = formatExpression(expression)
        const parsed = parseExpression(text, knowledge)
        expect('expression' in parsed ? formatExpression(parsed.expression) : parsed).toBe(text)
      }),
    )
  })

  test('hostile text ends in an error, soon', () => {
    for (const text of ['('.repeat(10_000), 'MIT AND '.repeat(2_400), 'a'.repeat(1_000_000), '(MIT OR '.repeat(2_000)]) {
      expect(parseExpression(text, knowledge)).toHaveProperty('error')
    }
  })
})

const leaf: fc.Arbitrary<Expression> = fc
  .record({ id: fc.constantFrom('MIT', 'Apache-2.0', 'GPL-3.0-only', 'BUSL-1.1', 'LicenseRef-x'), orLater: fc.boolean() })
  .map(({ id, orLater }) => ({ kind: 'license', id, ...(orLater ? { orLater } : {}), listed: !id.startsWith('LicenseRef') }))

const { expressions } = fc.letrec<{ expressions: Expression }>(tie => ({
  expressions: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('expressions'), tie('expressions'))
      .map(([kind, first, second]): Expression => ({ kind, parts: [first, second] })),
  ),
}))
