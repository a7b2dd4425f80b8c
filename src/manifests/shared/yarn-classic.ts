import type { Declared, ParsedManifest, Unread } from '#model/manifest.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { npmResolved } from '#manifests/shared/npm-resolved.ts'
import { npmSpecifier } from '#manifests/shared/npm-specifier.ts'

interface Entry {
  readonly selectors: readonly string[]
  readonly line: number
  endLine: number
  version?: string
  resolved?: string
}

/** The syntax of Yarn 1: selectors at the margin, `field "value"` below. One pass over the lines. */
export function parseYarnClassic(text: string): ParsedManifest {
  const entries: Entry[] = []
  let entry: Entry | undefined
  let number = 0
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    number++
    const row = text.slice(start, end).trimEnd()
    start = end + 1
    if (row === '' || row.trimStart().startsWith('#')) continue
    if (!/^\s/.test(row)) {
      if (!row.endsWith(':')) return unreadable(fault('expected selectors and a colon, such as name@^1.0.0:', number))
      if (entry?.version === undefined && entry) return unreadable(fault('an entry without version', entry.line))
      entry = { selectors: selectorsOf(row.slice(0, -1)), line: number, endLine: number }
      entries.push(entry)
      continue
    }
    if (!entry) return unreadable(fault('a field outside of an entry', number))
    entry.endLine = number
    readField(entry, row)
  }
  if (entry && entry.version === undefined) return unreadable(fault('an entry without version: the file is cut off', entry.line))
  const unread = entries.flatMap(localArchive)
  return { components: mergeRepeats(entries.flatMap(component)), ...(unread.length > 0 ? { unread } : {}) }
}

/** A package that lies in the repository as an archive: nobody can be asked for it, but it is not passed over. */
function localArchive({ selectors, line, endLine }: Entry): Unread[] {
  const archive = selectors.map(selector => /@file:(.*\.(?:tgz|tar\.gz))$/.exec(selector)?.[1]).find(path => path !== undefined)
  return archive === undefined ? [] : [{ what: `installs the archive ${archive}`, line, endLine }]
}

function readField(entry: Entry, row: string): void {
  const field = /^ {2}"?(version|resolved)"?:? +(.*)$/.exec(row)
  if (field?.[1] === 'version') entry.version = unquoted(field[2] ?? '')
  else if (field?.[1] === 'resolved') entry.resolved = unquoted(field[2] ?? '')
}

/** Selectors stand in quotes where they hold more than a name and a simple range. */
function selectorsOf(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^,\s][^,]*/g)].map(match => match[1] ?? match[0].trim())
}

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1')
}

function component({ selectors, line, endLine, version, resolved }: Entry): Declared[] {
  const parsed = selectors.map(selector => {
    const at = selector.indexOf('@', 1)
    return { name: at < 0 ? selector : selector.slice(0, at), range: at < 0 ? '' : selector.slice(at + 1) }
  })
  // Nearly all are plain ranges.
  if (parsed.every(({ range }) => /^[\^~<>=*\dx]/.test(range) && !range.includes('/')))
    return [{ ...npmResolved(parsed[0]?.name ?? '', version, resolved), scope: 'runtime', line, endLine }]
  const specifiers = parsed.flatMap(({ name, range }) => npmSpecifier(name, range) ?? [])
  const alias = specifiers.find(({ name }, n) => name !== parsed[n]?.name && !name.startsWith('.'))
  if (specifiers.length === 0) return []
  const name = alias?.name ?? parsed[0]?.name ?? ''
  const address = resolved ?? specifiers.find(({ fetchedFrom }) => fetchedFrom !== undefined)?.fetchedFrom
  return name === '' ? [] : [{ ...npmResolved(name, version, address), scope: 'runtime', line, endLine }]
}
