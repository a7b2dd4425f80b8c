import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { classify } from '#classify.ts'
import { buildIndex } from '#detect/build-index.ts'
import { openIndex } from '#detect/license-index.ts'
import { spdxTexts } from '#detect/spdx-texts.ts'
import { readKnowledge } from '#io/knowledge.ts'
import { plainLicense } from '#plain-license.ts'

const list: Readonly<Record<string, { name: string; osiApproved: boolean; licenseText: string }>> = createRequire(import.meta.url)(
  'spdx-license-list/full.js',
)
const built = new URL('../../build/io/knowledge.json', import.meta.url)
const knowledge = readKnowledge(existsSync(built) ? built : new URL('../../dist/knowledge.json', import.meta.url))
const index = openIndex(buildIndex(spdxTexts(list)))

/** Every so many texts of the list. */
const STEP = 4

test('a plain license has the answer that the rules leave it', () => {
  const texts = Object.values(list).filter((_, n) => n % STEP === 0)
  const answered = texts.flatMap(({ licenseText }) => {
    const file = { path: 'LICENSE', text: licenseText }
    const plain = plainLicense(file, index, knowledge)
    if (plain) expect(plain).toEqual(classify(file, index, knowledge, new Date('2026-01-01')))
    return plain ? [plain] : []
  })
  expect(answered.length).toBeGreaterThan(20)
})

test.each([
  ['words are added', (text: string) => `${text}\n\nThe Software shall not be used for commercial purposes.\n`, undefined],
  ['a file lies beside it', (text: string) => text, [{ path: 'NOTICE', text: 'Acme Tools\n' }]],
])('nothing is plain where %s', (_, change, beside) => {
  const text = change(list['MIT']?.licenseText ?? '')
  expect(plainLicense({ path: 'LICENSE', text, ...(beside ? { beside } : {}) }, index, knowledge)).toBeUndefined()
})
