import { visit } from 'jsonc-parser'
import { fault, lineAt, messageOf, type Fault } from '#manifests/shared/fault.ts'
import { jsonPlaces } from '#manifests/shared/json-places.ts'
import { Located } from '#manifests/shared/located.ts'
import { plainJson } from '#manifests/shared/plain-json.ts'

/**
 * Reads JSON with lines.
 *
 * The values come from `JSON.parse`, the lines from a scan of their own: together a third slower than `JSON.parse` alone,
 * where every parser that keeps positions takes at least twice as long.
 */
export function readJson(
  text: string,
  options: {
    /** Comments and trailing commas are allowed. */
    readonly relaxed?: boolean
    /** Lines of objects and lists only: enough for lock files, and quicker. */
    readonly containersOnly?: boolean
    /** How many levels below the root have lines of their own; what lies deeper has those of its parent. */
    readonly levels?: (value: unknown) => number
  } = {},
): Located | Fault {
  const plain = options.relaxed === true ? plainJson(text) : text
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch (error) {
    return jsonFault(plain, error)
  }
  return new Located(value, jsonPlaces(plain, options.containersOnly !== true, options.levels?.(value) ?? Number.POSITIVE_INFINITY))
}

function jsonFault(text: string, error: unknown): Fault {
  const position = /at position (\d+)/.exec(messageOf(error))?.[1]
  const line = position === undefined ? firstError(text) : lineAt(text, Number(position))
  return fault(text.trim() === '' ? 'empty file, expected JSON' : 'not valid JSON', line)
}

/** `JSON.parse` does not always say where it stopped. */
function firstError(text: string): number {
  let line: number | undefined
  try {
    visit(
      text,
      {
        onError(_code, _offset, _length, startLine) {
          line ??= startLine + 1
        },
      },
      { disallowComments: true },
    )
  } catch (error) {
    // Nested deeper than the stack reaches.
    if (!(error instanceof RangeError)) throw error
  }
  return line ?? lineAt(text, text.trimEnd().length)
}
