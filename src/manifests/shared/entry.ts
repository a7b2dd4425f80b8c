import type { Span } from '#model/location.ts'
import type { Declared } from '#model/manifest.ts'
import { repeatsIn } from '#manifests/shared/repeats.ts'

/** A component that is still being made. */
export type Growing = { -readonly [Key in keyof Declared]: Declared[Key] }
type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined }
type Given = Loose<Omit<Declared, 'line' | 'endLine' | 'scope' | 'purl' | 'name'>> & Pick<Declared, 'purl' | 'name'>

/** One component from what a format found; what is empty or undefined stays absent, as the contract asks. */
export function entry(given: Given, span: Span, scope: Declared['scope'] = 'runtime'): Declared {
  const made = begun(given.purl, given.name, given.version, span.line, span.endLine, scope, given.direct, given.via)
  if (given.license) made.license = given.license
  if (given.fetchedFrom) made.fetchedFrom = given.fetchedFrom
  if (given.requirement) made.requirement = given.requirement
  if (given.also && given.also.length > 0) made.also = given.also
  return made
}

/**
 * With the fields that nearly all have, made at once: an object that grows field by field takes twice the memory.
 *
 * One value after the other, because an object to hand them over would be made for each of a hundred thousand.
 */
export function begun(
  purl: string,
  name: string,
  version: string | undefined,
  line: number,
  endLine: number,
  scope: Declared['scope'],
  direct: boolean | undefined,
  via: readonly string[] | undefined,
): Growing {
  if (!version) {
    const made: Growing = { purl, name, scope, line, endLine }
    if (direct !== undefined) made.direct = direct
    if (via && via.length > 0) made.via = via
    return made
  }
  const chain = via && via.length > 0 ? via : undefined
  if (direct === undefined)
    return chain ? { purl, name, scope, line, endLine, version, via: chain } : { purl, name, scope, line, endLine, version }
  return chain ? { purl, name, scope, line, endLine, version, direct, via: chain } : { purl, name, scope, line, endLine, version, direct }
}

/** A place of one line. */
export function oneLine(line: number): Span {
  return { line, endLine: line }
}

/** How much a scope matters for what is shipped: what is both runtime and test is runtime. */
const WEIGHT: Readonly<Record<Declared['scope'], number>> = {
  runtime: 8,
  peer: 7,
  optional: 6,
  indirect: 5,
  build: 4,
  plugin: 3,
  development: 2,
  test: 1,
  managed: 0,
}

/** The same package in the same version is one component; further blocks go to `also`, the widest scope counts. */
export function mergeSame(components: readonly Declared[]): readonly Declared[] {
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
    merged[before] = {
      ...known,
      scope: WEIGHT[component.scope] > WEIGHT[known.scope] ? component.scope : known.scope,
      ...(known.direct || component.direct ? { direct: true } : {}),
    }
  }
  return merged.map((component, n) => {
    const also = places.get(n)
    const further = also ? distinct(also, component) : []
    return further.length > 0 ? { ...component, also: further } : component
  })
}

/** A version set for others is told apart from the use of it. */
function keyOf({ purl, requirement, scope }: Declared): string {
  return `${purl}\n${requirement ?? ''}${scope === 'managed' ? '\n' : ''}`
}

function distinct(spans: readonly Span[], own: Span): readonly Span[] {
  const seen = new Set([`${own.line}-${own.endLine}`])
  return spans.filter(({ line, endLine }) => {
    const key = `${line}-${endLine}`
    return seen.has(key) ? false : seen.add(key)
  })
}
