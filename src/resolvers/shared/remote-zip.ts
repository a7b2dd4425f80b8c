import { fetchBytes, malformed, type Got, type Unavailable } from '#resolvers/shared/fetch.ts'
import { findDirectory, readDirectory, span, TAIL, unpackEntry, type ZipEntry } from '#resolvers/shared/zip.ts'
import type { Http } from '#model/http.ts'

/** Whole archives larger than this are read by ranges or not at all. */
const MAX_WHOLE = 32 * 1024 * 1024
const MAX_DIRECTORY = 8 * 1024 * 1024

/** Some text files of a zip on a server, read by ranges: the end, the directory where that does not hold it, each file. */
export async function readRemoteZip(
  http: Http,
  source: string,
  url: string,
  wanted: (path: string) => boolean,
): Promise<readonly { readonly path: string; readonly text: string }[] | Unavailable> {
  const tail = await fetchBytes(http, source, { url, headers: { range: `bytes=-${TAIL}` }, maxBytes: MAX_WHOLE })
  if ('kind' in tail) return tail
  const total = Number(/\/(\d+)$/.exec(tail.headers['content-range'] ?? '')?.[1] ?? tail.value.length)
  const reader = new Ranges(http, source, url, tail.value, total)
  const place = findDirectory(tail.value)
  if (!place || place.size > MAX_DIRECTORY) return malformed({ source, url }, 'the archive has no readable directory')
  const directory = await reader.read(place.offset, place.size)
  if ('kind' in directory) return directory
  const entries = readDirectory(directory.value).filter(entry => wanted(entry.path))
  const files = []
  for (const entry of shortest(entries)) {
    const raw = await reader.read(entry.offset, span(entry))
    if ('kind' in raw) return raw
    const bytes = await unpackEntry(raw.value, entry)
    if (!bytes) return malformed({ source, url }, `${entry.path} in the archive cannot be unpacked`)
    files.push({ path: entry.path, text: new TextDecoder().decode(bytes) })
  }
  return files
}

function shortest(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  return [...entries].sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1)).slice(0, 4)
}

/** Parts of a file on a server, the last of them at hand; a server that ignores ranges has sent the whole. */
class Ranges {
  readonly #ask: (from: number, to: number) => Promise<Got<Uint8Array>>
  readonly #tail: Uint8Array
  readonly #total: number

  constructor(http: Http, source: string, url: string, tail: Uint8Array, total: number) {
    this.#ask = (from, to) => fetchBytes(http, source, { url, headers: { range: `bytes=${from}-${to - 1}` }, maxBytes: MAX_WHOLE })
    this.#tail = tail
    this.#total = total
  }

  async read(from: number, length: number): Promise<{ readonly value: Uint8Array } | Unavailable> {
    const start = this.#total - this.#tail.length
    const to = Math.min(from + length, this.#total)
    if (from >= start) return { value: this.#tail.subarray(from - start, to - start) }
    const got = await this.#ask(from, to)
    if ('kind' in got) return got
    return 'content-range' in got.headers ? got : { value: got.value.subarray(from, to) }
  }
}
