import type { Span } from '#model/location.ts'
import { closing, type Token } from '#manifests/shared/program-tokens.ts'

/** A statement of a build script: its words up to the closure, and the closure. */
export interface Statement extends Span {
  readonly head: Token
  readonly tokens: readonly Token[]
  readonly closure: readonly Token[]
  /** Index of the first token behind it. */
  readonly end: number
}

/** Blocks that only say when: what stands in them belongs to the block around. */
const TRANSPARENT = new Set(['if', 'else', 'for', 'each', 'forEach', 'all', 'configure', 'apply', 'with'])

/** Blocks whose statements name components. */
const BLOCKS = new Set(['dependencies', 'constraints', 'imports', 'plugins'])

/** The statements in the blocks that name components, each with the names of the blocks around it, outermost first. */
export function statements(tokens: readonly Token[]): { readonly statement: Statement; readonly blocks: readonly string[] }[] {
  const found: { readonly statement: Statement; readonly blocks: readonly string[] }[] = []
  const blocks: string[] = []
  const calls: string[] = []
  let called = ''
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.kind === 'sign') {
      if (token.text === '{') {
        const before = tokens[at - 1]
        const label = before?.kind === 'word' ? before.text : before?.text === ')' ? called : ''
        blocks.push(TRANSPARENT.has(label) ? (blocks.at(-1) ?? '') : label)
      } else if (token.text === '}') blocks.pop()
      else if (token.text === '(') calls.push(tokens[at - 1]?.text ?? '')
      else if (token.text === ')') called = calls.pop() ?? ''
    } else if (
      (token.kind === 'word' || blocks.at(-1) === 'dependencies') &&
      BLOCKS.has(blocks.at(-1) ?? '') &&
      !TRANSPARENT.has(token.text) &&
      !BLOCKS.has(token.text)
    ) {
      const statement = statementAt(tokens, at)
      found.push({ statement, blocks: blocks.filter(Boolean) })
      at = statement.end - 1
    }
  }
  return found
}

function statementAt(tokens: readonly Token[], start: number): Statement {
  const head = tokens[start] ?? { kind: 'word', text: '', literal: true, line: 1, endLine: 1 }
  let last = head
  let depth = 0
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const sign = token.kind === 'sign' ? token.text : ''
    const fresh = token.line > last.endLine && last.text !== ','
    if (depth === 0 && (sign === '}' || sign === ';' || (fresh && sign !== '{' && sign !== '.')))
      return made(tokens, head, start, at, at, last)
    if (sign === '{' && depth === 0) {
      const end = closing(tokens, at)
      return made(tokens, head, start, at, end + 1, tokens[end] ?? last)
    }
    if (sign !== '' && '([{'.includes(sign)) depth++
    else if (sign !== '' && ')]}'.includes(sign)) depth--
    last = token
  }
  return made(tokens, head, start, tokens.length, tokens.length, last)
}

function made(tokens: readonly Token[], head: Token, start: number, close: number, end: number, last: Token): Statement {
  return {
    head,
    tokens: tokens.slice(start + 1, close),
    closure: tokens.slice(close, end),
    end: Math.max(end, start + 1),
    line: head.line,
    endLine: last.endLine,
  }
}

/**
 * Versions that a script keeps in maps (`versions = [okhttp: '4.11']`, as `versions.okhttp`) and in extra properties
 * (`val ktor by extra("2.3")`, `extra["ktor"] = "2.3"`).
 */
export function gradleConstants(tokens: readonly Token[]): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  const maps: string[] = []
  for (const [at, token] of tokens.entries()) {
    const [first, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
    if (token.kind === 'sign' && token.text === '[')
      maps.push(tokens[at - 1]?.text === '=' || tokens[at - 1]?.text === ':' ? (tokens[at - 2]?.text ?? '') : '')
    else if (token.kind === 'sign' && token.text === ']') maps.pop()
    else if (token.kind !== 'word') continue
    else if (/^(?:extra|ext|set)$/.test(token.text) && /^[[(]$/.test(first?.text ?? '')) {
      // `extra["name"] = "1.0"` and `set("name", "1.0")`.
      const value = tokens[at + (first?.text === '[' ? 5 : 4)]
      const sign = tokens[at + (first?.text === '[' ? 4 : 3)]?.text
      if (second?.kind === 'string' && (sign === '=' || sign === ',') && value?.kind === 'string' && value.literal)
        found.push([second.text, value.text])
    } else if (first?.text === ':' && second?.kind === 'string' && second.literal && maps.at(-1))
      found.push([`${maps.at(-1) ?? ''}.${token.text}`, second.text])
    else if (first?.text === 'by' && second?.text === 'extra' && third?.text === '(') {
      const value = tokens[at + 4]
      if (value?.kind === 'string' && value.literal) found.push([token.text, value.text])
    }
  }
  return found
}
