import { classify, type BesideFile } from '#classify.ts'
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { index, knowledge, textOf } from '#__tests__/spdx-list.ts'

const judge = (text: string, beside: readonly BesideFile[] = []) => classify({ path: 'LICENSE', text, beside }, index, knowledge)

const CLAUSES = [
  'You may not use the Software for painting bicycles.',
  'The Software is for schools only.',
  'Commercial use is prohibited.',
  'For evaluation purposes.',
  'If more than ten people use your product, you must request a separate license from us.',
  'The right to sell the Software is not granted.',
]
const refusals: readonly string[] = JSON.parse(readFileSync(new URL('unusual-refusals.json', import.meta.url), 'utf8'))
const APPROVED = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'MPL-2.0', 'GPL-3.0-only']

describe('an approved license', () => {
  test.each(APPROVED)('%s is open source', id => {
    expect(judge(textOf(id))).toMatchObject({ verdict: { verdict: 'open-source' }, expression: id })
  })

  describe.each(APPROVED)('%s with a clause of another', id => {
    const paragraphs = textOf(id).split('\n\n')
    test.each(CLAUSES)('%s', clause => {
      for (const place of [0, 1, Math.floor(paragraphs.length / 2), paragraphs.length]) {
        const text = [...paragraphs.slice(0, place), clause, ...paragraphs.slice(place)].join('\n\n')
        const { verdict, expression, licenses, witness } = judge(text)
        expect(verdict.verdict).not.toBe('open-source')
        expect(expression?.split(/ AND | OR /)).not.toContain(id)
        expect(licenses.some(match => match.modified)).toBe(true)
        expect(witness).toContain('but for')
      }
    })
  })
})

describe('another license that a text names', () => {
  const judged = (said: string) => judge(`${textOf('MIT')}\n\n${said}\n`)
  const CLI =
    'This package needs the Frobnicate CLI. The Frobnicate CLI is not part of this package and is not covered by the MIT License above.'

  test('is none of this one where the work is said to lie elsewhere', () => {
    const { verdict, licenses } = judged(`${CLI} It is licensed under the Functional Source License, Version 1.1 (FSL-1.1-MIT).`)
    expect(verdict).toMatchObject({ verdict: 'unreviewed' })
    expect(licenses.map(({ id }) => id)).toEqual(['MIT'])
  })

  test.each([
    'The drawings are not covered by this license. They are licensed under CC-BY-NC-4.0.',
    `${CLI} The drawings are licensed under CC-BY-NC-4.0.`,
    `- The Frobnicate CLI is not part of this package.\n- Drawings: licensed under CC-BY-NC-4.0`,
    `${CLI}\n\nIt is licensed under CC-BY-NC-4.0.`,
  ])('counts otherwise: %s', said => {
    expect(judged(said).licenses.map(({ id }) => id)).toContain('CC-BY-NC-4.0')
  })
})

test('a rider in a notice beside a license', () => {
  const beside = [{ path: 'NOTICE', text: 'Frobnicate\nCopyright 2020 Jane Doe\n\nFor members of the club only.\n' }]
  const { verdict, licenses, witness } = classify({ path: 'LICENSE', text: textOf('Apache-2.0'), beside }, index, knowledge)
  expect(verdict.verdict).not.toBe('open-source')
  expect(licenses[0]?.modified).toBe(true)
  expect(witness).toContain('For members of the club only')
})

test('the text of a license in a notice is no rider, what stands in it is', () => {
  const long = 'This product includes software developed at the Example Foundation (https://example.org/).\n\n'.repeat(14)
  const beside = (text: string) => judge(textOf('Apache-2.0'), [{ path: 'NOTICE', text: `${long}\n\n${text}` }]).verdict.verdict
  const inside = textOf('BlueOak-1.0.0')
  expect(beside(inside)).toBe('open-source')
  expect(beside(`${inside}\n\nFor members only.`)).not.toBe('open-source')
  expect(beside(inside.replace(/\n\n/, '\n\nFor members only.\n\n'))).not.toBe('open-source')
})

describe('a refusal in words that no list of refusals holds', () => {
  const places: readonly ((text: string, said: string) => string)[] = [
    (text, said) => `${said}\n\n${text}`,
    (text, said) => `${text}\n\n${said}`,
    (text, said) => `# ${said.toUpperCase()}\n\n${text}`,
    (text, said) => `Copyright (c) 2020 Jane Doe. ${said}\n\n${text}`,
    (text, said) => `Frobnicate is a fast library, written in Java. ${said} See the documentation for details.\n\n${text}`,
    (text, said) => text.replace(/\.\s+(?=[A-Z])/, stop => `${stop}${said} `),
    (text, said) => text.replace(/,/, ` (${said.replace(/\.$/, '')}),`),
  ]
  test.each(refusals)('%s', said => {
    for (const id of ['MIT', 'BSD-2-Clause', 'Zlib', 'OFL-1.1'])
      for (const place of places) expect(judge(place(textOf(id), said)).verdict.verdict).not.toBe('open-source')
  })
})

test.each([
  ['a preface', 'The frobnicate project is distributed under the terms below.\n\n', ''],
  ['a file of authors', '', '\n\nSee the AUTHORS file for a list of contributors.'],
  ['who wrote it', 'Frobnicate - a lightweight parser\nWritten by jane doe <jane@example.org> in cooperation with Example, Inc.\n\n', ''],
  ['fields of a copyright file', 'Upstream-Name: frobnicate\nSource: https://example.org/frobnicate\nFiles-Excluded: lib/*\n\n', ''],
  ['program text', '', '\n\nstruct item { unsigned len; struct item *next; };\n'],
  ['a document type', '<?xml version="1.0"?>\n<!DOCTYPE html>\n', ''],
])('%s is harmless', (_, before, after) => {
  expect(judge(`${before}${textOf('MIT')}${after}`).verdict.verdict).toBe('open-source')
})

test('the heading of a license that is not there keeps a text from being open', () => {
  expect(judge(`${textOf('MIT')}\n\n### AGPL v1\n\nhttps://example.org/agpl.html\n`).verdict.verdict).not.toBe('open-source')
})

test('a use named behind the license is a term', () => {
  expect(judge('This program is licensed under the MIT license for your own use.').verdict.verdict).not.toBe('open-source')
})

describe('a license that is named and not known', () => {
  test.each(['License: Acme-1.0', 'Licensed under the Acme-Source-2.1', 'Acme-1.0 License', 'The Acme NC License', 'License: Acme-NC'])(
    '%s',
    said => {
      for (const text of [`${said}\n\n${textOf('MIT')}`, `${textOf('ISC')}\n\n${said}\n`]) {
        expect(judge(text).verdict.verdict).not.toBe('open-source')
      }
    },
  )

  test.each(['License: MIT', 'Apache-2.0 License', 'The Acme License', 'acme-1.0'])('%s is not in the way', said => {
    expect(judge(`${said}\n\n${textOf('MIT')}`).verdict.verdict).toBe('open-source')
  })
})

test('a rider beside a license is part of it', () => {
  const rider = { path: 'COMMONS-CLAUSE.md', text: 'The right to sell is withheld.' }
  expect(judge(textOf('MIT'), [rider])).toMatchObject({ expression: 'LicenseRef-modified-MIT' })
  expect(judge(textOf('MIT'), [rider]).verdict.verdict).not.toBe('open-source')
})

test('"any later version" is as open as the best of them', () => {
  const text = 'This work is distributed under the GNU General Public License.'
  expect(judge(text)).toMatchObject({ expression: 'GPL-1.0-or-later', verdict: { verdict: 'open-source' } })
})

test('a text that no license explains is judged by its clauses, never open', () => {
  expect(judge('You may paint bicycles.').verdict.verdict).toBe('unreviewed')
  expect(judge('').verdict).toEqual({ verdict: 'unknown', reason: 'not-identified' })
})
