import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { pythonRequirement } from '#manifests/shared/pep508.ts'
import { goesOn, pythonStrings, type PythonString, type PythonStrings } from '#manifests/shared/python-strings.ts'

const KEYWORDS: ReadonlyMap<string, Scope> = new Map([
  ['install_requires', 'runtime'],
  ['tests_require', 'test'],
  ['setup_requires', 'build'],
  ['extras_require', 'optional'],
])

/**
 * The lists of a call of `setup()`, as far as they are literal: https://setuptools.pypa.io/en/latest/references/keywords.html
 *
 * The rest of the program is not evaluated, and said to be so.
 */
export const manifest: ManifestFormat = {
  format: 'setup-py',
  ecosystem: 'pypi',
  role: 'manifest',
  matches: path => /(?:^|\/)setup\.py$/.test(path),
  parse({ text }) {
    const components: Declared[] = []
    const unread: Unread[] = []
    const keywords = /\b(install_requires|tests_require|setup_requires|extras_require)\s*=(?!=)\s*/g
    const lists = new Lists(text)
    let counted = 0
    let at = 1
    for (let match = keywords.exec(text); match; match = keywords.exec(text)) {
      const [whole, keyword = ''] = match
      at += newlines(text, counted, match.index + whole.length)
      counted = match.index + whole.length
      const { strings, literal, line, endLine, end } = listed(text, counted, at, lists)
      if (!literal) unread.push({ what: `${keyword} is computed by the program`, line, endLine })
      components.push(...strings.flatMap(string => declare(string, KEYWORDS.get(keyword) ?? 'runtime')))
      keywords.lastIndex = Math.max(end, counted)
    }
    const name = /\bname\s*=\s*(["'])([\w.-]+)\1/.exec(text)?.[2]
    return { components: withoutRepeats(components), ...(name ? { firstParty: [name] } : {}), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** A list, or several of them with `+` between: written out, or under a name that is given one list. */
function listed(text: string, from: number, line: number, lists: Lists): PythonStrings {
  const found: PythonString[] = []
  let at = from
  let row = line
  for (;;) {
    const part = term(text, at, row, lists)
    found.push(...part.strings)
    const plus = /[ \t\r\n]*\+[ \t\r\n]*/y
    plus.lastIndex = part.end
    if (!part.literal || !plus.test(text)) return { ...part, strings: found, line }
    row = part.endLine + newlines(text, part.end, plus.lastIndex)
    at = plus.lastIndex
  }
}

function term(text: string, from: number, line: number, lists: Lists): PythonStrings {
  const word = /[A-Za-z_]\w*(?![\w(.[])/y
  word.lastIndex = from
  const name = word.exec(text)?.[0]
  if (name === undefined) return withNamed(pythonStrings(text, from, line), lists)
  const end = from + name.length
  const found = goesOn(text, end) ? undefined : lists.named(name)
  return { strings: found?.strings ?? [], literal: found?.literal ?? false, line, endLine: line, end }
}

/** `{"all": A + B}` and `[*A, "b"]`: the lists under those names are in it. */
function withNamed(found: PythonStrings, lists: Lists): PythonStrings {
  if (found.names === undefined) return found
  const named = found.names.map(name => lists.named(name))
  const strings = [...found.strings, ...named.flatMap(list => list?.strings ?? [])]
  return { ...found, strings, literal: named.every(list => list?.literal) }
}

/** Every name is looked for in the whole text: more of them have no setup.py. */
const MAX_NAMES = 50

/** Strings taken from lists under a name, counted each time that one is: lists made of lists grow without end. */
const MAX_TAKEN = 20_000

/** Lists that stand under a name, each looked for once. */
class Lists {
  readonly #text: string
  readonly #known = new Map<string, PythonStrings | undefined>()
  #taken = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The list that a name is given; undefined where it is given several, changed behind, or made of itself. */
  named(name: string): PythonStrings | undefined {
    if (!this.#known.has(name) && this.#known.size < MAX_NAMES) {
      this.#known.set(name, undefined)
      this.#known.set(name, this.#find(name))
    }
    const found = this.#known.get(name)
    this.#taken += found?.strings.length ?? 0
    return this.#taken > MAX_TAKEN ? undefined : found
  }

  #find(name: string): PythonStrings | undefined {
    const text = this.#text
    const given = [...text.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*(?=[[({A-Za-z_])`, 'gm'))]
    const changes = String.raw`(?:\+=|\[[^\]\n]*\][ \t]*=(?!=)|\.(?:append|extend|insert|remove|update)\b)`
    const [at] = given
    if (!at || given.length > 1 || new RegExp(`\\b${name}[ \\t]*${changes}`).test(text)) return undefined
    const start = at.index + at[0].length
    return listed(text, start, 1 + newlines(text, 0, start), this)
  }
}

/** A list that two others hold says nothing twice. */
function withoutRepeats(components: readonly Declared[]): Declared[] {
  const key = ({ purl, requirement = '', scope, line }: Declared) => `${line} ${scope} ${purl} ${requirement}`
  return [...new Map(components.map(component => [key(component), component])).values()]
}

function newlines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** A string before a colon is the name of an extra. */
function declare({ text, line, isKey }: PythonString, scope: Scope): Declared[] {
  const requirement = isKey ? undefined : pythonRequirement(text)
  if (!requirement) return []
  const { marker: _, ...component } = requirement
  return [{ ...component, scope, direct: true, line, endLine: line }]
}
