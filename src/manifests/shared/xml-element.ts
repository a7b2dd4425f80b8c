import type { Span } from '#model/location.ts'

/** The attributes of an element, by their names without the prefix of a namespace. */
export interface XmlAttributes {
  get(name: string): string | undefined
  has(name: string): boolean
}

/** An element with its lines: from its `<` to the end of its closing tag. */
export interface XmlElement extends Span {
  /** Without the prefix of its namespace. */
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly XmlElement[]
  /** Text directly in the element, trimmed. */
  readonly text: string
  /** The first child of that name. */
  child(name: string): XmlElement | undefined
  /** Tells the children in order, without a list of them. */
  eachChild(visit: (child: XmlElement) => void): void
}

/** A name without the prefix of its namespace. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
