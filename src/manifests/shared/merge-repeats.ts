import type { Span } from '#model/location.ts'
import type { Declared, Scope } from '#model/manifest.ts'
import { repeatsIn } from '#manifests/shared/repeats.ts'

/** From what ships to what does not: of two places of one component the first counts. */
const ORDER: readonly Scope[] = ['runtime', 'optional', 'peer', 'plugin', 'build', 'indirect', 'managed', 'test', 'development']

/**
 * Of a lock file: one component for each package and version: the first place stays, the others go to `also`.
 *
 * What ships outranks what does not, and the shortest chain is kept.
 */
export function mergeRepeats(components: readonly Declared[]): readonly Declared[] {
  const repeats = repeatsIn(components, keyOf)
  if (repeats.size === 0) return components
  const merged: Declared[] = []
  const at = new Map<Declared, number>()
  const places = new Map<number, Span[]>()
  for (const component of components) {
    const first = repeats.get(component)
    const before = first === undefined ? undefined : at.get(first)
    const known = before === undefined ? undefined : merged[before]
    if (before === undefined || known === undefined) {
      at.set(component, merged.push(component) - 1)
      continue
    }
    const also = places.get(before) ?? [...(known.also ?? [])]
    also.push({ line: component.line, endLine: component.endLine }, ...(component.also ?? []))
    places.set(before, also)
    merged[before] = join(known, component)
  }
  return merged.map((component, n) => {
    const also = places.get(n)
    return also ? { ...component, also } : component
  })
}

function keyOf({ purl, fetchedFrom }: Declared): string {
  return fetchedFrom === undefined ? purl : `${purl}\n${fetchedFrom}`
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
