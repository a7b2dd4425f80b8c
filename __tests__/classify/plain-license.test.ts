import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { judgeIdentified } from '#classify.ts'
import { buildIndex } from '#detect/build-index.ts'
import { identify } from '#detect/identify.ts'
import { openIndex } from '#detect/license-index.ts'
import { spdxTexts } from '#detect/spdx-texts.ts'
import { readKnowledge, readOpenLicenses } from '#io/knowledge.ts'
import { plainLicense } from '#plain-license.ts'

const list: Readonly<Record<string, { name: string; osiApproved: boolean; licenseText: string }>> = createRequire(import.meta.url)(
  'spdx-license-list/full.js',
)
const built = new URL('../../build/io/', import.meta.url)
const data = existsSync(built) ? built : new URL('../../dist/', import.meta.url)
const knowledge = readKnowledge(new URL('knowledge.json', data))
const open = readOpenLicenses(new URL('open-licenses.json', data))
const index = openIndex(buildIndex(spdxTexts(list)))

/** Every so many texts of the list. */
const STEP = 4

test('a plain license has the answer that the rules leave it', () => {
  const texts = Object.values(list).filter((_, n) => n % STEP === 0)
  const answered = texts.flatMap(({ licenseText }) => {
    const file = { path: 'LICENSE', text: licenseText }
    const identified = identify(licenseText, index)
    const plain = plainLicense(identified, open)
    if (plain) expect(plain).toEqual(judgeIdentified(file, identified, index, knowledge, new Date('2026-01-01')))
    return plain ? [plain] : []
  })
  expect(answered.length).toBeGreaterThan(20)
})

test('nothing is plain where words are added', () => {
  const text = `${list['MIT']?.licenseText ?? ''}\n\nThe Software shall not be used for commercial purposes.\n`
  expect(plainLicense(identify(text, index), open)).toBeUndefined()
})

test('no license is plain that is not Open Source, or not for good', () => {
  expect(open['MIT']).toEqual({ verdict: 'open-source', authority: 'osi-approved' })
  expect(['JSON', 'BUSL-1.1', 'Llama-2', 'CC-BY-NC-4.0', 'FSL-1.1-MIT'].filter(id => Object.hasOwn(open, id))).toEqual([])
  expect(Object.values(open).filter(({ verdict }) => verdict !== 'open-source')).toEqual([])
})
