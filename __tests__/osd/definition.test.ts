import { expect, test } from '@jest/globals'
import { criterion, definition } from '#osd/definition.ts'

test('the definition has ten criteria in order, each with title, gist and page', () => {
  expect(definition.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  for (const { title, gist, url } of definition)
    expect([title !== '', gist.endsWith('.'), url]).toEqual([true, true, 'https://opensource.org/osd'])
  expect(criterion(5).title).toBe('No Discrimination Against Persons or Groups')
})
