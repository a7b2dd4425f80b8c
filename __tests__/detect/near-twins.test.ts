import { identify } from '#detect/identify.ts'
import { describe, expect, test } from '@jest/globals'
import { index, list, textOf } from '#__tests__/spdx-list.ts'

const ids = (text: string) => [...new Set(identify(text, index).licenses.map(match => match.id))]
const terms = (text: string) => identify(text, index).residue.filter(left => left.harmless !== true)

describe('a license written for one holder stands back behind one written for all', () => {
  test('BSD-3-Clause with a single author is not the variant of a company', () => {
    const text = textOf('BSD-3-Clause')
      .replace(/Neither the name of.*?nor the names of its contributors may/s, 'The name of the author may not')
      .replaceAll(/COPYRIGHT HOLDERS?(?: (?:AND|OR) CONTRIBUTORS)?/g, 'AUTHOR')
    expect(ids(text)).toEqual(['BSD-3-Clause'])
  })

  test('BSD-4-Clause of a foundation is not the one of a university', () => {
    const [, ...lines] = textOf('BSD-4-Clause-UC').split('\n')
    const text = lines.join('\n').replaceAll(/University of California, Berkeley|University|REGENTS/g, 'Frobnicate Foundation')
    expect(ids(text)).toEqual(['BSD-4-Clause'])
  })

  test('of two that fit alike the one counts whose name the text holds', () => {
    const text = textOf('MIT-CMU')
      .replace(/By obtaining[^]*?conditions:/, '')
      .replace('its associated', 'its')
      .replace('appears in all', 'appear in all')
      .replaceAll(/the copyright holder/gi, 'CMU')
    expect(ids(text)).toEqual(['MIT-CMU'])
  })

  test('the one that is written for the holder stays', () => {
    expect(ids(textOf('BSD-4-Clause-UC'))).toEqual(['BSD-4-Clause-UC'])
    expect(ids(textOf('BSD-3-Clause-HP').replace(/\s+/g, ' '))).toEqual(['BSD-3-Clause-HP'])
  })
})

describe('what a copy of a license may lack', () => {
  test.each([
    ['Sleepycat', /Copyright \(c\) 1990, 1993[^]*$/],
    ['FreeBSD-DOC', /Manual Pages[^]*$/],
    ['Multics', /^Multics License[^]*?(?=Permission to use)/],
    ['ImageMagick', /^Before we get[^]*?(?=Terms and Conditions)/],
    ['X11', /X Window System is a trademark[^]*$/],
    ['bzip2-1.0.6', /Julian Seward, jseward[^]*$/],
    ['DL-DE-BY-2.0', /Data licence Germany[^]*$/],
    ['Cube', /^Cube game engine[^\n]*/],
  ])('%s', (id, part) => {
    expect(textOf(id)).toMatch(part)
    expect(ids(textOf(id).replace(part, ''))).toEqual([id])
  })

  test('slips of the pen, and a label before every line, change nothing', () => {
    const bsd = textOf('BSD-3-Clause')
    expect(terms(textOf('MIT').replace('without limitation the', 'without limitation on the'))).toEqual([])
    expect(terms(bsd.replaceAll('contributors', 'contributers'))).toEqual([])
    expect(
      terms(
        bsd
          .split('\n')
          .flatMap(line => line.match(/.{1,60}(?: |$)/g) ?? [''])
          .map(line => `%%Copyright: ${line}`)
          .join('\n'),
      ),
    ).toEqual([])
  })

  test('an attribution is shown as its author wishes', () => {
    const text = textOf('AAL').replace('("AUTHOR")', '("Jane Doe")').replace('("PROFESSIONAL IDENTIFICATION")', '("Frobnicate")')
    expect(terms(text.replace('("URL")', '("https://example.org")'))).toEqual([])
  })

  test('lines that say who wrote a work are none of its license', () => {
    expect(ids(textOf('HPND-sell-regexpr').replace(/^Author.*$/m, ''))).toEqual(['HPND-sell-regexpr'])
    expect(terms(textOf('HPND-sell-regexpr').replace(/^Author.*$/m, ''))).toEqual([])
  })
})

describe('titles and names', () => {
  test('words put into a title do not make it another license', () => {
    const text = textOf('NBPL-1.0').replace(/Copyright 1998, Net Boolean/, 'Copyright 1998, Net\nBoolean')
    expect(ids(text)).toEqual(['NBPL-1.0'])
  })

  test('where no license fits plainly, the one in the title counts', () => {
    const clause = textOf('radvd').match(/4\. All advertising[^]*?(?=5\. Neither)/)?.[0] ?? ''
    const text = textOf('Inner-Net-2.0').replace(/4\. \[[^\]]*\]\s*/, clause.replace('the authors which are', 'Frobnicate, which is'))
    expect(ids(text)).toEqual(['Inner-Net-2.0'])
  })

  test('a title with more words is another title', () => {
    const text = textOf('CC-BY-NC-ND-3.0-DE').replaceAll('ß', 'ss').replaceAll('werden', 'werdn')
    expect(ids(text)).toEqual(['CC-BY-NC-ND-3.0-DE'])
  })

  test('of two ids with one text the title decides', () => {
    const text = textOf('CAL-1.0')
    expect(ids(text)).toEqual(['CAL-1.0'])
    expect(ids(text.replace('License, v. 1.0', 'License, v. 1.0, with Combined Work Exception'))).toEqual([
      'CAL-1.0-Combined-Work-Exception',
    ])
  })
})

describe('one text, several ids', () => {
  test('two licenses that together are a license of the list are that one', () => {
    expect(ids(textOf('OpenSSL').toUpperCase())).toEqual(['OpenSSL'])
    expect(ids(textOf('OpenSSL-standalone'))).toEqual(['OpenSSL-standalone'])
  })

  test('differences between the two stand in the one', () => {
    const text = textOf('OpenSSL').replace('Original SSLeay License', 'Bicycles must not be painted. Original SSLeay License')
    const { licenses, residue } = identify(text, index)
    expect(licenses.map(match => match.id)).toEqual(['OpenSSL'])
    expect(residue.filter(left => left.harmless !== true).map(left => left.inside)).toContain('OpenSSL')
  })

  test('ids that the list has given up are not answered', () => {
    expect(ids(textOf('BSD-2-Clause-FreeBSD'))).toEqual(['BSD-2-Clause-Views'])
    expect(ids(textOf('BSD-2-Clause-NetBSD'))).toEqual(['BSD-2-Clause'])
  })

  test('an alternative put into a license text is a license beside it', () => {
    const text = textOf('BSD-3-Clause').replace(
      'THIS SOFTWARE IS PROVIDED',
      'ALTERNATIVELY, this product may be distributed under the terms of the GNU General Public License version 2, in which case its provisions apply.\n\nTHIS SOFTWARE IS PROVIDED',
    )
    expect(ids(text).toSorted()).toEqual(['BSD-3-Clause', 'GPL-2.0-only'])
  })
})

describe('what is another license', () => {
  test('terms that are hardly like a known license have no id', () => {
    const foreign = Array.from({ length: 8 }, (_, n) => `Riders of bicycle number ${n} must paint it blue before they lend it to somebody.`)
    const parts = textOf('MIT').split(/(?<=[,.])\s+/)
    expect(ids(parts.map((part, n) => `${part} ${foreign[n] ?? ''}`).join(' '))).toEqual([])
  })

  test('one added sentence is told as an addition', () => {
    expect(ids(textOf('MIT').replace('The above', 'Bicycles must not be painted with the Software by anybody. The above'))).toEqual(['MIT'])
  })

  test('a text of terms of its own is no license that it names', () => {
    const clause = (n: number) =>
      `${n}. You may not use, copy or sell bicycle ${n} without our prior permission, and you must pay the fee that we require. No other right is granted.`
    const text = Array.from({ length: 20 }, (_, n) => clause(n + 1)).join('\n\n')
    const { licenses, mentions } = identify(`${text}\n\nThe bell is licensed under the Apache License, Version 2.0.`, index)
    expect(licenses).toEqual([])
    expect(mentions).toContainEqual(expect.objectContaining({ id: 'Apache-2.0' }))
  })

  test('the notice of another license is none of the one whose words it uses', () => {
    const notice = (name: string) =>
      `The contents of this file are subject to the ${name} (the "License"); you may not use this file except in compliance with the License. Software distributed under the License is distributed on an "AS IS" basis, WITHOUT WARRANTY OF ANY KIND, either express or implied. See the License for the specific language governing rights and limitations under the License.`
    expect(ids(notice('Mozilla Public License Version 1.1'))).toEqual(['MPL-1.1'])
    expect(ids(notice('Mozilla Public License Version\n    1.1'))).toEqual(['MPL-1.1'])
    expect(ids(notice('Red Hat eCos Public License Version 1.1'))).toEqual(['RHeCos-1.1'])
    expect(ids(notice('Frobnicate Public License Version 3.7'))).toEqual([])
  })
})

describe('names in running text', () => {
  test.each([
    ['The library is under the Sun Industry Standards Source License, Version 1.2.', ['SISSL-1.2']],
    ['The grammar is licensed under the Ruby License.', ['Ruby']],
    ['It is MIT licensed.', ['MIT']],
    [
      'Available under one of two licenses.\n\nThe GNU Lesser General Public License, version 3 or later\n\nThe Modified Berkeley Software Distribution License\n',
      ['LGPL-3.0-or-later', 'BSD-3-Clause'],
    ],
    ['Our license is GPL compatible.', []],
    ['Both licenses are BSD-style open source licenses.', []],
    ['If you link it with a library that goes under the GNU GPL, tell us.', []],
    ['It is better than other licenses. The BSD and MIT texts are short.', []],
    ['You may not license it under any form of the GPL.', []],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected))

  test('"the BSD license" announces the text behind it', () => {
    expect(ids(`Frobnicate is released under the BSD license:\n\n${textOf('BSD-2-Clause')}`)).toEqual(['BSD-2-Clause'])
    expect(ids(`Licensed under the MIT license.\n\n${textOf('BSD-2-Clause')}`)).toEqual(['MIT', 'BSD-2-Clause'])
  })

  test('the address in a license text names nothing', () => {
    const text = textOf('LGPL-2.1-only').replace(
      'GNU General Public License,',
      '[GNU General Public License](https://www.gnu.org/licenses/gpl.html),',
    )
    expect(ids(text)).toEqual(['LGPL-2.1-only'])
  })
})

const bodies = Object.entries(list).filter(([id, { licenseText }]) => !/-with-|\+$|^any-OSI/.test(id) && licenseText.length < 20000)
const forms: Readonly<Record<string, (text: string) => string>> = {
  'one line': text => text.replace(/\s+/g, ' '),
  'a comment': text => text.replace(/^/gm, ' * '),
  'behind another license': text => `${textOf('ISC')}\n\n${text}`,
  'with a sentence about bicycles': text => `${text}\n\nFrobnicate is a tool for those who paint bicycles.`,
}

test.each(Object.entries(forms))('texts of the list keep their id as %s', (_, change) => {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  const base = (id: string) => id.replace(/-(?:only|or-later|RFN|no-RFN|invariants.*|no-invariants.*)$/, '')
  const wrong = bodies
    .filter((_, n) => n % 9 === 0)
    .filter(([id, { licenseText }]) => {
      const found = identify(change(licenseText), index).licenses.filter(match => match.form === 'text')
      return !found.some(match => base(match.id) === base(id) || words(textOf(match.id)) === words(licenseText))
    })
  expect(wrong.map(([id]) => id)).toEqual([])
})
