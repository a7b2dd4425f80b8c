import type { Rule } from '#osd/rule.ts'
import type { Concern, Violation } from '#model/verdict.ts'

/** What the rules find in a text. */
export interface Found {
  readonly violations: readonly Violation[]
  readonly concerns: readonly Concern[]
}

/**
 * Takes a text apart into clauses and asks every rule about each.
 *
 * `within` limits the answer to clauses that touch these stretches (UTF-16 offsets): the words that belong to no known
 * license. `beside` are files that the text incorporates by reference (use policies).
 */
export function findViolations(
  _text: string,
  _rules: readonly Rule[],
  _options: {
    readonly within?: readonly { readonly from: number; readonly to: number }[]
    readonly beside?: readonly { readonly path: string; readonly text: string }[]
  } = {},
): Found {
  return { violations: [], concerns: [] }
}
