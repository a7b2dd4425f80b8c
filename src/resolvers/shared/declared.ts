import { malformed, type Asked } from '#resolvers/shared/fetch.ts'
import type { Answer } from '#model/answer.ts'

/** Longer than any name or expression: such a field holds the text of a license. */
const LONGEST_NAME = 300

/** What a field says that should hold one license: a name, a whole text, nothing, or something it may not hold. */
export function declaredField(value: unknown, asked: Asked): Answer {
  if (value === undefined || value === null) return noneDeclared(asked)
  if (typeof value !== 'string') return malformed(asked, `the license field is ${kindOf(value)}, not a text`)
  const text = value.trim()
  if (text === '') return noneDeclared(asked)
  if (text.length > LONGEST_NAME || text.split('\n').length > 3) return { kind: 'text', text: value, name: 'license field', ...asked }
  return { kind: 'declared', license: text.replace(/\s+/g, ' '), strength: 'metadata', ...asked }
}

/** What a field says that holds a list of licenses whose relation it does not state. */
export function declaredList(value: unknown, asked: Asked): Answer {
  if (value === undefined || value === null) return noneDeclared(asked)
  if (typeof value === 'string') return declaredField(value, asked)
  if (!Array.isArray(value)) return malformed(asked, `the license field is ${kindOf(value)}, not a list`)
  const texts = value.filter(item => typeof item === 'string').map(item => item.trim())
  if (texts.length < value.length) return malformed(asked, 'the license list holds something that is no text')
  const names = [...new Set(texts.filter(Boolean))]
  const [first, ...more] = names
  if (first === undefined) return noneDeclared(asked)
  if (more.length === 0) return declaredField(first, asked)
  return { kind: 'declared', license: names.join(', '), unrelated: names, strength: 'metadata', ...asked }
}

export function noneDeclared(asked: Asked): Answer {
  return { kind: 'none-declared', ...asked }
}

/** For messages: what a value is. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'null'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
