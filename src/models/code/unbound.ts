import type { Seen, Use } from '#models/code/seen.ts'
import { NAME, nesting, SIGN, signOf, type Tokens } from '#models/code/tokens.ts'

/** Values of a language, and what stands for the object itself. */
const NO_NAMES = new Set(
  'None True False null undefined nil true false self this cls None if else for in not is and or await new'.split(' '),
)

/** Clients of JavaScript take the token where others take the id. */
const SECRET = /(?:token|key|secret|password)$/i

/** Loaders that take a variable which nothing in the file binds: a parameter, an import, an option without default. */
export function noteUnbound(tokens: Tokens, seen: Seen): void {
  if (seen.entry !== 'code') return
  const told = new Set([...seen.references, ...seen.unresolved].map(({ line }) => line))
  const open = new Map<string, Use>()
  for (const use of seen.uses)
    if (
      use.whole &&
      !SECRET.test(use.name) &&
      !NO_NAMES.has(use.name) &&
      !mayHold(use.name, seen) &&
      !told.has(use.line) &&
      !open.has(use.name)
    )
      open.set(use.name, use)
  if (open.size === 0) return
  let depth = 0
  for (let n = 0; n < tokens.count; n++) {
    const kind = tokens.kind(n)
    if (kind === SIGN) depth += isBrace(tokens.sign(n)) ? 0 : nesting(tokens.sign(n))
    else if (kind === NAME && depth === 0) {
      const name = tokens.text(n)
      if (open.has(name) && binds(tokens, n)) open.delete(name)
    }
  }
  for (const { name, call, line } of open.values())
    seen.unresolved.push({ what: `${call.callee}(${name})`.slice(0, 120), line, endLine: line })
}

/** Whether anything in the file is given to a name, or to a name that it takes its value from. */
function mayHold(name: string, seen: Seen): boolean {
  const queue = new Set([name])
  // A set is walked through to what is added on the way.
  for (const one of queue) {
    if (seen.held.has(one)) return true
    for (const taken of seen.taken.get(one) ?? []) queue.add(taken)
  }
  return false
}

function isBrace(sign: number): boolean {
  return sign === signOf('{') || sign === signOf('}')
}

const DOT = signOf('.')
const PART: ReadonlySet<number> = new Set(['.', '[', '('].map(signOf))
const BINDING: ReadonlySet<number> = new Set(['=', ':=', ',', ':'].map(signOf))

/** Whether a name is given a value here, as a statement. */
function binds(tokens: Tokens, n: number): boolean {
  if (tokens.sign(n - 1) === DOT && !/^(?:self|this)$/.test(tokens.text(n - 2))) return false
  // `self.name = name` takes over a parameter that nothing is known of.
  if (tokens.kind(n + 2) === NAME && tokens.text(n + 2) === tokens.text(n) && !PART.has(tokens.sign(n + 3))) return false
  if (comesFromOutside(tokens, n + 2)) return false
  if (BINDING.has(tokens.sign(n + 1)) || (tokens.kind(n - 1) === NAME && tokens.text(n - 1) === 'as')) return true
  return tokens.kind(n + 1) === NAME && /^(?:in|of)$/.test(tokens.text(n + 1))
}

/** Whether a value is given when the program is started: `sys.argv[1]`, `os.environ["MODEL"]`, `args.model`. */
function comesFromOutside(tokens: Tokens, n: number): boolean {
  if (tokens.sign(n + 1) !== DOT) return false
  const part = tokens.text(n + 2)
  switch (tokens.text(n)) {
    case 'sys':
      return part === 'argv'
    case 'os':
      return part === 'environ' || part === 'getenv'
    case 'process':
      return part === 'argv' || part === 'env'
    default:
      return /^(?:args|opts?|options|flags|FLAGS|parsed_args)$/.test(tokens.text(n)) && !PART.has(tokens.sign(n + 3))
  }
}
