import { noteKey, noteWord } from '#models/code/bracket-facts.ts'
import { holdNothing, innermostCall, literalOf } from '#models/code/literals.ts'
import { loading, NO_LOADER, toldBy } from '#models/code/loading.ts'
import {
  addTo,
  hold,
  noteUnresolved,
  OLLAMA,
  speaksOf,
  speaksOfModels,
  speaksOfOllama,
  type Literal,
  type Seen,
} from '#models/code/seen.ts'
import { signOf, type Text } from '#models/code/tokens.ts'
import type { Place } from '#models/code/walk.ts'
import { readHubId } from '#models/hub-id.ts'
import { roleOf } from '#models/labels.ts'
import { readMentions } from '#models/mentions.ts'
import { isEvident, isOwnerless, isSentenceTransformer, isSizedTag, namesFamily } from '#models/model-names.ts'
import { readCommands, startsCommand } from '#models/shell/read-commands.ts'

/** Notes what a string may be: an id, a command, a text with ids in it, a part of an id. */
export function noteString(token: Text, place: Place, seen: Seen): void {
  const { frames } = place
  const top = frames[frames.length - 1]
  const value = token.text
  if (top) noteKey(value, top, frames, seen)
  if (!token.built && SIMPLE.test(value)) {
    if (isKeyOfTable(value, place, seen)) return
    if (!joins(place)) noteLiteral(token, '', place, seen)
    // `"hf-hub:" + name`
    else if (value.startsWith('hf') && /^hf[-_]?(?:hub)?:$/.test(value) && loading(frames, seen).loader) noteUnresolved(token, seen)
    return
  }
  const placeholder = value.startsWith('${') ? /^(?:\$\{[\w.-]{1,80}:){0,3}\$\{([\w.-]{1,80}):([^${}\s]{3,200})\}{1,4}$/.exec(value) : null
  if (placeholder) {
    // `${name:value}` of Spring: what it is when nothing is set.
    noteLiteral({ ...token, built: false, text: placeholder[2] ?? '' }, placeholder[1] ?? '', place, seen)
    return
  }
  const format = !token.built && value.includes('{') && behind(place) === DOT && /\{\w{0,20}\}/.test(value)
  if (value.length > 400 || /[\s{]/.test(value)) {
    noteProse(token, place, seen)
    if (!token.built && !format) return
  }
  if (isKeyOfTable(value, place, seen)) return
  if (token.built || format || joins(place)) {
    const whole = value.includes('/') ? wholeId(token, place) : ''
    if (whole !== '') return noteLiteral({ ...token, text: whole, built: false }, '', place, seen)
    const { loader, call } = loading(frames, seen)
    if (loader && call && (token.built || value.includes('/'))) noteUnresolved(token, seen)
    else if (value.includes('/')) hold({ ...literalOf(token, frames, { loader: undefined, call }, seen), built: true }, seen)
    return
  }
  // `--model=owner/name`, `pretrained=owner/name,dtype=…`: each part has a name of its own.
  if (value.includes('=') && /^-{0,2}[A-Za-z_][\w.-]{0,60}=/.test(value)) {
    for (const pair of value.split(',')) {
      const equals = pair.indexOf('=')
      if (equals > 0) noteLiteral({ ...token, text: pair.slice(equals + 1) }, pair.slice(0, equals), place, seen)
    }
    return
  }
  if (value.includes(',') && IDS.test(value)) {
    for (const text of value.split(',')) noteLiteral({ ...token, text }, '', place, seen)
    return
  }
  noteLiteral(token, '', place, seen)
}

/** Most strings: nothing is put into them, they are no list, and no path. */
const SIMPLE = /^[^\s{$=,/]{0,400}$/

/** `owner/name,owner/name`, as defaults of variables list ids. */
const IDS = /^[\w.-]{1,100}\/[\w.-]{1,100}(?:,[\w.-]{1,100}\/[\w.-]{1,100})+$/

/**
 * The id that stands whole before what is put into a string, or before what is added to it: `owner/name:{tag}`,
 * `https://huggingface.co/owner/name/resolve/main/` + file; empty where the id itself is built.
 */
function wholeId({ text, built }: Text, { tokens, before }: Place): string {
  const start = built ? text.slice(0, Math.max(0, text.search(/\$?\{|#\{/))) : tokens.sign(before) === PLUS ? '' : text
  return (
    /^(?:https?:\/\/[\w.-]{1,60}\/(?:datasets\/)?[\w.-]{1,96}\/[\w.-]{1,96}(?=\/)|(?:hf\.co\/)?[\w.-]{1,96}\/[\w.-]{1,96}(?=[:@]$))/.exec(
      start,
    )?.[0] ?? ''
  )
}

/** A string of several words: a command, or a text that may hold addresses, lines of ids, defaults of tags. */
function noteProse(token: Text, place: Place, seen: Seen): void {
  // `!` before a command of a notebook that a program writes.
  const value = token.text.startsWith('!') ? token.text.slice(1) : token.text
  if (startsCommand(value) || (isRun(place) && /\s--?\w/.test(value))) addTo(seen, readCommands(value, token.line))
  else if (/https?:\/\/|hf:\/\//.test(value)) seen.references.push(...readMentions(value, token.line, 'code'))
  if (value.includes('\n') && !token.built) {
    if (speaksOfModels(seen)) noteLines(token, place, seen)
    if (!value.startsWith('---')) noteSettings(token, place, seen)
  } else if (place.frames.at(-1)?.open === '[' && value.includes(': ')) noteSettings(token, place, seen)
  if (!value.includes('efault')) return
  for (const match of value.matchAll(/\b\w{0,20}[dD]efault[:=]"([^"\s]{3,200})"/g))
    noteLiteral({ ...token, text: match[1] ?? '' }, 'default', place, seen)
}

/** Calls that run the command which a string holds. */
const RUNS: ReadonlySet<string> = new Set(
  'run Popen call check_call check_output getoutput system run_commands exec execSync spawn shell sh popen run_command execute_command'.split(
    ' ',
  ),
)

function isRun({ frames }: Place): boolean {
  const call = innermostCall(frames)
  return call !== undefined && RUNS.has(toldBy(call).method)
}

/** `model: owner/name` on a line of a configuration that a program holds; one that is a card (`---`) is written for others. */
function noteSettings(token: Text, place: Place, seen: Seen): void {
  if (!token.text.includes('/')) return
  for (const [n, line] of token.text.split('\n').entries()) {
    const [, name = '', text = ''] =
      line.length > 300 ? [] : (/^\s*(?:- )?([\w-]{2,40}): {1,4}["']?([\w.-]+\/[\w.-]+)["']?\s*$/.exec(line) ?? [])
    if (text === '' || roleOf(name) !== 'model' || !isEvident(text)) continue
    const at = token.line + n
    noteLiteral({ ...token, text, line: at, endLine: at }, name, place, seen)
  }
}

/** `CONFIG["base"]` in the place of an id: the string is a key, and the id stands under it. */
function isKeyOfTable(value: string, { frames }: Place, seen: Seen): boolean {
  const top = frames[frames.length - 1]
  if (top?.open !== '[' || seen.uses.length === 0 || !loading(frames, seen).loader) return false
  const name = top.callee.slice(top.callee.lastIndexOf('.') + 1)
  const table = seen.uses.findLast(use => use.name === name)
  if (!table) return false
  table.key ??= value
  return true
}

/** Ids one a line, as in `"""…""".split()`. */
function noteLines(token: Text, place: Place, seen: Seen): void {
  for (const [n, line] of token.text.split('\n').entries()) {
    const text = line.trim()
    if (text.length > 200 || !/^[\w.-]+\/[\w.-]+$/.test(text) || !isEvident(text)) continue
    const at = token.line + n
    noteLiteral({ ...token, text, line: at, endLine: at }, '', place, seen)
  }
}

/** A string that may be an id; `name` is one that the string itself gives to its value. */
function noteLiteral(token: Text, name: string, place: Place, seen: Seen): void {
  const { frames } = place
  const top = frames[frames.length - 1]
  const value = token.text
  if (name === '' && top && top.open !== '') noteWord(token, top, frames[frames.length - 2], seen)
  const load = name === '' ? loading(frames, seen) : NO_LOADER
  const told = value.includes('/') || load.loader !== undefined || (mayStandAlone(value) && !isOfUnion(place))
  // Nearly all strings end here, before anything is made for them.
  if (!told && (!speaksOfOllama(seen) || (top?.open === '{' && behind(place) === COLON && !isSizedTag(value)))) return
  if (told && load.loader === undefined && isNoId(value)) return holdNothing(frames, name, seen)
  const literal = literalOf(token, frames, load, seen, name)
  if (told || literal.ollama || mayBeServed(literal, seen)) hold(literal, seen)
}

/** A path or other words with a slash that are no id, whatever takes them. */
function isNoId(value: string): boolean {
  return value.includes('/') && readHubId(value) === undefined && !/^(?:models|datasets)\//.test(value)
}

/** A name without an owner that may be loaded through a variable. */
function mayStandAlone(value: string): boolean {
  // Without a joint only `gpt2`, `LaBSE` and their like are names of models.
  if (!/[-_.:]/.test(value)) return value === 'LaBSE' || (value.endsWith('2') && isOwnerless(value))
  if ((value.includes(':') && /^ollama:|^hf-?hub:/i.test(value)) || isOwnerless(value)) return true
  return isPlain(value) && ((/[-_.]/.test(value) && isEvident(value)) || isSentenceTransformer(value))
}

/** A name that a client of Ollama may ask for. */
function mayBeServed({ token: { text: value }, near }: Literal, seen: Seen): boolean {
  if (!isPlain(value) || !speaksOf(OLLAMA, seen)) return false
  const roles = near.map(roleOf)
  return roles.includes('model') || (roles.includes('hint') && namesFamily(value))
}

function isPlain(value: string): boolean {
  return value.length < 60 && /^[A-Za-z0-9]+(?:[-_.:][A-Za-z0-9]+)*$/.test(value)
}

/** `"bert" | "gpt2"` of TypeScript: the words that a value may be, and none that it is. */
function isOfUnion(place: Place): boolean {
  return place.tokens.sign(place.before) === PIPE || behind(place) === PIPE
}

const PIPE = signOf('|')
const COLON = signOf(':')
const DOT = signOf('.')
const PLUS = signOf('+')
const PERCENT = signOf('%')
const PAREN_END = signOf(')')

/** The sign behind a string; 0 where another token stands there. */
function behind({ tokens, at }: Place): number {
  return tokens.sign(tokens.after(at))
}

/** Whether the string is one part of a sum or a format. */
function joins(place: Place): boolean {
  const before = place.tokens.sign(place.before)
  const after = behind(place)
  if (before === PLUS || after === PLUS || after === PERCENT) return true
  return before === PERCENT && after !== PAREN_END
}
