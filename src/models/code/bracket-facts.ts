import { isMap, type Frame } from '#models/code/frame.ts'
import { roleIn } from '#models/code/loading.ts'
import type { Seen } from '#models/code/seen.ts'
import type { Text } from '#models/code/tokens.ts'
import { snake } from '#models/labels.ts'
import { isProgram } from '#models/shell/read-commands.ts'

/** What a string tells of the bracket that it stands in: a revision, a kind, the name of a value, a word of a command. */
export function noteKey(value: string, top: Frame, frames: readonly Frame[], seen: Seen): void {
  if (top.label !== '' && roleIn(top) === 'revision') {
    setRevision(frames, value)
    seen.revisions.set(top.label, value)
  }
  if (top.index === 2 && top.callee.endsWith('with_revision')) top.revision ??= value
  if ((value === 'dataset' || value === 'space') && /^(?:repo_?type|type)$/.test(snake(top.label))) {
    if (value === 'dataset') setDataset(frames)
    else for (const frame of frames.slice(1)) frame.space = true
  }
  if (value === 'ollama') top.ollama = true
  const { length } = top.label
  if ((length === 3 || length === 4) && /^(?:name|key)$/i.test(top.label)) top.named = value
}

/** Words of a command: `["ollama", "pull", "NAME"]`, `spawn("ollama", ["pull", "NAME"])`. */
export function noteWord({ text, line }: Text, top: Frame, outer: Frame | undefined, seen: Seen): void {
  if (top.words === undefined && outer?.words && top.open === '[') top.words = outer.words
  if (top.words) top.words.push({ text, line })
  else if (top.first === text && isProgram(text)) seen.commands.push((top.words = [{ text, line }]))
}

function setRevision(frames: readonly Frame[], value: string): void {
  const top = frames.at(-1)
  if (top && isMap(top)) top.revision ??= value
  const call = frames.findLast(({ open }) => open === '(')
  if (call) call.revision ??= value
}

/** What the brackets around a place fetch is a data set. */
export function setDataset(frames: readonly Frame[]): void {
  for (const frame of frames.slice(1).slice(-3)) frame.dataset = true
}
