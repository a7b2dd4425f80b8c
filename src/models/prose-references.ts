import type { ModelReference, UnresolvedReference } from '#model/model-reference.ts'
import { readEmbedded } from '#models/code/embedded.ts'
import { readInside } from '#models/config/read-inside.ts'
import { readMentions } from '#models/mentions.ts'
import { readCommands, startsCommand } from '#models/shell/read-commands.ts'

/** Finds the models that a document in Markdown speaks of: by link, by name, and in its examples of code. */
export function proseReferences(
  lines: readonly string[],
  firstLine: number,
): { references: ModelReference[]; unresolved: UnresolvedReference[] } {
  const references: ModelReference[] = []
  for (const { text, line, language } of fences(lines, firstLine)) {
    if (language === undefined) references.push(...readMentions(text, line, 'card'), ...inlineCommands(text, line))
    else {
      const found = /^(?:sh|bash|shell|zsh|console|powershell|dockerfile|cmd|terminal)/i.test(language)
        ? readCommands(text.replace(/^(\s*)[$>] /gm, '$1'), line, readInside)
        : /^(?:ya?ml|json|toml|diff|text|plaintext|bibtex|html|output)/i.test(language)
          ? { references: readMentions(text, line, 'documentation') }
          : language === ''
            ? { references: [...readEmbedded(text, line).references, ...readCommands(text, line).references] }
            : readEmbedded(text, line)
      references.push(...found.references, ...readMentions(text, line, 'documentation'))
    }
  }
  return {
    references: unique(references.map(reference => ({ ...reference, entry: 'card' as const, weight: 'notice' as const }))),
    unresolved: [],
  }
}

/** Commands between backticks in running text. */
function inlineCommands(text: string, line: number): ModelReference[] {
  return [...text.matchAll(/`([^`\n]{8,300})`/g)].flatMap(match =>
    startsCommand(match[1] ?? '')
      ? readCommands(match[1] ?? '', line + (text.slice(0, match.index).split('\n').length - 1)).references
      : [],
  )
}

interface Piece {
  readonly text: string
  readonly line: number
  /** Of a fence of code; absent for prose. */
  readonly language?: string
}

/** Cuts a document into prose and fences of code. */
export function fences(lines: readonly string[], firstLine: number): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let fence: { readonly mark: string; readonly language: string } | undefined
  const finish = (end: number) => {
    if (end > start)
      pieces.push({ text: lines.slice(start, end).join('\n'), line: firstLine + start, ...(fence ? { language: fence.language } : {}) })
    start = end + 1
  }
  for (const [n, line] of lines.entries()) {
    const match = /^\s{0,12}(`{3,}|~{3,})\s*([\w+-]*)/.exec(line.slice(0, 200))
    if (!match) continue
    const [, mark = '', language = ''] = match
    if (!fence) {
      finish(n)
      fence = { mark, language }
    } else if (mark.startsWith(fence.mark) && language === '') {
      finish(n)
      fence = undefined
    }
  }
  finish(lines.length)
  return pieces
}

function unique(references: readonly ModelReference[]): ModelReference[] {
  const found = new Map<string, ModelReference>()
  for (const reference of references) {
    const key = `${reference.line} ${reference.kind} ${reference.id}`
    if (!found.has(key)) found.set(key, reference)
  }
  return [...found.values()].sort((a, b) => a.line - b.line)
}
