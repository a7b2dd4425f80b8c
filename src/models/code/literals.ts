import { isMap, type Frame, type Loading } from '#models/code/frame.ts'
import { toldBy } from '#models/code/loading.ts'
import { OLLAMA, OLLAMA_PORT, plainName, speaksOf, type Literal, type Seen } from '#models/code/seen.ts'
import type { Text } from '#models/code/tokens.ts'
import { labelsOf } from '#models/code/value-names.ts'
import { roleOf } from '#models/labels.ts'
import { isSizedTag, isVersioned, mayBeOfOllama } from '#models/model-names.ts'

/** A string with the names and the calls around it; `name` is one that the string itself gives to its value. */
export function literalOf(token: Text, frames: readonly Frame[], { loader, call }: Loading, seen: Seen, name = ''): Literal {
  const top = frames.at(-1)
  const found = labelsOf(frames)
  const labels = name === '' ? found.labels : [name, ...found.labels]
  const near = name === '' ? found.near : [name, ...found.near]
  return {
    token,
    built: false,
    labels,
    near,
    loader,
    call: call ?? innermostCall(frames),
    map: top && isMap(top) ? top : undefined,
    writes: writes(frames),
    ollama: loader?.hub === 'ollama' || servedByOllama(token.text, near, frames, seen),
  }
}

/** Notes that the names of a place have a value, which is no id. */
export function holdNothing(frames: readonly Frame[], name: string, seen: Seen): void {
  const { labels } = labelsOf(frames)
  for (const label of name === '' ? labels : [name, ...labels]) {
    const plain = plainName(label)
    if (!seen.held.has(plain)) seen.held.set(plain, [])
  }
}

/** Whether a name stands where Ollama takes one: in a call of its client, in the body of a request to its port, with a tag. */
function servedByOllama(value: string, near: readonly string[], frames: readonly Frame[], seen: Seen): boolean {
  const top = frames.at(-1)
  if (top?.label === 'model' && top.open === '{' && speaksOf(OLLAMA_PORT, seen)) return true
  if (!speaksOf(OLLAMA, seen)) return false
  if (isSizedTag(value)) return true
  if (/^[a-z0-9][\w.-]{1,50}:[\w.-]{1,40}$/.test(value) && near.some(label => roleOf(label) === 'model')) return true
  // `OLLAMA_MODEL = "qwen3"`: the name tells whose model it is.
  if (mayBeOfOllama(value) && near.some(label => OLLAMA.test(label) && NAMED.test(label))) return true
  // `ModelId = "llama3.1"` in a file that speaks of Ollama.
  if (isVersioned(value) && roleOf(near[0] ?? '') === 'model') return true
  return frames.some(frame => toldBy(frame).ofOllama)
}

/** Names of variables that end with “model”, and not with what is told of one. */
const NAMED = /model(?:_?(?:name|id|tag))?$/i

/** The call around, whatever other brackets stand between. */
export function innermostCall(frames: readonly Frame[]): Frame | undefined {
  for (let n = frames.length - 1; n >= 0; n--) if (frames[n]?.open === '(') return frames[n]
  return undefined
}

function writes(frames: readonly Frame[]): boolean {
  for (let n = Math.max(0, frames.length - 3); n < frames.length; n++) {
    const frame = frames[n]
    if (frame?.open === '(' && toldBy(frame).writes) return true
  }
  return false
}
