import type { Declared, ManifestFormat, ParsedManifest } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { codesOf, type Codes } from '#manifests/shared/codes.ts'
import { entry } from '#manifests/shared/entry.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { closing, eachToken, type Token } from '#manifests/shared/program-tokens.ts'
import { PLAIN_SIGNS, plainEnd, signsOf } from '#manifests/shared/purl-writer.ts'

const ERLANG = { lineComments: ['%'], quotes: ['"'], wordSigns: '@' }

/** Rebar3’s lock file: `{<<"name">>,{pkg,<<"package">>,<<"version">>},level}` or `{git,"url",{ref,"sha"}}`. */
export const manifest: ManifestFormat = {
  format: 'rebar-lock',
  ecosystem: 'hex',
  role: 'lock',
  matches: path => /(^|\/)rebar\.lock$/.test(path),
  parse({ text }) {
    const codes = codesOf(text)
    const reader = new Reader(text, codes)
    for (const row = new LineCursor(text, codes); row.next();) {
      // Strings and comments of this language end with their line.
      if (!reader.takeLine(row)) eachToken(text.slice(row.ink, row.behind), ERLANG, token => reader.take(token), row.line)
    }
    return reader.end()
  },
}

/** How many tokens before and behind the bracket of a tuple are looked at. */
const [BEFORE, BEHIND] = [8, 24] as const

const KINDS: ReadonlySet<string> = new Set(['pkg', 'git', 'git_subdir', 'hg'])

/** Holds the tokens around one place at a time. */
class Reader {
  readonly #found: Locked
  #tokens: Token[] = []
  /** The first token that was not looked at. */
  #at = 0
  #balance = 0
  /** The balance within the innermost list; nothing else is open where it is the same. */
  #list = -1
  #first: Token | undefined
  #lastLine = 0
  #fault: { readonly message: string; readonly line: number } | undefined

  constructor(text: string, codes: Codes) {
    this.#found = new Locked(text, codes)
  }

  take(token: Token): true {
    this.#first ??= token
    this.#lastLine = token.endLine
    this.#tokens.push(token)
    if (token.kind === 'sign') this.#count(token.text)
    if (this.#tokens.length > 4096) {
      this.#look(this.#tokens.length - BEHIND)
      this.#tokens = this.#tokens.slice(this.#at - BEFORE)
      this.#at = BEFORE
    }
    return true
  }

  #count(sign: string): void {
    if ('{['.includes(sign)) this.#balance++
    else if (']}'.includes(sign)) this.#balance--
    if (sign === '[') this.#list = this.#balance
  }

  /** Takes an item of a list that stands on a line of its own, as nearly all do: a package or a hash. */
  takeLine(row: LineCursor): boolean {
    const { text, codes, ink, end } = row
    if (this.#balance !== this.#list || !text.startsWith('{<<"', ink)) return false
    const from = ink + '{<<"'.length
    const to = plainEnd(codes, from, end)
    if (to === from || !(text.startsWith('">>,{pkg,<<"', to) ? this.#takePackage(row, from, to) : isHash(row, to))) return false
    this.#flush()
    this.#lastLine = row.line
    return true
  }

  /** `{<<"name">>,{pkg,<<"package">>,<<"version">>},level}` behind the name. */
  #takePackage({ text, codes, end, line }: LineCursor, from: number, to: number): boolean {
    const real = to + '">>,{pkg,<<"'.length
    const realTo = plainEnd(codes, real, end)
    const version = realTo + '">>,<<"'.length
    const versionTo = plainEnd(codes, version, end)
    const level = versionTo + '">>},'.length
    const levelTo = plainEnd(codes, level, end, DIGITS)
    if (realTo === real || !text.startsWith('">>,<<"', realTo) || versionTo <= version || !text.startsWith('">>},', versionTo)) return false
    if (levelTo <= level || codes[levelTo] !== CLOSE || !endsAt(codes, levelTo + 1, end)) return false
    this.#flush()
    const direct = levelTo === level + 1 && codes[level] === ZERO
    const component = this.#found.unnamed(from, to, version, versionTo, line, line, 'runtime', direct)
    const written = this.#found.purls.write(component, 'pkg:hex/', PLAIN_SIGNS, real, realTo, version, versionTo)
    if (!written) component.purl = hexPurl(text.slice(real, realTo), text.slice(version, versionTo))
    return true
  }

  /** Looks at all that was read. */
  #flush(): void {
    if (this.#tokens.length === 0) return
    this.#look(this.#tokens.length)
    this.#tokens = []
    this.#at = 0
  }

  #look(end: number): void {
    for (; this.#at < end; this.#at++) {
      const token = this.#tokens[this.#at]
      const kind = this.#tokens[this.#at + 1]?.text ?? ''
      if (token?.kind !== 'sign' || token.text !== '{' || !KINDS.has(kind)) continue
      const component = declare(this.#tokens, this.#at, kind)
      if (component) this.#found.components.push(component)
      else this.#fault ??= { message: `expected a name before {${kind},…} and a version in it`, line: token.line }
    }
  }

  end(): ParsedManifest {
    this.#flush()
    const components = this.#found.end()
    const first = this.#first
    if (first && !'{['.includes(first.text))
      return { components, error: { message: `expected an Erlang term, found "${first.text.slice(0, 80)}"`, line: first.line } }
    if (this.#balance !== 0 && first) return { components, error: { message: 'brackets do not match', line: this.#lastLine } }
    return { components, ...(this.#fault ? { error: this.#fault } : {}) }
  }
}

function hexPurl(name: string, version: string): string {
  return formatPurl({ type: 'hex', name, version })
}

const DIGITS = signsOf('0123456789')

const [COMMA, ZERO, CLOSE] = [44, 48, 125] as const

/** `{<<"name">>, <<"hash">>}` behind the name. */
function isHash({ text, codes, end }: LineCursor, to: number): boolean {
  const hash = to + (text.startsWith('">>, <<"', to) ? 8 : 7)
  if (!text.startsWith('">>,', to) || !text.startsWith('<<"', hash - 3)) return false
  const hashTo = plainEnd(codes, hash, end)
  return text.startsWith('">>}', hashTo) && endsAt(codes, hashTo + '">>}'.length, end)
}

/** Whether an item ends here, with or without a comma. */
function endsAt(codes: Codes, at: number, end: number): boolean {
  return at === end || (at + 1 === end && codes[at] === COMMA)
}

function declare(tokens: readonly Token[], open: number, kind: string): Declared | undefined {
  const before = tokens.slice(Math.max(0, open - 8), open).findLast(token => token.kind === 'string')
  const near = tokens.slice(open, open + BEHIND)
  const [first, second] = near.slice(0, closing(near, 0)).filter(token => token.kind === 'string')
  if (!before?.text || !first?.text || !second?.text) return undefined
  const span = { line: before.line, endLine: Math.max(second.endLine, before.line) }
  const level = kind === 'pkg' ? near.find((token, n, all) => all[n - 1]?.text === ',' && /^\d+$/.test(token.text))?.text : undefined
  const direct = level === undefined ? undefined : level === '0'
  if (kind === 'pkg') return entry({ purl: hexPurl(first.text, second.text), name: before.text, version: second.text, direct }, span)
  const purl = formatPurl({
    type: 'hex',
    name: before.text,
    version: second.text,
    qualifiers: { vcs_url: `git+${first.text}@${second.text}` },
  })
  return entry({ purl, name: before.text, version: second.text, fetchedFrom: first.text }, span)
}
