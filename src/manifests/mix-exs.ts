import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { closing, tokenize, type Token } from '#manifests/shared/program-tokens.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { lacksHallmark } from '#manifests/shared/hallmark.ts'

const ELIXIR = { lineComments: ['#'], quotes: ['"""', '"'], interpolation: ['#{'], wordSigns: '?!@' }

const HALLMARK = /\bdefmodule\b|\bMix\.|\{[ \t]*:\w/

/** Mix’s manifest as far as it is literal: `{:name, "~> 1.0", only: :test}`. Source: https://hexdocs.pm/mix/Mix.Tasks.Deps.html */
export const manifest: ManifestFormat = {
  format: 'mix-exs',
  ecosystem: 'hex',
  role: 'manifest',
  matches: path => /(^|\/)mix\.exs$/.test(path),
  parse({ text }) {
    const foreign = lacksHallmark(text, HALLMARK, 'a Mix project (defmodule … use Mix.Project)')
    if (foreign) return unreadable(foreign)
    const tokens = tokenize(text, ELIXIR)
    const attributes = attributesOf(tokens)
    const components: Declared[] = []
    const unread: Unread[] = []
    let within = ''
    for (let at = 0; at < tokens.length; at++) {
      if (/^defp?$/.test(tokens[at]?.text ?? '')) within = tokens[at + 1]?.text ?? ''
      // {:name, …
      if (tokens[at]?.text !== '{' || tokens[at + 1]?.text !== ':' || tokens[at + 2]?.kind !== 'word' || tokens[at + 3]?.text !== ',')
        continue
      const end = closing(tokens, at)
      const tuple = tokens.slice(at, end + 1)
      const found = declare(tuple, attributes, /dep/.test(within))
      if (found) components.push(found)
      if (found && isComputed(tuple, found))
        unread.push({ line: found.line, endLine: found.endLine, what: `the requirement of ${found.name}` })
      at = end
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

const REQUIREMENT = /^(?:~>|[<>]=?|[!=]=)?\s*\d/

/** Module attributes that are given one literal: `@version "~> 1.0"`. */
function attributesOf(tokens: readonly Token[]): ReadonlyMap<string, Token> {
  const found = new Map<string, Token>()
  const twice = new Set<string>()
  for (const [at, { kind, text }] of tokens.entries()) {
    const value = tokens[at + 1]
    if (kind !== 'word' || !text.startsWith('@') || value?.kind !== 'string' || !value.literal) continue
    if (found.has(text)) twice.add(text)
    found.set(text, value)
  }
  for (const name of twice) found.delete(name)
  return found
}

/** A tuple that says what to take; in a function of dependencies, whatever stands behind the name. */
function declare(tuple: readonly Token[], attributes: ReadonlyMap<string, Token>, listed: boolean): Declared | undefined {
  const [open, , app, , first] = tuple
  if (!open || !app) return undefined
  const attribute = first?.kind === 'word' ? attributes.get(first.text) : undefined
  const given = attribute ?? first
  const requirement = given?.kind === 'string' && given.literal && REQUIREMENT.test(given.text) ? given.text : undefined
  const github = option(tuple, 'github')
  const git = option(tuple, 'git') ?? (github && `https://github.com/${github}`)
  if (requirement === undefined && git === undefined && !listed) return undefined
  if (['path', 'in_umbrella'].some(key => has(tuple, key))) return undefined
  const version = /^(?:==\s*)?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(requirement ?? '')?.[1]
  const reference = option(tuple, 'tag') ?? option(tuple, 'ref') ?? option(tuple, 'branch')
  const qualifiers = git ? { vcs_url: `git+${git}${reference ? `@${reference}` : ''}` } : {}
  const organization = option(tuple, 'organization')
  const name = option(tuple, 'hex') ?? app.text
  const purl = formatPurl({
    type: 'hex',
    ...(organization ? { namespace: organization } : {}),
    name,
    ...(version ? { version } : {}),
    qualifiers,
  })
  const span = { line: open.line, endLine: tuple.at(-1)?.endLine ?? open.line }
  const also = attribute && [{ line: attribute.line, endLine: attribute.endLine }]
  const known = { purl, name: app.text, version, requirement, direct: true, also, fetchedFrom: git ?? organization }
  return entry(known, span, scopeOf(tuple))
}

/** Whether something stands where the requirement should, that only the program knows. */
function isComputed([, , , , first, second]: readonly Token[], { requirement }: Declared): boolean {
  return requirement === undefined && first !== undefined && second?.text !== ':' && first.text !== '['
}

function has(tuple: readonly Token[], key: string): boolean {
  return tuple.some((token, n) => token.kind === 'word' && token.text === key && tuple[n + 1]?.text === ':')
}

/** A string or an atom behind `key:`. */
function option(tuple: readonly Token[], key: string): string | undefined {
  const at = tuple.findIndex((token, n) => token.kind === 'word' && token.text === key && tuple[n + 1]?.text === ':')
  const value = at < 0 ? undefined : tuple[at + 2]
  if (value?.kind === 'string') return value.literal ? value.text : undefined
  return value?.text === ':' ? tuple[at + 3]?.text : undefined
}

function scopeOf(tuple: readonly Token[]): Scope {
  const at = tuple.findIndex((token, n) => token.kind === 'word' && token.text === 'only' && tuple[n + 1]?.text === ':')
  if (at < 0) return tuple.some((token, n) => token.text === 'optional' && tuple[n + 2]?.text === 'true') ? 'optional' : 'runtime'
  const end = tuple[at + 2]?.text === '[' ? tuple.findIndex((token, n) => n > at && token.text === ']') : at + 4
  const environments = tuple
    .slice(at + 2, end)
    .filter(token => token.kind === 'word')
    .map(token => token.text)
  if (environments.includes('prod')) return 'runtime'
  return environments.every(name => name === 'test') ? 'test' : 'development'
}
