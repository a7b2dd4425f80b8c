import type { Span } from '#model/location.ts'
import { fault, type Fault } from '#manifests/shared/fault.ts'
import { tokenize, type Token } from '#manifests/shared/program-tokens.ts'

/** The value of an attribute as far as it is literal: a string, an object, or an expression that is not evaluated. */
export interface HclValue extends Span {
  readonly text?: string
  readonly members?: ReadonlyMap<string, HclValue>
}

/** A block: `type "label" { attributes and blocks }`. */
export interface HclBlock extends Span {
  readonly type: string
  readonly labels: readonly string[]
  readonly attributes: ReadonlyMap<string, HclValue>
  readonly blocks: readonly HclBlock[]
}

const HCL = {
  lineComments: ['#', '//'],
  blockComments: [['/*', '*/']],
  quotes: ['"'],
  interpolation: ['${', '%{'],
  heredocs: true,
  wordSigns: '-',
} as const

/** Deeper than any real file; the reader works by recursion. */
const MAX_DEPTH = 100

/** Reads HashiCorp’s language without evaluating expressions. Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
export function readHcl(text: string): readonly HclBlock[] | Fault {
  const reader = new Reader(tokenize(text, HCL))
  const { blocks } = reader.body(0)
  return reader.fault ?? blocks
}

class Reader {
  fault: Fault | undefined
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  body(depth: number): Pick<HclBlock, 'attributes' | 'blocks'> {
    const attributes = new Map<string, HclValue>()
    const blocks: HclBlock[] = []
    for (let token = this.#peek(); token && !this.fault; token = this.#peek()) {
      if (token.text === '}' && token.kind === 'sign') {
        if (depth === 0) this.fault = fault('unexpected "}"', token.line)
        break
      }
      const next = this.#tokens[this.#at + 1]
      if (token.text === ',' && token.kind === 'sign') this.#at++
      else if (token.kind !== 'sign' && next?.kind === 'sign' && (next.text === '=' || next.text === ':')) {
        this.#at += 2
        attributes.set(token.text, this.#value(token, depth))
      } else if (token.kind === 'word') blocks.push(this.#block(token, depth))
      else this.fault = fault(`unexpected "${token.text.slice(0, 40)}"`, token.line)
    }
    return { attributes, blocks }
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #block(head: Token, depth: number): HclBlock {
    const labels: string[] = []
    for (let token = this.#tokens[++this.#at]; token && token.kind !== 'sign'; token = this.#tokens[++this.#at]) labels.push(token.text)
    const open = this.#peek()
    if (open?.text !== '{' || depth > MAX_DEPTH) {
      this.fault ??= fault(open ? `expected "{" after ${head.text.slice(0, 40)}` : 'the file ends within a block', open?.line ?? head.line)
      return { type: head.text, labels, attributes: new Map(), blocks: [], line: head.line, endLine: head.line }
    }
    this.#at++
    const inner = this.body(depth + 1)
    return { type: head.text, labels, ...inner, line: head.line, endLine: this.#close(head) }
  }

  #close(head: Token): number {
    const end = this.#peek()
    if (end?.text !== '}') this.fault ??= fault('the file ends within a block', head.line)
    this.#at++
    return end?.line ?? head.line
  }

  #value(key: Token, depth: number): HclValue {
    const first = this.#peek()
    const next = this.#tokens[this.#at + 1]
    if (first?.text === '{' && first.kind === 'sign' && depth < MAX_DEPTH && !isFor(next)) {
      this.#at++
      const { attributes } = this.body(depth + 1)
      return { members: attributes, line: key.line, endLine: this.#close(key) }
    }
    const end = this.#expression()
    const alone =
      first?.kind === 'string' && first.literal && (!next || next.line > first.endLine || next.text === '}' || next.text === ',')
    return { ...(alone ? { text: first.text } : {}), line: key.line, endLine: Math.max(end, key.line) }
  }

  /** Skips to the end of the line, or of the brackets that are open then. */
  #expression(): number {
    let depth = 0
    let last = this.#peek()
    for (let token = last; token; token = this.#tokens[this.#at]) {
      const sign = token.kind === 'sign' ? token.text : ''
      if (depth === 0 && (sign === '}' || sign === ',' || token.line > (last?.endLine ?? token.line))) break
      if (sign !== '' && '{[('.includes(sign)) depth++
      else if (sign !== '' && '}])'.includes(sign)) depth--
      last = token
      this.#at++
    }
    return last?.endLine ?? 1
  }
}

function isFor(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text === 'for'
}
