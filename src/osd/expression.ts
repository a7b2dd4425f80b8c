import type { Expression, LicenseTerm } from '#model/expression.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { lexicon, type Lexicon } from '#model/lexicon.ts'

/** An expression, or why the text is none; the raw text is kept, because nothing is dropped or guessed. */
export type Parsed = { readonly expression: Expression } | { readonly error: string; readonly raw: string }

/** Longest text that is read as an expression, in characters; the longest real ones (Linux distributions) have about 3,000. */
const MAX_LENGTH = 20_000
/** Deepest nesting of brackets; hostile input would otherwise use up the stack. */
const MAX_DEPTH = 100

/**
 * Reads an SPDX license expression in full; ids and operators are case-folded, ids off the list are kept as written.
 *
 * Grammar: SPDX 3.0.1, https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
export function parseExpression(text: string, knowledge: Knowledge): Parsed {
  if (text.length > MAX_LENGTH) return { error: `expression of ${text.length} characters, expected at most ${MAX_LENGTH}`, raw: text }
  const tokens = text.match(/[()]|[^\s()]+/g) ?? []
  const parser = new Parser(tokens, lexicon(knowledge))
  const expression = parser.parse()
  return typeof expression === 'string' ? { error: expression, raw: text } : { expression }
}

/** Recursive descent; a string is the reason why there is no expression. */
class Parser {
  private readonly tokens: readonly string[]
  private readonly known: Lexicon
  private at = 0

  constructor(tokens: readonly string[], known: Lexicon) {
    this.tokens = tokens
    this.known = known
  }

  parse(): Expression | string {
    if (this.tokens.length === 0) return 'empty text, expected a license expression'
    const expression = this.either(0)
    const left = this.tokens[this.at]
    if (typeof expression === 'string' || left === undefined) return expression
    return `unexpected "${left}", expected AND, OR or the end`
  }

  private either(depth: number): Expression | string {
    return this.chain('or', () => this.both(depth))
  }

  private both(depth: number): Expression | string {
    return this.chain('and', () => this.single(depth))
  }

  private chain(kind: 'and' | 'or', next: () => Expression | string): Expression | string {
    const first = next()
    if (typeof first === 'string') return first
    const rest: Expression[] = []
    while (operator(this.tokens[this.at]) === kind) {
      this.at++
      const part = next()
      if (typeof part === 'string') return part
      rest.push(...(part.kind === kind ? part.parts : [part]))
    }
    const [second, ...more] = first.kind === kind ? [...first.parts.slice(1), ...rest] : rest
    return second ? { kind, parts: [first.kind === kind ? first.parts[0] : first, second, ...more] } : first
  }

  private single(depth: number): Expression | string {
    const token = this.tokens[this.at++]
    if (token === undefined) return 'unexpected end, expected a license id'
    if (token === '(') return this.bracket(depth)
    if (token === ')' || operator(token)) return `unexpected "${token}", expected a license id`
    const term = readTerm(token, this.known)
    if (typeof term === 'string' || operator(this.tokens[this.at]) !== 'with') return term
    this.at++
    return this.addition(term)
  }

  private bracket(depth: number): Expression | string {
    if (depth >= MAX_DEPTH) return `more than ${MAX_DEPTH} brackets inside one another`
    const inner = this.either(depth + 1)
    if (typeof inner === 'string') return inner
    const close = this.tokens[this.at++]
    return close === ')' ? inner : `unexpected ${close === undefined ? 'end' : `"${close}"`}, expected ")"`
  }

  private addition(term: LicenseTerm): Expression | string {
    const token = this.tokens[this.at++]
    if (token === undefined || token === '(' || token === ')' || operator(token)) return 'expected an exception behind WITH'
    if (!/^(?:DocumentRef-[A-Za-z0-9.-]+:AdditionRef-)?[A-Za-z0-9.-]+$/i.test(token)) return `"${token}" is no exception id`
    return { ...term, exception: this.known.exceptions.get(token.toLowerCase())?.id ?? token }
  }
}

function operator(token: string | undefined): 'and' | 'or' | 'with' | undefined {
  const word = token?.toLowerCase()
  return word === 'and' || word === 'or' || word === 'with' ? word : undefined
}

function readTerm(token: string, known: Lexicon): LicenseTerm | string {
  if (/^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/i.test(token)) return { kind: 'license', id: token, listed: false }
  const match = /^([A-Za-z0-9.-]+)(\+?)$/.exec(token)
  const [, bare = '', plus] = match ?? []
  if (!match || /^LicenseRef-$/i.test(bare)) return `"${token}" is no license id`
  if (/^(?:NONE|NOASSERTION)$/i.test(bare)) return `"${token}" names no license`
  const listed = known.spdx.get(bare.toLowerCase())
  return { kind: 'license', id: listed?.id ?? bare, ...(plus ? { orLater: true } : {}), listed: listed !== undefined }
}
