import { fault, type Fault } from '#manifests/shared/fault.ts'
import { LineCursor } from '#manifests/shared/lines.ts'

/** A line of go.mod or go.work: the verb, of its block where it stands in one, and what follows. */
export interface GoDirective {
  readonly verb: string
  readonly words: readonly string[]
  /** With its `//`. */
  readonly comment: string
  readonly line: number
  readonly endLine: number
}

const VERBS: ReadonlySet<string> = new Set([
  'module',
  'go',
  'toolchain',
  'godebug',
  'require',
  'exclude',
  'replace',
  'retract',
  'tool',
  'ignore',
  'use',
])

/** What a reader of directives is told. */
export interface GoVisitor {
  /** A line within a block; true where the visitor has taken it as it stands. */
  row?(verb: string, row: LineCursor): boolean
  directive(directive: GoDirective): void
}

/** All directives of go.mod and go.work. */
export function goDirectives(text: string): GoDirective[] | Fault {
  const found: GoDirective[] = []
  return eachGoDirective(new LineCursor(text), { directive: one => found.push(one) }) ?? found
}

/** Tells the lines of go.mod and go.work in order, blocks taken apart: https://go.dev/ref/mod#go-mod-file-lexical */
export function eachGoDirective(row: LineCursor, visitor: GoVisitor): Fault | undefined {
  let block: { readonly verb: string; readonly line: number } | undefined
  while (row.next()) {
    if (block && visitor.row?.(block.verb, row) === true) continue
    const { line } = row
    const { words, comment } = parts(row.text.slice(row.start, row.end))
    const [first] = words
    if (first === undefined) continue
    if (block) {
      if (first === ')') block = undefined
      else visitor.directive({ verb: block.verb, words, comment, line, endLine: line })
      continue
    }
    if (!VERBS.has(first)) return fault(`"${first.slice(0, 40)}" is no directive of Go`, line)
    if (words[1] === '(') {
      if (words.at(-1) !== ')') block = { verb: first, line }
    } else visitor.directive({ verb: first, words: words.slice(1), comment, line, endLine: line })
  }
  return block ? fault(`the block of ${block.verb} does not end`, block.line) : undefined
}

function parts(raw: string) {
  const slashes = commentAt(raw)
  return slashes < 0 ? { words: wordsOf(raw), comment: '' } : { words: wordsOf(raw.slice(0, slashes)), comment: raw.slice(slashes).trim() }
}

/** Comments begin at `//`, but addresses in strings hold it too. */
function commentAt(raw: string): number {
  if (!raw.includes('"') && !raw.includes('`')) return raw.indexOf('//')
  const match = /^(?:"[^"]*"|`[^`]*`|(?!\/\/)[^"`])*?(?=\/\/)/.exec(raw)
  return match ? match[0].length : -1
}

function wordsOf(text: string): string[] {
  if (!/["`()=]/.test(text)) return text.trim() === '' ? [] : text.trim().split(/\s+/)
  return [...text.matchAll(/"([^"]*)"|`([^`]*)`|=>|[()]|[^\s()"`]+/g)].map(match => match[1] ?? match[2] ?? match[0])
}

/** What a `replace` puts in place of a module. */
export interface Replacement {
  readonly path: string
  readonly version?: string
  readonly line: number
}

/** Finds the replacement of a module; one with the version outranks one for all versions. */
export function replacements(directives: readonly GoDirective[]): (path: string, version: string) => Replacement | undefined {
  const known = new Map<string, Replacement>()
  for (const { verb, words, line } of directives) {
    const arrow = words.indexOf('=>')
    if (verb !== 'replace' || arrow < 1) continue
    const [path = '', version] = words.slice(arrow + 1)
    known.set(words.slice(0, arrow).join('@'), { path, ...(version ? { version } : {}), line })
  }
  return (path, version) => known.get(`${path}@${version}`) ?? known.get(path)
}

/** Whether a replacement is a module; a path that begins with a point or slash is a folder. */
export function isGoPath(path: string): boolean {
  return !/^(?:\.{1,2}(?:[\\/]|$)|\/|[A-Za-z]:[\\/])/.test(path)
}
