import { identify } from '#detect/identify.ts'
import { describe, expect, test } from '@jest/globals'
import { index, textOf } from '#__tests__/spdx-list.ts'

const ids = (text: string) => [...new Set(identify(text, index).licenses.map(match => match.id))]
const terms = (text: string) => identify(text, index).residue.filter(left => left.harmless !== true)

const bsd = textOf('BSD-3-Clause').replace(/THIS SOFTWARE IS PROVIDED[^]*$/, '')

describe('conditions of one license, disclaimer of another', () => {
  test('without the disclaimer the conditions say which license it is', () => {
    expect(ids(bsd)).toEqual(['BSD-3-Clause'])
    expect(ids(textOf('MIT').replace(/THE SOFTWARE IS PROVIDED[^]*$/, ''))).toEqual(['MIT'])
  })

  test('another disclaimer, and another word on names, change nothing', () => {
    const named = bsd.replace(/Neither the name[^]*?contributors may/, 'The names of the authors may not')
    const short = 'THIS SOFTWARE IS PROVIDED "AS IS" AND WITHOUT ANY EXPRESS OR IMPLIED WARRANTIES OF MERCHANTABILITY.'
    expect(ids(`${named}\n${short}\n`)).toEqual(['BSD-3-Clause'])
  })

  test('what stands in the place of the disclaimer is read', () => {
    expect(terms(`${bsd}\nYou may not use this software in a bank.\n`)).not.toEqual([])
  })

  test('other conditions are another license', () => {
    const other = bsd.replace(/Redistributions in binary form[^]*?distribution\./, 'Whoever gets the work sends a postcard to its author.')
    expect(ids(other)).toEqual([])
  })
})

describe('one license under the name of another', () => {
  test('half of a pair, named as the whole', () => {
    const half = textOf('OpenSSL-standalone')
    expect(ids(half)).toEqual(['OpenSSL-standalone'])
    expect(ids(`The conditions of the OpenSSL License apply to the toolkit.\n\n${half}`)).toEqual(['OpenSSL'])
  })

  test('names with dots and commas are names', () => {
    const text = textOf('HP-1989').replaceAll(
      /Open Software\s+Foundation, Inc\., Hewlett-Packard\s+Company, Microsoft, n?or Digital\s+Equipment Corporation/g,
      'Frobnicate',
    )
    expect(ids(text)).toEqual(['HP-1989'])
  })
})

describe('what stands around the terms', () => {
  test('a Creative Commons license without its introduction is itself', () => {
    for (const id of ['CC-BY-SA-4.0', 'CC-BY-4.0', 'CC-BY-NC-4.0']) {
      const text = textOf(id).replace(/^[^]*?(?=By exercising the Licensed Rights)/, '')
      expect(ids(text)).toEqual([id])
      expect(terms(text)).toEqual([])
    }
  })

  test('a name that says how a license is grants none', () => {
    expect(ids('License: MIT-Variant')).toEqual([])
  })

  test('the version of another license is not the one of a name', () => {
    expect(ids('License: Artistic\n\nLicense: GPL-2+\n')).not.toContain('Artistic-1.0')
  })

  test('the exception of OCaml is told by its words', () => {
    const text = 'This library is licensed under the GNU Lesser General Public License version 2.1, with the OCaml linking exception.'
    expect(identify(text, index).licenses.map(match => match.exception)).toEqual(['OCaml-LGPL-linking-exception'])
  })
})

describe('lists of names', () => {
  test.each([
    [
      'Triple-licensed under the [CC0](https://creativecommons.org/publicdomain/zero/1.0), the [OpenSSL License](https://www.openssl.org/source/license.html), or the [Apache License 2.0](https://www.apache.org/licenses/LICENSE-2.0).',
      ['CC0-1.0', 'OpenSSL', 'Apache-2.0'],
    ],
    [
      'You can modify it under the terms of the GNU Lesser General Public License as published by the Free Software Foundation; either version 2.1 of the License, or (at your option) version 3.',
      ['LGPL-2.1-only', 'LGPL-3.0-only'],
    ],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })
})

describe('a list of others behind the license', () => {
  test('does not make the text a license of its own', () => {
    const other =
      'The Work is provided as is by the Licensor, who disclaims each warranty; You assume the risk of use and redistribution under this License. '
    const text = `Frobnicate is free software, licensed under the Apache License, Version 2.0.\n\n# Third-Party Software\n\n${other.repeat(16)}\n`
    expect(ids(text)).toEqual(['Apache-2.0'])
    expect(terms(text)).not.toEqual([])
    expect(ids(text.replace('licensed under', 'not licensed under'))).toEqual([])
  })
})
