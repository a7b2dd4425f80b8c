import { describe, expect, test } from '@jest/globals'
import { classify } from '#classify.ts'
import { readKnowledge } from '#io/knowledge.ts'
import { index, list } from '#__tests__/spdx-list.ts'

const knowledge = readKnowledge(new URL('../../dist/knowledge.json', import.meta.url))
const BUSL = list['BUSL-1.1']?.licenseText ?? ''
const NOW = new Date('2026-11-25')

/** The Business Source License with parameters of our own. */
function filledIn({ date = '2024-06-01', license = 'Mozilla Public License, version 2.0', among = '', behind = '' }): string {
  return `Parameters

Licensor:             Acme Labs, Inc.
Licensed Work:        Acme Ledger 3.0. The Licensed Work is (c) 2021 Acme Labs, Inc.
Additional Use Grant: You may use the Licensed Work in production on up to three machines.
${among}Change Date:          ${date}
Change License:       ${license}

${BUSL.slice(BUSL.indexOf('Terms'))}
${behind}`
}

const judged = (text: string, beside?: readonly { readonly path: string; readonly text: string }[]) =>
  classify({ path: 'LICENSE', text, ...(beside ? { beside } : {}) }, index, knowledge, NOW)

describe('a license that changes by date', () => {
  test('is what it was before the day, and says what it becomes', () => {
    const found = judged(filledIn({ date: '2027-01-31' }))
    expect(found).toMatchObject({
      expression: 'BUSL-1.1',
      change: { license: 'MPL-2.0', date: '2027-01-31' },
      verdict: { verdict: 'not-open-source', authority: 'catalogue' },
    })
    expect(found.licenses.map(({ id, modified }) => [id, modified])).toEqual([['BUSL-1.1', undefined]])
  })

  test('is its change license from the day on', () => {
    expect(judged(filledIn({}))).toMatchObject({
      expression: 'MPL-2.0',
      verdict: { verdict: 'open-source' },
      witness: 'BUSL-1.1 until 2024-06-01, since then MPL-2.0',
    })
    expect(judged(filledIn({ date: '2026-11-25' })).verdict.verdict).toBe('open-source')
    expect(judged(filledIn({ date: '2026-11-26' })).verdict.verdict).toBe('not-open-source')
  })

  test('stays what it was without a clock, a date or a change license that is known', () => {
    expect(classify({ path: 'LICENSE', text: filledIn({}) }, index, knowledge).verdict.verdict).toBe('not-open-source')
    expect(judged(filledIn({ date: 'Four years from the date of release' })).verdict.verdict).toBe('not-open-source')
    expect(judged(filledIn({ license: 'Acme Free License' })).verdict.verdict).toBe('not-open-source')
    expect(judged(BUSL).verdict.verdict).toBe('not-open-source')
  })

  test.each([
    ['behind it', filledIn({ behind: 'The Licensed Work may never be used for military purposes.' })],
    ['among the parameters', filledIn({ among: '\nNobody may sell the Licensed Work, whatever the date.\n\n' })],
    ['in the clause of the change', filledIn({}).replace('Effective on the Change Date', 'Effective for hobbyists on the Change Date')],
  ])('is not cleared by its date where words stand %s', (_, text) => {
    expect(judged(text).verdict.verdict).toBe('not-open-source')
  })

  test('is not cleared by its date where a rider lies beside it', () => {
    const rider = { path: 'COMMONS-CLAUSE.md', text: 'The grant of rights does not include the right to sell the software.' }
    expect(judged(filledIn({}), [rider]).verdict.verdict).toBe('not-open-source')
  })
})
