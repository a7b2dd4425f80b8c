import type { Span } from '#model/location.ts'
import type { Declared, Scope } from '#model/manifest.ts'

/** From what ships to what does not: of two places of one component the first counts. */
const ORDER: readonly Scope[] = ['runtime', 'optional', 'peer', 'plugin', 'build', 'indirect', 'managed', 'test', 'development']

/**
 * Of a lock file: one component for each package and version: the first place stays, the others go to `also`.
 *
 * What ships outranks what does not, and the shortest chain is kept.
 */
export function mergeRepeats(components: readonly Declared[]): readonly Declared[] {
  const repeats = repeatsIn(components)
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

/**
 * Components that are the same as an earlier one, each with that.
 *
 * Most names stand once: package URLs are only compared where a name comes again, because to look one up is to make it whole.
 */
function repeatsIn(components: readonly Declared[]): ReadonlyMap<Declared, Declared> {
  const repeats = new Map<Declared, Declared>()
  const named = new Map<string, Declared | Map<string, Declared>>()
  for (const component of components) {
    const before = named.get(component.name)
    if (before === undefined) {
      named.set(component.name, component)
      continue
    }
    const keyed = before instanceof Map ? before : new Map([[keyOf(before), before]])
    if (keyed !== before) named.set(component.name, keyed)
    const key = keyOf(component)
    const first = keyed.get(key)
    if (first === undefined) keyed.set(key, component)
    else repeats.set(component, first)
  }
  return repeats
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
