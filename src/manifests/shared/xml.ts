import { SaxesParser } from 'saxes'
import { withCodes, type Codes } from '#manifests/shared/codes.ts'
import { fault, messageOf, type Fault } from '#manifests/shared/fault.ts'
import { localName, type XmlElement } from '#manifests/shared/xml-element.ts'
import { scanXml } from '#manifests/shared/xml-scan.ts'

export type { XmlElement } from '#manifests/shared/xml-element.ts'

class Parsed implements XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Parsed[] = []
  text = ''
  readonly line: number
  endLine: number

  constructor(name: string, attributes: ReadonlyMap<string, string>, line: number) {
    this.name = name
    this.attributes = attributes
    this.line = line
    this.endLine = line
  }

  child(name: string): Parsed | undefined {
    return this.children.find(child => child.name === name)
  }

  eachChild(visit: (child: Parsed) => void): void {
    for (const child of this.children) visit(child)
  }
}

/** Deeper than any real build file; readers of the tree work by recursion. */
const MAX_DEPTH = 1000

/** Reads XML with lines. Entities are never expanded: the parser refuses all but the five of XML itself. */
export function readXml(text: string): XmlElement | Fault {
  return scanXml(text) ?? parseXml(text)
}

/** Does something with XML that may be large, of which nothing is kept: its elements are gone then. */
export function withXml<T>(text: string, use: (root: XmlElement | Fault, codes: Codes) => T): T {
  return withCodes(text, (codes, memory) => use(scanXml(text, codes, memory) ?? parseXml(text), codes))
}

/** The same by a whole parser, which has the word on all that the scan leaves. */
export function parseXml(text: string): XmlElement | Fault {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const document = new Parsed('', new Map(), 1)
  const stack = [document]
  let line = 1
  parser.on('error', error => {
    throw error
  })
  parser.on('opentagstart', () => {
    // The sign behind the name was read, which may have been the end of the line.
    line = parser.line - (parser.column === 0 ? 1 : 0)
  })
  parser.on('opentag', tag => {
    const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [localName(name), String(value)]))
    const element = new Parsed(localName(tag.name), attributes, line)
    stack.at(-1)?.children.push(element)
    stack.push(element)
    if (stack.length > MAX_DEPTH) throw new Error(`nested more than ${MAX_DEPTH} levels deep`)
  })
  parser.on('closetag', () => {
    const closed = stack.pop()
    if (!closed) return
    closed.endLine = parser.line
    closed.text = closed.text.trim()
  })
  const addText = (more: string) => {
    const open = stack.at(-1)
    if (open) open.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  try {
    parser.write(text).close()
  } catch (error) {
    return fault(`not valid XML: ${messageOf(error).replace(/^\d+:\d+: /, '')}`, parser.line)
  }
  return document.children[0] ?? fault('no element, expected XML', 1)
}

/** The first child of that name, or the one at the end of a path of names. */
export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = element
  for (const name of names) found = found?.child(name)
  return found
}

/** Tells all elements of that name below one, at any depth, in order. */
export function eachNamed(element: XmlElement, name: string, visit: (found: XmlElement) => void): void {
  element.eachChild(child => {
    if (child.name === name) visit(child)
    eachNamed(child, name, visit)
  })
}
