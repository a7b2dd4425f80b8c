/** The character codes of a text, one an element, at the offsets of the text. */
export type Codes = Uint8Array | Uint16Array

/**
 * The codes of a text as an array: scanners look at every character of files of many megabytes, and an array answers several
 * times as fast as the text itself.
 */
export function codesOf(text: string): Codes {
  const bytes = new Uint8Array(text.length)
  const { read, written } = new TextEncoder().encodeInto(text, bytes)
  if (read === text.length && written === text.length) return bytes
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}
