import type { Span } from '#model/location.ts'
import { closing, tokenize, type Token } from '#manifests/shared/program-tokens.ts'

const RUBY = {
  lineComments: ['#'],
  blockComments: [['\n=begin', '\n=end']],
  quotes: ['"', "'"],
  interpolation: ['#{'],
  heredocs: true,
  wordSigns: '?!@',
} as const

/** A value as far as it is literal; undefined parts are program. */
export type RubyValue = string | undefined | readonly (string | undefined)[]

/** A call that stands alone as a statement: `gem 'x', '~> 1.0', group: :test`. */
export interface RubyCall extends Span {
  readonly method: string
  readonly positional: readonly RubyValue[]
  readonly options: ReadonlyMap<string, RubyValue>
  /** The calls whose blocks it stands in, outermost first. */
  readonly within: readonly RubyCall[]
}

const OPENING = new Set(['if', 'unless', 'case', 'while', 'until', 'begin', 'def', 'class', 'module', 'for'])

/** The statements of a Ruby file that are calls with literal arguments. Nothing is evaluated. */
export function rubyCalls(text: string): RubyCall[] {
  const tokens = tokenize(text, RUBY)
  const calls: RubyCall[] = []
  const within: RubyCall[] = []
  for (let start = 0; start < tokens.length;) {
    const end = statementEnd(tokens, start)
    const statement = tokens.slice(start, end)
    const call = readCall(statement, within)
    const opens = statement.filter(
      (token, n) => token.kind === 'word' && (token.text === 'do' || (n === 0 && OPENING.has(token.text))),
    ).length
    const closes = statement.filter((token, n) => token.kind === 'word' && token.text === 'end' && statement[n - 1]?.text !== '.').length
    if (call.method !== '' && !OPENING.has(call.method) && call.method !== 'end') calls.push(call)
    for (const inner of bracedBlocks(statement)) calls.push(readCall(inner, [...within, call]))
    for (let n = 0; n < opens; n++) within.push(call)
    for (let n = 0; n < closes; n++) within.pop()
    start = end
  }
  return calls
}

/** The statements of blocks on one line: `names.each { |name| gem name }`. */
function bracedBlocks(statement: readonly Token[]): (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  for (let at = 0; at < statement.length; at++) {
    if (statement[at]?.text !== '{' || statement[at + 1]?.text !== '|') continue
    const behind = statement.findIndex((token, n) => n > at + 1 && token.text === '|')
    if (behind < 0) break
    const end = closing(statement, at)
    found.push(statement.slice(behind + 1, end))
    at = end
  }
  return found
}

/** A statement ends with its line, unless a bracket is open or a comma says that more comes; `do` ends one too. */
function statementEnd(tokens: readonly Token[], start: number): number {
  let depth = 0
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next) return at + 1
    if (token.kind === 'sign' && '([{'.includes(token.text)) depth++
    else if (token.kind === 'sign' && ')]}'.includes(token.text)) depth--
    const goesOn = token.kind === 'sign' && (token.text === ',' || token.text === '\\')
    if (token.kind === 'sign' && token.text === ';') return at + 1
    if (next.line > token.endLine && !goesOn && depth <= 0 && next.text !== '.') return at + 1
    if (token.kind === 'word' && token.text === 'do' && next.text !== '|') return at + 1
  }
  return tokens.length
}

function readCall(statement: readonly Token[], within: readonly RubyCall[]): RubyCall {
  let at = 0
  // spec.add_dependency: the last word of the chain is the method.
  while (statement[at]?.kind === 'word' && statement[at + 1]?.text === '.' && statement[at + 2]?.kind === 'word') at += 2
  const method = statement[at]?.kind === 'word' ? (statement[at]?.text ?? '') : ''
  const first = statement[0]
  const last = statement.at(-1)
  const span = { line: first?.line ?? 1, endLine: last?.endLine ?? 1 }
  const positional: RubyValue[] = []
  const options = new Map<string, RubyValue>()
  for (const argument of split(statement.slice(at + 1))) {
    const [head, second, third, fourth] = argument
    if (head?.kind !== 'sign' && second?.text === ':' && third) options.set(head?.text ?? '', value(argument.slice(2)))
    else if (head?.text === ':' && third?.text === '=' && fourth?.text === '>') options.set(second?.text ?? '', value(argument.slice(4)))
    else if (head?.kind === 'string' && second?.text === '=' && third?.text === '>') options.set(head.text, value(argument.slice(3)))
    else if (head) positional.push(value(argument))
  }
  return { method, positional, options, within: within.slice(-20), ...span }
}

/** Arguments by the commas outside of brackets; brackets around all of them and a block behind them are no part of it. */
function split(tokens: readonly Token[]): Token[][] {
  const bare = tokens[0]?.text === '(' ? tokens.slice(1) : tokens
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of bare) {
    const sign = token.kind === 'sign' ? token.text : ''
    if (depth === 0 && (sign === ')' || sign === ';' || (token.kind === 'word' && ['do', 'if', 'unless', 'end'].includes(token.text))))
      break
    if (sign !== '' && '([{'.includes(sign)) depth++
    else if (sign !== '' && ')]}'.includes(sign)) depth--
    if (sign === ',' && depth === 0) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter(part => part.length > 0)
}

/** Lists in lists are no arguments of anything that is read here. */
const MAX_DEPTH = 2

function value(tokens: readonly Token[], depth = 0): RubyValue {
  const [first, second, third] = tokens
  if (first?.kind === 'string') return first.literal && (!second || second.text === '.') ? first.text : undefined
  if (first?.text === ':' && second && !third) return second.text
  if (first?.text === '[') return depth < MAX_DEPTH ? split(tokens.slice(1, -1)).flatMap(part => value(part, depth + 1)) : undefined
  // %w[a b] is a list of words.
  if (first?.text === '%' && /^[wi]$/i.test(second?.text ?? '')) return tokens.slice(3, -1).map(token => token.text)
  return first?.kind === 'word' && !second && /^(true|false|nil)$/.test(first.text) ? first.text : undefined
}

/** The literal strings of a value. */
export function stringsOf(found: RubyValue): readonly string[] {
  return typeof found === 'string' ? [found] : (found ?? []).filter(text => text !== undefined)
}
