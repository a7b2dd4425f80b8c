import type { Codes } from '#manifests/shared/codes.ts'
import type { LineCursor } from '#manifests/shared/lines.ts'
import { plainEnd, signsOf } from '#manifests/shared/purl-writer.ts'

/** Where the name, the package’s own name and the version of an entry stand. */
export interface HexEntry {
  readonly from: number
  readonly to: number
  readonly real: number
  readonly realTo: number
  readonly version: number
  readonly versionTo: number
}

const [QUOTE, HASH, OPEN_ROUND, CLOSE_ROUND, COMMA, OPEN_SQUARE, BACKSLASH, CLOSE_SQUARE, OPEN, CLOSE] = [
  34, 35, 40, 41, 44, 91, 92, 93, 123, 125,
] as const

const ATOM = signsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_')

/** Takes `"name": {:hex, :package, "version", "hash", […], […], "hexpm", "hash"},` apart; undefined where a line of mix.lock is anything else. */
export function hexEntry({ text, codes, ink, end }: LineCursor): HexEntry | undefined {
  if (codes[ink] !== QUOTE) return undefined
  const from = ink + 1
  const to = plainEnd(codes, from, end)
  const real = to + '": {:hex, :'.length
  if (to === from || !text.startsWith('": {:hex, :', to)) return undefined
  const realTo = plainEnd(codes, real, end, ATOM)
  const version = realTo + ', "'.length
  if (realTo === real || !text.startsWith(', "', realTo)) return undefined
  const versionTo = plainEnd(codes, version, end)
  if (versionTo <= version || !text.startsWith('", "', versionTo)) return undefined
  const hash = versionTo + '", "'.length
  const hashTo = plainEnd(codes, hash, end, ATOM)
  if (codes[hashTo] !== QUOTE || !isFromHex(text, codes, hashTo + 1, end)) return undefined
  return { from, to, real, realTo, version, versionTo }
}

/** Whether the next string of the tuple itself, behind its version and hash, says `hexpm`, and the tuple ends with the line. */
function isFromHex(text: string, codes: Codes, from: number, end: number): boolean {
  let depth = 1
  let known = false
  for (let at = from; at < end; at++) {
    const sign = codes[at]
    if (sign === QUOTE) {
      const close = stringEnd(codes, at + 1, end)
      if (close < 0) return false
      if (depth === 1 && !known) {
        known = close - at === 6 && text.startsWith('hexpm', at + 1)
        if (!known) return false
      }
      at = close
    } else if (sign === OPEN || sign === OPEN_SQUARE || sign === OPEN_ROUND) depth++
    else if (sign === CLOSE || sign === CLOSE_SQUARE || sign === CLOSE_ROUND) {
      depth--
      if (depth === 0) return known && (at + 1 === end || (at + 2 === end && codes[at + 1] === COMMA))
    } else if (sign === HASH) return false
  }
  return false
}

/** The quote that ends a string; -1 where signs in it have a meaning of their own. */
function stringEnd(codes: Codes, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const sign = codes[at]
    if (sign === QUOTE) return at
    if (sign === BACKSLASH || sign === HASH) return -1
  }
  return -1
}
