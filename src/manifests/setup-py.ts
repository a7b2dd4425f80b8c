import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { pythonRequirement } from '#manifests/shared/pep508.ts'
import { goesOn, pythonStrings, type PythonString, type PythonStrings } from '#manifests/shared/python-strings.ts'

const KEYWORDS: ReadonlyMap<string, Scope> = new Map([
  ['install_requires', 'runtime'],
  ['tests_require', 'test'],
  ['setup_requires', 'build'],
  ['extras_require', 'optional'],
])

/** `install_requires=`, with a type, `"install_requires":` and `options["install_requires"] =`; the value may stand on the next line. */
const KEYWORD =
  /(?:\b(install_requires|tests_require|setup_requires|extras_require)(?:[ \t]*:[^=\n,]*)?\s*=|(["'])(install_requires|tests_require|setup_requires|extras_require)\2(?:\][ \t]*=|\s*:))(?!=)\s*(?:\\\r?\n\s*)?/g

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
    const keywords = new RegExp(KEYWORD)
    const lists = new Lists(text)
    let counted = 0
    let at = 1
    for (let match = keywords.exec(text); match; match = keywords.exec(text)) {
      const [whole, bare, , quoted] = match
      const keyword = bare ?? quoted ?? ''
      at += newlines(text, counted, match.index + whole.length)
      counted = match.index + whole.length
      if (inComment(text, match.index)) continue
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
function listed(text: string, from: number, line: number, lists: Lists, depth = 0): PythonStrings {
  const found: PythonString[] = []
  let literal = true
  let at = from
  let row = line
  for (;;) {
    const part = term(text, at, row, lists, depth)
    found.push(...part.strings)
    literal &&= part.literal
    const plus = /[ \t\r\n]*\+[ \t\r\n]*/y
    plus.lastIndex = part.end
    if (part.end === at || !plus.test(text)) return { ...part, strings: found, literal, line }
    row = part.endLine + newlines(text, part.end, plus.lastIndex)
    at = plus.lastIndex
  }
}

/** `list(set(…))` and their like in each other. */
const MAX_WRAPPED = 4

function term(text: string, from: number, line: number, lists: Lists, depth: number): PythonStrings {
  const wrapper = /(?:list|sorted|set|tuple)\(\s*/y
  wrapper.lastIndex = from
  if (depth < MAX_WRAPPED && wrapper.test(text)) {
    const inner = listed(text, wrapper.lastIndex, line + newlines(text, from, wrapper.lastIndex), lists, depth + 1)
    const closing = /\s*,?\s*\)/y
    closing.lastIndex = inner.end
    const closed = closing.test(text)
    const end = closed ? closing.lastIndex : inner.end
    return {
      ...inner,
      literal: inner.literal && closed && !goesOn(text, end),
      endLine: inner.endLine + newlines(text, inner.end, end),
      end,
    }
  }
  // A copy of a list holds what the list does.
  const word = /([A-Za-z_]\w*)(?:\[:\]|\.copy\(\))?(?![\w(.["'])/y
  word.lastIndex = from
  const name = word.exec(text)?.[1]
  if (name === undefined) return withNamed(pythonStrings(text, from, line), lists)
  const end = word.lastIndex
  const found = goesOn(text, end) ? undefined : lists.named(name)
  return { strings: found?.strings ?? [], literal: found?.literal ?? false, line, endLine: line, end }
}

/** `{"all": A + B}` and `[*A, "b"]`: the lists under those names are in it. */
function withNamed(found: PythonStrings, lists: Lists): PythonStrings {
  if (found.names === undefined) return found
  const named = found.names.map(name => lists.named(name))
  const strings = [...found.strings, ...named.flatMap(list => list?.strings ?? [])]
  return { ...found, strings, literal: found.onlyNames === true && named.every(list => list?.literal) }
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

  /** All that a name is given; undefined while that is being looked for, and where it is given nothing. */
  named(name: string): PythonStrings | undefined {
    if (!this.#known.has(name) && this.#known.size < MAX_NAMES) {
      this.#known.set(name, undefined)
      this.#known.set(name, this.#find(name))
    }
    const found = this.#known.get(name)
    this.#taken += found?.strings.length ?? 0
    return this.#taken > MAX_TAKEN ? undefined : found
  }

  /** One list and what is added to it; of several lists, under conditions or not, what each holds, and that the program chooses. */
  #find(name: string): PythonStrings | undefined {
    const text = this.#text
    const given = String.raw`(?:[ \t]*:[^=\n]*)?[ \t]*=(?!=)|[ \t]*\+=|\[[^\]\n]*\][ \t]*\+?=(?!=)|\.(?:append|extend|update)\(|\.insert\([^,\n]*,`
    const pattern = new RegExp(`^[ \\t]*${name}(${given})\\s*(?:\\\\\\r?\\n\\s*)?(?!${name}[ \\t]*[,)\\n])`, 'gm')
    const parts: PythonStrings[] = []
    let lists = 0
    let counted = 0
    let line = 1
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length
      line += newlines(text, counted, start)
      counted = start
      const part = listed(text, start, line, this)
      parts.push(part)
      if (/^[^[+.(]*=$/.test(match[1] ?? '') && part.strings.length > 0) lists++
    }
    const [first] = parts
    if (!first) return undefined
    const shrinks = new RegExp(`\\b${name}\\.(?:remove|pop|clear)\\b|\\bdel[ \\t]+${name}\\b`).test(text)
    return {
      ...first,
      strings: parts.flatMap(part => part.strings),
      literal: lists <= 1 && !shrinks && parts.every(part => part.literal),
    }
  }
}

/** Whether a `#` stands before it on its line. */
function inComment(text: string, at: number): boolean {
  return /^[ \t]*#/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
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
function declare({ text, line, isKey, open }: PythonString, scope: Scope): Declared[] {
  if (isKey) return []
  // What goes on is known as far as the name goes.
  const requirement = open || /%[sdr(]/.test(text) ? pythonRequirement(nameOf(text)) : pythonRequirement(text)
  if (!requirement) return []
  const { marker: _, ...component } = requirement
  return [{ ...component, scope, direct: true, line, endLine: line }]
}

/** The name of a package in a text that has more to come; empty where the name itself may go on. */
function nameOf(text: string): string {
  return /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*[<>=!~@ (;]/.exec(text)?.[1] ?? ''
}
