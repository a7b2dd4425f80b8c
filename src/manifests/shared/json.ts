import type { Fault } from '#manifests/shared/fault.ts'
import { readJsonDocument, type JsonOptions } from '#manifests/shared/json-document.ts'
import { JsonValue } from '#manifests/shared/json-value.ts'
import type { Located } from '#manifests/shared/located.ts'

/**
 * Reads JSON with lines.
 *
 * One pass finds where every value stands; values are made when they are asked for. Lock files are mostly hashes, which
 * nobody asks for.
 */
export function readJson(text: string, options: JsonOptions = {}): Located | Fault {
  const read = readJsonDocument(text, options)
  return 'error' in read ? read : new JsonValue(read, 0)
}
