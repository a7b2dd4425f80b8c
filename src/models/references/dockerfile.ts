import type { FoundReferences, ModelReference, ReferenceReader, UnresolvedReference } from '#model/model-reference.ts'
import { readInside } from '#models/config/read-inside.ts'
import { readMentions } from '#models/mentions.ts'
import { readOllama } from '#models/hub-id.ts'
import { roleOf } from '#models/labels.ts'
import { namesFamily } from '#models/model-names.ts'
import { readArguments, readCommands, type Values } from '#models/shell/read-commands.ts'
import type { Word } from '#models/shell/words.ts'

/** Container files: what is fetched while building, and the variables and command that the container starts with. */
export const reader: ReferenceReader = {
  kind: 'dockerfile',
  matches: path => /(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(path),
  read({ text }) {
    const references: ModelReference[] = []
    const unresolved: UnresolvedReference[] = []
    const ollama = /^[ \t]*FROM[ \t]+(?:\S{1,80}\/)?ollama\/ollama\b/im.test(text)
    const known = new Map<string, readonly Word[]>()
    for (const { word, rest, line } of instructions(text)) {
      const found = instruction(word, rest, line, known)
      references.push(...found.references)
      unresolved.push(...found.unresolved)
      if (ollama && (word === 'ENV' || word === 'ARG')) references.push(...served(known, line))
    }
    return { references: unique(references), unresolved }
  },
}

/** Names of the Ollama library under a variable that says “model”, in the image of its server. */
function served(known: Values, from: number): ModelReference[] {
  return [...known]
    .filter(([name]) => roleOf(name) === 'model')
    .flatMap(([, words]) => words)
    .filter(({ text, line }) => line >= from && !text.includes('/') && namesFamily(text))
    .flatMap(({ text, line }) => {
      const id = readOllama(text)
      return id ? [{ ...id, line, endLine: line, entry: 'container' as const, weight: 'full' as const }] : []
    })
}

function unique(references: readonly ModelReference[]): ModelReference[] {
  return [...new Map(references.map(reference => [`${reference.line} ${reference.kind} ${reference.id}`, reference])).values()]
}

interface Instruction {
  readonly word: string
  readonly rest: string
  readonly line: number
}

function instruction(word: string, rest: string, line: number, known: Map<string, readonly Word[]>): FoundReferences {
  if (word === '#') return { references: readMentions(rest, line, 'comment'), unresolved: [] }
  if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(word)) {
    const list = /^\s*(?:CMD\s+|RUN\s+)?(\[[\s\S]*\])\s*$/.exec(rest)?.[1]
    return list ? listed(list, line + newlines(rest.slice(0, rest.indexOf('['))), known) : readCommands(rest, line, readInside, known)
  }
  if (word === 'ENV' || word === 'ARG') {
    const old = /^\s*(\w{1,100})[ \t]+([^=\s]\S*)\s*$/.exec(rest)
    const found = readCommands(old ? `${old[1]}=${old[2]}` : rest, line)
    for (const [name, words] of found.values) if (words.length > 0) known.set(name, words)
    return found
  }
  if (word === 'ADD' || word === 'COPY')
    return { references: readMentions(rest, line, 'container').filter(() => /:\/\//.test(rest)), unresolved: [] }
  return { references: [], unresolved: [] }
}

/** The exec form: a JSON list of words, perhaps over several lines. */
function listed(list: string, line: number, known: Values): FoundReferences {
  let at = 0
  let current = line
  const words = [...list.matchAll(/"((?:[^"\\\n]|\\.){0,4000})"/g)].map(match => {
    current += newlines(list.slice(at, match.index))
    at = match.index
    return { text: (match[1] ?? '').replace(/\\(.)/g, '$1'), line: current }
  })
  return readArguments(words, readInside, known)
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
