import type { FoundReferences, ReferenceReader } from '#model/model-reference.ts'
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
    const { entries, error } = jsonEntries(text)
    const all = cells(entries)
    const found = [readProgram(all.filter(({ type }) => type === 'code')), ...all.filter(({ type }) => type !== 'code').map(readProse)]
    return {
      references: found.flatMap(({ references }) => references),
      unresolved: found.flatMap(({ unresolved }) => unresolved),
      ...(error ? { error } : {}),
    }
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

/** All code of a notebook is one program: a name that one cell sets is used in the next. */
function readProgram(code: readonly Cell[]): FoundReferences {
  const lines = code.flatMap(({ source }) => [...shellLines(source), { text: '', line: source.at(-1)?.line ?? 1, shell: false }])
  const at = place(line => lines[line - 1]?.line ?? 1)
  const commands = lines.map(({ text, shell }) => (shell ? text.replace(/^\s*[!%]+(?:bash|sh|script)?/, '') : ''))
  const program = lines.map(({ text, shell }) => (shell ? '' : text))
  const found = [readCommands(commands.join('\n'), 1), readCode(program.join('\n'), python)]
  return {
    references: found.flatMap(({ references }) => references.map(at)),
    unresolved: found.flatMap(({ unresolved }) => unresolved.map(at)),
  }
}

/** Which lines of a cell are commands: behind `!` or `%`, what a backslash carries on, and all of a `%%bash` cell. */
function shellLines(source: Cell['source']) {
  const whole = /^%%(?:bash|sh|script)/.test(source[0]?.text ?? '')
  let goesOn = false
  return source.map(({ text, line }) => {
    const shell = whole || goesOn || /^\s*[!%]/.test(text)
    goesOn = shell && text.endsWith('\\')
    return { text, line, shell }
  })
}

function readProse({ source }: Cell): FoundReferences {
  const text = source.map(line => line.text).join('\n')
  return { references: readMentions(text, 1, 'documentation').map(place(line => source[line - 1]?.line ?? 1)), unresolved: [] }
}

function place(lineAt: (line: number) => number) {
  return <T extends { readonly line: number; readonly endLine: number }>(found: T): T => ({
    ...found,
    line: lineAt(found.line),
    endLine: lineAt(found.endLine),
  })
}
