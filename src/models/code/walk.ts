import { frame, NO_TARGETS, reopen, type Frame } from '#models/code/frame.ts'
import type { Syntax } from '#models/code/syntax.ts'
import { COMMENT, NAME, SIGN, signOf, type Tokens } from '#models/code/tokens.ts'

/** A string or a name in the place where its value is used; it holds until the next one is handed over. */
export interface Place {
  readonly tokens: Tokens
  readonly at: number
  /** The token before, comments apart; -1 where there is none. */
  readonly before: number
  /** Open brackets, outermost first; the first one is the file. */
  readonly frames: readonly Frame[]
}

/** A chain of calls longer than this (in characters) is cut. */
const LONGEST_PATH = 200

/** More names than these are not set at once. */
const MOST_TARGETS = 8

/** Deeper nesting than this is read flat. */
const DEEPEST = 200

const [PAREN, BRACKET, BRACE] = [signOf('('), signOf('['), signOf('{')]
const [PAREN_END, BRACKET_END, BRACE_END] = [signOf(')'), signOf(']'), signOf('}')]
const [COMMA, COLON, SEMICOLON, EQUALS, BANG] = [signOf(','), signOf(':'), signOf(';'), signOf('='), signOf('!')]
const [BECOMES, FAT_ARROW, CHOICE] = [signOf(':='), signOf('=>'), signOf('?')]

/** Signs behind which a line goes on. */
const CONTINUES: ReadonlySet<number> = new Set(
  ['=', '(', ',', ':', '[', '{', '+', '?', '&', '|', '.', ':=', '=>', '->', '||', '&&', '??', '::'].map(signOf),
)

/** Signs that a line begins with when it goes on with the one before. */
const LEADS: ReadonlySet<number> = new Set(['?', ':', '.', '?.', '||', '&&', '??'].map(signOf))

const [DOT, PATH, OPTIONAL, ARROW] = [signOf('.'), signOf('::'), signOf('?.'), signOf('->')]

/** Whether a sign joins names to a path. */
function joins(code: number): boolean {
  return code === DOT || code === PATH || code === OPTIONAL || code === ARROW
}

/** The names before a bracket, kept as places: most paths are never asked for. */
interface Path {
  /** What the path begins with: the call that was closed before. */
  base: string
  /** The first and the last token of the names; -1 without names. */
  first: number
  last: number
  /** The first name is joined to what is before it. */
  joined: boolean
}

/** What is done with strings and with names on the way; one object for all files, so that the compiler can rely on it. */
export interface Visitor<Seen> {
  string(place: Place, seen: Seen): void
  name(place: Place, seen: Seen): void
}

/** Goes through program text and hands over strings and names, with what stands around them. */
export function walk<Seen>(tokens: Tokens, { newlines, sections, tuples }: Syntax, visitor: Visitor<Seen>, seen: Seen): void {
  const frames: Frame[] = [frame('', '', 0)]
  const closedBefore: Frame[] = []
  const path: Path = { base: '', first: -1, last: -1, joined: false }
  const place = { tokens, at: 0, before: -1, frames }
  // Columns and what stands before are kept at hand: a call for each would cost more than the rest, while nothing is compiled.
  const { kinds, heads, codes, count } = tokens
  let before = -1
  let beforeKind = 0
  let beforeSign = 0
  for (let n = 0; n < count; n++) {
    const kind = kinds[n] ?? 0
    if (kind === COMMENT) continue
    const code = kind === SIGN ? (codes[n] ?? 0) : 0
    const head = heads[n] === 1
    if (head && sections && frames.length === 1 && code === BRACKET) frames[0] = section(tokens, n)
    const top = frames[frames.length - 1]
    if (!top) return
    if (head && newlines && before >= 0 && !LEADS.has(code) && endsStatement(beforeSign, top)) unlabel(top)
    if (kind === SIGN) {
      // `builder().name(…)`: the chain is one path.
      const closed = code === PAREN_END && top.open === '(' ? top.callee : ''
      sign(tokens, n, code, before, frames, closedBefore, path)
      if (tuples && code === COMMA && top.open !== '(' && top.open !== '[') nextTarget(tokens, before, top)
      if (closed !== '' && closed.length < LONGEST_PATH) begin(path, closed, -1, false)
      else if (code !== BANG && !joins(code)) begin(path, '', -1, false)
    } else {
      place.at = n
      place.before = before
      if (kind === NAME) {
        if (beforeKind === SIGN && joins(beforeSign)) {
          if (path.first < 0) begin(path, path.base, n, true)
          path.last = n
        } else begin(path, '', n, false)
        top.flag = ''
        if (beforeKind === NAME && tokens.length(n) === 2 && isIn(tokens, n)) setLabel(top, tokens, before, tokens.line(n))
        visitor.name(place, seen)
      } else {
        begin(path, '', -1, false)
        const text = tokens.text(n)
        if (top.first === '') top.first = text
        if (top.option === '' && text.startsWith('--')) top.option = text
        visitor.string(place, seen)
        top.flag = flagOf(text)
      }
    }
    before = n
    beforeKind = kind
    beforeSign = code
  }
}

/** The file from here on, under the last part of the name in square brackets. */
function section(tokens: Tokens, at: number): Frame {
  const opened = frame('', '', tokens.line(at))
  for (let n = at + 1; n < tokens.count && tokens.line(n) === tokens.line(at); n++)
    if (tokens.kind(n) === NAME) opened.section = tokens.text(n)
  return opened
}

function flagOf(text: string): string {
  return text.charCodeAt(0) === 45 && /^--?[A-Za-z][\w-]*$/.test(text) ? text : ''
}

/** Whether the line that begins behind a sign (0: behind a name or string) is a statement of its own. */
function endsStatement(code: number, { open }: Frame): boolean {
  if (open === '(' || open === '[') return false
  return !CONTINUES.has(code) || (open === '' && code === COLON)
}

function isIn(tokens: Tokens, n: number): boolean {
  const name = tokens.text(n)
  return name === 'in' || name === 'of'
}

function begin(path: Path, base: string, first: number, joined: boolean): void {
  path.base = base
  path.first = first
  path.last = first
  path.joined = joined
}

function written(tokens: Tokens, { base, first, last, joined }: Path): string {
  if (first < 0) return base
  let text = joined ? `${base}.${tokens.text(first)}` : tokens.text(first)
  for (let n = first + 1; n <= last; n++) if (tokens.kind(n) === NAME) text += `.${tokens.text(n)}`
  return text
}

function sign(tokens: Tokens, n: number, code: number, before: number, frames: Frame[], closedBefore: Frame[], path: Path): void {
  const top = frames[frames.length - 1]
  if (!top) return
  switch (code) {
    case PAREN:
    case BRACKET:
    case BRACE:
      if (frames.length < DEEPEST) {
        const called = tokens.kind(before) === NAME || tokens.sign(before) === BANG
        const open = code === PAREN ? '(' : code === BRACKET ? '[' : '{'
        enter(frames, closedBefore, open, called ? written(tokens, path) : '', tokens.line(n))
      }
      break
    case PAREN_END:
      close(frames, '(')
      break
    case BRACKET_END:
      close(frames, '[')
      break
    case BRACE_END:
      close(frames, '{')
      break
    case COMMA:
      top.index++
      top.label = ''
      top.role = undefined
      top.choosing = false
      break
    case SEMICOLON:
      unlabel(top)
      break
    case CHOICE:
      top.choosing = true
      break
    case COLON:
      if (top.choosing) {
        // `question ? 'this' : 'that'`: what stands before the colon is no name of what stands behind.
        top.choosing = false
        break
      }
      name(tokens, code, before, top)
      break
    case EQUALS:
    case BECOMES:
    case FAT_ARROW:
      name(tokens, code, before, top)
      break
  }
}

/** Goes into a bracket; `closedBefore` has the last one of each depth. */
function enter(frames: Frame[], closedBefore: Frame[], open: string, callee: string, line: number): void {
  const old = closedBefore[frames.length]
  if (old && !old.kept) reopen(old, open, callee, line)
  const opened = old && !old.kept ? old : frame(open, callee, line)
  closedBefore[frames.length] = opened
  frames.push(opened)
}

/** What stands before the sign is the name of what stands behind it. */
function name(tokens: Tokens, code: number, before: number, top: Frame): void {
  if (
    top.targets.length > 0 &&
    top.valued < 0 &&
    (code === BECOMES || (code === EQUALS && top.open === '')) &&
    tokens.kind(before) === NAME
  ) {
    top.targets = [...top.targets, tokens.text(before)]
    top.valued = 0
    label(top, top.targets[0] ?? '', tokens.line(before))
    return
  }
  // `base: str = …`: the name stands before the type.
  if (before >= 0 && tokens.kind(before) !== SIGN && !(code === EQUALS && top.label !== '' && top.labelLine === tokens.line(before)))
    setLabel(top, tokens, before, tokens.line(before))
  top.keyed = code === COLON || code === FAT_ARROW
}

/** `a, b = 'x', 'y'`: before the sign the names are kept, behind it each value gets its own. */
function nextTarget(tokens: Tokens, before: number, top: Frame): void {
  if (top.valued >= 0) label(top, top.targets[++top.valued] ?? '', tokens.line(before))
  else if (tokens.kind(before) === NAME && top.targets.length < MOST_TARGETS && !tokens.beginsWithDigit(before))
    top.targets = [...top.targets, tokens.text(before)]
}

function setLabel(top: Frame, tokens: Tokens, at: number, line: number): void {
  label(top, tokens.text(at), line)
}

function label(top: Frame, text: string, line: number): void {
  top.label = text.length > 80 ? '' : text
  top.labelLine = line
  top.role = undefined
}

function unlabel(top: Frame): void {
  top.label = ''
  top.targets = NO_TARGETS
  top.valued = -1
  top.choosing = false
  top.role = undefined
}

function close(frames: Frame[], open: string): void {
  let at = frames.length - 1
  while (at > 0 && frames[at]?.open !== open) at--
  // To set the length of an array is slow.
  if (at > 0) while (frames.length > at) frames.pop()
}
