import { describe, expect, test } from '@jest/globals'
import { clausesOf } from '#osd/clauses.ts'
import { findViolations } from '#osd/find-violations.ts'
import { rules } from '#registry/rules.ts'

describe.each(rules)('rule $id', rule => {
  test.each(rule.examples.breaking)('fires on: %s', example => {
    expect(clausesOf(example).some(clause => rule.appliesTo(clause) !== undefined)).toBe(true)
    const { violations, concerns } = findViolations(example, rules)
    const named = rule.weight === 'concern' ? concerns.map(concern => concern.rule) : violations.map(violation => violation.criterion)
    expect(named).toContain(rule.weight === 'concern' ? rule.id : rule.breaks)
  })

  test.each(rule.examples.harmless)('no rule fires on: %s', example => {
    expect(findViolations(example, rules)).toEqual({ violations: [], concerns: [] })
  })
})
