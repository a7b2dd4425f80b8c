const BLOCK = 512

/** A file in an archive; `bytes` is a view, not a copy. */
export interface ArchivedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Unpacks gzip, at most `maxBytes` of it; undefined when the bytes are no gzip or hold more. */
export async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  const { gunzip: unpack } = await import('node:zlib')
  return new Promise(resolve => unpack(bytes, { maxOutputLength: maxBytes }, (error, result) => resolve(error ? undefined : result)))
}

/** The plain files of a tar that `wanted` asks for, at most 64; reading ends at the first broken header. */
export function readTar(bytes: Uint8Array, wanted: (path: string) => boolean): readonly ArchivedFile[] {
  const found: ArchivedFile[] = []
  let longName: string | undefined
  for (let at = 0; at + BLOCK <= bytes.length && found.length < 64;) {
    const header = bytes.subarray(at, at + BLOCK)
    const size = octal(header.subarray(124, 136))
    if (size === undefined || header[0] === 0) break
    const body = bytes.subarray(at + BLOCK, at + BLOCK + size)
    const kind = String.fromCharCode(header[156] ?? 0)
    if (kind === 'L') longName = field(body)
    else if (kind === 'x') longName = paxPath(body) ?? longName
    else {
      const prefix = field(header.subarray(345, 500))
      const path = longName ?? (prefix ? `${prefix}/` : '') + field(header.subarray(0, 100))
      longName = undefined
      if ((kind === '0' || kind === '\0') && body.length === size && wanted(path)) found.push({ path, bytes: body })
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return found
}

function field(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}

function octal(bytes: Uint8Array): number | undefined {
  const digits = field(bytes).trim()
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : undefined
}

/** The `path` record of a pax header: `27 path=package/LICENSE\n`. */
function paxPath(bytes: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(bytes.subarray(0, 65_536)))?.[1]
}
