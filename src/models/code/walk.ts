import type { Token } from '#models/code/lex.ts'
import type { Loader } from '#models/code/loaders.ts'

/** A bracket that is open: a call, a list, an object, a block. */
export interface Frame {
  readonly open: string
  /** The name before the bracket, with its path: `AutoModel.from_pretrained`; empty where there is none. */
  readonly callee: string
  /** Number of the argument that is being read, from 0. */
  index: number
  /** The name of that argument, or the key, or the variable that is being set. */
  label: string
  labelLine: number
  /** The first string in the bracket. */
  first: string
  /** The string before, where it is a flag: `["--model", "owner/name"]`. */
  flag: string
  /** The first string that begins with two hyphens: the long name of an option. */
  option: string
  /** The label was set by a colon: it is a key. */
  keyed: boolean
  /** The command that the strings in the bracket are words of. */
  words?: { readonly text: string; readonly line: number }[]
  revision?: string
  /** The variable that holds the revision. */
  revisionOf?: string
  dataset?: true
  /** An application at the hub: neither model nor data set. */
  space?: true
  /** Found out once for each bracket: what the call loads, and whether it hands its argument on unchanged. */
  loads?: Loader | false
  hands?: boolean
  /** The label that names its neighbor, as in `{name: MODEL, value: …}`. */
  named?: string
}

/** A string or a name in the place where its value is used. */
export interface Place {
  readonly token: Token
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** Open brackets, outermost first; the first one is the file. */
  readonly frames: readonly Frame[]
}

/** A chain of calls longer than this (in characters) is cut. */
const LONGEST_PATH = 200

/** Deeper nesting than this is read flat. */
const DEEPEST = 200

const CLOSING = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const CONTINUES = new Set(['=', '(', ',', ':', '[', '{', '+', '?', '&', '|', '.', ':=', '=>', '->', '||', '&&', '??', '::'])

/**
 * Goes through program text and hands over the strings and names that are wanted, with what stands around them.
 *
 * `wants` is asked first, with the number of open brackets: most names are of no interest, and a place costs memory.
 */
export function walk(
  tokens: readonly Token[],
  lines: boolean,
  wants: (token: Token, depth: number) => boolean,
  visit: (place: Place) => void,
): void {
  const frames: Frame[] = [frame('', '', 0)]
  let path = ''
  let before: Token | undefined
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n]
    if (!token || token.type === 'comment') continue
    const top = frames.at(-1)
    if (!top) return
    if (
      lines &&
      token.head &&
      before &&
      top.open !== '(' &&
      top.open !== '[' &&
      (!CONTINUES.has(before.text) || (top.open === '' && before.text === ':'))
    )
      top.label = ''
    if (token.type === 'sign') {
      // `builder().name(…)`: the chain is one path.
      const closed = token.text === ')' && top.open === '(' ? top.callee : ''
      sign(token, before, frames, top, path)
      if (closed !== '' && closed.length < LONGEST_PATH) path = closed
      else if (token.text !== '.' && token.text !== '::' && token.text !== '?.' && token.text !== '->' && token.text !== '!') path = ''
    } else {
      if (token.type === 'name') {
        const joined =
          before?.type === 'sign' && (before.text === '.' || before.text === '::' || before.text === '?.' || before.text === '->')
        path = joined ? `${path}.${token.text}` : token.text
        top.flag = ''
        if ((token.text === 'in' || token.text === 'of') && before?.type === 'name') setLabel(top, before.text, token.line)
      } else {
        path = ''
        if (top.first === '') top.first = token.text
        if (top.option === '' && token.text.startsWith('--')) top.option = token.text
      }
      if (wants(token, frames.length)) visit({ token, before, after: next(tokens, n), frames })
      if (token.type === 'string') top.flag = /^--?[A-Za-z][\w-]*$/.test(token.text) ? token.text : ''
    }
    before = token
  }
}

function sign(token: Token, before: Token | undefined, frames: Frame[], top: Frame, path: string): void {
  switch (token.text) {
    case '(':
    case '[':
    case '{':
      if (frames.length < DEEPEST)
        frames.push(frame(token.text, before && (before.type === 'name' || before.text === '!') ? path : '', token.line))
      break
    case ')':
    case ']':
    case '}':
      close(frames, CLOSING.get(token.text) ?? '')
      break
    case ',':
      top.index++
      top.label = ''
      break
    case ';':
      top.label = ''
      break
    case ':':
    case '=':
    case ':=':
    case '=>':
      // `base: str = …`: the name stands before the type.
      if (before && before.type !== 'sign' && !(token.text === '=' && top.label !== '' && top.labelLine === before.line))
        setLabel(top, before.text, before.line)
      top.keyed = token.text === ':' || token.text === '=>'
      break
  }
}

function setLabel(top: Frame, label: string, line: number): void {
  top.label = label.length > 80 ? '' : label
  top.labelLine = line
}

function close(frames: Frame[], open: string): void {
  for (let n = frames.length - 1; n > 0; n--) {
    if (frames[n]?.open !== open) continue
    frames.length = n
    return
  }
}

function frame(open: string, callee: string, line: number): Frame {
  return { open, callee, index: 0, label: '', labelLine: line, first: '', flag: '', option: '', keyed: false }
}

function next(tokens: readonly Token[], n: number): Token | undefined {
  for (let at = n + 1; at < tokens.length; at++) if (tokens[at]?.type !== 'comment') return tokens[at]
  return undefined
}
