import { identify } from '#detect/identify.ts'
import { describe, expect, test } from '@jest/globals'
import { index, list, textOf } from '#__tests__/spdx-list.ts'

const ids = (text: string) => [...new Set(identify(text, index).licenses.map(match => match.id))]
const terms = (text: string) => identify(text, index).residue.filter(left => left.harmless !== true)

describe('every OSI-approved text of the SPDX list', () => {
  const gnu = (id: string) => id.replace(/-(only|or-later)$|\+$/, '')
  const words = (id: string) =>
    textOf(id)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  const approved = Object.keys(list).filter(id => list[id]?.osiApproved && !id.includes('-with-'))

  test.each(approved)('%s is found as itself, with nothing left over', id => {
    const found = identify(textOf(id), index).licenses.filter(match => match.form === 'text')
    expect(found).toHaveLength(1)
    const [match] = found
    const same = gnu(match?.id ?? '') === gnu(id) || words(match?.id ?? '') === words(id)
    expect(same ? 'same' : match?.id).toBe('same')
    expect(terms(textOf(id))).toEqual([])
  })
})

describe('form', () => {
  const mit = textOf('MIT')
  const forms: Readonly<Record<string, (text: string) => string>> = {
    'line ends of Windows and a byte order mark': text => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    capitals: text => text.toUpperCase(),
    'one line': text => text.replace(/\s+/g, ' '),
    'short lines': text => text.replace(/ /g, '\n'),
    'a comment of slashes': text => text.replace(/^/gm, '// '),
    'a comment of stars': text => `/*\n${text.replace(/^/gm, ' * ')}\n */`,
    'a comment of hashes': text => text.replace(/^/gm, '# '),
    'a macro comment': text => text.replace(/^/gm, 'dnl '),
    'typographic quotes': text => text.replace(/"([^"]*)"/g, '“$1”'),
    'HTML paragraphs and entities': text => `<p class="x">${text.replaceAll('"', '&quot;').replaceAll('\n\n', '</p>\n<p>')}</p>`,
    Markdown: text => `# ${text.replaceAll('Software', '**Software**')}`,
    'another holder': text => text.replace('<year> <copyright holders>', '2014-2026 The Frobnicate Authors (https://example.org)'),
    'several holders': text =>
      text.replace(/^Copyright.*$/m, 'Copyright (c) 2001,\n  2002 Jane Doe\nPortions Copyright © 2010 Example GmbH'),
    'no title': text => text.replace('MIT License\n', ''),
    'another title': text => text.replace('MIT License', 'The MIT License (MIT)'),
    'British spelling': text => text.replaceAll('License', 'Licence').replaceAll('sublicense', 'sublicence'),
    'hyphenated line ends': text => text.replace('distribute', 'distri-\n  bute').replace('merchantability', 'merchant-\nability'),
    'a hyphen inside a word': text => text.replace('NONINFRINGEMENT', 'NON-INFRINGEMENT'),
    'a typo': text => text.replace('documentation', 'documentaton').replace('substantial', 'substantail'),
    'numbered paragraphs': text => text.replace('The above', '1. The above'),
    'its optional phrase': text => text.replace('permission notice shall', 'permission notice (including the next paragraph) shall'),
  }

  test.each(Object.entries(forms))('%s', (_, change) => {
    expect(ids(change(mit))).toEqual(['MIT'])
    expect(terms(change(mit))).toEqual([])
  })
})

describe('near-twins', () => {
  const twins = [
    'MIT MIT-0 X11 JSON ISC 0BSD HPND NTP',
    'BSD-1-Clause BSD-2-Clause BSD-3-Clause BSD-4-Clause BSD-4-Clause-UC BSD-3-Clause-Clear BSD-3-Clause-LBNL BSD-2-Clause-Patent BSD-3-Clause-No-Nuclear-License',
    'Apache-1.0 Apache-1.1 Apache-2.0 Pixar ECL-2.0',
    'CC-BY-4.0 CC-BY-SA-4.0 CC-BY-NC-4.0 CC-BY-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-4.0 CC-BY-3.0 CC-BY-2.0 CC-BY-NC-2.0',
    'GPL-1.0-only GPL-2.0-only GPL-3.0-only LGPL-2.0-only LGPL-2.1-only AGPL-3.0-only AGPL-1.0-only',
    'MPL-1.0 MPL-1.1 MPL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 OSL-2.1 OSL-3.0 AFL-2.1 AFL-3.0',
  ].flatMap(group => group.split(' '))

  test.each(twins)('%s', id => {
    expect(
      identify(textOf(id).replace(/\s+/g, ' '), index)
        .licenses.filter(match => match.form === 'text')
        .map(match => match.id),
    ).toEqual([id])
  })
})

describe('residue', () => {
  const mit = textOf('MIT')

  test('a sentence added inside is told with its place', () => {
    const added = 'You may not paint bicycles with the Software.'
    const text = mit.replace('The above copyright', `${added} The above copyright`)
    const [left, ...more] = terms(text)
    expect(more).toEqual([])
    expect(left).toMatchObject({ change: 'added', inside: 'MIT', words: 8 })
    expect(text.slice(left?.from, left?.to)).toBe('You may not paint bicycles with the Software')
  })

  test('a sentence behind a copyright line does not vanish with it', () => {
    const text = mit.replace(/^Copyright.*$/m, 'Copyright (c) 2020 Jane Doe. Only for painting bicycles.')
    expect(terms(text).length).toBeGreaterThan(0)
  })

  test('a sentence in a tag or in another script does not vanish', () => {
    expect(terms(mit.replace('The above', '<p You may not paint bicycles> The above')).length).toBeGreaterThan(0)
    expect(terms(`${mit}\n\n本软件不得用于商业用途`).length).toBeGreaterThan(0)
  })

  test('a word added to a grant or to a condition is told', () => {
    expect(terms(mit.replace('to any person', 'to any peaceful person')).length).toBeGreaterThan(0)
    expect(terms(mit.replace('without restriction', 'with restriction')).length).toBeGreaterThan(0)
  })

  test('dropped words of the grant are told', () => {
    expect(terms(mit.replace('sublicense, ', ''))).toContainEqual(expect.objectContaining({ change: 'dropped', inside: 'MIT' }))
  })

  test('names, headings, thanks and lists of files are harmless', () => {
    const text = `# License\n\nThe frobnicate project is distributed under the terms below.\n\n${mit}\n\n---\n\nThanks to Jane Doe, Berlin.\nSee the AUTHORS file for a list of contributors.\n`
    expect(terms(text)).toEqual([])
  })
})

describe('what a license is named or addressed for', () => {
  const mit = textOf('MIT')
  const bsd = textOf('BSD-3-Clause')

  test('an address behind a name that was told of is no heading', () => {
    const address = 'CC0: http://creativecommons.org/publicdomain/zero/1.0/'
    expect(terms(`${mit}\n\nCopyright and related rights for sample code are waived via CC0.\n\n${address}\n`)).toEqual([])
    expect(terms(`${mit}\n\nGPL-2.0: https://www.gnu.org/licenses/old-licenses/gpl-2.0.html\n`)).not.toEqual([])
  })

  test('the name of a person may stand where the name of nobody may be used', () => {
    const ban = (name: string) =>
      `The name ${name} may not be used to endorse or promote products derived from this software without specific prior written permission.`
    const replaced = (name: string) => bsd.replace(/(?:3\. )?Neither the name[^]*?written permission\./, ban(name))
    expect(terms(replaced('Jane Doe'))).toEqual([])
    expect(terms(replaced('vegans'))).not.toEqual([])
  })
})

describe('several licenses', () => {
  test('each has its lines', () => {
    const text = `${textOf('MIT')}\n\n====\n\n${textOf('Zlib')}\n\n====\n\n${textOf('BSD-3-Clause')}`
    const { licenses } = identify(text, index)
    expect(licenses.map(match => match.id)).toEqual(['MIT', 'Zlib', 'BSD-3-Clause'])
    const zlib = text.slice(0, text.indexOf('zlib License')).split('\n').length
    expect(Math.abs((licenses[1]?.start ?? 0) - zlib)).toBeLessThanOrEqual(3)
  })

  test('a choice is a choice', () => {
    expect(identify(`Dual licensed, at your option:\n\n${textOf('MIT')}\n\nor\n\n${textOf('Zlib')}`, index).relation).toBe('or')
    expect(identify(`${textOf('MIT')}\n\n${textOf('Zlib')}`, index).relation).toBeUndefined()
  })
})

describe('notices and names', () => {
  const header = (version: string) =>
    `This program is free software; you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation; ${version}.`

  test.each([
    ['either version 2 of the License, or (at your option) any later version', 'GPL-2.0-or-later'],
    ['either version 3 of the License, or (at your option) any later version', 'GPL-3.0-or-later'],
    ['version 2 of the License', 'GPL-2.0-only'],
  ])('a header with "%s"', (version, id) => expect(ids(header(version))).toEqual([id]))

  test.each([
    ['This tool is licensed under the Apache License, Version 2.0.', ['Apache-2.0']],
    ['Released under the MIT license.', ['MIT']],
    ['Licensed under either of Apache License 2.0 or MIT license, at your option.', ['Apache-2.0', 'MIT']],
    ['The font is under the SIL Open Font License, Version 1.1.', ['OFL-1.1']],
    ['This work is licensed under a Creative Commons Attribution-ShareAlike 4.0 International License.', ['CC-BY-SA-4.0']],
    ['SPDX-License-Identifier: Zlib OR 0BSD', ['Zlib', '0BSD']],
    ['This code is compatible with the GPL.', []],
    ['It was converted from the Mozilla Public License 2.0.', []],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected))

  test('a name in passing is a mention', () => {
    const { licenses, mentions } = identify(`${textOf('MIT')}\n\nIt is compatible with the Apache License 2.0.`, index)
    expect(licenses.map(match => match.id)).toEqual(['MIT'])
    expect(mentions).toContainEqual(expect.objectContaining({ id: 'Apache-2.0', kind: 'name' }))
  })

  test('an exception is told with its license', () => {
    const text = `${header('either version 2 of the License, or (at your option) any later version')}\n\nThis file is subject to the Classpath exception.`
    expect(identify(text, index).licenses[0]).toMatchObject({ id: 'GPL-2.0-or-later', exception: 'Classpath-exception-2.0' })
  })
})
