import { describe, expect, test } from '@jest/globals'
import { summary } from '#reports/shared/summary.ts'
import { exampleReview } from '#__tests__/reports/shared/example.ts'

describe('the summary of a card that declares an approved license over a restricted base', () => {
  test('accuses the license of the base and never the approved one', async () => {
    const lines = summary(await exampleReview(), 65_000).split('\n')
    const rows = lines.filter(line => line.startsWith('| **Blocks:**'))
    expect(rows.map(row => row.split(' | ')[1])).toEqual(['`BUSL-1.1`', '`llama2`'])
    expect(lines).toContain(
      '[OSI says](https://opensource.org/blog/metas-llama-2-license-is-not-open-source) that `llama2` is not Open Source: the terms of use do not meet OSD 5 and 6.',
    )
    expect(lines.join('\n')).not.toMatch(/this license is not Open Source/)
  })

  test('tells the clauses of a license once, and names a file once in a row', async () => {
    const text = summary(await exampleReview(), 65_000)
    expect(text.split('700 million')).toHaveLength(2)
    expect(text).toContain('The clauses are told above, with `meta-llama/Llama-2-7b-hf`.')
    expect(text).toMatch(/README\.md:2`\]\([^)]*\), \[`:3`\]/)
  })

  test('asks for one waiver for the terms of a base', async () => {
    const asked = [...summary(await exampleReview(), 65_000).matchAll(/example-org\/summarizer-7b"\n +license: "([^"]+)"/g)]
    expect(new Set(asked.map(([, license]) => license))).toEqual(new Set(['llama2']))
  })

  test('puts no code into code', async () => {
    expect(summary(await exampleReview(), 65_000)).not.toMatch(/(?<!`)`` /)
  })
})
