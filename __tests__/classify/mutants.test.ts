import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { classify } from '#classify.ts'
import { index, knowledge, list } from '#__tests__/spdx-list.ts'

const { breaking, harmless }: { breaking: readonly [number, string][]; harmless: readonly string[] } = JSON.parse(
  readFileSync(new URL('../osd/wordings.json', import.meta.url), 'utf8'),
)
/** Every so many sentences: each is put into each base in three places. */
const STEP = 15
const BASES = ['MIT', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'GPL-3.0-only']

/** At the end, as a paragraph of its own, and behind the first sentence. */
function mutants(id: string, sentence: string): string[] {
  const text = list[id]?.licenseText ?? ''
  const paragraphs = text.split(/\n\s*\n/)
  const half = Math.floor(paragraphs.length / 2)
  return [
    `${text}\n\n${sentence}\n`,
    [...paragraphs.slice(0, half), sentence, ...paragraphs.slice(half)].join('\n\n'),
    text.replace(/\.\s+(?=[A-Z])/, stop => `${stop}${sentence} `),
  ]
}

const verdictOf = (text: string) => classify({ path: 'LICENSE', text }, index, knowledge).verdict

describe('a sentence added to an approved license', () => {
  test.each(breaking.filter((_, n) => n % STEP === 0))('that breaks OSD %i keeps no license open: %s', (_, sentence) => {
    for (const id of BASES) for (const text of mutants(id, sentence)) expect(verdictOf(text).verdict).not.toBe('open-source')
  })

  test.each(harmless.filter((_, n) => n % STEP === 0))('that breaks nothing accuses nobody: %s', sentence => {
    for (const id of BASES) for (const text of mutants(id, sentence)) expect(verdictOf(text).verdict).not.toBe('not-open-source')
  })
})
