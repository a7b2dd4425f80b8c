import { describe, expect, test } from '@jest/globals'
import { changeOf, changedBy } from '#osd/parameters.ts'

const business = (date: string, grant = 'None') =>
  `Parameters\n\nLicensor: Example\nLicensed Work: Foo\nAdditional Use Grant: ${grant}\n\nChange Date: ${date}\n\nChange License: MPL 2.0\n\nTerms\n`
const functional = 'We grant you a further license under the MIT license, effective on the second anniversary of each release.'

describe('parameters of a license that changes', () => {
  test.each(['2027-01-31', 'January 31, 2027', '31 January 2027', 'Jan 31st, 2027'])('a change date written %s', date => {
    expect(changeOf(business(date))).toEqual({ license: 'MPL-2.0', date: '2027-01-31' })
  })

  test('years after release, and the grant for production', () => {
    expect(changeOf(business('Four years from the release of each version', 'You may use it\nat home.'))).toEqual({
      license: 'MPL-2.0',
      yearsAfterRelease: 4,
      additionalUse: 'You may use it at home.',
    })
    expect(changeOf(functional)).toEqual({ license: 'MIT', yearsAfterRelease: 2 })
  })

  test.each(['soon', '2027-02-31', ''])('no date, no change: %s', date => {
    expect(changeOf(business(date))).toBeUndefined()
  })

  test('the date decides, and years need the release', () => {
    const change = { license: 'MPL-2.0', date: '2027-01-31' }
    expect(changedBy(change, new Date('2027-01-30'))).toBeUndefined()
    expect(changedBy(change, new Date('2027-01-31'))).toBe('MPL-2.0')
    const later = { license: 'MIT', yearsAfterRelease: 2 }
    expect(changedBy(later, new Date('2030-01-01'))).toBeUndefined()
    expect(changedBy(later, new Date('2026-06-01'), new Date('2024-05-01'))).toBe('MIT')
    expect(changedBy(later, new Date('2026-04-01'), new Date('2024-05-01'))).toBeUndefined()
  })
})
