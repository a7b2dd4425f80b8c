import { clausesOf, eachClause } from '#osd/clauses.ts'
import { expect, test } from '@jest/globals'
import { createRequire } from 'node:module'

const list: Readonly<Record<string, { readonly licenseText: string }>> = createRequire(import.meta.url)('spdx-license-list/full.js')

/** Texts with numbered sections, lists with and without markers, appendices, HTML-like brackets, long lines. */
const texts = [
  'MIT',
  'Apache-2.0',
  'BSD-4-Clause',
  'GPL-3.0-only',
  'CC-BY-NC-4.0',
  'BUSL-1.1',
  'Hippocratic-2.1',
  'Artistic-1.0',
  'SSPL-1.0',
].map(id => [id, list[id]?.licenseText ?? ''] as const)

test.each(texts)('the clauses of any stretch of %s are those of the whole text', (_, text) => {
  const all = clausesOf(text)
  for (let from = 0; from < text.length; from += 997) {
    const stretch = { from, to: from + (from % 5) * 40 }
    const touches = (start: number, end: number) => stretch.from < end && stretch.to >= start
    expect([...eachClause(text, touches)]).toEqual(all.filter(clause => touches(clause.from, clause.to)))
  }
})

test('a list keeps its lead-in and its numbers where only one item is asked for', () => {
  const text = '1. Grant. Use it.\n\n2. Limits. You may not:\n\n(a) sell it;\n\n(b) rent it out.\n\n3. Notices stay.\n'
  const at = text.indexOf('rent')
  const found = [...eachClause(text, (from, to) => at < to && at >= from)]
  expect(found.map(({ section, words }) => [section, words.map(({ word }) => word).join(' ')])).toEqual([
    ['2.b', 'you may not rent it out'],
  ])
})
