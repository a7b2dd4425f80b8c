/** Makes a thing when it is first asked for: most tables are not needed for most texts, and building all costs more than a short answer. */
export function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined
  return () => (made ??= { thing: make() }).thing
}
