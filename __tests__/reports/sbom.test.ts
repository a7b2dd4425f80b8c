import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Review } from '#model/report.ts'
import { report as cyclonedx } from '#reports/cyclonedx.ts'
import { report as spdx } from '#reports/spdx.ts'
import { exampleReview } from '#__tests__/reports/shared/example.ts'
import { reviews } from '#__tests__/reports/shared/random-reviews.ts'
import { drafts, ownSchemas, readJson } from '#__tests__/reports/shared/schemas.ts'

const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema'
const bundled = drafts()
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
  bundled.addSchema(readJson(`${SCHEMAS}/${name}.SNAPSHOT.schema.json`), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
const isBom = bundled.compile(readJson(`${SCHEMAS}/bom-1.6.SNAPSHOT.schema.json`))
const isSpdx = ownSchemas().compile(readJson('__tests__/reports/spdx.schema.json'))

async function bom(review: Review) {
  const text = await cyclonedx.render(review)
  const value = JSON.parse(text)
  expect(isBom(value) ? [] : isBom.errors).toEqual([])
  return { text, value }
}

function document(review: Review) {
  const text = spdx.render(review)
  const value = JSON.parse(text)
  expect(isSpdx(value) ? [] : isSpdx.errors).toEqual([])
  return { text, value }
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

describe('CycloneDX 1.6', () => {
  test('is valid by the schema of the library for the example, models and licenses included', async () => {
    const { value } = await bom(await exampleReview())
    const byPurl = new Map(value.components.map((one: { readonly purl: string }) => [one.purl, one] as const))
    expect(byPurl.get('pkg:huggingface/meta-llama/Llama-2-7b-hf')).toMatchObject({
      type: 'machine-learning-model',
      group: 'meta-llama',
      licenses: [{ license: { name: expect.stringContaining('Llama 2'), url: expect.stringContaining('https://') } }],
      properties: expect.arrayContaining([
        { name: 'osd-review:verdict', value: 'not-open-source' },
        { name: 'osd-review:criteria', value: '5,6' },
      ]),
    })
    expect(byPurl.get('pkg:npm/pino@9.5.0')).toMatchObject({ type: 'library', scope: 'required', licenses: [{ license: { id: 'MIT' } }] })
    expect(byPurl.get('pkg:npm/tap@21.0.1')).toMatchObject({ scope: 'excluded' })
    expect(isBom({ ...value, components: [{ ...value.components[0], type: 'model' }] })).toBe(false)
  })

  test('is valid and harmless whatever the review holds, with each component once', async () => {
    await fc.assert(
      fc.asyncProperty(reviews, async review => {
        const { text, value } = await bom(review)
        expect(text.replaceAll('\n', '')).not.toMatch(UNSEEN)
        expect(value.components ?? []).toHaveLength(review.counts.found)
      }),
      { numRuns: 60 },
    )
  })
})

describe('SPDX 2.3', () => {
  test('has what the specification asks for, and every license that it names', async () => {
    const { value } = document(await exampleReview())
    const llama = value.packages.find(({ name }: { readonly name: string }) => name === 'meta-llama/Llama-2-7b-hf')
    expect(llama).toMatchObject({ licenseConcluded: 'LicenseRef-llama2', licenseDeclared: 'LicenseRef-llama2' })
    expect(value.hasExtractedLicensingInfos).toMatchObject([{ licenseId: 'LicenseRef-llama2', name: expect.stringContaining('Llama 2') }])
    const derived = value.packages.find(({ name }: { readonly name: string }) => name.endsWith('summarizer-7b'))
    expect(derived).toMatchObject({ licenseDeclared: 'Apache-2.0', licenseConcluded: 'NOASSERTION' })
  })

  test('is well-formed and harmless whatever the review holds; no reference leads nowhere', () => {
    fc.assert(
      fc.property(reviews, review => {
        const { text, value } = document(review)
        expect(text.replaceAll('\n', '')).not.toMatch(UNSEEN)
        const ids = new Set(['SPDXRef-DOCUMENT', ...value.packages.map(({ SPDXID }: { readonly SPDXID: string }) => SPDXID)])
        expect(ids.size).toBe(review.counts.found + 2)
        for (const { spdxElementId, relatedSpdxElement } of value.relationships)
          expect(ids.has(spdxElementId) && ids.has(relatedSpdxElement)).toBe(true)
        const extracted = new Set(
          (value.hasExtractedLicensingInfos ?? []).map(({ licenseId }: { readonly licenseId: string }) => licenseId),
        )
        for (const { licenseDeclared } of value.packages)
          for (const [id] of licenseDeclared.matchAll(/LicenseRef-[A-Za-z0-9.-]+/g)) expect(extracted.has(id)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('both bills', () => {
  test('have the same bytes for the same facts', async () => {
    const review = await exampleReview(true)
    const again = await exampleReview(true)
    expect(spdx.render(again)).toBe(spdx.render(review))
    expect(await cyclonedx.render(again)).toBe(await cyclonedx.render(review))
  })
})
