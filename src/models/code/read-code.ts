import type { FoundReferences, ModelReference } from '#model/model-reference.ts'
import { decide } from '#models/code/decide.ts'
import { follow } from '#models/code/follow.ts'
import { lex } from '#models/code/lex.ts'
import { noteTaken, noteUse } from '#models/code/names.ts'
import { addTo, nothingSeen, noteUnresolved, type Seen } from '#models/code/seen.ts'
import { noteString } from '#models/code/strings.ts'
import type { Syntax } from '#models/code/syntax.ts'
import type { Tokens } from '#models/code/tokens.ts'
import { noteUnbound } from '#models/code/unbound.ts'
import { walk, type Visitor } from '#models/code/walk.ts'
import { readMentions } from '#models/mentions.ts'
import { readArguments } from '#models/shell/read-commands.ts'

/** Finds what program text loads: ids in calls, in constants that calls use, in names that say “model”. */
export function readCode(text: string, syntax: Syntax, entry: 'code' | 'configuration' = 'code'): FoundReferences {
  const tokens = lex(text, syntax)
  const seen = nothingSeen(text, entry)
  readComments(tokens, seen)
  walk(tokens, syntax, FIRST, seen)
  if (seen.uses.length > 0 && seen.held.size > 0) walk(tokens, syntax, SECOND, seen)
  decideAll(seen)
  for (const words of seen.commands) if (words.length > 1) addTo(seen, readArguments(words))
  noteUnbound(tokens, seen)
  tokens.release()
  return { references: unique(seen.references), unresolved: seen.unresolved }
}

/** Notes strings, and the variables that loaders take. */
const FIRST: Visitor<Seen> = {
  string(place, seen) {
    const token = place.tokens.string(place.at)
    if (token === undefined) return
    if (place.tokens.documentation.has(place.at)) seen.references.push(...readMentions(token.text, token.line, 'comment'))
    else noteString(token, place, seen)
  },
  name: noteUse,
}

/** Notes variables that take the value of one which is known by now. */
const SECOND: Visitor<Seen> = { string() {}, name: noteTaken }

/** Reads what comments speak of. */
function readComments(tokens: Tokens, seen: Seen): void {
  for (const n of tokens.comments) seen.references.push(...readMentions(tokens.text(n), tokens.line(n), 'comment'))
}

function decideAll(seen: Seen): void {
  const loaded = follow(seen)
  for (const literal of seen.literals) {
    const through = loaded.get(literal)
    const found = literal.built ? undefined : decide(literal, through, seen)
    if (found) seen.references.push(found)
    else if (literal.built && through) noteUnresolved(literal.token, seen)
  }
}

function unique(references: readonly ModelReference[]): ModelReference[] {
  const found = new Map<string, ModelReference>()
  for (const reference of references) {
    const key = `${reference.line} ${reference.kind} ${reference.id}`
    if (!found.has(key)) found.set(key, reference)
  }
  return [...found.values()].sort((a, b) => a.line - b.line)
}
