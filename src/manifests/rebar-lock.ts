import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { tokenize, type Token } from '#manifests/shared/program-tokens.ts'

const ERLANG = { lineComments: ['%'], quotes: ['"'], wordSigns: '@' }

/** Rebar3’s lock file: `{<<"name">>,{pkg,<<"package">>,<<"version">>},level}` or `{git,"url",{ref,"sha"}}`. */
export const manifest: ManifestFormat = {
  format: 'rebar-lock',
  ecosystem: 'hex',
  role: 'lock',
  matches: path => /(^|\/)rebar\.lock$/.test(path),
  parse({ text }) {
    const tokens = tokenize(text, ERLANG)
    const components: Declared[] = []
    for (const [at, token] of tokens.entries()) {
      if (token.text !== '{' || token.kind !== 'sign') continue
      const kind = tokens[at + 1]?.text
      if (kind === 'pkg' || kind === 'git' || kind === 'git_subdir' || kind === 'hg') components.push(...declare(tokens, at, kind))
    }
    const balance = tokens.reduce(
      (depth, { kind, text: sign }) => depth + (kind !== 'sign' ? 0 : '{['.includes(sign) ? 1 : ']}'.includes(sign) ? -1 : 0),
      0,
    )
    const [first] = tokens
    const last = tokens.at(-1)
    if (first && !'{['.includes(first.text))
      return { components, error: { message: `expected an Erlang term, found "${first.text.slice(0, 80)}"`, line: first.line } }
    if (balance !== 0 && last) return { components, error: { message: 'brackets do not match', line: last.endLine } }
    return { components }
  },
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
