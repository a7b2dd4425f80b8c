import { describe, expect, test } from '@jest/globals'
import { withCodes } from '#manifests/shared/codes.ts'
import { Memory } from '#manifests/shared/memory.ts'

describe('memory of one file after the other', () => {
  test('holds zeros again where another file has written', () => {
    const memory = new Memory(64)
    memory.ints(4).fill(7)
    memory.bytes(3).fill(7)
    memory.reset()
    expect([...memory.ints(6)]).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('gives arrays that do not overlap, and others where it has no room left', () => {
    const memory = new Memory(32)
    const arrays = [memory.bytes(3), memory.ints(2), memory.ints(2), memory.ints(100)]
    for (const [n, array] of arrays.entries()) array.fill(n + 1)
    for (const [n, array] of arrays.entries()) expect(array.every(value => value === n + 1)).toBe(true)
  })

  test('keeps what was in a list that grows', () => {
    const memory = new Memory(1024)
    const list = memory.ints(2)
    list.set([1, 2])
    expect([...memory.larger(list)]).toEqual([1, 2, 0, 0])
  })
})

describe('codes of a text', () => {
  test('are those of the text, whatever was read before and whatever is read meanwhile', () => {
    const read = (text: string): string =>
      withCodes(text, codes => {
        if (text.length > 1) read(text.slice(1))
        return String.fromCharCode(...codes)
      })
    for (const text of ['a longer text', 'short', 'größer', 'a text that is longer than all before', '€', '']) expect(read(text)).toBe(text)
  })

  test('leave nothing behind that a failure could harm', () => {
    expect(() =>
      withCodes('abc', () => {
        throw new RangeError('stop')
      }),
    ).toThrow(RangeError)
    expect(withCodes('abcd', codes => codes.length)).toBe(4)
  })
})
