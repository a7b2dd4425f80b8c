import type { FoundReferences, HubId, ModelKind, ModelReference, UnresolvedReference } from '#model/model-reference.ts'
import { lex, type Text, type Token } from '#models/code/lex.ts'
import { ASKS, FILE_BUILDERS, LIBRARIES, LOADERS, OTHER_HOSTS, WRITERS, type Loader } from '#models/code/loaders.ts'
import type { Syntax } from '#models/code/syntax.ts'
import { walk, type Frame, type Place } from '#models/code/walk.ts'
import { readHubId, readOllama } from '#models/hub-id.ts'
import { roleOf, snake, type Role } from '#models/labels.ts'
import { isEvident, isHosted, isOwnerless } from '#models/model-names.ts'
import { readMentions } from '#models/mentions.ts'
import { readCommands, startsCommand } from '#models/shell/read-commands.ts'

/** A string that may be an id, with all that was seen around it. */
interface Literal {
  readonly token: Text
  readonly labels: readonly string[]
  /** Those of the labels that no other call stands between. */
  readonly near: readonly string[]
  readonly loader: Loader | undefined
  /** The call whose `revision` is meant. */
  readonly call: Frame | undefined
  readonly writes: boolean
  readonly ollama: boolean
}

/** A variable whose value a loader takes; of a table perhaps only what stands under one key. */
interface Use {
  readonly name: string
  readonly loader: Loader
  readonly call: Frame
  key?: string
}

interface Seen {
  readonly literals: Literal[]
  /** Variable → strings that it holds, variable → variables whose value it takes. */
  readonly held: Map<string, Literal[]>
  readonly taken: Map<string, Set<string>>
  readonly uses: Use[]
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
    const found = decide(literal, loaded.get(literal), seen)
    if (found) seen.references.push(found)
  }
  return { references: unique(seen.references), unresolved: seen.unresolved }
}

function noteString(token: Text, place: Place, seen: Seen): void {
  const { frames } = place
  const top = frames.at(-1)
  const value = token.text
  if (top && roleOf(top.label) === 'revision') setRevision(frames, value)
  if (top && value === 'dataset' && /^(?:repo_?type|type)$/i.test(snake(top.label))) setDataset(frames)
  if (top && /^(?:name|key)$/i.test(top.label)) top.named = value
  if (value.length > 400 || /[\s{]/.test(value)) {
    if (startsCommand(value)) seen.references.push(...readCommands(value, token.line).references)
    else if (/https?:\/\/|hf:\/\//.test(value)) seen.references.push(...readMentions(value, token.line, 'code'))
    if (!token.built) return
  }
  const { loader, call } = loading(frames, seen)
  const table =
    top?.open === '[' && loader ? seen.uses.findLast(use => use.name === top.callee.slice(top.callee.lastIndexOf('.') + 1)) : undefined
  if (table) {
    // `CONFIG["base"]`: the string is a key, not an id.
    table.key ??= value
    return
  }
  const built = token.built || joins(place)
  if (built) {
    if (loader && call && (token.built || value.includes('/'))) noteUnresolved(token, seen)
    return
  }
  const ollama =
    loader?.hub === 'ollama' ||
    (speaksOf(OLLAMA, seen) &&
      frames.some(({ callee }) => OLLAMA.test(callee) || /(?:Generate|Chat|Pull|Embed|Embedding)Request$/.test(callee))) ||
    // The body of a request to a server of Ollama, by its port.
    (top?.label === 'model' && top.open === '{' && speaksOf(OLLAMA_PORT, seen))
  if (!value.includes('/') && !loader && !ollama && !/^ollama:|^hf-?hub:/i.test(value) && !mayBeHeld(value)) return
  const literal: Literal = {
    token,
    ...labelsOf(frames),
    loader,
    call: call ?? frames.findLast(({ open }) => open === '('),
    writes: writes(frames),
    ollama,
  }
  seen.literals.push(literal)
  for (const label of literal.labels) append(seen.held, label, literal)
}

/** A name without an owner that may be loaded through a variable. */
function mayBeHeld(value: string): boolean {
  return isOwnerless(value) || (value.length < 60 && /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+$/.test(value) && isEvident(value))
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
  if (frames.length === 1) return
  if (token.text === 'Dataset' && before?.text === '::') setDataset(frames)
  if (after && NO_VALUE.has(after.text)) return
  const { loader, call } = loading(frames, seen)
  if (loader && call) seen.uses.push({ name: token.text, loader, call })
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
      if (role === 'dataset' || (loader.kind === 'dataset' && /^(?:path|name_or_path)$/.test(frame.label)))
        return { loader: { ...loader, kind: 'dataset' }, call: frame }
      return NO_LOADER
    }
    if (!(frame.hands ??= TRANSPARENT.test(frame.callee))) return NO_LOADER
  }
  return NO_LOADER
}

function loaderOf(frame: Frame, seen: Seen): Loader | undefined {
  if (OTHER_HOSTS.test(frame.callee)) return undefined
  const last = frame.callee.slice(frame.callee.lastIndexOf('.') + 1).replace(/[!?]$/, '')
  const loader = LOADERS.get(last.toLowerCase())
  if (!loader || (loader.library && !speaksOf(loader.library, seen))) return undefined
  return loader
}

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

function labelsIn({ label, named, callee, first, index }: Frame): readonly string[] {
  if (label === 'value' && named) return [named]
  if (label !== '') return [label]
  if (index === 1 && callee.endsWith('parametrize')) return first.split(',').map(name => name.trim())
  if (/(?:add_argument|option|addOption|Option)$/.test(callee) && first.startsWith('-')) return [first]
  // `.modelName("…")`, `WithModel("…")`: a setter is a name for its value.
  const method = callee.slice(callee.lastIndexOf('.') + 1)
  return callee !== method && index === 0 && /^(?:[a-z]|With|Set|Use)/.test(method) && roleOf(method) === 'model' ? [method] : []
}

const frame0: Frame = { open: '', callee: '', index: 0, label: '', labelLine: 0, first: '' }

/** Whether the string is one part of a sum or a format. */
function joins({ before, after }: Place): boolean {
  return before?.text === '+' || after?.text === '+' || after?.text === '%' || (before?.text === '%' && after?.text !== ')')
}

function writes(frames: readonly Frame[]): boolean {
  return frames
    .slice(-3)
    .some(({ callee, open }) => open === '(' && WRITERS.test(callee.slice(callee.lastIndexOf('.') + 1).toLowerCase()) && !ASKS.test(callee))
}

function setRevision(frames: readonly Frame[], value: string): void {
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

/** All strings that reach a loader through variables, with that loader. */
function follow(seen: Seen): ReadonlyMap<Literal, { readonly loader: Loader; readonly call: Frame }> {
  const loaded = new Map<Literal, { loader: Loader; call: Frame }>()
  const done = new Set<string>()
  const queue = [...seen.uses]
  for (let use = queue.pop(); use; use = queue.pop()) {
    const key = `${use.loader.kind} ${use.name} ${use.key ?? ''}`
    if (done.has(key)) continue
    done.add(key)
    const held = seen.held.get(use.name) ?? []
    const keyed = use.key === undefined ? [] : held.filter(({ labels }) => labels.includes(use.key ?? ''))
    for (const literal of keyed.length > 0 ? keyed : held) loaded.set(literal, use)
    for (const name of seen.taken.get(use.name) ?? []) queue.push({ ...use, name })
  }
  return loaded
}

function decide(
  literal: Literal,
  through: { readonly loader: Loader; readonly call: Frame } | undefined,
  seen: Seen,
): ModelReference | undefined {
  const { token, loader } = literal
  const value = token.text
  const role = strongest(literal.near, literal.labels)
  const written = /:\/\/|^(?:hf|huggingface|pkg|hf-hub|hf_hub)[:/]|^hf\.co\//i.test(value)
  if (literal.writes && !loader) return undefined
  if (written) return refer(readHubId(value), literal, kindFor(literal, through, role), seen)
  if (literal.ollama && (loader || role === 'model' || role === 'hint') && !value.includes('/'))
    return refer(readOllama(value), literal, 'model', seen)
  if (isHosted(value)) return undefined
  const id = readHubId(value)
  const load = loader ?? through?.loader
  if (!value.includes('/') && id === undefined && role === 'model' && !load && seen.libraries && isOwnerless(value))
    return refer({ hub: 'huggingface', kind: 'model', id: value }, literal, 'model', seen)
  if (!value.includes('/') && id === undefined)
    return load?.bare ? refer(bare(value, load), literal, kindFor(literal, through, role), seen) : undefined
  if (id === undefined || role === 'output') return undefined
  if (load) return refer(load.hub && load.hub !== 'ollama' ? { ...id, hub: load.hub } : id, literal, kindFor(literal, through, role), seen)
  const evident = isEvident(id.id)
  if (role === 'never') return undefined
  if (role === 'model' || role === 'dataset')
    return evident || seen.libraries ? refer(id, literal, kindFor(literal, through, role), seen) : undefined
  return evident && (role === 'hint' || seen.libraries) ? refer(id, literal, kindFor(literal, through, role), seen) : undefined
}

function bare(value: string, loader: Loader): HubId | undefined {
  if (loader.kind === 'dataset')
    return /^[a-z][a-z0-9_-]{2,60}$/i.test(value) && !FILE_BUILDERS.has(value)
      ? { hub: 'huggingface', kind: 'dataset', id: value }
      : undefined
  if (loader.owner && /^[a-z0-9][a-z0-9._-]{3,80}$/i.test(value) && isEvident(`${loader.owner}/${value}`))
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

function kindFor(literal: Literal, through: { readonly loader: Loader; readonly call: Frame } | undefined, role: Role): ModelKind {
  if (literal.call?.dataset || through?.call.dataset) return 'dataset'
  return (literal.loader ?? through?.loader)?.kind ?? (role === 'dataset' ? 'dataset' : 'model')
}

function refer(id: HubId | undefined, literal: Literal, kind: ModelKind, seen: Seen): ModelReference | undefined {
  if (!id || (!seen.libraries && !literal.loader && id.hub === 'huggingface' && isHosted(id.id))) return undefined
  const revision = id.revision ?? literal.call?.revision
  return {
    hub: id.hub,
    id: id.id,
    kind: id.kind === 'dataset' ? 'dataset' : kind,
    ...(revision ? { revision } : {}),
    line: literal.token.line,
    endLine: literal.token.endLine,
    entry: seen.entry,
    weight: 'full',
  }
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
