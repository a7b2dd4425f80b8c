import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scanXml } from '#manifests/shared/xml-scan.ts'
import { parseXml, readXml, type XmlElement } from '#manifests/shared/xml.ts'

const NAMES = ['a', 'id', 'Version', 'x:id']

function flat(element: XmlElement): unknown {
  const attributes = NAMES.map(name => element.attributes.get(name) ?? null)
  return [element.name, attributes, element.text, element.line, element.endLine, element.children.map(flat)]
}

const PIECES = [
  '<a>',
  '</a>',
  '<b/>',
  '<b>',
  '</b>',
  '<x:b id="1">',
  '</x:b>',
  '<a id="1" Version=\'2\'/>',
  '<a id="1"Version="2"/>',
  '<a id="1" id="2"/>',
  '<a\n  id="1"\n  x:id="2"\n>',
  '<a id = "1" />',
  '<a id="<"/>',
  '<a id="&lt;&amp;"/>',
  '<a id="x&y"/>',
  '<a id="1\n2"/>',
  '<a id=1/>',
  '<a id/>',
  'text',
  ' more ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '&amp;',
  '&lt;b&gt;',
  '&#65;',
  '&no;',
  '&',
  ']]>',
  '>',
  '"',
  '<!-- note -->',
  '<!-- a -- b -->',
  '<!-- \n -->',
  '<!---->',
  '<!--',
  '<![CDATA[ <x> & ]]>',
  '<![CDATA[\r\n]]>',
  '<![CDATA[',
  '<!DOCTYPE a>',
  '<?pi x?>',
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<?xml version="1.1"?>',
  '\ufeff',
  '\u0000',
  '\u000b',
  'é',
  '\ud800',
  '😀',
  '<é/>',
  '<1/>',
  '< a>',
  '</ a>',
  '</a >',
  '<a/ >',
  '<',
] as const

describe('XML', () => {
  test('what the scan takes is what a parser reads', () => {
    const document = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 12 })
      .map(pieces => pieces.join(''))
      .chain(inner => fc.constantFrom(inner, `<a>${inner}</a>`, `\n<a>${inner}</a>\n`, `<a x="${inner}"/>`))
    fc.assert(
      fc.property(document, text => {
        const scanned = scanXml(text)
        if (!scanned) return
        const parsed = parseXml(text)
        if ('error' in parsed) throw new Error(`${parsed.error.message} in ${JSON.stringify(text)}`)
        expect(flat(scanned)).toEqual(flat(parsed))
      }),
      { numRuns: 5000 },
    )
  })

  test('the usual is scanned', () => {
    expect(
      scanXml('<?xml version="1.0" encoding="utf-8"?>\r\n<a>\r\n  <!-- x --><b id="1" /><c>t&amp;<![CDATA[&]]></c>\r\n</a>\r\n'),
    ).toBeDefined()
  })

  test('an element begins where its bracket stands', () => {
    for (const text of ['<a>\n<b\n  id="1"\n/>\n</a>', '<!DOCTYPE a>\n<a>\n<b\n  id="1"\n/>\n</a>']) {
      const root = readXml(text)
      if ('error' in root) throw new Error(root.error.message)
      const [first] = root.children
      expect((first?.line ?? 0) - root.line).toBe(1)
      expect((first?.endLine ?? 0) - root.line).toBe(3)
    }
  })
})
