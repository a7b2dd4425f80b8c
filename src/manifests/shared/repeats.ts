import type { Declared } from '#model/manifest.ts'

/**
 * Components that are the same as an earlier one, each with that.
 *
 * Most names stand once: keys are only compared where a name comes again, because to look a package URL up is to make it whole.
 */
export function repeatsIn(components: readonly Declared[], keyOf: (component: Declared) => string): ReadonlyMap<Declared, Declared> {
  const repeats = new Map<Declared, Declared>()
  const named = new Map<string, Declared | Map<string, Declared>>()
  for (const component of components) {
    // Some ecosystems fold the case of names.
    const name = component.name.toLowerCase()
    const before = named.get(name)
    if (before === undefined) {
      named.set(name, component)
      continue
    }
    const keyed = before instanceof Map ? before : new Map([[keyOf(before), before]])
    if (keyed !== before) named.set(name, keyed)
    const key = keyOf(component)
    const first = keyed.get(key)
    if (first === undefined) keyed.set(key, component)
    else repeats.set(component, first)
  }
  return repeats
}
