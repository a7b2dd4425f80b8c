import { buildIndex } from '#detect/build-index.ts'
import { readFingerprint, writeFingerprint } from '#detect/fingerprint.ts'
import { identify } from '#detect/identify.ts'
import { openIndex } from '#detect/license-index.ts'
import { describe, expect, test } from '@jest/globals'

const TEXT = `Frobnicate Public License 2.0

1. Definitions. A Pebble is a stone that fits into one hand. Gravel means many Pebbles that lie together.

TERMINATION. The rights under this License terminate when a Licensee throws the Pebble at a window.

Permission is hereby granted to use, copy, modify and distribute the Pebble for any purpose. You may paint the Pebble.

This License shall be governed by the laws of the State of Utah, and the courts of Utah decide about every quarrel.
`
const index = openIndex(buildIndex([{ id: 'FPL-2.0', name: 'Frobnicate Public License 2.0', text: TEXT, form: 'text' }]))
const terms = (text: string) => identify(text, index).residue.filter(left => left.harmless !== true)

describe('another printing of a license', () => {
  test.each([
    ['a section that is numbered', TEXT.replace('TERMINATION.', '8. TERMINATION. 8.1')],
    ['initials beside the title', TEXT.replace('2.0\n', '2.0 (FPL-2.0)\n')],
    ['the law of another place', TEXT.replace('State of Utah', 'Kingdom of Norway')],
    ['a definition that is missing', TEXT.replace(' Gravel means many Pebbles that lie together.', '')],
    [
      'a sentence on law besides',
      `${TEXT}\nAny dispute relating to this License shall be subject to the jurisdiction of the courts of Salt Lake County.`,
    ],
  ])('%s', (_, text) => {
    expect(text).not.toBe(TEXT)
    expect(terms(text)).toEqual([])
  })

  test.each([
    ['a sentence that grants is missing', TEXT.replace(' You may paint the Pebble.', '')],
    ['half a sentence is missing', TEXT.replace(' that fits into one hand', '')],
    ['the place of a person', TEXT.replace('the laws of the State of Utah', 'the laws of nobody')],
    ['words beside the title that are not its own', TEXT.replace('2.0\n', '2.0 (FPL for veterans)\n')],
    ['use under a law', `${TEXT}\nUse is governed by the laws of Norway.`],
    ['a place in capitals', `${TEXT}\nTHIS LICENSE IS SUBJECT TO THE JURISDICTION OF ACME EMPLOYEES.`],
    ['a bound said beside the law', `${TEXT}\nThis License is exclusive to Norway, under the jurisdiction of Norway.`],
  ])('not %s', (_, text) => {
    expect(text).not.toBe(TEXT)
    expect(terms(text)).not.toEqual([])
  })
})

test('a fingerprint of another printing stands beside the text of the same license', () => {
  const printed = `${TEXT}\nNotes of the publisher: the river polished every stone, and nobody ever counted the frogs on its banks.`
  const edition = { ...readFingerprint('FPL-2.0', writeFingerprint(printed)), edition: true as const }
  const both = openIndex(buildIndex([{ id: 'FPL-2.0', text: TEXT, form: 'text' }], [edition]))
  for (const text of [TEXT, printed]) {
    expect(identify(text, both)).toMatchObject({ licenses: [{ id: 'FPL-2.0' }], residue: [] })
  }
})
