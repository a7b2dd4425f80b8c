import type { Span } from '#model/location.ts'
import type { Declared, Scope } from '#model/manifest.ts'

/** From what ships to what does not: of two places of one component the first counts. */
const ORDER: readonly Scope[] = ['runtime', 'optional', 'peer', 'plugin', 'build', 'indirect', 'managed', 'test', 'development']

/**
 * Of a lock file: one component for each package and version: the first place stays, the others go to `also`.
 *
 * What ships outranks what does not, and the shortest chain is kept.
 */
export function mergeRepeats(components: readonly Declared[]): Declared[] {
  const merged = new Map<string, Declared>()
  const places = new Map<string, Span[]>()
  for (const component of components) {
    const key = component.fetchedFrom === undefined ? component.purl : `${component.purl}\n${component.fetchedFrom}`
    const before = merged.get(key)
    if (before === undefined) {
      merged.set(key, component)
      continue
    }
    const also = places.get(key) ?? [...(before.also ?? [])]
    also.push({ line: component.line, endLine: component.endLine }, ...(component.also ?? []))
    places.set(key, also)
    merged.set(key, join(before, component))
  }
  if (places.size === 0) return [...merged.values()]
  return [...merged].map(([key, component]) => {
    const also = places.get(key)
    return also ? { ...component, also } : component
  })
}

function join(first: Declared, second: Declared): Declared {
  const direct = first.direct === true || second.direct === true
  const via = direct ? undefined : shorter(first.via, second.via)
  const { via: _, ...rest } = first
  return {
    ...rest,
    scope: ORDER.indexOf(second.scope) < ORDER.indexOf(first.scope) ? second.scope : first.scope,
    ...(direct ? { direct } : {}),
    ...(via ? { via } : {}),
  }
}

function shorter(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.length < a.length ? b : a
}
