import type { Declared, ParsedManifest, Unread } from '#model/manifest.ts'
import { entry as declare } from '#manifests/shared/entry.ts'
import { fault, unreadable, type Fault } from '#manifests/shared/fault.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { npmResolved } from '#manifests/shared/npm-resolved.ts'
import { npmSpecifier } from '#manifests/shared/npm-specifier.ts'

interface Entry {
  /** The selectors as they stand there, with commas between them. */
  readonly key: string
  readonly line: number
  endLine: number
  version?: string
  resolved?: string
}

/** The syntax of Yarn 1: selectors at the margin, `field "value"` below. One pass over the lines. */
export function parseYarnClassic(text: string): ParsedManifest {
  const entries = readEntries(text)
  if (!Array.isArray(entries)) return unreadable(entries)
  const last = entries.at(-1)
  if (last && last.version === undefined) return unreadable(fault('an entry without version: the file is cut off', last.line))
  const components: Declared[] = []
  const unread: Unread[] = []
  for (const entry of entries) {
    const found = component(entry)
    if (found) components.push(found)
    if (entry.key.includes('@file:')) unread.push(...archives(entry))
  }
  return { components: mergeRepeats(components), ...(unread.length > 0 ? { unread } : {}) }
}

const [SPACE, HASH, QUOTE, COLON, TAB] = [32, 35, 34, 58, 9] as const

function readEntries(text: string): Entry[] | Fault {
  const entries: Entry[] = []
  let entry: Entry | undefined
  let number = 0
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    let end = newline === -1 ? text.length : newline
    number++
    const from = start
    start = end + 1
    while (end > from && text.charCodeAt(end - 1) <= SPACE) end--
    if (end === from) continue
    const sign = text.charCodeAt(from)
    if (sign !== SPACE && sign !== TAB) {
      if (sign === HASH) continue
      if (text.charCodeAt(end - 1) !== COLON) return fault('expected selectors and a colon, such as name@^1.0.0:', number)
      if (entry && entry.version === undefined) return fault('an entry without version', entry.line)
      entry = { key: text.slice(from, end - 1), line: number, endLine: number }
      entries.push(entry)
    } else {
      const first = ink(text, from)
      if (text.charCodeAt(first) === HASH) continue
      if (!entry) return fault('a field outside of an entry', number)
      entry.endLine = number
      if (first === from + 2) readField(entry, text, first, end)
    }
  }
  return entries
}

function ink(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++
  return at
}

/** `version "1.0.0"` and `resolved "…"`; the name of a field may stand in quotes, and a colon behind it. */
function readField(entry: Entry, text: string, from: number, to: number): void {
  const start = text.charCodeAt(from) === QUOTE ? from + 1 : from
  const field = FIELDS.find(name => text.startsWith(name, start))
  if (field === undefined) return
  let at = start + field.length
  if (start > from && text.charCodeAt(at) === QUOTE) at++
  if (text.charCodeAt(at) === COLON) at++
  if (text.charCodeAt(at) !== SPACE) return
  at = ink(text, at)
  const quoted = text.charCodeAt(at) === QUOTE && text.charCodeAt(to - 1) === QUOTE && to - 1 > at
  entry[field] = quoted ? text.slice(at + 1, to - 1) : text.slice(at, to)
}

const FIELDS = ['version', 'resolved'] as const

/** A package that lies in the repository as an archive: nobody can be asked for it, but it is not passed over. */
function archives(entry: Entry): Unread[] {
  const ranges = selectorsOf(entry.key).map(selector => selector.slice(selector.indexOf('@', 1) + 1))
  return ranges.flatMap(range => (range.startsWith('file:') ? localArchive(range, entry) : [])).slice(0, 1)
}

/** Selectors stand in quotes where they hold more than a name and a simple range. */
function selectorsOf(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^,\s][^,]*/g)].map(match => match[1] ?? match[0].trim())
}

function component({ key, line, endLine, version, resolved }: Entry): Declared | undefined {
  const plain = plainName(key)
  if (plain !== undefined) return declared(plain, version, resolved, { line, endLine })
  const parsed = selectorsOf(key).map(selector => {
    const at = selector.indexOf('@', 1)
    return { name: at < 0 ? selector : selector.slice(0, at), range: at < 0 ? '' : selector.slice(at + 1) }
  })
  const specifiers = parsed.flatMap(({ name, range }) =>
    isPlain(range) ? { name, fetchedFrom: undefined } : (npmSpecifier(name, range) ?? []),
  )
  const alias = specifiers.find(({ name }, n) => name !== parsed[n]?.name && !name.startsWith('.'))
  if (specifiers.length === 0) return undefined
  const name = alias?.name ?? parsed[0]?.name ?? ''
  const address = resolved ?? specifiers.find(({ fetchedFrom }) => fetchedFrom !== undefined)?.fetchedFrom
  return name === '' ? undefined : declared(name, version, address, { line, endLine })
}

function declared(
  name: string,
  version: string | undefined,
  address: string | undefined,
  span: { line: number; endLine: number },
): Declared {
  const found = npmResolved(name, version, address)
  return declare({ purl: found.purl, name: found.name, version: found.version, fetchedFrom: found.fetchedFrom }, span)
}

/** The name of an entry whose selectors are all plain ranges, as nearly all are. */
function plainName(key: string): string | undefined {
  // Protocols have a colon.
  if (key.includes(':') || key.includes('\\')) return undefined
  let name: string | undefined
  for (let start = 0; start < key.length;) {
    const quoted = key.charCodeAt(start) === QUOTE
    const from = quoted ? start + 1 : start
    const end = quoted ? key.indexOf('"', from) : key.indexOf(',', from)
    const to = end < 0 ? key.length : end
    const at = key.indexOf('@', from + 1)
    if (at < 0 || at >= to || !isPlain(key.slice(at + 1, to))) return undefined
    name ??= key.slice(from, at)
    start = quoted ? to + 1 : to
    while (key.charCodeAt(start) === 44 || key.charCodeAt(start) === SPACE) start++
  }
  return name
}

function isPlain(range: string): boolean {
  return /^[\^~<>=*\dx]/.test(range) && !range.includes('/')
}
