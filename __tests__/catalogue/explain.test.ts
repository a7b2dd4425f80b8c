import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { explainPage } from '#commands/shared/explain-page.ts'
import { explain } from '#commands/shared/explain.ts'
import { readKnowledge } from '#io/knowledge.ts'

const built = new URL('../../build/io/knowledge.json', import.meta.url)
const knowledge = readKnowledge(existsSync(built) ? built : new URL('../../dist/knowledge.json', import.meta.url))
const now = new Date('2026-11-24')
const ask = (asked: string) => explain(asked, knowledge, now)
const page = (asked: string) => explainPage(ask(asked)).replace(/\s+/g, ' ')

describe('explain', () => {
  test.each([
    ['llama2', 'llama2', 'not-open-source'],
    ['meta-llama/Llama-2-7b-hf', 'llama2', 'not-open-source'],
    ['hf:meta-llama/Llama-2-7b-hf', 'llama2', 'not-open-source'],
    ['pkg:huggingface/meta-llama/Llama-2-7b-hf', 'llama2', 'not-open-source'],
    ['google/gemma-4-31b-it', 'Apache-2.0', 'open-source'],
    ['google/gemma-3-27b-it', 'gemma-2025', 'not-open-source'],
    ['pkg:docker/redis@7.2.4', 'BSD-3-Clause', 'open-source'],
    ['pkg:docker/redis@7.4.1', 'rsal-2.0 OR SSPL-1.0', 'not-open-source'],
    ['pkg:docker/redis@8.0.1', 'rsal-2.0 OR SSPL-1.0 OR AGPL-3.0-only', 'open-source'],
    ['pkg:golang/github.com/hashicorp/terraform@v1.5.7', 'MPL-2.0', 'open-source'],
    ['MIT OR GPL-3.0-only', 'MIT OR GPL-3.0-only', 'open-source'],
    ['MIT/Apache-2.0', 'MIT, Apache-2.0', 'open-source'],
  ])('%s is under %s: %s', (asked, license, verdict) => {
    const answer = ask(asked)
    expect([answer.license, answer.verdict.verdict]).toEqual([license, verdict])
  })

  test('a name that is like a family decides nothing', () => {
    const answer = ask('meta-llama/Llama-2-13b-tuned')
    expect(answer.verdict).toEqual({ verdict: 'unknown', reason: 'not-asked' })
    expect(answer.note).toMatch(/Llama 2/)
  })

  test('what grants nothing is said in clear words', () => {
    expect(page('UNLICENSED')).toContain('says that no license is granted')
    expect(page('SEE LICENSE IN terms.txt')).toContain('points to a file')
  })

  test('an unknown id is answered with near ones', () => {
    expect(ask('llama-22').near).toContain('llama2')
    expect(ask('Apach-2.0').near).toContain('Apache-2.0')
    expect(ask('x'.repeat(100_000)).near).toEqual([])
  })
})

describe('the page of Llama 2', () => {
  test.each([
    'OSI',
    'https://opensource.org/blog/metas-llama-2-license-is-not-open-source',
    '2023-07-20',
    'Section 2: OSD 5, No Discrimination Against Persons or Groups',
    'Section 1.b.iv: OSD 6, No Discrimination Against Fields of Endeavor',
    'weights available under this license',
    'This is not legal advice',
  ])('says: %s', words => {
    expect(page('llama2')).toContain(words)
  })

  test('never calls the weights open', () => {
    expect(page('llama2')).not.toMatch(/\bopen weights\b/i)
  })
})

test('where OSI has not spoken, the page says whose reading it is', () => {
  expect(page('BUSL-1.1')).toContain('in our reading')
  expect(page('BUSL-1.1')).not.toMatch(/OSI says|itself said/)
  expect(page('BUSL-1.1')).toContain('OpenTofu')
  expect(page('CC0-1.0')).toContain('Debian: accepted in main')
})

describe('a license that came at a second change', () => {
  test('has no date of the first', () => {
    expect(ask('pkg:docker/redis@7.4.1').date).toBe('2024-03-20')
    expect(ask('pkg:docker/redis@8.0.1').date).toBeUndefined()
  })

  test('lists the software that came under it then', () => {
    expect(page('FSL-1.1-ALv2')).toContain('Sentry from 23.11.1 on: FSL-1.1-ALv2, BUSL-1.1 before.')
    expect(page('BUSL-1.1')).toContain('Sentry from 10.0.0 on (2019-11-06): BUSL-1.1')
  })
})

test('what the page rests on is said, and what nobody has summarized', () => {
  expect(page('llama2')).toContain('Read on 2026-11-25: the text of the license.')
  expect(page('llama2')).toContain('is our reading of the text')
  expect(page('GPL-3.0-only')).toContain('Nobody here has summarized the terms')
  expect(page('BUSL-1.1')).toContain('comes under the Change License that the text names')
})
