import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { readKnowledge } from '#io/knowledge.ts'
import { licenseTerms } from '#model/expression.ts'
import { entryNames, findEntry, foldName, lexicon } from '#model/lexicon.ts'
import { parseExpression } from '#osd/expression.ts'
import { judgeId } from '#osd/judge.ts'

const built = new URL('../../build/io/knowledge.json', import.meta.url)
const knowledge = readKnowledge(existsSync(built) ? built : new URL('../../dist/knowledge.json', import.meta.url))
const { catalogue, spdx, declared, relicensed, dissent, families } = knowledge

describe('the catalogue', () => {
  test('every entry keeps to the schema', () => {
    const validate = new Ajv({ strictTypes: false }).compile(
      JSON.parse(readFileSync(new URL('../../schema/catalogue.schema.json', import.meta.url), 'utf8')),
    )
    for (const entry of catalogue) expect([entry.id, validate(entry), validate.errors]).toEqual([entry.id, true, null])
    expect(catalogue.length).toBeGreaterThanOrEqual(160)
  })

  test('no name stands for two licenses', () => {
    const owners = new Map<string, string>()
    for (const entry of catalogue) {
      for (const name of entryNames(entry).map(foldName)) {
        expect([name, owners.get(name) ?? entry.id]).toEqual([name, entry.id])
        owners.set(name, entry.id)
      }
    }
  })

  test('OSI is named only where OSI said it, with page and date', () => {
    for (const entry of catalogue.filter(({ authority }) => authority === 'osi-statement')) {
      expect(entry.statement?.url).toMatch(/^https:\/\/opensource\.org\//)
      expect(Number.isNaN(Date.parse(entry.statement?.date ?? ''))).toBe(false)
    }
    expect(catalogue.filter(entry => entry.statement && entry.authority !== 'osi-statement')).toEqual([])
  })

  test('every accusation has its section and a paraphrase, and quotes are short', () => {
    for (const { id, violations } of catalogue) {
      for (const { section, paraphrase, quote } of violations) {
        expect([id, section?.trim(), paraphrase?.trim()]).not.toContain('')
        expect([id, (quote ?? '').split(/\s+/).length > 25]).toEqual([id, false])
      }
    }
  })

  test('our own words are spelled in one way', () => {
    for (const { id, violations, obligations, inherits } of catalogue) {
      const words = [...violations.map(({ paraphrase }) => paraphrase), ...obligations, inherits?.paraphrase].join(' ')
      expect([id, /licence/i.test(words)]).toEqual([id, false])
    }
  })

  test('Llama 2, the founding case: section 2 breaks 5, the use policy and the ban on training break 6', () => {
    expect(findEntry('llama2', knowledge)?.violations.map(({ criterion, section }) => `${section ?? ''} → ${criterion}`)).toEqual([
      '2 → 5',
      '1.b.iv → 6',
      '1.b.v → 6',
    ])
  })
})

describe('the SPDX list', () => {
  test('no license that OSI has approved is accused', () => {
    const wrong = spdx.filter(({ osiApproved, id }) => osiApproved && judgeId(id, knowledge).verdict !== 'open-source')
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('no license is called open that OSI has not approved, but by another spelling of its id', () => {
    const wrong = spdx.filter(one => !one.osiApproved && one.sameAs === undefined && judgeId(one.id, knowledge).verdict === 'open-source')
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('every id has a verdict, an accusation its section and evidence', () => {
    for (const { id } of spdx) {
      const verdict = judgeId(id, knowledge)
      expect([id, verdict.verdict]).not.toContain('unknown')
      if (verdict.verdict !== 'not-open-source') continue
      for (const { quote, paraphrase } of verdict.violations) expect([id, (quote ?? paraphrase ?? '') === '']).toEqual([id, false])
    }
  })
})

describe('the tables', () => {
  test('are as long as they have to be', () => {
    expect(relicensed.length).toBeGreaterThanOrEqual(40)
    expect(dissent.length).toBeGreaterThanOrEqual(15)
    expect(declared.length).toBeGreaterThanOrEqual(150)
  })

  test('name only licenses that are known', () => {
    const named = [
      ...relicensed.flatMap(row => [row.before, row.after, row.until?.license, row.fork?.license]),
      ...dissent.map(({ license }) => license),
      ...families.map(({ license }) => license),
      ...declared.flatMap(({ license, candidates }) => [license, ...(candidates ?? [])]),
    ]
    const unknown = named.filter(license => license !== undefined && !isKnown(license))
    expect(unknown).toEqual([])
  })

  test('say of every row where it comes from, and of every change when', () => {
    for (const { product, date, source } of relicensed) {
      expect([product, /^\d{4}-\d{2}/.test(date), source.startsWith('https://')]).toEqual([product, true, true])
    }
    for (const { license, sources } of dissent) expect([license, sources.length > 0]).toEqual([license, true])
  })

  test('hold a string and a model id once', () => {
    const strings = declared.map(({ text }) => foldName(text))
    const ids = families.flatMap(family => family.ids)
    expect(strings.filter((text, n) => strings.indexOf(text) !== n)).toEqual([])
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
  })
})

function isKnown(license: string): boolean {
  if (license === 'NONE' || license === 'NOASSERTION' || findEntry(license, knowledge)) return true
  const parsed = parseExpression(license, knowledge)
  const known = (id: string) => lexicon(knowledge).spdx.has(id.toLowerCase()) || findEntry(id, knowledge) !== undefined
  return 'expression' in parsed && licenseTerms(parsed.expression).every(({ id }) => known(id))
}
