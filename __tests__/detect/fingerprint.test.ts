import { describe, expect, test } from '@jest/globals'
import { buildIndex } from '#detect/build-index.ts'
import { readFingerprint, writeFingerprint } from '#detect/fingerprint.ts'
import { identify } from '#detect/identify.ts'
import { openIndex } from '#detect/license-index.ts'

const INVENTED = `Bicycle Painters License, version 7

You may paint every bicycle that the Licensor lends you in any color but green. Painted bicycles stay the property of
the village that owns the shed where they sleep. Whoever paints at night carries a lamp and greets the watchman by name.
When the brush breaks, the painter brings it back before noon, together with the lid of the tin. The village promises
nothing about the tires, the bell or the weather.`

describe('a license of which only the fingerprint is known', () => {
  const index = openIndex(buildIndex([], [readFingerprint('bicycle-7', writeFingerprint(INVENTED))]))

  test('is found in its own text, to the word', () => {
    expect(identify(INVENTED.replace(/\s+/g, '\n * '), index)).toMatchObject({ licenses: [{ id: 'bicycle-7', score: 1 }], residue: [] })
  })

  test('an added and a dropped sentence are residue', () => {
    const text = INVENTED.replace('When the brush', 'No painter whistles. When the brush').replace('before noon, ', '')
    const { licenses, residue } = identify(text, index)
    expect(licenses.map(match => match.id)).toEqual(['bicycle-7'])
    expect(residue.map(left => left.change)).toEqual(['added', 'dropped'])
  })

  test('cannot be read', () => {
    expect(writeFingerprint(INVENTED)).not.toMatch(/bicycle/i)
  })
})
