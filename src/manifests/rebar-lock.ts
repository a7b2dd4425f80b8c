import type { Declared, ManifestFormat, ParsedManifest } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { eachToken, type Token } from '#manifests/shared/program-tokens.ts'

const ERLANG = { lineComments: ['%'], quotes: ['"'], wordSigns: '@' }

/** Rebar3’s lock file: `{<<"name">>,{pkg,<<"package">>,<<"version">>},level}` or `{git,"url",{ref,"sha"}}`. */
export const manifest: ManifestFormat = {
  format: 'rebar-lock',
  ecosystem: 'hex',
  role: 'lock',
  matches: path => /(^|\/)rebar\.lock$/.test(path),
  parse({ text }) {
    const reader = new Reader()
    eachToken(text, ERLANG, token => reader.take(token))
    return reader.end()
  },
}

/** How many tokens before and behind the bracket of a tuple are looked at. */
const [BEFORE, BEHIND] = [8, 24] as const

const KINDS: ReadonlySet<string> = new Set(['pkg', 'git', 'git_subdir', 'hg'])

/** Holds the tokens around one place at a time. */
class Reader {
  readonly #components: Declared[] = []
  #tokens: Token[] = []
  /** The first token that was not looked at. */
  #at = 0
  #balance = 0
  #first: Token | undefined
  #last: Token | undefined

  take(token: Token): true {
    this.#first ??= token
    this.#last = token
    this.#tokens.push(token)
    if (token.kind === 'sign') this.#balance += '{['.includes(token.text) ? 1 : ']}'.includes(token.text) ? -1 : 0
    if (this.#tokens.length > 4096) {
      this.#look(this.#tokens.length - BEHIND)
      this.#tokens = this.#tokens.slice(this.#at - BEFORE)
      this.#at = BEFORE
    }
    return true
  }

  #look(end: number): void {
    for (; this.#at < end; this.#at++) {
      const token = this.#tokens[this.#at]
      const kind = this.#tokens[this.#at + 1]?.text ?? ''
      if (token?.kind === 'sign' && token.text === '{' && KINDS.has(kind)) this.#components.push(...declare(this.#tokens, this.#at, kind))
    }
  }

  end(): ParsedManifest {
    this.#look(this.#tokens.length)
    const components = this.#components
    const first = this.#first
    if (first && !'{['.includes(first.text))
      return { components, error: { message: `expected an Erlang term, found "${first.text.slice(0, 80)}"`, line: first.line } }
    if (this.#balance !== 0 && this.#last) return { components, error: { message: 'brackets do not match', line: this.#last.endLine } }
    return { components }
  }
}

function declare(tokens: readonly Token[], open: number, kind: string): Declared[] {
  const before = tokens.slice(Math.max(0, open - 8), open).findLast(token => token.kind === 'string')
  const strings = tokens.slice(open, open + 24).filter(token => token.kind === 'string')
  const [first, second] = strings
  if (!before || !first || !second) return []
  const span = { line: before.line, endLine: Math.max(second.endLine, before.line) }
  const level =
    kind === 'pkg'
      ? tokens.slice(open, open + 24).find((token, n, all) => all[n - 1]?.text === ',' && /^\d+$/.test(token.text))?.text
      : undefined
  const direct = level === undefined ? undefined : level === '0'
  if (kind === 'pkg')
    return [
      entry(
        { purl: formatPurl({ type: 'hex', name: first.text, version: second.text }), name: before.text, version: second.text, direct },
        span,
      ),
    ]
  const purl = formatPurl({
    type: 'hex',
    name: before.text,
    version: second.text,
    qualifiers: { vcs_url: `git+${first.text}@${second.text}` },
  })
  return [entry({ purl, name: before.text, version: second.text, fetchedFrom: first.text }, span)]
}
