import type { Span } from '#model/location.ts'

/** A simple command of a shell script: its words without quotes. */
export interface ShellCommand extends Span {
  readonly words: readonly string[]
}

/** A line of a script with its place in the file. */
export interface ScriptLine {
  readonly text: string
  readonly line: number
}

/**
 * Splits a script into simple commands, as far as its text tells: no variables, no expansion, nothing run.
 *
 * Lines that end in a backslash go on; `&&`, `||`, `;`, `|` and brackets separate; comments are dropped.
 */
export function shellCommands(script: readonly ScriptLine[]): ShellCommand[] {
  const commands: ShellCommand[] = []
  let words: string[] = []
  let first = 0
  let last = 0
  const finish = () => {
    if (words.length > 0) commands.push({ words, line: first, endLine: last })
    words = []
  }
  for (const { text, line } of script) {
    const goesOn = /\\\s*$/.test(text)
    for (const token of tokens(withoutExpressions(goesOn ? text.replace(/\\\s*$/, '') : text))) {
      if (token === undefined) finish()
      else {
        if (words.length === 0) first = line
        last = line
        words.push(token)
      }
    }
    if (!goesOn) finish()
  }
  finish()
  return commands
}

/** An expression of a workflow is one word, whatever spaces and quotes are in it. */
function withoutExpressions(text: string): string {
  return text.replace(/\$\{\{[^}]*\}\}/g, '${{…}}')
}

/** Words; undefined between two commands. */
function tokens(text: string): (string | undefined)[] {
  const found: (string | undefined)[] = []
  const pattern =
    /\s+|#.*|&&|\|\|?|;|[(){}](?=\s|$)|(?:[^\s"'\\;|&#(){}]|\\.|[&#(){}])(?:[^\s"'\\;|&]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')*|"(?:[^"\\]|\\.)*"(?:[^\s"'\\;|&])*|'[^']*'(?:[^\s"'\\;|&])*|./gy
  for (const [token] of text.matchAll(pattern)) {
    if (/^\s/.test(token)) continue
    if (token.startsWith('#')) break
    if (/^(?:&&|\|\|?|;|&|[(){}])$/.test(token)) found.push(undefined)
    else found.push(unquoted(token))
  }
  return found
}

function unquoted(token: string): string {
  return token.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => String(double ?? single ?? escaped ?? ''))
}
