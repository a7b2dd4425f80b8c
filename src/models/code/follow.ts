import type { Frame } from '#models/code/frame.ts'
import type { Loader } from '#models/code/loaders.ts'
import type { Literal, Seen } from '#models/code/seen.ts'

/** The loader that a string reaches through variables. */
export interface Through {
  readonly loader: Loader
  readonly call: Frame
  /** The variable holds the string itself: the revision of the call is that of the string. */
  readonly direct: boolean
}

/** All strings that reach a loader through variables, with that loader. */
export function follow(seen: Seen): ReadonlyMap<Literal, Through> {
  const loaded = new Map<Literal, Through>()
  const done = new Set<string>()
  const queue = [...seen.uses]
  for (let use = queue.pop(); use; use = queue.pop()) {
    const key = `${use.loader.kind} ${use.name} ${use.key ?? ''}`
    if (done.has(key)) continue
    done.add(key)
    const held = seen.held.get(use.name) ?? []
    const keyed = use.key === undefined ? [] : held.filter(({ labels }) => labels.includes(use.key ?? ''))
    const { loader, call, indirect } = use
    for (const literal of keyed.length > 0 ? keyed : held) loaded.set(literal, { loader, call, direct: indirect !== true })
    for (const name of seen.taken.get(use.name) ?? []) queue.push({ ...use, name, indirect: true })
  }
  return loaded
}
