import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FINDING_KINDS } from '#model/finding-kind.ts'
import type { Finding } from '#model/finding.ts'
import type { Review } from '#model/report.ts'
import { report } from '#reports/sarif.ts'
import { exampleReview } from '#__tests__/reports/shared/example.ts'
import { reviews } from '#__tests__/reports/shared/random-reviews.ts'
import { ownSchemas, readJson } from '#__tests__/reports/shared/schemas.ts'

const valid = ownSchemas().compile(readJson('__tests__/reports/sarif.schema.json'))

function log(review: Review) {
  const text = report.render(review)
  const value = JSON.parse(text)
  expect(valid(value) ? [] : valid.errors).toEqual([])
  return { text, run: value.runs[0] }
}

describe('SARIF', () => {
  test('is valid for the example, with a rule and its help for every kind', async () => {
    const { run } = log(await exampleReview())
    expect(run.tool.driver.rules.map(({ id }: { readonly id: string }) => id)).toEqual([...FINDING_KINDS])
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test('is valid whatever the review holds: no links, no placeholders, nothing unseen', () => {
    fc.assert(
      fc.property(reviews, review => {
        const { text, run } = log(review)
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(run.results).toHaveLength(review.findings.filter(({ action }) => action !== 'none').length)
        for (const { message } of run.results) {
          const bare = message.text.replace(/\\[\\[\]]/g, '').replace(/\{\{|\}\}/g, '')
          expect(bare).not.toMatch(/[[\]{}]/)
        }
        const prints = run.results.map(({ partialFingerprints }: { readonly partialFingerprints: object }) =>
          JSON.stringify(partialFingerprints),
        )
        expect(new Set(prints).size).toBe(prints.length)
      }),
      { numRuns: 100 },
    )
  })

  test('leaves out what has no effect, and keeps the fingerprint of a finding whose line moves', async () => {
    const review = await exampleReview()
    const moved = {
      ...review,
      findings: review.findings.map(finding => ({ ...finding, line: finding.line + 7, endLine: finding.endLine + 7 })),
    }
    const prints = (one: Review) =>
      log(one).run.results.map(({ partialFingerprints }: { readonly partialFingerprints: unknown }) => partialFingerprints)
    expect(prints(moved)).toEqual(prints(review))
    expect(prints(review)).toHaveLength(review.findings.filter(({ action }) => action !== 'none').length)
  })

  test('gives the weightiest of more findings than GitHub keeps, and says how many are left out', async () => {
    const review = await exampleReview()
    const [first] = review.findings
    if (!first) throw new Error('the example has no finding')
    const many: Finding[] = Array.from({ length: 5100 }, (_, n) => ({ ...first, path: `f${n}`, action: n < 5000 ? 'notice' : 'fail' }))
    const { run } = log({ ...review, findings: many })
    expect(run.results).toHaveLength(5000)
    expect(run.properties.resultsLeftOut).toBe(100)
    expect(run.results.filter(({ level }: { readonly level: string }) => level === 'error')).toHaveLength(100)
  })

  test('gives the same bytes for the same facts', async () => {
    expect(report.render(await exampleReview())).toBe(report.render(await exampleReview()))
  })
})
