import { describe, expect, test } from '@jest/globals'
import { isHarmless } from '#osd/harmless.ts'

const whole = (text: string) => isHarmless(text, { from: 0, to: text.length })

describe('a residue', () => {
  test.each([
    'The Foo License',
    'Thanks to everybody who wrote to us.',
    'Version 3, November 2019',
    'See docs/zlib.txt for the history of Foo',
  ])('is harmless: %s', text => expect(whole(text)).toBe(true))

  test.each([
    'For research use only.',
    'You may not sell it.',
    'provided that you ask',
    'non-commercial',
    'Только для учёбы',
    'See the additional terms.',
  ])('is not harmless: %s', text => expect(whole(text)).toBe(false))

  test('one word inside a sentence that commands makes the sentence count', () => {
    const text = 'You may copy the red program.'
    expect(isHarmless(text, { from: 17, to: 20 })).toBe(false)
  })
})
