import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { findViolations } from '#osd/find-violations.ts'
import { rules } from '#registry/rules.ts'

const { breaking, harmless }: { breaking: readonly [number, string][]; harmless: readonly string[] } = JSON.parse(
  readFileSync(new URL('wordings.json', import.meta.url), 'utf8'),
)

describe('legalese, nouns and the passive', () => {
  test.each(breaking)('OSD %i: %s', (criterion, sentence) => {
    expect(findViolations(sentence, rules).violations.map(violation => violation.criterion)).toContain(criterion)
  })

  test.each(harmless)('nothing: %s', sentence => {
    expect(findViolations(sentence, rules).violations).toEqual([])
  })
})
