import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { closing, tokenize, type Token } from '#manifests/shared/program-tokens.ts'

const ELIXIR = { lineComments: ['#'], quotes: ['"'], interpolation: ['#{'], wordSigns: '?!' }

/** Mix’s lock file, an Elixir map: `"name": {:hex, :package, "version", …, "repo"}` or `{:git, "url", "sha", […]}`. */
export const manifest: ManifestFormat = {
  format: 'mix-lock',
  ecosystem: 'hex',
  role: 'lock',
  matches: path => /(^|\/)mix\.lock$/.test(path),
  parse({ text }) {
    const tokens = tokenize(text, ELIXIR)
    const components: Declared[] = []
    let depth = 0
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'sign') continue
      if (token.text === '{' && depth === 1) {
        const component = declare(tokens, at)
        if (!component)
          return { components, error: { message: 'expected an entry like "name": {:hex, :name, "version", …}', line: token.line } }
        components.push(component)
      }
      if ('{[('.includes(token.text)) depth++
      else if ('}])'.includes(token.text)) depth--
      if (depth < 0) return { components, error: { message: `unexpected "${token.text}"`, line: token.line } }
    }
    const [first, second] = tokens
    const last = tokens.at(-1)
    if (first && (first.text !== '%' || second?.text !== '{'))
      return { components, error: { message: `expected "%{", found "${first.text.slice(0, 80)}"`, line: first.line } }
    if (depth > 0 && last) return { components, error: { message: 'the file ends within an entry', line: last.endLine } }
    return { components }
  },
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
    return entry(
      {
        purl: formatPurl({ type: 'hex', name, version: second, qualifiers: { vcs_url: `git+${first}@${second}` } }),
        name,
        version: second,
        fetchedFrom: first,
      },
      span,
    )
  }
  if (kind !== 'hex') return undefined
  // The package’s own name may differ from the application’s: {:hex, :real_name, …}.
  const at = tokens.slice(open, open + 8).findIndex(token => token.text === ',')
  const next = tokens[open + at + 2]
  const real = next?.kind === 'word' || next?.kind === 'string' ? next.text : name
  const repo = rest.find(text => /^hexpm(:|$)/.test(text)) ?? rest.find(text => !/^[0-9a-f]{64}$/i.test(text)) ?? 'hexpm'
  const organization = /^hexpm:(.+)$/.exec(repo)?.[1]
  const foreign = !organization && repo !== 'hexpm'
  const purl = formatPurl({
    type: 'hex',
    ...(organization ? { namespace: organization } : {}),
    name: real,
    version: first,
    ...(foreign ? { qualifiers: { repository_url: repo } } : {}),
  })
  return entry({ purl, name, version: first, fetchedFrom: organization || foreign ? repo : undefined }, span)
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
