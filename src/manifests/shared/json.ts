import { fault, type Fault } from '#manifests/shared/fault.ts'
import { scanJson } from '#manifests/shared/json-tape.ts'
import { JsonDocument, JsonValue } from '#manifests/shared/json-value.ts'
import type { Located } from '#manifests/shared/located.ts'

/**
 * Reads JSON with lines.
 *
 * One pass finds where every value stands; values are made when they are asked for. Lock files are mostly hashes, which
 * nobody asks for, so that this takes no longer than `JSON.parse`, and a fraction of its memory.
 */
export function readJson(
  text: string,
  options: {
    /** Comments and trailing commas are allowed. */
    readonly relaxed?: boolean
  } = {},
): Located | Fault {
  const tape = scanJson(text, options.relaxed === true)
  if (!('line' in tape)) return new JsonValue(new JsonDocument(tape), 0)
  return fault(text.trim() === '' ? 'empty file, expected JSON' : 'not valid JSON', tape.line)
}
