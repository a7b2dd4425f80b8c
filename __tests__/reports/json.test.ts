import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FINDING_KINDS } from '#model/finding-kind.ts'
import { report as json } from '#reports/json.ts'
import { report as jsonLines } from '#reports/json-lines.ts'
import { exampleReview } from '#__tests__/reports/shared/example.ts'
import { reviews } from '#__tests__/reports/shared/random-reviews.ts'
import { ownSchemas, readJson } from '#__tests__/reports/shared/schemas.ts'

const schema = readJson('schema/review.schema.json')
const ajv = ownSchemas()
const whole = ajv.compile(schema)
const oneFinding = ajv.compile({ $ref: `${schema.$id}#/$defs/finding` })

function faults(text: string): unknown {
  return whole(JSON.parse(text)) ? [] : whole.errors
}

describe('the JSON of a review', () => {
  test('is what the published schema says, for the example', async () => {
    for (const review of [await exampleReview(), await exampleReview(true)]) expect(faults(json.render(review))).toEqual([])
  })

  test('is what the published schema says, whatever the review holds', () => {
    fc.assert(
      fc.property(reviews, review => {
        const text = json.render(review)
        expect(faults(text)).toEqual([])
        const lines = jsonLines.render(review).split('\n').slice(0, -1)
        expect(lines).toHaveLength(review.findings.length)
        for (const line of lines) expect(oneFinding(JSON.parse(line)) ? [] : oneFinding.errors).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('has the keys of the contract, none of them null, and numbers that add up', async () => {
    const text = json.render(await exampleReview(true))
    expect(text).not.toMatch(/: null/)
    const { counts, components, ...rest } = JSON.parse(text)
    expect(Object.keys(rest)).toEqual(
      expect.arrayContaining(['version', 'conclusion', 'policy', 'findings', 'notEvaluated', 'hosts', 'decision']),
    )
    const groups = ['open-source', 'not-open-source', 'unreviewed', 'unknown', 'waived', 'not-evaluated']
    const sum = (names: readonly string[]) => names.reduce((total, name) => total + counts[name], 0)
    expect(sum(groups)).toBe(counts.found)
    expect(sum(['introduced', 'worsened', 'carried'])).toBe(counts.found)
    expect(components).toHaveLength(counts.found)
    expect(counts.waived).toBe(1)
  })

  test('shows a terminal nothing to act on, and a program the same data', () => {
    fc.assert(
      fc.property(reviews, review => {
        const text = json.render(review)
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        const { components } = JSON.parse(text)
        expect(components.map(({ purl }: { readonly purl: string }) => purl)).toEqual(review.components.map(({ purl }) => purl))
      }),
      { numRuns: 100 },
    )
  })

  test('knows every kind of finding', () => {
    expect(schema.$defs.finding.properties.type.enum).toEqual([...FINDING_KINDS])
  })

  test('is refused by the schema where a verdict lacks its evidence, or a key its value', () => {
    const component = {
      purl: 'pkg:npm/a',
      license: 'x',
      verdict: 'not-open-source',
      authority: 'rule',
      subject: 'software',
      status: 'introduced',
      scope: 'runtime',
      places: [],
      evidence: [],
    }
    const check = ajv.compile({ $ref: `${schema.$id}#/$defs/component` })
    expect(check(component)).toBe(false)
    expect(check({ ...component, violations: [{ criterion: 6 }] })).toBe(true)
    expect(check({ ...component, violations: [{ criterion: 11 }] })).toBe(false)
    expect(check({ ...component, verdict: 'open-source', license: null })).toBe(false)
  })
})
