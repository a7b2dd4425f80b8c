import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { Policy, PolicyFault, Ruling } from '#model/policy.ts'
import { PRESETS, POLICY_KEYS, scopes, triggers, type Shape } from '#policy/schema.ts'

/** What holds where there is no policy file. */
export const DEFAULT_POLICY: Policy = {
  preset: 'open-source',
  allow: [],
  deny: [],
  private: [],
  allowComponents: [],
  waivers: [],
  overrides: [],
  folders: [],
}

/** Deepest nesting and longest file that is a policy; anything beyond is hostile. */
const MAX_CHARACTERS = 1_000_000

export type ReadPolicy =
  | { readonly policy: Policy; readonly extends?: { readonly repository: string; readonly path: string; readonly sha: string } }
  | { readonly faults: readonly PolicyFault[] }

/** Reads a policy file; every fault with its line, and no policy at all when there is one. */
export function readPolicy(path: string, text: string): ReadPolicy {
  if (text.length > MAX_CHARACTERS)
    return { faults: [{ path, message: `The policy has ${text.length} characters, expected at most ${MAX_CHARACTERS}` }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false, schema: 'core' })
  const line = (node: { range?: readonly [number, number, number] | null | undefined } | null | undefined) =>
    node?.range ? lines.linePos(node.range[0]).line : 1
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(error => ({
        path,
        line: lines.linePos(error.pos[0]).line,
        message: `Broken YAML: ${firstLine(error.message)}`,
      })),
    }
  }
  const faults: PolicyFault[] = []
  const fault = (node: Node | null, message: string) => void faults.push({ path, line: line(node), message })
  if (document.contents === null) return { policy: { ...DEFAULT_POLICY, path } }
  const value = check(document.contents, { kind: 'record', keys: POLICY_KEYS }, 'the policy', fault, line)
  const top = record(value)
  return faults.length > 0 || !top ? { faults } : assemble(path, top.entries)
}

/** A checked value: texts, lists and records, each record with the line it stands on. */
interface Section {
  readonly line: number
  readonly entries: ReadonlyMap<string, Checked>
}
type Checked = { readonly text: string } | { readonly items: readonly Checked[] } | { readonly record: Section }

function check(
  node: unknown,
  shape: Shape,
  what: string,
  fault: (node: Node | null, message: string) => void,
  line: (node: Node | null) => number,
): Checked | undefined {
  const here = isScalar(node) || isMap(node) || isSeq(node) ? node : null
  const refuse = (message: string): undefined => {
    fault(here, message)
    return undefined
  }
  switch (shape.kind) {
    case 'text':
    case 'choice': {
      const text = scalarText(node)
      if (text === undefined) return refuse(`Unexpected ${met(node)} for ${what}, expected ${expected(shape)}`)
      const fits = shape.kind === 'choice' ? shape.values.includes(text) : (shape.pattern?.test(text) ?? true)
      return fits ? { text } : refuse(`Unexpected "${text}" for ${what}, expected ${expected(shape)}`)
    }
    case 'list': {
      const items = isSeq(node) ? node.items : isScalar(node) && shape.of.kind !== 'record' ? [node] : undefined
      if (!items) return refuse(`Unexpected ${met(node)} for ${what}, expected a list`)
      return { items: items.flatMap(item => check(item, shape.of, what, fault, line) ?? []) }
    }
    case 'map':
    case 'record': {
      if (!isMap(node)) return refuse(`Unexpected ${met(node)} for ${what}, expected a mapping`)
      const entries = new Map<string, Checked>()
      for (const pair of node.items) {
        const key = scalarText(pair.key) ?? ''
        const field = shape.kind === 'map' ? { shape: shape.of } : Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined
        if (!field) {
          const known = shape.kind === 'record' ? Object.keys(shape.keys).join(', ') : shape.key
          fault(isScalar(pair.key) ? pair.key : here, `Unknown key "${key}" in ${what}, expected one of ${known}`)
          continue
        }
        const value = check(pair.value, field.shape, `"${key}"`, fault, line)
        if (value) entries.set(key, value)
      }
      if (shape.kind === 'record') {
        for (const [key, field] of Object.entries(shape.keys))
          if (field.required && !node.has(key)) refuse(`Missing "${key}" in ${what}: ${field.help}`)
      }
      return { record: { line: line(node), entries } }
    }
  }
}

function assemble(path: string, top: Section['entries']): ReadPolicy {
  const records = (key: string) => items(top.get(key)).flatMap(item => record(item) ?? [])
  const [, repository, file, sha] = /^([^/]+\/[^/]+)\/(.+)@([0-9a-f]{40})$/i.exec(text(top.get('extends')) ?? '') ?? []
  const policy: Policy = {
    ...ruling(top),
    path,
    private: texts(top.get('private')),
    allowComponents: [],
    waivers: records('waivers').map(({ line, entries }) => ({
      component: text(entries.get('component')) ?? '',
      reason: text(entries.get('reason')) ?? '',
      line,
      ...given({
        license: text(entries.get('license')),
        owner: text(entries.get('owner')),
        expires: text(entries.get('expires')),
        textSha256: text(entries.get('text-sha256'))?.toLowerCase(),
      }),
    })),
    overrides: records('overrides').map(({ line, entries }) => ({
      component: text(entries.get('component')) ?? '',
      license: text(entries.get('license')) ?? '',
      reason: text(entries.get('reason')) ?? '',
      line,
    })),
    folders: [...(record(top.get('folders'))?.entries ?? [])]
      .flatMap(([folder, value]) => {
        const below = record(value)
        return below ? [{ folder: `${folder.replace(/^\.?\/+|\/+$/g, '')}/`, ruling: ruling(below.entries) }] : []
      })
      .sort((a, b) => b.folder.length - a.folder.length),
  }
  return repository && file && sha ? { policy, extends: { repository, path: file, sha } } : { policy }
}

function ruling(entries: Section['entries']): Ruling {
  const licenses = record(entries.get('licenses'))?.entries
  return {
    preset: PRESETS.find(name => name === text(entries.get('preset'))) ?? 'open-source',
    allow: texts(licenses?.get('allow')),
    deny: texts(licenses?.get('deny')),
    ...given({
      failOn: entries.has('fail-on') ? triggers(texts(entries.get('fail-on'))) : undefined,
      warnOn: entries.has('warn-on') ? triggers(texts(entries.get('warn-on'))) : undefined,
      scopes: entries.has('scopes') ? scopes(texts(entries.get('scopes'))) : undefined,
    }),
  }
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** The keys that have a value. */
function given<T extends object>(values: T): Given<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  // The keys are those of T, less the undefined ones; fromEntries forgets their names.
  return Object.fromEntries(entries) as Given<T>
}

function items(value: Checked | undefined): readonly Checked[] {
  return value && 'items' in value ? value.items : []
}

function texts(value: Checked | undefined): string[] {
  return items(value).flatMap(item => text(item) ?? [])
}

function text(value: Checked | undefined): string | undefined {
  return value && 'text' in value ? value.text : undefined
}

function record(value: Checked | undefined): Section | undefined {
  return value && 'record' in value ? value.record : undefined
}

function scalarText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined
  const { value, source } = node
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? (source ?? String(value)) : undefined
}

function expected(shape: Shape): string {
  if (shape.kind === 'choice') return `one of ${shape.values.join(', ')}`
  return shape.kind === 'text' ? (shape.expected ?? 'a text') : shape.kind
}

function met(node: unknown): string {
  if (isMap(node)) return 'mapping'
  if (isSeq(node)) return 'list'
  const text = scalarText(node)
  return text === undefined ? 'nothing' : `"${text}"`
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
