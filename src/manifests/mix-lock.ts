import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { withCodes, type Codes } from '#manifests/shared/codes.ts'
import { entry } from '#manifests/shared/entry.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { hexEntry, type HexEntry } from '#manifests/shared/mix-line.ts'
import { closing, eachToken, type Token } from '#manifests/shared/program-tokens.ts'
import { PLAIN_SIGNS } from '#manifests/shared/purl-writer.ts'
import { simplePurl } from '#manifests/shared/purls.ts'

const ELIXIR = { lineComments: ['#'], quotes: ['"'], interpolation: ['#{'], wordSigns: '?!' }

/** Mix’s lock file, an Elixir map: `"name": {:hex, :package, "version", …, "repo"}` or `{:git, "url", "sha", […]}`. */
export const manifest: ManifestFormat = {
  format: 'mix-lock',
  ecosystem: 'hex',
  role: 'lock',
  matches: path => /(^|\/)mix\.lock$/.test(path),
  parse: ({ text }) =>
    withCodes(text, codes => {
      const reader = new Reader(text, codes)
      // Strings and comments of this language end with their line, or what is read of them does.
      for (const row = new LineCursor(text, codes); reader.reads && row.next();)
        if (!reader.takeLine(row)) eachToken(text.slice(row.ink, row.behind), ELIXIR, token => reader.take(token), row.line)
      const error = reader.end()
      return { components: reader.found.end(), ...(error ? { error } : {}) }
    }),
}

/** Holds the tokens of one entry at a time. */
class Reader {
  readonly found: Locked
  #fault: { readonly message: string; readonly line: number } | undefined
  readonly #head: Token[] = []
  #entry: Token[] = []
  /** Where the tuple of the entry opens; -1 where it does not yet. */
  #open = -1
  #depth = 0
  #lastLine = 0

  constructor(text: string, codes: Codes) {
    this.found = new Locked(text, codes)
  }

  get reads(): boolean {
    return this.#fault === undefined
  }

  /** Takes an entry of Hex that stands on a line of its own, as nearly all do. */
  takeLine(row: LineCursor): boolean {
    if (this.#depth !== 1 || this.#open >= 0) return false
    const entry = hexEntry(row)
    if (!entry) return false
    this.#entry = []
    this.#lastLine = row.line
    this.#add(entry, row)
    return true
  }

  #add({ from, to, real, realTo, version, versionTo }: HexEntry, { text, line }: LineCursor): void {
    const component = this.found.unnamed(from, to, version, versionTo, line, line)
    const written = this.found.purls.write(component, 'pkg:hex/', PLAIN_SIGNS, real, realTo, version, versionTo)
    if (!written) component.purl = simplePurl('hex', text.slice(real, realTo), component.version)
  }

  /** False when nothing more is to be read. */
  take(token: Token): boolean {
    if (this.#head.length < 2) this.#head.push(token)
    this.#lastLine = token.endLine
    const sign = token.kind === 'sign' ? token.text : ''
    if (sign === '{' && this.#depth === 1) this.#open = this.#entry.length
    this.#entry.push(token)
    if (sign === '{' || sign === '[' || sign === '(') this.#depth++
    else if (sign === '}' || sign === ']' || sign === ')') {
      this.#depth--
      if (this.#depth === 1) this.#close()
      if (this.#depth < 0) this.#fault ??= { message: `unexpected "${sign}"`, line: token.line }
    }
    return this.#fault === undefined
  }

  #close(): void {
    const component = this.#open < 0 ? undefined : declare(this.#entry, this.#open)
    const line = this.#entry[this.#open]?.line
    if (component) this.found.put(component)
    else if (line !== undefined) this.#fault ??= { message: 'expected an entry like "name": {:hex, :name, "version", …}', line }
    this.#entry = []
    this.#open = -1
  }

  /** Why the file could not be read, if so. */
  end(): { readonly message: string; readonly line: number } | undefined {
    if (this.#fault === undefined && this.#open >= 0) this.#close()
    if (this.#fault) return this.#fault
    const [first, second] = this.#head
    if (first && (first.text !== '%' || second?.text !== '{'))
      return { message: `expected "%{", found "${first.text.slice(0, 80)}"`, line: first.line }
    return this.#depth > 0 && first ? { message: 'the file ends within an entry', line: this.#lastLine } : undefined
  }
}

/** The entry whose tuple opens at `open`; the name stands before it. */
function declare(tokens: readonly Token[], open: number): Declared | undefined {
  const key = tokens[open - 1]?.kind === 'string' ? tokens[open - 1] : tokens[open - 2]
  const end = closing(tokens, open)
  const kind = tokens[open + 2]?.text
  const [first, second, ...rest] = topStrings(tokens, open, end)
  const span = { line: key?.line ?? 1, endLine: tokens[end]?.endLine ?? key?.line ?? 1 }
  if (!key || key.kind !== 'string' || !first) return undefined
  const name = key.text
  if (kind === 'git' && second) {
    const purl = formatPurl({ type: 'hex', name, version: second, qualifiers: { vcs_url: `git+${first}@${second}` } })
    return entry({ purl, name, version: second, fetchedFrom: first }, span)
  }
  if (kind !== 'hex') return undefined
  const repo =
    rest.find(text => text === 'hexpm' || text.startsWith('hexpm:')) ?? rest.find(text => !/^[0-9a-f]{64}$/i.test(text)) ?? 'hexpm'
  const real = realName(tokens, open) ?? name
  if (repo === 'hexpm') return entry({ purl: simplePurl('hex', real, first), name, version: first }, span)
  const organization = /^hexpm:(.+)$/.exec(repo)?.[1]
  const purl = formatPurl({
    type: 'hex',
    ...(organization ? { namespace: organization } : {}),
    name: real,
    version: first,
    ...(organization ? {} : { qualifiers: { repository_url: repo } }),
  })
  return entry({ purl, name, version: first, fetchedFrom: repo }, span)
}

/** The package’s own name, which may differ from the application’s: {:hex, :real_name, …}. */
function realName(tokens: readonly Token[], open: number): string | undefined {
  const comma = tokens.findIndex((token, at) => at > open && token.text === ',')
  const next = comma < 0 || comma > open + 8 ? undefined : tokens[comma + 2]
  return next?.kind === 'word' || next?.kind === 'string' ? next.text : undefined
}

/** The strings of a tuple itself, without those of what is nested in it. */
function topStrings(tokens: readonly Token[], open: number, end: number): string[] {
  const found: string[] = []
  let depth = 0
  for (let at = open; at <= end; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'word', text: '' }
    if (kind === 'sign' && '{[('.includes(text)) depth++
    else if (kind === 'sign' && '}])'.includes(text)) depth--
    else if (kind === 'string' && depth === 1) found.push(text)
  }
  return found
}
