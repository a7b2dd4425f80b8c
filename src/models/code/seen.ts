import type { FoundReferences, ModelReference, UnresolvedReference } from '#model/model-reference.ts'
import { COMMONEST_LIBRARIES, LIBRARIES, type Loader } from '#models/code/loaders.ts'
import type { Text } from '#models/code/tokens.ts'
import type { Frame } from '#models/code/frame.ts'

/** A string that may be an id, with all that was seen around it. */
export interface Literal {
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
export interface Use {
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

/** What was seen in a file on the way through it. */
export interface Seen {
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
  modelScope: ReadonlySet<string> | undefined
  readonly commands: (readonly { readonly text: string; readonly line: number }[])[]
  readonly references: ModelReference[]
  readonly unresolved: UnresolvedReference[]
  readonly text: string
  readonly speaks: Map<RegExp, boolean>
  /** The file speaks of Ollama, or of the port of its server; looked up once. */
  ollama: boolean | undefined
  /** The file speaks of models: it imports a library for them, or is configuration, where keys mean what they say; looked up once. */
  libraries: boolean | undefined
  readonly entry: 'code' | 'configuration'
}

/** Nothing seen yet of a file. */
export function nothingSeen(text: string, entry: 'code' | 'configuration'): Seen {
  return {
    literals: [],
    held: new Map(),
    taken: new Map(),
    uses: [],
    written: new Set(),
    revisions: new Map(),
    modelScope: undefined,
    commands: [],
    references: [],
    unresolved: [],
    text,
    speaks: new Map(),
    ollama: undefined,
    libraries: entry === 'configuration' || undefined,
    entry,
  }
}

/** Whether the file speaks of models at all. */
export function speaksOfModels(seen: Seen): boolean {
  return (seen.libraries ??= COMMONEST_LIBRARIES.test(seen.text) || speaksOf(LIBRARIES, seen))
}

/** Whether the file holds a pattern; asked once for each. */
export function speaksOf(pattern: RegExp, seen: Seen): boolean {
  const known = seen.speaks.get(pattern)
  if (known !== undefined) return known
  const found = pattern.test(seen.text)
  seen.speaks.set(pattern, found)
  return found
}

/** The client, and the port of its server. */
export const OLLAMA = /ollama/i
export const OLLAMA_PORT = /:11434\b/

/** Whether anything in the file may be served by Ollama. */
export function speaksOfOllama(seen: Seen): boolean {
  return (seen.ollama ??= speaksOf(OLLAMA, seen) || speaksOf(OLLAMA_PORT, seen))
}

/** Takes over what another reader found in a part of the file. */
export function addTo(seen: Seen, more: FoundReferences): void {
  seen.references.push(...more.references)
  seen.unresolved.push(...more.unresolved)
}

/** Names an id that is put together from variables, once a line. */
export function noteUnresolved(token: Text, seen: Seen): void {
  const what = seen.text.slice(token.from, Math.min(token.to, token.from + 120))
  if (!seen.unresolved.some(({ line }) => line === token.line)) seen.unresolved.push({ what, line: token.line, endLine: token.endLine })
}

/** Keeps a string, under every name that it has. */
export function hold(literal: Literal, seen: Seen): void {
  seen.literals.push(literal)
  if (literal.call) literal.call.kept = true
  if (literal.map) literal.map.kept = true
  for (const label of literal.labels) {
    const name = plainName(label)
    const list = seen.held.get(name)
    if (list) list.push(literal)
    else seen.held.set(name, [literal])
  }
}

/** `--model-name` is read as `model_name`. */
export function plainName(label: string): string {
  return label.startsWith('-') ? label.replace(/^-+/, '').replaceAll('-', '_') : label
}
