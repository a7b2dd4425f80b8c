import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const ROOT = path.join(import.meta.dirname, '../..')

/** A fenced block of a page. */
export interface Snippet {
  /** `path:line` of its first line, to be found again. */
  readonly place: string
  readonly language: string
  readonly text: string
}

/** Paths of all files of the repository that are tracked or will be. */
export function files(...patterns: readonly string[]): string[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns]
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean).sort()
}

/** Pages that are written for people; fixtures and examples are no pages. */
export function pages(): string[] {
  return files('*.md', 'llms.txt').filter(page => !/^(__tests__|examples|dist)\//.test(page))
}

export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

/** The fenced blocks of a page, in its order. */
export function snippetsOf(page: string): Snippet[] {
  const found: Snippet[] = []
  let open: { fence: string; language: string; line: number; rows: string[] } | undefined
  for (const [n, row] of read(page).split('\n').entries()) {
    const [, fence, language = ''] = /^\s*(`{3,})\s*(\S*)/.exec(row) ?? []
    if (!open && fence !== undefined) open = { fence, language, line: n + 2, rows: [] }
    else if (open && row.trim() === open.fence) {
      found.push({ place: `${page}:${open.line}`, language: open.language, text: `${open.rows.join('\n')}\n` })
      open = undefined
    } else open?.rows.push(row)
  }
  return found
}

/** A page without its fenced blocks. */
export function proseOf(page: string): string {
  let fence: string | undefined
  return read(page)
    .split('\n')
    .filter(row => {
      const [, mark] = /^\s*(`{3,})/.exec(row) ?? []
      if (mark === undefined) return fence === undefined
      fence = fence === undefined ? mark : undefined
      return false
    })
    .join('\n')
}
