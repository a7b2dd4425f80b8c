/** The code that the system gives an error, e.g. `ENOENT`; undefined for an error that is not the system’s. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
