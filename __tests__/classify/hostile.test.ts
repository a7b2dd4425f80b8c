import { classify } from '#classify.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { describe, expect, test } from '@jest/globals'
import { index, knowledge as known, list } from '#__tests__/spdx-list.ts'
import { processorTime } from '#__tests__/processor-time.ts'

const mit = list['MIT']?.licenseText ?? ''

const violations = [{ criterion: 6, paraphrase: 'commercial use is not allowed' }] as const
const knowledge: Knowledge = {
  ...known,
  spdx: known.spdx.map(license =>
    license.id === 'CC-BY-NC-4.0'
      ? { ...license, verdict: 'not-open-source' as const, authority: 'catalogue' as const, violations }
      : license,
  ),
}
const judge = (text: string) => classify({ path: 'LICENSE', text }, index, knowledge)

const BAN = 'Licensee may not sell copies of the software.'
const SIZE = 60_000

const FILLERS: Readonly<Record<string, string>> = {
  'one clause': 'Permission is hereby granted, free of charge, to any person obtaining a copy. ',
  digits: '1234567890',
  'may not': 'may not ',
  'zero-width marks': '\u200b',
  'words without an end': 'or of the ',
  'one line of bans on the same': 'You must keep this notice; ',
}

describe('no clause hides behind a mass of text', () => {
  test.each(Object.entries(FILLERS))('%s', (_, filler) => {
    const mass = filler.repeat(SIZE / filler.length)
    const quotes = [`${mass}\n\n${BAN}\n\n${mass}`, `${mit}\n\n${mass}\n\n${BAN}\n`].map(text => {
      const { verdict } = judge(text)
      return verdict.verdict === 'not-open-source' ? verdict.violations.map(({ quote }) => quote) : []
    })
    for (const found of quotes) expect(found).toContainEqual(expect.stringContaining('may not sell copies'))
  })
})

test('a file with many copies of a license of the catalogue is taken apart once', () => {
  const text = list['CC-BY-NC-4.0']?.licenseText ?? ''
  const time = (copies: number) => {
    const start = processorTime()
    expect(judge(`${text}\n\n`.repeat(copies)).verdict.verdict).toBe('not-open-source')
    return processorTime() - start
  }
  time(2)
  // Four times the text may take eight times as long on a busy machine; once for each copy it would be sixteen.
  expect(time(12) / Math.max(time(3), 20)).toBeLessThan(8)
})
