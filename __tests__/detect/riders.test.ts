import { ridersIn } from '#detect/riders.ts'
import { describe, expect, test } from '@jest/globals'

const notice = (said: string) => `Frobnicate\nCopyright 2020 Jane Doe\n\n${said}\n`
/** Words enough that the notice may hold license texts. */
const LONG = `${'This product includes software developed at the Example Foundation (https://example.org/).\n\n'.repeat(14)}`

describe('a notice beside a license', () => {
  test.each([
    ['who made it', 'This product includes software developed by\nThe Example Foundation (https://example.org/).'],
    ['whom to ask', 'For additional information, contact'],
    ['whose work is in it', 'Portions were written by John Roe.'],
    ['what is denied', 'This project is not affiliated with Example.'],
    ['whom to write to', 'Source Code Team\nFrobnicate Corporation\nOne Frob Way\nSpringfield, WA 98052\nUSA'],
    ['nothing', ''],
  ])('tells %s', (_, said) => expect(ridersIn(notice(said))).toEqual([]))

  test.each([
    ['for whom', 'For readers of the book.'],
    ['where', 'Everywhere but Texas.'],
    ['how long', 'Until version 3 comes out.'],
    ['that another text holds', 'Superseded by EULA.md.'],
    ['that it is not meant', 'Placeholder.'],
    ['that nobody may have it', 'Confidential.'],
    ['what a word means', 'By "you" we mean the buyer.'],
    ['what is no address', 'Readers of Frobnicate\nTexas 98052\nnobody in other states'],
    ['what is asked', 'Send a postcard.'],
  ])('limits %s', (_, said) => {
    const text = notice(said)
    expect(ridersIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([said.replace(/\.$/, '')])
  })

  test('limits in a long notice by the words that limit', () => {
    expect(ridersIn(`${LONG}For members only.\n`)).toHaveLength(1)
    expect(ridersIn(`${LONG}Contributor Version\n\nmeans any form of the work other than this one\n`)).toEqual([])
  })
})
