import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readKnowledge } from '#io/knowledge.ts'
import type { Expression } from '#model/expression.ts'
import { badness, type Verdict } from '#model/verdict.ts'
import { judgeDeclared, judgeUnrelated } from '#osd/judge-declared.ts'
import { judgeExpression, judgeId } from '#osd/judge.ts'

const built = new URL('../../build/io/knowledge.json', import.meta.url)
const knowledge = readKnowledge(existsSync(built) ? built : new URL('../../dist/knowledge.json', import.meta.url))
const cases: [string, string, string?][] = JSON.parse(readFileSync(new URL('./judge.json', import.meta.url), 'utf8'))

describe('a declared string', () => {
  test.each(cases.map(([text, expected, license]) => ({ text, expected, license })))('$text: $expected', ({ text, expected, license }) => {
    const declared = judgeDeclared(text, knowledge)
    expect(word(declared.verdict)).toBe(expected)
    if (license !== undefined) expect(declared.license).toBe(license)
  })

  test('of cargo: a slash is a choice', () => {
    expect(judgeDeclared('MIT/BUSL-1.1', knowledge, { ecosystem: 'cargo' }).verdict.verdict).toBe('open-source')
    expect(judgeDeclared('MIT/BUSL-1.1', knowledge, { ecosystem: 'npm' }).verdict).toEqual({ verdict: 'unknown', reason: 'ambiguous' })
  })
})

describe('a license that is recognised for one kind of work', () => {
  test.each([
    ['GFDL-1.3-invariants-only', 'content', 'concern'],
    ['GFDL-1.3-invariants-only', 'software', 'concern'],
    ['CC-BY-3.0', 'content', 'recognised'],
    ['CC-BY-3.0', 'software', 'no-breach-found'],
  ] as const)('%s for %s: %s', (id, subject, reason) => {
    expect(judgeId(id, knowledge, { subject })).toMatchObject({ verdict: 'unreviewed', reason })
  })
})

describe('several licenses without a stated relation', () => {
  test.each([
    [['MIT', 'Apache-2.0'], 'open-source'],
    [['BUSL-1.1', 'SSPL-1.0'], 'not-open-source'],
    [['MIT', 'BUSL-1.1'], 'ambiguous'],
    [['BUSL-1.1'], 'not-open-source'],
    [[], 'none-declared'],
  ])('%j: %s', (list, expected) => {
    expect(word(judgeUnrelated(list, knowledge).verdict)).toBe(expected)
  })

  test('are a choice in composer.json', () => {
    expect(judgeUnrelated(['proprietary', 'MIT'], knowledge, { ecosystem: 'composer' }).verdict.verdict).toBe('open-source')
  })
})

describe('an expression', () => {
  const judge = (expression: Expression) => judgeExpression(expression, knowledge)
  const both = (kind: 'and' | 'or', a: Expression, b: Expression): Expression => ({ kind, parts: [a, b] })

  test('OR takes the best branch, AND the worst', () => {
    fc.assert(
      fc.property(expressions, expressions, (a, b) => {
        const [one, other] = [badness(judge(a)), badness(judge(b))]
        expect(badness(judge(both('or', a, b)))).toBe(Math.min(one, other))
        expect(badness(judge(both('and', a, b)))).toBe(Math.max(one, other))
      }),
    )
  })

  test('a further OR never makes it worse, a further AND never better, and order does not matter', () => {
    fc.assert(
      fc.property(expressions, expressions, expressions, (a, b, c) => {
        const whole = badness(judge(both('and', a, both('or', b, c))))
        expect(whole).toBeGreaterThanOrEqual(badness(judge(a)))
        expect(whole).toBeLessThanOrEqual(badness(judge(both('and', a, b))))
        expect(badness(judge(both('and', both('or', c, b), a)))).toBe(whole)
      }),
    )
  })

  test('AND tells the violations of all its branches', () => {
    const verdict = judgeDeclared('CC-BY-ND-4.0 AND BUSL-1.1', knowledge).verdict
    expect(verdict.verdict === 'not-open-source' && verdict.violations.map(({ criterion }) => criterion)).toEqual([3, 6])
  })

  test('every accusation carries its evidence', () => {
    fc.assert(
      fc.property(expressions, expression => {
        const verdict = judge(expression)
        if (verdict.verdict === 'not-open-source') {
          for (const { paraphrase, quote } of verdict.violations) expect(paraphrase ?? quote).toBeTruthy()
        }
      }),
    )
  })
})

describe('a license that changes later', () => {
  const released = new Date('2023-11-17')

  test('is restricted before its date and open after it', () => {
    const at = (now: string) => judgeId('FSL-1.1-ALv2', knowledge, { released, now: new Date(now) }).verdict
    expect([at('2025-11-16'), at('2025-11-17')]).toEqual(['not-open-source', 'open-source'])
  })

  test('stays restricted when the date of the version is not known', () => {
    expect(judgeId('FSL-1.1-ALv2', knowledge, { now: new Date('2099-01-01') }).verdict).toBe('not-open-source')
  })
})

test('CC-BY is recognised for content, and for software no breach is found in it', () => {
  expect(judgeId('CC-BY-3.0', knowledge, { subject: 'content' })).toMatchObject({ reason: 'recognised' })
  expect(judgeId('CC-BY-3.0', knowledge, { subject: 'software' })).toMatchObject({ reason: 'no-breach-found' })
})

function word(verdict: Verdict): string {
  return verdict.verdict === 'unknown' || verdict.verdict === 'unreviewed' ? verdict.reason : verdict.verdict
}

const ids = ['MIT', 'GPL-3.0-only', 'CC0-1.0', 'OpenMDW-1.0', 'Parity-7.0.0', 'BUSL-1.1', 'SSPL-1.0', 'LicenseRef-unheard']
const { expressions } = fc.letrec<{ expressions: Expression }>(tie => ({
  expressions: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...ids).map((id): Expression => ({ kind: 'license', id, listed: true })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('expressions'), tie('expressions'))
      .map(([kind, a, b]): Expression => ({ kind, parts: [a, b] })),
  ),
}))
