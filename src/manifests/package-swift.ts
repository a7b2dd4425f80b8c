import type { Span } from '#model/location.ts'
import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { closing, literalAssignments, tokenize, type Token } from '#manifests/shared/program-tokens.ts'
import { swiftPackage } from '#manifests/shared/swift-package.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { lacksHallmark } from '#manifests/shared/hallmark.ts'

const SWIFT = { lineComments: ['//'], blockComments: [['/*', '*/']], quotes: ['"""', '"'], interpolation: ['\\('] } as const

const HALLMARK = /\bPackage\b|\.package\b|^[ \t]*import[ \t]+\w/m

/** Swift’s manifest as far as it is literal: `.package(url: "…", from: "1.0.0")`. Source: https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html */
export const manifest: ManifestFormat = {
  format: 'package-swift',
  ecosystem: 'swift',
  role: 'manifest',
  matches: path => /(^|\/)Package(@swift-[\d.]+)?\.swift$/.test(path),
  parse({ text }) {
    const foreign = lacksHallmark(text, HALLMARK, 'a Swift package (Package(…))')
    if (foreign) return unreadable(foreign)
    const tokens = tokenize(text, SWIFT)
    const constants = literalAssignments(tokens)
    const components: Declared[] = []
    const unread: Unread[] = []
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.text !== '.' || tokens[at + 2]?.text !== '(') continue
      const method = tokens[at + 1]?.text
      // Swift 3 wrote a dependency with a capital letter, as it does the package itself.
      const old = method === 'Package' && tokens[at + 3]?.text === 'url'
      if (method !== 'package' && method !== 'binaryTarget' && !old) continue
      const end = closing(tokens, at + 2)
      if (method === 'binaryTarget') {
        const url = tokens.slice(at, end).find((token, n, all) => token.kind === 'string' && all[n - 2]?.text === 'url')
        if (url) unread.push({ line: url.line, endLine: url.endLine, what: `fetches the archive ${url.text.slice(0, 200)}` })
        continue
      }
      const { made, also } = literalArguments(tokens.slice(at, end + 1), constants)
      const found = declare(made, also)
      if (found) components.push(...found)
      else unread.push({ line: tokens[at]?.line ?? 1, endLine: tokens[end]?.endLine ?? 1, what: '.package(…)' })
      at = end
    }
    return { components, ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** A call with the constants of the file put in behind its labels, and `Version(1, 2, 3)` as the text that it is. */
function literalArguments(call: readonly Token[], constants: ReadonlyMap<string, Token>) {
  const made: Token[] = []
  const also: Span[] = []
  for (let at = 0; at < call.length; at++) {
    const token = call[at]
    if (!token) break
    const numbers = [2, 4, 6].map(n => call[at + n]?.text ?? '')
    if (token.text === 'Version' && call[at + 1]?.text === '(' && numbers.every(text => /^\d+$/.test(text)) && call[at + 7]?.text === ')') {
      made.push({ ...token, kind: 'string', text: numbers.join('.') })
      at += 7
      continue
    }
    const constant = token.kind === 'word' && call[at - 1]?.text === ':' ? constants.get(token.text) : undefined
    if (constant) also.push({ line: constant.line, endLine: constant.endLine })
    made.push(constant ? { ...constant, line: token.line, endLine: token.endLine } : token)
  }
  return { made, also }
}

/** The package of a call; none where it is a path or a product of another package, undefined where its place is computed. */
function declare(call: readonly Token[], also: readonly Span[]): Declared[] | undefined {
  const labeled = (key: string) =>
    call.find((token, n) => token.kind === 'string' && call[n - 1]?.text === ':' && call[n - 2]?.text === key)
  const has = (key: string) => call.some((token, n) => token.kind === 'word' && token.text === key && call[n + 1]?.text === ':')
  const place = labeled('url') ?? labeled('id')
  if (!place?.literal) return has('url') || has('id') ? undefined : []
  const exact =
    labeled('exact') ??
    labeled('revision') ??
    labeled('version') ??
    call.find((token, n) => token.kind === 'string' && /^(exact|revision)$/.test(call[n - 2]?.text ?? ''))
  const from = labeled('from')
  const branch = labeled('branch') ?? call.find((token, n) => token.kind === 'string' && call[n - 2]?.text === 'branch')
  const bounds = call.filter(token => token.kind === 'string' && token !== place && /^\d/.test(token.text))
  const range = call.some((token, n) => token.text === '.' && call[n + 1]?.text === '.')
  const requirement =
    exact?.text ??
    (range
      ? bounds.map(token => token.text).join(call.some(token => token.text === '<') ? '..<' : '...')
      : (from?.text ?? branch?.text ?? majorOf(call)))
  const known = swiftPackage(place.text, exact?.text)
  const span = { line: call[0]?.line ?? 1, endLine: call.at(-1)?.endLine ?? 1 }
  return known
    ? [entry({ ...known, version: exact?.text, requirement, direct: true, ...(also.length > 0 ? { also } : {}) }, span)]
    : undefined
}

/** `majorVersion: 1, minor: 2` of Swift 3. */
function majorOf(call: readonly Token[]): string | undefined {
  const numbered = (key: string) => call.find((_, n) => call[n - 2]?.text === key && call[n - 1]?.text === ':')?.text
  const [major, minor] = [numbered('majorVersion'), numbered('minor')]
  return major !== undefined && minor !== undefined ? `${major}.${minor}` : major
}
