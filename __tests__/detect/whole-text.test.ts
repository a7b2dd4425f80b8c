import { findAlignments, searchAlignments } from '#detect/find-alignments.ts'
import { foldedText } from '#detect/folded-text.ts'
import { identify } from '#detect/identify.ts'
import { splitWords } from '#detect/split-words.ts'
import { wholeText } from '#detect/whole-text.ts'
import { expect, test } from '@jest/globals'
import { index, list } from '#__tests__/spdx-list.ts'

const texts = Object.entries(list).map(([id, { licenseText }]) => [id, licenseText] as const)

/** Whether the short way, where it is taken, finds what the search finds: license, place and every difference. */
function agrees(text: string): boolean {
  const short = wholeText(foldedText(splitWords(text)), index)
  if (short === undefined) return true
  const [found, ...more] = searchAlignments(foldedText(splitWords(text)), index)
  if (JSON.stringify([short]) === JSON.stringify([found, ...more])) return true
  // A search that begins at words which the license repeats may explain fewer of them, never others.
  return found?.template === short.template && short.value > found.value && short.from <= found.from && short.to >= found.to
}

const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'with a copyright line': text => `Copyright (c) 2020 The Frobnicate Authors\n\n${text}`,
  'without its first line': text => text.slice(text.indexOf('\n') + 1),
  'with a title': text => `The Frobnicate License\n\n${text}`,
  'in capitals': text => text.toUpperCase(),
}

test.each(Object.entries(forms))('the short way answers as the search does %s', (_, change) => {
  expect(texts.filter(([, text], n) => n % 3 === 0 && !agrees(change(text))).map(([id]) => id)).toEqual([])
})

test('most texts of the list take the short way', () => {
  const short = texts.filter(([, text]) => wholeText(foldedText(splitWords(text)), index) !== undefined)
  expect(short.length / texts.length).toBeGreaterThan(0.9)
})

test('one word more, less or other takes the long way', () => {
  const mit = list['MIT']?.licenseText ?? ''
  const changed = [
    mit.replace('furnished to do so', 'furnished to do so freely'),
    mit.replace('sublicense, ', ''),
    `${mit} Not for profit.`,
  ]
  for (const text of changed) expect(wholeText(foldedText(splitWords(text)), index)).toBeUndefined()
  expect(changed.map(text => identify(text, index).residue.length > 0)).toEqual([true, true, true])
  expect(findAlignments(foldedText(splitWords(mit)), index)).toHaveLength(1)
})
