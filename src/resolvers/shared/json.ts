/** Parses JSON from outside; what stands there instead when it is none. */
export function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error
    return { fault: /^\s*</.test(text) ? 'a page of HTML or XML instead of JSON' : 'broken JSON' }
  }
}

/** The value behind a path of own keys and list positions; undefined where it ends early. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let here = value
  for (const key of keys) {
    if (!isRecord(here) || !Object.hasOwn(here, key)) return undefined
    here = here[key]
  }
  return here
}

export function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The text at the end of a path, without outer spaces; undefined when it is none or empty. */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const found = at(value, ...keys)
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined
}

export function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...keys)
  return Array.isArray(found) ? found : []
}

export function recordAt(value: unknown, ...keys: readonly (string | number)[]): Readonly<Record<string | number, unknown>> {
  const found = at(value, ...keys)
  return isRecord(found) ? found : {}
}
