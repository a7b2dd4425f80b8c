/** A word of a command, its quotes taken off. */
export interface Word {
  readonly text: string
  readonly line: number
  /** Holds a variable or a command whose value is not known here. */
  readonly variable?: true
}

/** One command of a script, or what stands behind `#`, or a document given to a command. */
export type Statement =
  | { readonly type: 'command'; readonly words: readonly Word[] }
  | { readonly type: 'comment'; readonly text: string; readonly line: number }
  | { readonly type: 'document'; readonly text: string; readonly line: number; readonly command: string; readonly words: readonly Word[] }

/**
 * Takes a shell script apart: quotes, continued lines, comments, here-documents, several commands on a line.
 *
 * `${NAME:-value}` stands for its default, since that is what the script runs with when nothing is set.
 */
export function shellStatements(text: string, firstLine: number): Statement[] {
  const statements: Statement[] = []
  let words: Word[] = []
  let line = firstLine
  let at = 0
  let waiting: string[] = []
  let array = ''
  const finish = () => {
    if (words.length > 0) statements.push({ type: 'command', words })
    words = []
  }
  while (at < text.length) {
    const sign = text[at] ?? ''
    if (sign === '\n') {
      const command = words[0]?.text ?? lastCommand(statements)
      const beside = words
      if (array === '') finish()
      line++
      at++
      for (const mark of waiting) {
        const end = documentEnd(text, at, mark)
        const body = text.slice(at, end.from)
        statements.push({ type: 'document', text: body, line, command, words: beside })
        line += count(text, at, end.to)
        at = end.to
      }
      waiting = []
    } else if (sign === '\\' && (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1))) {
      line++
      at += text[at + 1] === '\n' ? 2 : 3
    } else if (sign === ' ' || sign === '\t' || sign === '\r') at++
    else if (sign === '#') {
      const end = lineEnd(text, at)
      statements.push({ type: 'comment', text: text.slice(at, end), line })
      at = end
    } else if (text.startsWith('<<', at) && text[at + 2] !== '<') {
      const mark = /^<<-?\s{0,4}(['"]?)([A-Za-z_]\w{0,40})\1/.exec(text.slice(at, at + 60))
      if (mark?.[2]) waiting.push(mark[2])
      at += mark ? mark[0].length : 2
    } else if (sign === '(' && /^\w{1,60}\+?=$/.test(words.at(-1)?.text ?? '')) {
      // An array: its items are values of one name.
      array = words.pop()?.text.replace('+', '') ?? ''
      at++
    } else if (sign === ')' && array !== '') {
      array = ''
      at++
    } else if (/[;&|(){}<>]/.test(sign) && !(sign === '{' && words.length > 0)) {
      if (sign !== '<' && sign !== '>') finish()
      at++
    } else {
      const word = readWord(text, at)
      const value = array === '' ? word.value : `${array}${word.value.replace(/^\[[^\]]{0,60}\]=/, '')}`
      words.push({ text: value, line, ...(word.variable ? { variable: true as const } : {}) })
      line += count(text, at, word.end)
      at = word.end
    }
  }
  finish()
  return statements
}

function lastCommand(statements: readonly Statement[]): string {
  const last = statements.at(-1)
  return last?.type === 'command' ? (last.words[0]?.text ?? '') : ''
}

function readWord(text: string, start: number): { readonly value: string; readonly end: number; readonly variable: boolean } {
  let value = ''
  let variable = false
  let at = start
  for (; at < text.length;) {
    const sign = text[at] ?? ''
    if (/[\s;&|()<>]/.test(sign)) break
    if (sign === "'") {
      const end = text.indexOf("'", at + 1)
      value += text.slice(at + 1, end < 0 ? text.length : end)
      at = end < 0 ? text.length : end + 1
    } else if (sign === '"') {
      const inner = readQuoted(text, at + 1)
      value += inner.value
      variable ||= inner.variable
      at = inner.end
    } else if (sign === '\\') {
      if (text[at + 1] === '\n') break
      value += text[at + 1] ?? ''
      at += 2
    } else if (sign === '$') {
      const inner = readVariable(text, at)
      value += inner.value
      variable ||= inner.unknown
      at = inner.end
    } else {
      value += sign
      at++
    }
  }
  return { value, end: Math.max(at, start + 1), variable }
}

function readQuoted(text: string, start: number): { readonly value: string; readonly end: number; readonly variable: boolean } {
  let value = ''
  let variable = false
  let at = start
  while (at < text.length && text[at] !== '"') {
    if (text[at] === '\\') {
      // A continued line stays one, so that lines can be counted in what the word holds.
      value += text[at + 1] ?? ''
      at += 2
    } else if (text[at] === '$') {
      const inner = readVariable(text, at)
      value += inner.value
      variable ||= inner.unknown
      at = inner.end
    } else value += text[at++] ?? ''
  }
  return { value, end: Math.min(at + 1, text.length), variable }
}

/** `${NAME:-value}` is its default; every other variable stays as it is written. */
function readVariable(text: string, at: number): { readonly value: string; readonly end: number; readonly unknown: boolean } {
  const piece = text.slice(at, at + 300)
  const fallback = /^\$\{\w+:?[-=]["']?([^{}$"'\n]*)["']?\}/.exec(piece)
  if (fallback) return { value: fallback[1] ?? '', end: at + fallback[0].length, unknown: false }
  const plain = /^\$(?:\{[^}\n]{1,200}\}|\w+|\([^()\n]{0,200}\))/.exec(piece)
  const end = at + (plain ? plain[0].length : 1)
  return { value: text.slice(at, end), end, unknown: plain !== null }
}

function documentEnd(text: string, at: number, mark: string): { readonly from: number; readonly to: number } {
  for (let from = at; from < text.length;) {
    const end = lineEnd(text, from)
    if (text.slice(from, end).trim() === mark) return { from, to: Math.min(end + 1, text.length) }
    from = end + 1
  }
  return { from: text.length, to: text.length }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function count(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++
  return lines
}
