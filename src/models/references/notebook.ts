import type { FoundReferences, ModelReference, ReferenceReader, UnresolvedReference } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { python } from '#models/code/syntax.ts'
import type { Entry } from '#models/config/entries.ts'
import { jsonEntries } from '#models/config/json-entries.ts'
import { readMentions } from '#models/mentions.ts'
import { readCommands } from '#models/shell/read-commands.ts'

interface Cell {
  type: string
  /** Lines of source, each with the line of the JSON file that holds it. */
  readonly source: { readonly text: string; readonly line: number }[]
}

/** Notebooks: code cells with their `!commands`, at the lines of the JSON file. Recorded output is left out. */
export const reader: ReferenceReader = {
  kind: 'notebook',
  matches: path => /\.ipynb$/i.test(path),
  read({ text }) {
    const references: ModelReference[] = []
    const unresolved: UnresolvedReference[] = []
    const { entries, error } = jsonEntries(text)
    for (const cell of cells(entries)) {
      const found = readCell(cell)
      references.push(...found.references)
      unresolved.push(...found.unresolved)
    }
    return { references, unresolved, ...(error ? { error } : {}) }
  },
}

function cells(entries: readonly Entry[]): Cell[] {
  const found = new Map<string, Cell>()
  for (const { keys, value, line } of entries) {
    if (keys[0] !== 'cells' || typeof keys[1] !== 'number') continue
    const cell = found.get(String(keys[1])) ?? { type: '', source: [] }
    found.set(String(keys[1]), cell)
    if (keys[2] === 'cell_type' && keys.length === 3) cell.type = value
    if (keys[2] === 'source')
      cell.source.push(
        ...value
          .replace(/\n$/, '')
          .split('\n')
          .map(piece => ({ text: piece, line })),
      )
  }
  return [...found.values()]
}

function readCell({ type, source }: Cell): FoundReferences {
  const lineAt = (line: number) => source[line - 1]?.line ?? 1
  if (type !== 'code')
    return { references: readMentions(source.map(({ text }) => text).join('\n'), 1, 'documentation').map(place(lineAt)), unresolved: [] }
  const shell = /^%%(?:bash|sh|script)/.test(source[0]?.text ?? '')
  // A command goes on in the next line behind a backslash.
  const marks = source.map(({ text }) => /^\s*[!%]/.test(text))
  for (const [n, { text }] of source.entries()) if (marks[n] && text.endsWith('\\') && n + 1 < marks.length) marks[n + 1] = true
  const magic = (n: number) => shell || marks[n] === true
  const commands = source.map(({ text }, n) => (magic(n) ? text.replace(/^\s*[!%]+(?:bash|sh|script)?/, '') : '')).join('\n')
  const code = source.map(({ text }, n) => (magic(n) ? '' : text)).join('\n')
  const found = [readCommands(commands, 1), readCode(code, python)]
  return {
    references: found.flatMap(({ references }) => references.map(place(lineAt))),
    unresolved: found.flatMap(({ unresolved }) => unresolved.map(place(lineAt))),
  }
}

function place(lineAt: (line: number) => number) {
  return <T extends { readonly line: number; readonly endLine: number }>(found: T): T => ({
    ...found,
    line: lineAt(found.line),
    endLine: lineAt(found.endLine),
  })
}
