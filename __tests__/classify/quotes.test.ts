import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { byRules, classify } from '#classify.ts'
import { decode } from '#detect/decode.ts'
import { readKnowledge } from '#io/knowledge.ts'
import type { Verdict } from '#model/verdict.ts'
import { index, list } from '#__tests__/spdx-list.ts'

const built = new URL('../../build/io/knowledge.json', import.meta.url)
const knowledge = readKnowledge(existsSync(built) ? built : new URL('../../dist/knowledge.json', import.meta.url))

/** A file of the folder that nobody has to have: license texts of all kinds, kept beside this repository. */
const shared = ['../../../shared/corpus/', '../../../../shared/corpus/']
  .map(place => fileURLToPath(new URL(place, import.meta.url)))
  .find(existsSync)
/** Every so many files of it: a test is no benchmark. */
const STEP = 25

function quotesOf(verdict: Verdict) {
  const told = [
    ...('violations' in verdict ? verdict.violations : []),
    ...('concerns' in verdict && verdict.concerns ? verdict.concerns : []),
  ]
  return told.flatMap(({ quote, line, path: file }) => (quote === undefined || file !== undefined ? [] : [{ quote, line }]))
}

function expectToStandIn(text: string, verdict: Verdict): void {
  const lines = text.split('\n')
  for (const { quote, line = 0 } of quotesOf(verdict)) {
    expect(text).toContain(quote)
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(90)
    expect(lines.slice(line - 1).join('\n')).toContain(quote)
    expect(lines.slice(line).join('\n').startsWith(quote)).toBe(false)
  }
}

describe('every quote stands in its source, with its line, in at most 90 words', () => {
  const restricted = Object.entries(list).flatMap(([id, { osiApproved, licenseText }]) => {
    const verdict = osiApproved ? undefined : classify({ path: 'LICENSE', text: licenseText }, index, knowledge).verdict
    return verdict?.verdict === 'not-open-source' ? [{ id, text: licenseText, verdict }] : []
  })

  test('in the texts of the SPDX list that break the definition', () => {
    for (const { text, verdict } of restricted) expectToStandIn(text, verdict)
  })

  // German and French texts keep the paraphrase: nobody reads them for their acts and limits yet.
  test('and nearly every term has one', () => {
    const terms = restricted.flatMap(({ verdict }) => verdict.violations)
    expect(restricted.length).toBeGreaterThan(40)
    expect(terms.filter(({ quote }) => quote !== undefined).length / terms.length).toBeGreaterThanOrEqual(0.92)
  })

  const name = 'in license texts beside this repository'
  if (shared === undefined) test.skip(`${name}: there are none (../shared/corpus)`, () => {})
  else
    test(name, () => {
      const texts = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter(file => /\/texts\/.*\.txt$/.test(file))
      for (const file of texts.filter((_, n) => n % STEP === 0)) {
        const decoded = decode(readFileSync(path.join(shared, file)))
        if ('error' in decoded) continue
        const license = { path: 'LICENSE', text: decoded.text }
        for (const verdict of [byRules(license), classify(license, index, knowledge).verdict]) expectToStandIn(decoded.text, verdict)
      }
    })
})
