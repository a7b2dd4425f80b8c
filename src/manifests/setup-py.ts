import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { pythonRequirement } from '#manifests/shared/pep508.ts'
import { pythonStrings, type PythonString } from '#manifests/shared/python-strings.ts'

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
    let counted = 0
    let at = 1
    for (let match = keywords.exec(text); match; match = keywords.exec(text)) {
      const [whole, keyword = ''] = match
      at += newlines(text, counted, match.index + whole.length)
      counted = match.index + whole.length
      const { strings, literal, line, endLine, end } = pythonStrings(text, counted, at)
      if (!literal) unread.push({ what: `${keyword} is computed by the program`, line, endLine })
      components.push(...strings.flatMap(string => declare(string, KEYWORDS.get(keyword) ?? 'runtime')))
      keywords.lastIndex = Math.max(end, counted)
    }
    const name = /\bname\s*=\s*(["'])([\w.-]+)\1/.exec(text)?.[2]
    return { components, ...(name ? { firstParty: [name] } : {}), ...(unread.length > 0 ? { unread } : {}) }
  },
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
