import type { Declared } from '#model/manifest.ts'

/** More names in one row of the table than chance brings: somebody made them so, and a map is asked from there on. */
const MAX_PROBES = 64

/**
 * Components that are the same as an earlier one, each with that.
 *
 * Most names stand once: keys are only compared where a name comes again, because to look a package URL up is to make it whole.
 * Names are told apart by numbers in one flat table, which a hundred thousand of them do not fill with objects.
 */
export function repeatsIn(components: readonly Declared[], keyOf: (component: Declared) => string): ReadonlyMap<Declared, Declared> {
  const repeats = new Map<Declared, Declared>()
  const keyed = new Map<Declared, Map<string, Declared>>()
  const names = new Names(components)
  for (const component of components) {
    const before = names.meet(component.name)
    if (before === undefined) continue
    const known = keyed.get(before) ?? new Map([[keyOf(before), before]])
    keyed.set(before, known)
    const key = keyOf(component)
    const first = known.get(key)
    if (first === undefined) known.set(key, component)
    else repeats.set(component, first)
  }
  return repeats
}

/** The components that were met, by name. Some ecosystems fold the case of names. */
class Names {
  readonly #components: readonly Declared[]
  /** By hash: the number of a component plus one; 0 where there is none. At most half full. */
  readonly #table: Int32Array
  readonly #crowded = new Map<string, Declared>()
  #met = 0

  constructor(components: readonly Declared[]) {
    this.#components = components
    this.#table = new Int32Array(1 << (33 - Math.clz32(components.length)))
  }

  /** The first component of that name; undefined where this one is it. Asked for each component in turn. */
  meet(name: string): Declared | undefined {
    const number = ++this.#met
    const mask = this.#table.length - 1
    let row = foldedHash(name) & mask
    for (let probes = 0; probes < MAX_PROBES; probes++) {
      const other = this.#table[row] ?? 0
      if (other === 0) {
        this.#table[row] = number
        return undefined
      }
      const known = this.#components[other - 1]
      if (known && sameName(known.name, name)) return known
      row = (row + 1) & mask
    }
    return this.#meetInCrowd(name.toLowerCase(), number)
  }

  #meetInCrowd(name: string, number: number): Declared | undefined {
    const known = this.#crowded.get(name)
    const own = this.#components[number - 1]
    if (known === undefined && own) this.#crowded.set(name, own)
    return known
  }
}

function sameName(one: string, other: string): boolean {
  return one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase())
}

/** FNV-1a, upper case as lower case: http://www.isthe.com/chongo/tech/comp/fnv/ */
function foldedHash(name: string): number {
  let hash = name.length
  for (let at = 0; at < name.length; at++) {
    const sign = name.charCodeAt(at)
    // What has an upper and a lower case beyond ASCII falls into one row.
    hash = Math.imul(hash ^ (sign < 128 ? sign | 32 : 128), 0x01000193)
  }
  return hash ^ (hash >>> 15)
}
