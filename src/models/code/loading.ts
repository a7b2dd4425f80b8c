import { calleeOf, type Callee } from '#models/code/callees.ts'
import type { Loader } from '#models/code/loaders.ts'
import { OLLAMA, speaksOf, type Seen } from '#models/code/seen.ts'
import type { Frame, Loading } from '#models/code/frame.ts'
import { roleOf, type Role } from '#models/labels.ts'

/** A client of Ollama of any library: the name of the call says so. */
export const OLLAMA_CLIENT: Loader = { kind: 'model', positions: [0, 1], hub: 'ollama', bare: true }

/** No call of a loader around a place. */
export const NO_LOADER: Loading = { loader: undefined, call: undefined }

/** A loader may be this many brackets away. */
const FARTHEST = 4

/** Finds the loader around the innermost of the open brackets. */
export function loading(frames: readonly Frame[], seen: Seen): Loading {
  const top = frames[frames.length - 1]
  if (!top || frames.length < 2 || top.quiet === true) return NO_LOADER
  return loadingIn(top, seen) ?? (top.around ??= loadingAround(frames, seen))
}

/** Whether names in a bracket are nothing to be noted: no loader takes them, no hub is written to. Most brackets are so. */
export function isQuiet(top: Frame, frames: readonly Frame[], seen: Seen): boolean {
  return (top.quiet ??= findQuiet(top, frames, seen))
}

function findQuiet(top: Frame, frames: readonly Frame[], seen: Seen): boolean {
  if (top.open === '(' && top.callee !== '') {
    const told = toldBy(top)
    if (told.writesToHub || loaderOf(told, seen)) return false
    if (!told.hands) return true
  }
  return (top.around ??= loadingAround(frames, seen)) === NO_LOADER
}

/** What stands around a bracket does not change while it is open. */
function loadingAround(frames: readonly Frame[], seen: Seen): Loading {
  for (let n = frames.length - 2; n > 0 && n >= frames.length - FARTHEST; n--) {
    const frame = frames[n]
    const found = frame && loadingIn(frame, seen)
    if (found) return found
  }
  return NO_LOADER
}

/** What a bracket alone tells; undefined where the one around it is to be asked. */
function loadingIn(frame: Frame, seen: Seen): Loading | undefined {
  if (frame.open !== '(' || frame.callee === '') return undefined
  const told = toldBy(frame)
  const loader = loaderOf(told, seen)
  if (!loader) return told.hands ? undefined : NO_LOADER
  if (frame.label === '' && loader.positions.includes(frame.index)) return { loader, call: frame }
  const role = roleIn(frame)
  if (role === 'model') return { loader: loader.kind === 'dataset' ? { ...loader, kind: 'model' } : loader, call: frame }
  if (loader.named?.test(frame.label)) return { loader, call: frame }
  if (role === 'dataset' || (loader.kind === 'dataset' && /^(?:path|name_or_path)$/.test(frame.label)))
    return { loader: { ...loader, kind: 'dataset' }, call: frame }
  return NO_LOADER
}

function loaderOf({ loader, callsOllama }: Callee, seen: Seen): Loader | undefined {
  if (loader && (!loader.library || speaksOf(loader.library, seen))) return loader
  return callsOllama && speaksOf(OLLAMA, seen) ? OLLAMA_CLIENT : undefined
}

/** What the name before a bracket tells, found out once for each bracket. */
export function toldBy(frame: Frame): Callee {
  return (frame.told ??= calleeOf(frame.callee))
}

/** The role that the label of a bracket gives to its value, found out once for each label. */
export function roleIn(frame: Frame): Role {
  return (frame.role ??= roleOf(frame.label))
}
