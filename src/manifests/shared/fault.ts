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

/** The line of an offset, from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The message of something thrown by a parser, on one line and short. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n', 1)[0] ?? '').slice(0, 200)
}
