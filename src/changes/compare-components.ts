import type { Declared, Scope } from '#model/manifest.ts'

/** A component before and after; one side is missing for what came or went. */
export interface Pair {
  readonly before?: Declared
  readonly after?: Declared
}

/** Scopes of what does not ship. */
const INNER: ReadonlySet<Scope> = new Set(['development', 'test', 'build', 'managed'])

/**
 * What differs between two lists of components, whatever their order and lines.
 *
 * A component is the same when its name is. The same version in another scope is a difference; in lock files only where it
 * begins to ship, because their other flags come and go with the version of the package manager.
 */
export function compareComponents(base: readonly Declared[], head: readonly Declared[], role: 'manifest' | 'lock'): Pair[] {
  const before = group(base)
  const after = group(head)
  const names = [...after.keys(), ...[...before.keys()].filter(name => !after.has(name))]
  return names.flatMap(name => compareNamed(before.get(name) ?? [], after.get(name) ?? [], role))
}

/** What a component comes to in its file: the version, or the requirement where the file fixes none. */
export function valueOf(component: Declared): string {
  return component.version ?? component.requirement ?? ''
}

function group(components: readonly Declared[]): Map<string, Declared[]> {
  const groups = new Map<string, Declared[]>()
  for (const component of components) {
    const key = component.purl.split(/[?#]/, 1)[0]?.replace(/(?<=.)@[^@/]*$/, '') ?? component.purl
    const known = groups.get(key)
    if (known) known.push(component)
    else groups.set(key, [component])
  }
  return groups
}

function compareNamed(base: readonly Declared[], head: readonly Declared[], role: 'manifest' | 'lock'): Pair[] {
  const left = [...base]
  const take = (test: (one: Declared) => boolean) => {
    const at = left.findIndex(test)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const sameValue = (after: Declared) => (one: Declared) => folded(one) === folded(after)
  const unmoved = head.filter(after => !take(one => one.scope === after.scope && folded(one) === folded(after)))
  const pairs: Pair[] = []
  const came: Declared[] = []
  for (const after of unmoved) {
    const before = take(sameValue(after))
    if (!before) came.push(after)
    else if (role === 'manifest' || (INNER.has(before.scope) && !INNER.has(after.scope))) pairs.push({ before, after })
  }
  return [...pairs, ...pairUp(left, came)]
}

/** Those that left with those that came: of the same scope and the nearest version first. */
function pairUp(left: readonly Declared[], came: readonly Declared[]): Pair[] {
  const rest = [...left].sort(byVersion)
  const pairs = [...came].sort(byVersion).map((after): Pair => ({ after }))
  for (const near of [
    (a: Declared, b: Declared) => a.scope === b.scope && major(a) === major(b),
    (a: Declared, b: Declared) => a.scope === b.scope,
    (a: Declared, b: Declared) => major(a) === major(b),
    () => true,
  ])
    for (const [n, { before, after }] of pairs.entries()) {
      if (before || !after) continue
      const at = rest.findIndex(one => near(one, after))
      const found = at < 0 ? undefined : rest.splice(at, 1)[0]
      if (found) pairs[n] = { before: found, after }
    }
  return [...pairs, ...rest.map((before): Pair => ({ before }))]
}

/** Space in a requirement is layout. Where it is fetched from is not: the address belongs to the value. */
function folded(component: Declared): string {
  return `${valueOf(component).replace(/\s+/g, '')}\n${component.fetchedFrom ?? ''}\n${component.purl}`
}

function major(component: Declared): string {
  return /\d+/.exec(valueOf(component))?.[0] ?? ''
}

function byVersion(a: Declared, b: Declared): number {
  return valueOf(a).localeCompare(valueOf(b), 'en', { numeric: true }) || a.line - b.line
}
