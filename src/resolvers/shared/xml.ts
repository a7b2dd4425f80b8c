/** An element with its own text; namespaces are dropped. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

const MAX_DEPTH = 64
const MAX_ELEMENTS = 100_000

interface Building {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Building[]
  text: string
}

/** Reads a small XML document; undefined when it is broken, too deep or too large. Entities beyond the five are refused. */
export async function parseXml(text: string): Promise<Element | undefined> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: false })
  const root: Building = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  let count = 0
  parser.on('error', error => {
    throw new XmlFault(error.message)
  })
  parser.on('opentag', tag => {
    if (++count > MAX_ELEMENTS || stack.length > MAX_DEPTH) throw new XmlFault('too deep or too large')
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]))
    const element: Building = { name: tag.name.replace(/^.*:/, ''), attributes, children: [], text: '' }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  const add = (part: string) => {
    const top = stack.at(-1)
    if (top) top.text += part
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => void stack.pop())
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close()
  } catch (error) {
    if (error instanceof XmlFault) return undefined
    throw error
  }
  return root.children[0]
}

class XmlFault extends Error {}

export function child(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  let here = element
  for (const name of names) here = here?.children.find(candidate => candidate.name === name)
  return here
}

export function textOf(element: Element | undefined, ...names: readonly string[]): string | undefined {
  return child(element, ...names)?.text.trim() || undefined
}
