/** The end record of a zip is at most this far from its end: 22 bytes and a comment, and the directory is mostly close. */
export const TAIL = 128 * 1024

/** An entry of the central directory. */
export interface ZipEntry {
  readonly path: string
  readonly method: number
  readonly packed: number
  readonly size: number
  /** Offset of the local header from the start of the file. */
  readonly offset: number
}

/**
 * Where the central directory lies, read from the last bytes of the file.
 *
 * Layout: section 4.3 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function findDirectory(tail: Uint8Array): { readonly offset: number; readonly size: number } | undefined {
  const view = viewOf(tail)
  for (let at = tail.length - 22; at >= 0 && at >= tail.length - 22 - 65_535; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const [size, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)]
    return size === 0xffffffff || offset === 0xffffffff ? undefined : { offset, size }
  }
  return undefined
}

/** Entries of a central directory, at most 100,000; reading ends at the first broken record. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes)
  const entries: ZipEntry[] = []
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50 && entries.length < 100_000;) {
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Bytes from the local header on that surely hold the entry: the local name and extra field may be longer than listed. */
export function span(entry: ZipEntry): number {
  return 30 + entry.path.length * 4 + 4096 + entry.packed
}

/** Unpacks an entry from bytes that start at its local header; undefined when broken, encrypted or larger than it says. */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry, maxBytes = 1024 * 1024): Promise<Uint8Array | undefined> {
  const view = viewOf(bytes)
  if (bytes.length < 30 || view.getUint32(0, true) !== 0x04034b50 || entry.size > maxBytes) return undefined
  const from = 30 + view.getUint16(26, true) + view.getUint16(28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed) return undefined
  if (entry.method === 0) return packed
  if (entry.method !== 8) return undefined
  const { inflateRaw } = await import('node:zlib')
  return new Promise(resolve => inflateRaw(packed, { maxOutputLength: maxBytes }, (error, result) => resolve(error ? undefined : result)))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
