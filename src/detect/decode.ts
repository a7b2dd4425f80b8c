/** A byte order mark: the encoding it stands for, and how long it is. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Reads the bytes of a license file as text: UTF-8, UTF-16 with or without a mark, else Latin-1; binary is refused. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly error: string } {
  const mark = MARKS.find(({ bytes: head }) => head.every((byte, n) => bytes[n] === byte))
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes) }
  const wide = unmarkedUtf16(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes) }
  if (bytes.subarray(0, 8000).includes(0)) return { error: 'binary file, expected text' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    // Not UTF-8: every byte is a character in Windows-1252, the superset of Latin-1 that TextDecoder offers.
    return { text: new TextDecoder('windows-1252').decode(bytes) }
  }
}

/** Western text in UTF-16 has a zero as every second byte, which no other text has. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 400) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let n = 0; n < length; n += 2) {
    if (bytes[n] === 0) even++
    if (bytes[n + 1] === 0) odd++
  }
  if (odd > length * 0.4 && even === 0) return 'utf-16le'
  if (even > length * 0.4 && odd === 0) return 'utf-16be'
  return undefined
}
