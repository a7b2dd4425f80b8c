import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { conanReference } from '#manifests/shared/conan-reference.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { tokenize, type Token } from '#manifests/shared/program-tokens.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { lacksHallmark } from '#manifests/shared/hallmark.ts'

const PYTHON = { lineComments: ['#'], quotes: ['"""', "'''", '"', "'"], interpolation: ['{'], interpolatesSingleQuotes: true }

const WORDS: ReadonlyMap<string, Scope> = new Map([
  ['requires', 'runtime'],
  ['build_requires', 'build'],
  ['tool_requires', 'build'],
  ['python_requires', 'build'],
  ['test_requires', 'test'],
])

const HALLMARK =
  /\bConanFile\b|^[ \t]*(?:class[ \t]+\w+|def[ \t]+\w+|import[ \t]+\w+|from[ \t]+[\w.]+[ \t]+import\b)|^[ \t]*\w*requires?[ \t]*[=(]/m

/** Conan’s manifest in Python as far as it is literal: attributes, and calls on `self`. Source: https://docs.conan.io/2/reference/conanfile.html */
export const manifest: ManifestFormat = {
  format: 'conanfile-py',
  ecosystem: 'conan',
  role: 'manifest',
  matches: path => /(^|\/)conanfile\.py$/.test(path),
  parse({ text }) {
    const foreign = lacksHallmark(text, HALLMARK, 'a Conan recipe (class … (ConanFile))')
    if (foreign) return unreadable(foreign)
    const tokens = tokenize(text, PYTHON)
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const [at, token] of tokens.entries()) {
      const scope = token.kind === 'word' ? WORDS.get(token.text) : undefined
      const next = tokens[at + 1]?.text
      if (!scope || tokens[at - 1]?.text === 'def' || (next !== '=' && next !== '(')) continue
      const named = strings(tokens, at + 2, next === '(')
      // `self.requires(name)`: what stands in the variable is not known.
      if (next === '(' && named.length === 0) unread.push({ line: token.line, endLine: token.endLine, what: `${token.text} …` })
      for (const found of named) {
        const component = found.literal ? conanReference(found.text, found, scope, { direct: true, declared: true }) : undefined
        // `f"pear/{self.pear_version}"`: the name is known, and what else there is not.
        const name = component ? undefined : /^([a-z0-9_][a-z0-9_+.-]*)\/[^@]*[{%]/.exec(found.text)?.[1]
        if (component) components.push(component)
        else if (name) components.push(entry({ purl: simplePurl('conan', name), name, direct: true }, found, scope))
        if (component) continue
        if (!found.literal || found.text.includes('/')) unread.push({ line: found.line, endLine: found.endLine, what: `${token.text} …` })
      }
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** Longer lists of requirements are cut: without a bound, unclosed brackets would cost their number squared. */
const MAX_TOKENS = 2000

/** The first argument of a call, or all strings of an assignment, which goes on while brackets are open or a comma stands last. */
function strings(tokens: readonly Token[], from: number, call: boolean): Token[] {
  const found: Token[] = []
  let depth = 0
  for (let at = from; at < Math.min(tokens.length, from + MAX_TOKENS); at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before) break
    if (token.kind === 'sign' && ')]}'.includes(token.text)) depth--
    if (depth < 0 || (call && token.text === ',')) break
    if (token.text === '=' && token.kind === 'sign' && depth === 0) break
    if (!call && at > from && depth === 0 && token.line > before.endLine && before.text !== ',') break
    if (token.kind === 'sign' && '([{'.includes(token.text)) depth++
    if (token.kind === 'string') found.push(token)
  }
  return found
}
