import type { ParsedManifest } from '#model/manifest.ts'

/** Why a text could not be read, with the line of the fault where the parser knows it. */
export interface Fault {
  readonly error: { readonly message: string; readonly line?: number }
}

/** A fault as a value. */
export function fault(message: string, line?: number): Fault {
  return { error: { message, ...(line === undefined ? {} : { line }) } }
}

/** What a file with a fault declares: nothing, and why. */
export function unreadable(found: Fault): ParsedManifest {
  return { components: [], error: found.error }
}

/** The message of something thrown by a parser, on one line and short. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n', 1)[0] ?? '').slice(0, 200)
}
