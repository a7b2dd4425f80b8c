import type { FoundReferences, ModelReference, ReferenceReader, UnresolvedReference } from '#model/model-reference.ts'
import { readInside } from '#models/config/read-inside.ts'
import { readMentions } from '#models/mentions.ts'
import { readArguments, readCommands } from '#models/shell/read-commands.ts'

/** Container files: what is fetched while building, and the variables and command that the container starts with. */
export const reader: ReferenceReader = {
  kind: 'dockerfile',
  matches: path => /(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(path),
  read({ text }) {
    const references: ModelReference[] = []
    const unresolved: UnresolvedReference[] = []
    for (const { word, rest, line } of instructions(text)) {
      const found = instruction(word, rest, line)
      references.push(...found.references)
      unresolved.push(...found.unresolved)
    }
    return { references, unresolved: unresolved.filter(({ what }) => !isSet(what, text)) }
  },
}

/** Whether an instruction gives a value to a variable: what it stands for is told there. */
function isSet(variable: string, text: string): boolean {
  const name = /^\$\{?(\w{1,60})\}?$/.exec(variable)?.[1]
  return name !== undefined && new RegExp(`\\b${name}=\\S|^\\s*ENV\\s+${name}\\s`, 'm').test(text)
}

interface Instruction {
  readonly word: string
  readonly rest: string
  readonly line: number
}

function instruction(word: string, rest: string, line: number): FoundReferences {
  if (word === '#') return { references: readMentions(rest, line, 'comment'), unresolved: [] }
  if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(word)) {
    const list = /^\s*(?:CMD\s+|RUN\s+)?(\[[\s\S]*\])\s*$/.exec(rest)?.[1]
    return list ? listed(list, line + newlines(rest.slice(0, rest.indexOf('[')))) : readCommands(rest, line, readInside)
  }
  if (word === 'ENV' || word === 'ARG') {
    const old = /^\s*(\w{1,100})[ \t]+([^=\s]\S*)\s*$/.exec(rest)
    return readCommands(old ? `${old[1]}=${old[2]}` : rest, line)
  }
  if (word === 'ADD' || word === 'COPY')
    return { references: readMentions(rest, line, 'container').filter(() => /:\/\//.test(rest)), unresolved: [] }
  return { references: [], unresolved: [] }
}

/** The exec form: a JSON list of words, perhaps over several lines. */
function listed(list: string, line: number): FoundReferences {
  let at = 0
  let current = line
  const words = [...list.matchAll(/"((?:[^"\\\n]|\\.){0,4000})"/g)].map(match => {
    current += newlines(list.slice(at, match.index))
    at = match.index
    return { text: (match[1] ?? '').replace(/\\(.)/g, '$1'), line: current }
  })
  return readArguments(words, readInside)
}

/** Each instruction with its continued lines; line breaks stay, so that lines can be counted. */
function instructions(text: string): Instruction[] {
  const found: Instruction[] = []
  const lines = text.split('\n')
  for (let n = 0; n < lines.length; n++) {
    const whole = lines[n] ?? ''
    const first = n + 1
    if (/^\s*#/.test(whole)) {
      found.push({ word: '#', rest: whole, line: first })
      continue
    }
    const [, word = '', start = ''] = /^\s*([A-Za-z]+)\s+([\s\S]*)$/.exec(whole) ?? []
    if (word === '') continue
    const rest = [start]
    while (n + 1 < lines.length && (/\\\s*$/.test(lines[n] ?? '') || (rest.length > 1 && /^\s*#/.test(lines[n] ?? ''))))
      rest.push(lines[++n] ?? '')
    for (const mark of start.matchAll(/<<-?\s{0,4}["']?([A-Za-z_]\w{0,40})/g)) {
      while (n + 1 < lines.length) {
        const line = lines[++n] ?? ''
        rest.push(line)
        if (line.trim() === mark[1]) break
      }
    }
    found.push({ word: word.toUpperCase(), rest: rest.join('\n'), line: first })
  }
  return found
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
