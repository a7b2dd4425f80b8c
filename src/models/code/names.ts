import { setDataset } from '#models/code/bracket-facts.ts'
import type { Frame } from '#models/code/frame.ts'
import { isQuiet, loading, roleIn, toldBy } from '#models/code/loading.ts'
import type { Seen } from '#models/code/seen.ts'
import { signOf } from '#models/code/tokens.ts'
import { labelsOf } from '#models/code/value-names.ts'
import type { Place } from '#models/code/walk.ts'

/** Signs behind a name that is set, called or left for a part of it, so that its own value is not used here. */
const NO_VALUE: ReadonlySet<number> = new Set(['::', '(', '=', ':=', '?.', '=>'].map(signOf))

/** Signs behind a name of which a part is used, and before one that is spread. */
const PART: ReadonlySet<number> = new Set(['.', '['].map(signOf))
const SPREAD: ReadonlySet<number> = new Set(['*', '**'].map(signOf))

const COLON = signOf(':')
const PATH = signOf('::')

/** Notes a variable in the place where a loader takes its id. */
export function noteUse({ tokens, at, before, frames }: Place, seen: Seen): void {
  const top = frames[frames.length - 1]
  if (frames.length === 1 || !top) return
  if (top.label === '' && isQuiet(top, frames, seen) && tokens.sign(before) !== PATH) return
  if (tokens.sign(before) === PATH && tokens.text(at) === 'Dataset') setDataset(frames)
  const after = tokens.sign(tokens.after(at))
  if (NO_VALUE.has(after) || (after === COLON && top.open === '{')) return
  if (top.label !== '' ? roleIn(top) === 'revision' : top.index === 2 && top.callee.endsWith('with_revision'))
    top.revisionOf = tokens.text(at)
  if (isWritten(top)) seen.written.add(tokens.text(at))
  const { loader, call } = loading(frames, seen)
  if (!loader || !call) return
  const whole = top.open !== '[' && !PART.has(after) && !SPREAD.has(tokens.sign(before))
  call.kept = true
  seen.uses.push({ name: tokens.text(at), loader, call, line: tokens.line(at), whole })
}

/** Whether a variable here names what is made: `create_repo(NAME)`, `hub_model_id=NAME`. */
function isWritten(frame: Frame): boolean {
  const { label, index, open } = frame
  if (label !== '' && roleIn(frame) === 'output') return true
  return open === '(' && toldBy(frame).writesToHub && (label === '' ? index === 0 : roleIn(frame) === 'model')
}

/** Notes a variable that takes the value of another one which holds a string. */
export function noteTaken({ tokens, at, frames }: Place, seen: Seen): void {
  const name = tokens.text(at)
  if (!seen.held.has(name) && !seen.taken.has(name)) return
  const after = tokens.sign(tokens.after(at))
  if (NO_VALUE.has(after) || (after === COLON && frames.at(-1)?.open === '{')) return
  for (const label of labelsOf(frames).labels) {
    if (label === name) continue
    const names = seen.taken.get(label)
    if (names) names.add(name)
    else seen.taken.set(label, new Set([name]))
  }
}
