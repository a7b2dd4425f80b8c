import { describe, expect, test } from '@jest/globals'
import { wantsColors } from '#io/colors.ts'
import { progressLine } from '#io/progress-line.ts'

describe('colors', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
  ])('a terminal: %j, with %j: %j', (isTTY, variables, wanted) => {
    const env = new Map(Object.entries(variables))
    expect(wantsColors({ isTTY }, name => env.get(name))).toBe(wanted)
  })
})

describe('progress', () => {
  function line(isTTY: boolean) {
    const written: string[] = []
    const clock = { time: 0 }
    const stream = { isTTY, columns: 20, write: (text: string) => written.push(text) }
    return { written, clock, ...progressLine(stream, () => clock.time) }
  }

  test('is one line on a terminal, rewritten ten times a second at most, and gone before anything else is written', () => {
    const { written, clock, tell, clear } = line(true)
    for (clock.time = 0; clock.time <= 1000; clock.time += 10) tell(() => `${clock.time} of 1000 files looked into`)
    expect(written).toHaveLength(10)
    expect(written[0]).toBe('\r\u001B[K100 of 1000 files l')
    clear()
    clear()
    expect(written.slice(10)).toEqual(['\r\u001B[K'])
  })

  test('is a line every five seconds in a log, and nothing for short work', () => {
    const { written, clock, tell, clear } = line(false)
    for (clock.time = 0; clock.time <= 4000; clock.time += 100) tell(() => 'never')
    expect(written).toEqual([])
    for (clock.time = 4100; clock.time <= 15_000; clock.time += 100) tell(() => `${clock.time / 1000} s`)
    clear()
    expect(written).toEqual(['5 s\n', '10 s\n', '15 s\n'])
  })
})
