import type { Span } from '#model/location.ts'
import { linesOf } from '#manifests/shared/lines.ts'

/** An instruction of a Dockerfile, its continued lines joined. */
export interface Instruction extends Span {
  /** In upper case. */
  readonly word: string
  readonly rest: string
  /** The text of its here-documents, line by line, where it has some. */
  readonly documents: readonly string[]
  /** Each of its lines as written, here-documents included. */
  readonly lines: readonly string[]
}

/** Takes a Dockerfile apart. Source: https://docs.docker.com/reference/dockerfile/#format */
export function instructions(text: string): Instruction[] {
  const lines = linesOf(text)
  const escape = escapeSign(lines)
  const found: Instruction[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || /^\s*#/.test(line)) at++
    else {
      const instruction = read(lines, at, escape)
      found.push(instruction)
      at = instruction.endLine
    }
  }
  return found
}

/** The parser directive `# escape=` may name the backtick, only at the top. */
function escapeSign(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = /^#\s*([A-Za-z]+)\s*=\s*(\S+)\s*$/.exec(line) ?? []
    if (!name) break
    if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\'
  }
  return '\\'
}

function read(lines: readonly string[], start: number, escape: string): Instruction {
  const parts: string[] = []
  let at = start
  for (let more = true; more && at < lines.length; at++) {
    const line = lines[at] ?? ''
    // Comments and empty lines within an instruction do not end it.
    if (at > start && /^\s*(#|$)/.test(line)) continue
    more = line.trimEnd().endsWith(escape)
    parts.push(more ? line.trimEnd().slice(0, -1) : line)
  }
  const [, word = '', rest = ''] = /^\s*([A-Za-z]+)\s*([^]*)$/.exec(parts.join(' ')) ?? []
  const documents: string[] = []
  if (/^(RUN|COPY|ADD)$/i.test(word))
    for (const mark of rest.matchAll(/<<-?(["']?)([A-Za-z_]\w{0,60})\1/g)) {
      while (at < lines.length && (lines[at] ?? '').trim() !== mark[2]) documents.push(lines[at++] ?? '')
      at = Math.min(at + 1, lines.length)
    }
  return { word: word.toUpperCase(), rest: rest.trim(), documents, lines: lines.slice(start, at), line: start + 1, endLine: at }
}
