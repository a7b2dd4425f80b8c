import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { findViolations } from '#osd/find-violations.ts'
import { rules } from '#registry/rules.ts'

const spdx: Record<string, { licenseText: string; osiApproved: boolean }> = createRequire(import.meta.url)('spdx-license-list/full.js')

/** Approved texts that the rules accuse when nothing but their words is known. */
const ACCUSED: readonly string[] = [
  // `must be distributed without charge beyond the costs of physically transferring the files`: a price is forbidden in so many words.
  'OCLC-2.0',
]

describe('the rules read alone', () => {
  const found = Object.entries(spdx).map(([id, { licenseText, osiApproved }]) => ({
    id,
    text: licenseText,
    osiApproved,
    violations: findViolations(licenseText, rules).violations,
  }))

  test('accuse of all approved texts these alone, at most 2 in 100', () => {
    const approved = found.filter(({ osiApproved }) => osiApproved)
    const accused = approved.filter(({ violations }) => violations.length > 0).map(({ id }) => id)
    expect(accused).toEqual(ACCUSED)
    expect(accused.length / approved.length).toBeLessThanOrEqual(0.02)
  })

  test('quote only what stands in the text, with its line, in at most 90 words', () => {
    for (const { text, violations } of found)
      for (const { quote = '', line = 0 } of violations) {
        expect(text).toContain(quote)
        expect(quote.split(/\s+/).length).toBeLessThanOrEqual(90)
        expect(
          text
            .split('\n')
            .slice(line - 1)
            .join('\n'),
        ).toContain(quote)
      }
  })

  test.each([
    ['CC-BY-NC-4.0', 6],
    ['CC-BY-ND-4.0', 3],
    ['BUSL-1.1', 6],
    ['Elastic-2.0', 6],
    ['SSPL-1.0', 6],
    ['PolyForm-Noncommercial-1.0.0', 6],
    ['JSON', 6],
    ['Hippocratic-2.1', 6],
  ])('name what %s breaks: OSD %i', (id, criterion) => {
    expect(found.find(license => license.id === id)?.violations.map(violation => violation.criterion)).toContain(criterion)
  })
})
