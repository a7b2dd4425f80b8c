import type { FoundReferences, HubId, ModelKind, ModelReference, UnresolvedReference } from '#model/model-reference.ts'
import { lex, type Text, type Token } from '#models/code/lex.ts'
import { FILE_BUILDERS, FILE_LOADERS, HUB_WRITERS, isWriter, LIBRARIES, LOADERS, OTHER_HOSTS, type Loader } from '#models/code/loaders.ts'
import type { Syntax } from '#models/code/syntax.ts'
import { walk, type Frame, type Place } from '#models/code/walk.ts'
import { readHubId, readOllama } from '#models/hub-id.ts'
import { roleOf, snake, type Role } from '#models/labels.ts'
import { evidenceOf, isEvident, isHosted, isOwnerless, isSentenceTransformer, namesFamily } from '#models/model-names.ts'
import { readMentions } from '#models/mentions.ts'
import { isProgram, readArguments, readCommands, startsCommand } from '#models/shell/read-commands.ts'

/** A string that may be an id, with all that was seen around it. */
interface Literal {
  readonly token: Text
  /** A pattern that values are put into: no id. */
  readonly built: boolean
  readonly labels: readonly string[]
  /** Those of the labels that no other call stands between. */
  readonly near: readonly string[]
  readonly loader: Loader | undefined
  /** The call whose `revision` is meant. */
  readonly call: Frame | undefined
  /** The map of keys and values that the id stands in. */
  readonly map: Frame | undefined
  readonly writes: boolean
  readonly ollama: boolean
}

/** A variable whose value a loader takes; of a table perhaps only what stands under one key. */
interface Use {
  readonly name: string
  readonly loader: Loader
  readonly call: Frame
  readonly line: number
  /** The value is that of the name itself and not of a part of it. */
  readonly whole: boolean
  /** Followed from another variable. */
  readonly indirect?: true
  key?: string
}

interface Seen {
  readonly literals: Literal[]
  /** Variable → strings that it holds, variable → variables whose value it takes. */
  readonly held: Map<string, Literal[]>
  readonly taken: Map<string, Set<string>>
  readonly uses: Use[]
  /** Variables that name what is written. */
  readonly written: Set<string>
  /** Strings by the names that say “revision”. */
  readonly revisions: Map<string, string>
  /** Names that are imported from ModelScope; looked up once, where the file speaks of it. */
  modelScope?: ReadonlySet<string>
  readonly commands: (readonly { readonly text: string; readonly line: number }[])[]
  readonly references: ModelReference[]
  readonly unresolved: UnresolvedReference[]
  readonly text: string
  readonly speaks: Map<RegExp, boolean>
  /** The file speaks of models: it imports a library for them, or is configuration, where keys mean what they say. */
  readonly libraries: boolean
  readonly entry: 'code' | 'configuration'
}

/** Calls and keywords whose arguments are the value itself: defaults, conversions. */
const TRANSPARENT =
  /(?:^|\.)(?:get|getenv|field|Field|Option|Argument|from|to_string|into|String|str|Some|Ok|default|unwrap_or|unwrap_or_else|getOrDefault|or|new|Repo|model|dataset|with_revision|add_argument|Path|of|listOf|Arrays\.asList|List\.of|option|addOption)$/

/** Finds what program text loads: ids in calls, in constants that calls use, in names that say “model”. */
export function readCode(text: string, syntax: Syntax, entry: 'code' | 'configuration' = 'code'): FoundReferences {
  const tokens = lex(text, syntax)
  const seen: Seen = {
    literals: [],
    held: new Map(),
    taken: new Map(),
    uses: [],
    written: new Set(),
    revisions: new Map(),
    commands: [],
    references: [],
    unresolved: [],
    text,
    speaks: new Map(),
    libraries: entry === 'configuration' || LIBRARIES.test(text),
    entry,
  }
  let depth = 0
  let previous: Token | undefined
  const documentation = new Set<Text>()
  for (const token of tokens) {
    if (token.type === 'comment') seen.references.push(...readMentions(token.text, token.line, 'comment'))
    else if (
      syntax.docStrings &&
      token.type === 'string' &&
      token.head &&
      depth === 0 &&
      (previous === undefined || !/^[=\\]$/.test(previous.text))
    )
      documentation.add(token)
    else if (token.type === 'sign') depth += DEPTH.get(token.text) ?? 0
    if (token.type !== 'comment') previous = token
  }
  const lines = syntax.newlines === true
  walk(
    tokens,
    lines,
    (token, depth) => depth > 1 || token.type === 'string',
    place => {
      const { token } = place
      if (token.type !== 'string') noteUse(place, seen)
      else if (documentation.has(token)) seen.references.push(...readMentions(token.text, token.line, 'comment'))
      else noteString(token, place, seen)
    },
  )
  if (seen.uses.length > 0 && seen.held.size > 0)
    walk(
      tokens,
      lines,
      ({ type, text: name }) => type === 'name' && (seen.held.has(name) || seen.taken.has(name)),
      place => noteName(place, seen),
    )
  const loaded = follow(seen)
  for (const literal of seen.literals) {
    const through = loaded.get(literal)
    if (literal.built) {
      if (through) noteUnresolved(literal.token, seen)
      continue
    }
    const found = decide(literal, through, seen)
    if (found) seen.references.push(found)
  }
  for (const words of seen.commands) if (words.length > 1) addTo(seen, readArguments(words))
  noteUnbound(tokens, seen)
  return { references: unique(seen.references), unresolved: seen.unresolved }
}

function noteString(token: Text, place: Place, seen: Seen): void {
  const { frames, after } = place
  const top = frames.at(-1)
  const value = token.text
  if (top) noteKey(value, top, frames, seen)
  const placeholder = /^\$\{([\w.-]{1,60}):([^${}\s]{3,200})\}$/.exec(value)
  if (placeholder) {
    // `${name:value}` of Spring: what it is when nothing is set.
    noteLiteral({ ...token, built: false, text: placeholder[2] ?? '' }, placeholder[1] ?? '', place, seen)
    return
  }
  const format = !token.built && after?.text === '.' && /\{\w{0,20}\}/.test(value)
  if (value.length > 400 || /[\s{]/.test(value)) {
    if (startsCommand(value)) addTo(seen, readCommands(value, token.line))
    else if (/https?:\/\/|hf:\/\//.test(value)) seen.references.push(...readMentions(value, token.line, 'code'))
    if (value.includes('\n') && seen.libraries && !token.built) noteLines(token, place, seen)
    for (const match of value.matchAll(/\b\w{0,20}[dD]efault[:=]"([^"\s]{3,200})"/g))
      noteLiteral({ ...token, text: match[1] ?? '' }, 'default', place, seen)
    if (!token.built && !format) return
  }
  const { loader, call } = loading(frames, seen)
  const table =
    top?.open === '[' && loader ? seen.uses.findLast(use => use.name === top.callee.slice(top.callee.lastIndexOf('.') + 1)) : undefined
  if (table) {
    // `CONFIG["base"]`: the string is a key, not an id.
    table.key ??= value
    return
  }
  if (token.built || format || joins(place)) {
    if (loader && call && (token.built || value.includes('/'))) noteUnresolved(token, seen)
    else if (value.includes('/')) hold({ ...literalOf(token, frames, undefined, call, seen), built: true }, seen)
    return
  }
  // `--model=owner/name`, `pretrained=owner/name,dtype=…`: each part has a name of its own.
  if (/^-{0,2}[A-Za-z_][\w.-]{0,60}=/.test(value)) {
    for (const pair of value.split(',')) {
      const equals = pair.indexOf('=')
      if (equals > 0) noteLiteral({ ...token, text: pair.slice(equals + 1) }, pair.slice(0, equals), place, seen)
    }
    return
  }
  noteLiteral(token, '', place, seen)
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

/** What a string tells of the bracket that it stands in: a revision, a kind, the name of a value, a word of a command. */
function noteKey(value: string, top: Frame, frames: readonly Frame[], seen: Seen): void {
  if (top.label !== '' && roleOf(top.label) === 'revision') {
    setRevision(frames, value)
    seen.revisions.set(top.label, value)
  }
  if (top.index === 2 && top.callee.endsWith('with_revision')) top.revision ??= value
  if (/^(?:repo_?type|type)$/i.test(snake(top.label))) {
    if (value === 'dataset') setDataset(frames)
    if (value === 'space') for (const frame of frames.slice(1)) frame.space = true
  }
  if (/^(?:name|key)$/i.test(top.label)) top.named = value
}

/** A string that may be an id; `name` is one that the string itself gives to its value. */
function noteLiteral(token: Text, name: string, place: Place, seen: Seen): void {
  const { frames } = place
  const top = frames.at(-1)
  const value = token.text
  if (name === '' && top && top.open !== '') noteWord(token, top, frames.at(-2), seen)
  const { loader, call } = name === '' ? loading(frames, seen) : NO_LOADER
  const literal = literalOf(token, frames, loader, call, seen, name)
  if (!value.includes('/') && !loader && !literal.ollama && !/^ollama:|^hf-?hub:/i.test(value) && !mayBeHeld(literal, seen)) return
  hold(literal, seen)
}

function literalOf(
  token: Text,
  frames: readonly Frame[],
  loader: Loader | undefined,
  call: Frame | undefined,
  seen: Seen,
  name = '',
): Literal {
  const top = frames.at(-1)
  const found = labelsOf(frames)
  const labels = name === '' ? found.labels : [name, ...found.labels]
  const near = name === '' ? found.near : [name, ...found.near]
  return {
    token,
    built: false,
    labels,
    near,
    loader,
    call: call ?? frames.findLast(({ open }) => open === '('),
    map: top?.open === '{' && top.keyed ? top : undefined,
    writes: writes(frames),
    ollama: loader?.hub === 'ollama' || servedByOllama(token.text, near, frames, seen),
  }
}

/** Whether a name stands where Ollama takes one: in a call of its client, in the body of a request to its port, with a tag. */
function servedByOllama(value: string, near: readonly string[], frames: readonly Frame[], seen: Seen): boolean {
  const top = frames.at(-1)
  if (top?.label === 'model' && top.open === '{' && speaksOf(OLLAMA_PORT, seen)) return true
  if (!speaksOf(OLLAMA, seen)) return false
  if (/^[a-z0-9][\w.-]{1,50}:[\w.-]{1,40}$/.test(value) && near.some(label => roleOf(label) === 'model')) return true
  return frames.some(({ callee }) => OLLAMA.test(callee) || /(?:Generate|Chat|Pull|Embed|Embedding)Request$/.test(callee))
}

function hold(literal: Literal, seen: Seen): void {
  seen.literals.push(literal)
  for (const label of literal.labels) append(seen.held, plainName(label), literal)
}

/** `--model-name` is read as `model_name`. */
function plainName(label: string): string {
  return label.startsWith('-') ? label.replace(/^-+/, '').replaceAll('-', '_') : label
}

/** Words of a command: `["ollama", "pull", "NAME"]`, `spawn("ollama", ["pull", "NAME"])`. */
function noteWord({ text, line }: Text, top: Frame, outer: Frame | undefined, seen: Seen): void {
  if (top.words === undefined && outer?.words && top.open === '[') top.words = outer.words
  if (top.words) top.words.push({ text, line })
  else if (top.first === text && isProgram(text)) seen.commands.push((top.words = [{ text, line }]))
}

/** A name without an owner that may be loaded through a variable. */
function mayBeHeld({ token: { text: value }, near }: Literal, seen: Seen): boolean {
  if (isOwnerless(value)) return true
  if (value.length >= 60 || !/^[A-Za-z0-9]+(?:[-_.:][A-Za-z0-9]+)*$/.test(value)) return false
  return isEvident(value) || isSentenceTransformer(value) || (speaksOf(OLLAMA, seen) && near.some(label => roleOf(label) === 'model'))
}

const DEPTH: ReadonlyMap<string, number> = new Map([
  ['(', 1],
  ['[', 1],
  ['{', 1],
  [')', -1],
  [']', -1],
  ['}', -1],
])

/** Signs behind a name that is set, called or left for a part of it, so that its own value is not used here. */
const NO_VALUE = new Set(['::', '(', '=', ':=', '?.', '=>'])

/** A variable in the place where a loader takes its id. */
function noteUse({ token, before, after, frames }: Place, seen: Seen): void {
  const top = frames.at(-1)
  if (frames.length === 1 || !top) return
  if (token.text === 'Dataset' && before?.text === '::') setDataset(frames)
  if (after && (NO_VALUE.has(after.text) || (after.text === ':' && top.open === '{'))) return
  if (top.label !== '' && roleOf(top.label) === 'revision') top.revisionOf = token.text
  if (isWritten(top)) seen.written.add(token.text)
  const { loader, call } = loading(frames, seen)
  if (!loader || !call) return
  const whole = top.open !== '[' && !/^[.[]$/.test(after?.text ?? '') && !/^\*/.test(before?.text ?? '')
  seen.uses.push({ name: token.text, loader, call, line: token.line, whole })
}

/** Whether a variable here names what is made: `create_repo(NAME)`, `hub_model_id=NAME`. */
function isWritten({ label, index, callee, open }: Frame): boolean {
  if (label !== '' && roleOf(label) === 'output') return true
  return open === '(' && HUB_WRITERS.test(callee) && (label === '' ? index === 0 : roleOf(label) === 'model')
}

/** A variable that takes the value of another one which holds a string. */
function noteName({ token, after, frames }: Place, seen: Seen): void {
  if (after && (NO_VALUE.has(after.text) || (after.text === ':' && frames.at(-1)?.open === '{'))) return
  for (const label of labelsOf(frames).labels) {
    if (label === token.text) continue
    const names = seen.taken.get(label)
    if (names) names.add(token.text)
    else seen.taken.set(label, new Set([token.text]))
  }
}

/** No call of a loader around a place. */
const NO_LOADER: { readonly loader?: Loader; readonly call?: Frame } = {}

/** The loader in whose argument for the id this place stands, and the call. */
function loading(frames: readonly Frame[], seen: Seen): { readonly loader?: Loader; readonly call?: Frame } {
  for (let n = frames.length - 1; n > 0 && n >= frames.length - 4; n--) {
    const frame = frames[n]
    if (!frame) break
    if (frame.open !== '(' || frame.callee === '') continue
    const loader = (frame.loads ??= loaderOf(frame, seen) ?? false)
    if (loader) {
      if (frame.label === '' && loader.positions.includes(frame.index)) return { loader, call: frame }
      const role = roleOf(frame.label)
      if (role === 'model') return { loader: loader.kind === 'dataset' ? { ...loader, kind: 'model' } : loader, call: frame }
      if (loader.named?.test(frame.label)) return { loader, call: frame }
      if (role === 'dataset' || (loader.kind === 'dataset' && /^(?:path|name_or_path)$/.test(frame.label)))
        return { loader: { ...loader, kind: 'dataset' }, call: frame }
      return NO_LOADER
    }
    if (!(frame.hands ??= TRANSPARENT.test(frame.callee))) return NO_LOADER
  }
  return NO_LOADER
}

function loaderOf(frame: Frame, seen: Seen): Loader | undefined {
  const { callee } = frame
  if (OTHER_HOSTS.test(callee) || FILE_LOADERS.test(callee)) return undefined
  const steps = callee.toLowerCase().split(/[.$]/)
  const last = steps.at(-1)?.replace(/[!?]$/, '') ?? ''
  const loader = LOADERS.get(steps.slice(-2).join('.')) ?? LOADERS.get(last)
  if (loader && (!loader.library || speaksOf(loader.library, seen))) return loader
  return OLLAMA.test(last) && speaksOf(OLLAMA, seen) ? OLLAMA_CLIENT : undefined
}

/** A client of Ollama of any library: the name of the call says so. */
const OLLAMA_CLIENT: Loader = { kind: 'model', positions: [0], hub: 'ollama', bare: true }

/** Whether the file holds a pattern; asked once for each. */
function speaksOf(pattern: RegExp, seen: Seen): boolean {
  const known = seen.speaks.get(pattern)
  if (known !== undefined) return known
  const found = pattern.test(seen.text)
  seen.speaks.set(pattern, found)
  return found
}

const OLLAMA = /ollama/i
const OLLAMA_PORT = /:11434\b/
const MODELSCOPE = /\bmodelscope\b/

/** The names that the value takes, innermost first, and how many of them no other call stands between. */
function labelsOf(frames: readonly Frame[]): { readonly labels: readonly string[]; readonly near: readonly string[] } {
  const labels: string[] = []
  let near: readonly string[] | undefined
  for (let n = frames.length - 1; n >= 0 && labels.length < 4; n--) {
    const frame = frames[n] ?? frame0
    labels.push(...labelsIn(frame))
    if (frame.open === '(' && frame.callee !== '' && !TRANSPARENT.test(frame.callee)) near ??= [...labels]
  }
  return { labels, near: near ?? labels }
}

function labelsIn({ label, named, callee, first, index, flag, option }: Frame): readonly string[] {
  if (label === 'value' && named) return [named]
  const options = first.startsWith('-') && /(?:add_argument|option|addOption|Option)$/.test(callee) ? [option || first] : []
  if (label !== '') return /^(?:default|value)$/.test(label) ? [...options, label] : [label]
  // `getenv("MODEL", "…")`, `environ.setdefault("MODEL", "…")`
  if (index === 1 && label === '' && /^[A-Z][A-Z0-9_]{2,60}$/.test(first)) return [first]
  if (index === 1 && callee.endsWith('parametrize')) return first.split(',').map(name => name.trim())
  if (options.length > 0) return options
  if (flag !== '') return [flag]
  // `.modelName("…")`, `WithModel("…")`: a setter is a name for its value.
  const method = callee.slice(callee.lastIndexOf('.') + 1)
  if (index === 0 && /[a-z]Dataset(?:Loader)?$/.test(method)) return ['dataset']
  if (index !== 0 || roleOf(method) !== 'model') return []
  return (callee === method ? /^(?:load|get|from|fetch|download|init|use|build)_?[a-zA-Z]/ : /^(?:[a-z]|With|Set|Use)/).test(method)
    ? [method]
    : []
}

const frame0: Frame = { open: '', callee: '', index: 0, label: '', labelLine: 0, first: '', flag: '', option: '', keyed: false }

/** Whether the string is one part of a sum or a format. */
function joins({ before, after }: Place): boolean {
  return before?.text === '+' || after?.text === '+' || after?.text === '%' || (before?.text === '%' && after?.text !== ')')
}

function writes(frames: readonly Frame[]): boolean {
  return frames.slice(-3).some(({ callee, open }) => open === '(' && isWriter(callee))
}

function setRevision(frames: readonly Frame[], value: string): void {
  const top = frames.at(-1)
  if (top?.open === '{' && top.keyed) top.revision ??= value
  const call = frames.findLast(({ open }) => open === '(')
  if (call) call.revision ??= value
}

function setDataset(frames: readonly Frame[]): void {
  for (const frame of frames.slice(1).slice(-3)) frame.dataset = true
}

function noteUnresolved(token: Text, seen: Seen): void {
  const what = seen.text.slice(token.from, Math.min(token.to, token.from + 120))
  if (!seen.unresolved.some(({ line }) => line === token.line)) seen.unresolved.push({ what, line: token.line, endLine: token.endLine })
}

/** The loader that a string reaches through variables. */
interface Through {
  readonly loader: Loader
  readonly call: Frame
  /** The variable holds the string itself: the revision of the call is that of the string. */
  readonly direct: boolean
}

/** All strings that reach a loader through variables, with that loader. */
function follow(seen: Seen): ReadonlyMap<Literal, Through> {
  const loaded = new Map<Literal, Through>()
  const done = new Set<string>()
  const queue = [...seen.uses]
  for (let use = queue.pop(); use; use = queue.pop()) {
    const key = `${use.loader.kind} ${use.name} ${use.key ?? ''}`
    if (done.has(key)) continue
    done.add(key)
    const held = seen.held.get(use.name) ?? []
    const keyed = use.key === undefined ? [] : held.filter(({ labels }) => labels.includes(use.key ?? ''))
    const { loader, call, indirect } = use
    for (const literal of keyed.length > 0 ? keyed : held) loaded.set(literal, { loader, call, direct: indirect !== true })
    for (const name of seen.taken.get(use.name) ?? []) queue.push({ ...use, name, indirect: true })
  }
  return loaded
}

function decide(literal: Literal, through: Through | undefined, seen: Seen): ModelReference | undefined {
  const { token, loader } = literal
  const value = token.text
  const role = strongest(literal.near, literal.labels)
  const load = loader ?? through?.loader
  const told = (id: HubId | undefined) => refer(id, literal, through, role, seen)
  if ((literal.writes && !loader) || literal.call?.space) return undefined
  if (WRITTEN.test(value)) return told(readHubId(value))
  if (!value.includes('/') && (load?.hub === 'ollama' || literal.ollama))
    return fromOllama(value, load, role) ? told(readOllama(value)) : undefined
  if (isHosted(value) && load?.kind !== 'dataset') return undefined
  const id = readHubId(load ? value.replace(/^(?:models|datasets)\/(?=[^/]+\/[^/]+$)/, '') : value)
  if (!value.includes('/') && id === undefined)
    return told(load ? (load.bare ? bare(value, load) : undefined) : ownerless(value, role, seen))
  if (id === undefined || role === 'output') return undefined
  if (load) return told(load.hub && load.hub !== 'ollama' ? { ...id, hub: load.hub } : id)
  if (seen.written.size > 0 && evidenceOf(id.id) !== 'sure' && literal.labels.some(label => seen.written.has(plainName(label))))
    return undefined
  return mayStand(id, role, literal, seen) ? told(id) : undefined
}

/** Forms that name the hub themselves. */
const WRITTEN = /:\/\/|^pkg:|^(?:hf|huggingface|hf-hub|hf_hub)(?:[:]|\/[^/]+\/)|^hf\.co\/|^git@/i

/** Whether a name is one of the Ollama library, told from other words that a client takes. */
function fromOllama(value: string, load: Loader | undefined, role: Role): boolean {
  if (role === 'model' || (load?.hub === 'ollama' && load !== OLLAMA_CLIENT)) return true
  return (load !== undefined || role === 'hint') && (/^[a-z0-9][\w.-]+:[\w.-]+$/.test(value) || namesFamily(value))
}

function ownerless(value: string, role: Role, seen: Seen): HubId | undefined {
  if (role !== 'model') return undefined
  if (isSentenceTransformer(value)) return { hub: 'huggingface', kind: 'model', id: `sentence-transformers/${value}` }
  return isOwnerless(value) && (seen.libraries || value.includes('-')) ? { hub: 'huggingface', kind: 'model', id: value } : undefined
}

/** Whether an id that nothing loads is one, by what it tells itself and by the name that it stands under. */
function mayStand({ id }: HubId, role: Role, { near, call }: Literal, seen: Seen): boolean {
  const evidence = evidenceOf(id)
  const evident = evidence === 'sure' || evidence === 'likely'
  switch (role) {
    case 'never':
      // `tokenizer = { repository = "owner/name" }`: elsewhere a repository holds code or images.
      return (
        evident &&
        near[0] === 'repository' &&
        (near.slice(1).some(label => roleOf(label) === 'model') || /endpoint|inference/i.test(call?.callee ?? ''))
      )
    case 'model':
    case 'dataset':
      return evidence !== 'none' || seen.libraries || (/[A-Z]/.test(id) && near.some(label => label.startsWith('-')))
    case 'hint':
      return evident
    default:
      return evidence === 'sure' || (evident && seen.libraries && seen.entry === 'code')
  }
}

function bare(value: string, loader: Loader): HubId | undefined {
  if (loader.kind === 'dataset')
    return /^[a-z][a-z0-9_-]{2,60}$/i.test(value) && !FILE_BUILDERS.has(value)
      ? { hub: 'huggingface', kind: 'dataset', id: value }
      : undefined
  if (loader.owner && /^[a-z0-9][a-z0-9._-]{3,80}$/i.test(value) && evidenceOf(`${loader.owner}/${value}`) === 'sure')
    return { hub: 'huggingface', kind: 'model', id: `${loader.owner}/${value}` }
  return isOwnerless(value) ? { hub: 'huggingface', kind: 'model', id: value } : undefined
}

/** The most telling of the roles of several names: what is never an id or is written outranks the rest. */
function strongest(near: readonly string[], all: readonly string[]): Role {
  const roles = near.map(roleOf)
  const inner = roles[0]
  if (inner === 'never' || inner === 'output' || inner === 'revision') return inner
  const found = (['output', 'dataset', 'model', 'hint'] as const).find(role => roles.includes(role))
  // Through another call the outer name is only a hint: `config = read("…")`.
  return found ?? (all.some(label => /^(?:model|dataset|hint)$/.test(roleOf(label))) ? 'hint' : 'none')
}

function kindFor(literal: Literal, through: Through | undefined, role: Role): ModelKind {
  if (literal.call?.dataset || through?.call.dataset) return 'dataset'
  const kind = (literal.loader ?? through?.loader)?.kind
  if (kind) return kind
  const [label = '', outer = ''] = literal.near.map(snake)
  if (role === 'dataset' || (role === 'hint' && DATA.test(label))) return 'dataset'
  return DATA.test(outer) && /^(?:hf|name|path|id|repo|repo_id|source|hub)$/.test(label) ? 'dataset' : 'model'
}

const DATA = /(?:^|_)(?:data|ds|dataset)(?:_|$)/

function refer(id: HubId | undefined, literal: Literal, through: Through | undefined, role: Role, seen: Seen): ModelReference | undefined {
  if (!id || (!seen.libraries && !literal.loader && id.hub === 'huggingface' && isHosted(id.id))) return undefined
  const revision =
    id.revision ??
    [literal.map, literal.call, through?.direct ? through.call : undefined].map(frame => revisionIn(frame, seen)).find(Boolean)
  return {
    hub: id.hub === 'huggingface' && isOfModelScope(through?.call ?? literal.call, seen) ? 'modelscope' : id.hub,
    id: id.id,
    kind: id.kind === 'dataset' ? 'dataset' : kindFor(literal, through, role),
    ...(revision ? { revision } : {}),
    line: literal.token.line,
    endLine: literal.token.endLine,
    entry: seen.entry,
    weight: 'full',
  }
}

function revisionIn(frame: Frame | undefined, seen: Seen): string | undefined {
  return frame?.revision ?? (frame?.revisionOf ? seen.revisions.get(frame.revisionOf) : undefined)
}

/** `from modelscope import snapshot_download`: names that two hubs share are those of the one that is imported. */
function isOfModelScope(call: Frame | undefined, seen: Seen): boolean {
  if (!call || !speaksOf(MODELSCOPE, seen)) return false
  const [first = ''] = call.callee.split('.')
  if (first === 'modelscope') return true
  seen.modelScope ??= new Set(
    [...seen.text.matchAll(/^[ \t]{0,20}from modelscope[\w.]{0,60} import ([^\n]{1,300})/gm)].flatMap(match =>
      (match[1] ?? '').split(/\W+/),
    ),
  )
  return seen.modelScope.has(first)
}

function addTo(seen: Seen, more: FoundReferences): void {
  seen.references.push(...more.references)
  seen.unresolved.push(...more.unresolved)
}

/** Values of a language, and what stands for the object itself. */
const NO_NAMES = new Set(
  'None True False null undefined nil true false self this cls None if else for in not is and or await new'.split(' '),
)

/** Loaders that take a variable which nothing in the file binds: a parameter, an import, an option without default. */
function noteUnbound(tokens: readonly Token[], seen: Seen): void {
  if (seen.entry !== 'code') return
  const told = new Set(seen.references.map(({ line }) => line))
  const open = new Map<string, Use>()
  for (const use of seen.uses)
    if (
      use.whole &&
      !NO_NAMES.has(use.name) &&
      !seen.held.has(use.name) &&
      !seen.taken.has(use.name) &&
      !told.has(use.line) &&
      !open.has(use.name)
    )
      open.set(use.name, use)
  if (open.size === 0) return
  let depth = 0
  for (const [n, { type, text }] of tokens.entries()) {
    if (type === 'sign') depth += text === '{' || text === '}' ? 0 : (DEPTH.get(text) ?? 0)
    else if (type === 'name' && depth === 0 && open.has(text) && binds(tokens, n)) open.delete(text)
  }
  for (const { name, call, line } of open.values())
    seen.unresolved.push({ what: `${call.callee}(${name})`.slice(0, 120), line, endLine: line })
}

/** Whether a name is given a value here, as a statement. */
function binds(tokens: readonly Token[], n: number): boolean {
  const [before, after] = [tokens[n - 1], tokens[n + 1]]
  if (before?.text === '.' && tokens[n - 2]?.text !== 'self' && tokens[n - 2]?.text !== 'this') return false
  return (
    after?.text === '=' ||
    after?.text === ':=' ||
    after?.text === ',' ||
    after?.text === ':' ||
    after?.text === 'in' ||
    after?.text === 'of' ||
    before?.text === 'as'
  )
}

function unique(references: readonly ModelReference[]): ModelReference[] {
  const found = new Map<string, ModelReference>()
  for (const reference of references) {
    const key = `${reference.line} ${reference.kind} ${reference.id}`
    if (!found.has(key)) found.set(key, reference)
  }
  return [...found.values()].sort((a, b) => a.line - b.line)
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
