import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node, type ParsedNode } from 'yaml'
import type { Comment, Entries, Entry } from '#models/config/entries.ts'

/** Deeper structures are not followed. */
const DEEPEST = 60

/** Files above this size (in characters) are read line by line: the whole tree of one would take seconds. */
const LARGEST = 2_000_000

/** Reads the scalars of a YAML file with their lines; a file that is no YAML (a template) is read line by line. */
export function yamlEntries(text: string): Entries {
  if (last?.text !== text) last = { text, entries: read(text) }
  return last.entries
}

/** The file read last: a gallery is asked for its references and for its cards. */
let last: { readonly text: string; readonly entries: Entries } | undefined

function read(text: string): Entries {
  if (text.length > LARGEST) return looseEntries(text)
  const deep = /[[{]{200}/.test(text)
  if (deep) return { entries: [], comments: [], error: { message: 'The file is nested too deep to be configuration' } }
  const counter = new LineCounter()
  const documents = parsed(text, counter)
  if (documents === undefined) return { entries: [], comments: [], error: { message: 'The file is nested too deep to be configuration' } }
  const fault = Array.isArray(documents) ? documents.flatMap(({ errors }) => errors)[0] : undefined
  if (fault || !Array.isArray(documents)) {
    // A template of Helm or Jinja is no YAML, and nothing is wrong with it.
    const template = /\{\{|\{%/.test(text)
    const line = fault ? counter.linePos(fault.pos[0]).line : 1
    return {
      ...looseEntries(text),
      ...(fault && !template
        ? { error: { message: `The file is no YAML: ${fault.message.split('\n')[0]?.slice(0, 160) ?? ''}`, line } }
        : {}),
    }
  }
  const entries: Entry[] = []
  for (const document of documents) visit(document.contents, [], entries, { text, counter })
  return { entries, comments: comments(text) }
}

/** Undefined where the parser runs out of stack. */
function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseAllDocuments(text, { lineCounter, uniqueKeys: false, logLevel: 'silent', strict: false, version: '1.2' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The file, and where its lines are. */
interface Source {
  readonly text: string
  readonly counter: LineCounter
}

function visit(node: ParsedNode | Node | null | undefined, keys: readonly (string | number)[], entries: Entry[], source: Source): void {
  if (!node || keys.length > DEEPEST || isAlias(node)) return
  if (isScalar(node)) {
    const place = placeOf(node, source.counter)
    if (place && typeof node.value === 'string')
      entries.push({
        keys,
        value: node.value,
        ...place,
        ...(node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? { block: true as const } : {}),
      })
  } else if (isSeq(node)) for (const [n, item] of node.items.entries()) visit(toNode(item), [...keys, n], entries, source)
  else if (isMap(node)) {
    if (node.range && source.text.startsWith('{{', node.range[0])) return visitTemplate(node, keys, entries, source)
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? pair.key : undefined
      const name = key && (typeof key.value === 'string' || typeof key.value === 'number') ? String(key.value) : ''
      const place = key && placeOf(key, source.counter)
      if (place && name.includes('/')) entries.push({ keys: [...keys, name], value: name, isKey: true, ...place })
      visit(toNode(pair.value), [...keys, name], entries, source)
    }
  }
}

/** `{{ .Values.x | default "y" }}` without quotes, which is a map for YAML. */
function visitTemplate(node: Node, keys: readonly (string | number)[], entries: Entry[], { text, counter }: Source): void {
  const place = placeOf(node, counter)
  const value = node.range ? fallback(text.slice(node.range[0], node.range[1]).trim()) : ''
  if (place && value !== '' && !value.startsWith('{')) entries.push({ keys, value, ...place })
}

function toNode(value: unknown): Node | undefined {
  return isScalar(value) || isSeq(value) || isMap(value) ? value : undefined
}

function placeOf(node: Node, counter: LineCounter): { readonly line: number; readonly endLine: number } | undefined {
  if (!node.range) return undefined
  const [from, to] = node.range
  return { line: counter.linePos(from).line, endLine: counter.linePos(Math.max(from, to - 1)).line }
}

/** What stands behind `#`, where it begins a line or follows a space. */
function comments(text: string): Comment[] {
  return text.split('\n').flatMap((line, n) => {
    const at = line.startsWith('#') ? 0 : line.search(/\s#/)
    return at < 0 ? [] : [{ text: line.slice(at), line: n + 1 }]
  })
}

/** `{{ .Values.x | default "y" }}` is what it is when nothing is set. */
function fallback(value: string): string {
  return /^["']?\{\{[^{}]{0,300}?\bdefault\s{1,4}["']([^"'{}]{1,300})["'][^{}]{0,200}\}\}["']?$/.exec(value)?.[1] ?? value
}

/** Keys, list items and their values, one line at a time, by their indentation. */
function looseEntries(text: string): Entries {
  const entries: Entry[] = []
  const found: Comment[] = []
  const open: { readonly indent: number; readonly key: string }[] = []
  for (const [n, whole] of text.split('\n').entries()) {
    const line = whole.slice(0, 2000)
    const hash = line.startsWith('#') ? 0 : line.search(/\s#/)
    if (hash >= 0) found.push({ text: line.slice(hash), line: n + 1 })
    const told = hash >= 0 ? line.slice(0, hash) : line
    const match = /^(\s*(?:-\s+)*)(?:["']?([\w./-]{1,100})["']?\s*:(?=\s|$))?\s*(.*)$/.exec(told)
    const [, lead = '', key, value = ''] = match ?? []
    if (key === undefined && value === '') continue
    while ((open.at(-1)?.indent ?? -1) >= lead.length && open.length > 0 && key !== undefined) open.pop()
    const keys = [...open.map(({ key: name }) => name), ...(key === undefined ? [0] : [key])]
    if (key !== undefined && open.length < DEEPEST) open.push({ indent: lead.length, key })
    const bare = fallback(value.trim()).replace(/^(["'])(.*)\1$/, '$2')
    if (bare !== '' && !/^[|>&*{[]/.test(bare)) entries.push({ keys, value: bare, line: n + 1, endLine: n + 1 })
  }
  return { entries, comments: found }
}
