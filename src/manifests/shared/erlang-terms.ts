import type { Span } from '#model/location.ts'
import { fault, type Fault } from '#manifests/shared/fault.ts'
import { tokenize } from '#manifests/shared/program-tokens.ts'

const ERLANG = { lineComments: ['%'], quotes: ['"', "'"], wordSigns: '@' }

/** A term of a file that `file:consult` reads; binaries count as strings, and what is no term is left out. */
export interface ErlangTerm extends Span {
  readonly kind: 'tuple' | 'list' | 'atom' | 'string'
  readonly text: string
  readonly items: readonly ErlangTerm[]
}

interface Open {
  readonly kind: 'tuple' | 'list'
  readonly line: number
  readonly items: ErlangTerm[]
}

/** The terms of a file, one after the other; containers that are open stand on a stack of our own. */
export function erlangTerms(text: string): readonly ErlangTerm[] | Fault {
  const top: ErlangTerm[] = []
  const open: Open[] = []
  for (const token of tokenize(text, ERLANG)) {
    const { kind, line, endLine } = token
    if (kind !== 'sign')
      (open.at(-1)?.items ?? top).push({ kind: kind === 'word' ? 'atom' : 'string', text: token.text, items: [], line, endLine })
    else if (token.text === '{' || token.text === '[') open.push({ kind: token.text === '{' ? 'tuple' : 'list', line, items: [] })
    else if (token.text === '}' || token.text === ']') {
      const closed = open.pop()
      if (closed?.kind !== (token.text === '}' ? 'tuple' : 'list')) return fault(`unexpected "${token.text}"`, line)
      ;(open.at(-1)?.items ?? top).push({ ...closed, text: '', endLine })
    }
  }
  const last = open.at(-1)
  if (last) return fault('a bracket is not closed', last.line)
  const [first] = top
  return first && first.kind !== 'tuple' && first.kind !== 'list'
    ? fault(`expected an Erlang term, found "${first.text.slice(0, 80)}"`, first.line)
    : top
}
