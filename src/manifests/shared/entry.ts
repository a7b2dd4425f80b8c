import type { Span } from '#model/location.ts'
import type { Declared } from '#model/manifest.ts'

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined }
type Given = Loose<Omit<Declared, 'line' | 'endLine' | 'scope' | 'purl' | 'name'>> & Pick<Declared, 'purl' | 'name'>

/** One component from what a format found; what is empty or undefined stays absent, as the contract asks. */
export function entry(given: Partial<Given> & Pick<Declared, 'purl' | 'name'>, span: Span, scope: Declared['scope'] = 'runtime'): Declared {
  return {
    purl: given.purl,
    name: given.name,
    ...(given.version ? { version: given.version } : {}),
    ...(given.requirement ? { requirement: given.requirement } : {}),
    scope,
    ...(given.direct === undefined ? {} : { direct: given.direct }),
    ...(given.via && given.via.length > 0 ? { via: given.via } : {}),
    line: span.line,
    endLine: span.endLine,
    ...(given.also && given.also.length > 0 ? { also: given.also } : {}),
    ...(given.license ? { license: given.license } : {}),
    ...(given.fetchedFrom ? { fetchedFrom: given.fetchedFrom } : {}),
  }
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
  const merged = new Map<string, Declared & { readonly also?: readonly Span[] }>()
  const places = new Map<string, Span[]>()
  for (const component of components) {
    // A version set for others is told apart from the use of it.
    const key = `${component.purl}\n${component.version ?? ''}\n${component.requirement ?? ''}\n${component.scope === 'managed'}`
    const first = merged.get(key)
    if (!first) {
      merged.set(key, component)
      continue
    }
    const also = places.get(key) ?? [...(first.also ?? [])]
    also.push({ line: component.line, endLine: component.endLine }, ...(component.also ?? []))
    places.set(key, also)
    merged.set(key, {
      ...first,
      scope: WEIGHT[component.scope] > WEIGHT[first.scope] ? component.scope : first.scope,
      ...(first.direct || component.direct ? { direct: true } : {}),
    })
  }
  return [...merged].map(([key, component]) => {
    const also = places.get(key)
    return also ? { ...component, also: distinct(also, component) } : component
  })
}

function distinct(spans: readonly Span[], own: Span): readonly Span[] {
  const seen = new Set([`${own.line}-${own.endLine}`])
  return spans.filter(({ line, endLine }) => {
    const key = `${line}-${endLine}`
    return seen.has(key) ? false : seen.add(key)
  })
}
