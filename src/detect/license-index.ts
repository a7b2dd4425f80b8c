import { once } from '#detect/once.ts'
import type { IndexBlock } from '#model/index-block.ts'

/** A license as the index holds it. */
export interface Template {
  /** SPDX id, catalogue id or exception id. */
  readonly id: string
  /** `text`: a whole license; `notice`: a standard header; `exception`: a permission added to a license; `fragment`: a part that copies of the license may carry besides. */
  readonly form: 'text' | 'notice' | 'exception' | 'fragment'
  /** `triples`: a fingerprint, which holds three words in every slot. */
  readonly unit: 'words' | 'triples'
  /** Full name in the SPDX list, of whole texts. */
  readonly name?: string
}

/**
 * The texts of all known licenses as flat arrays over one block of bytes, read without copying.
 *
 * What a text needs is read from the file when it is first asked for: a whole license its own words, a search the shingles.
 */
export interface LicenseIndex {
  readonly templates: readonly Template[]
  /** Sees to it that the words and the leeway of a template are there. */
  readonly loadTemplate: (template: number) => void
  /** Sees to it that the shingles are there. */
  readonly loadShingles: () => void
  /** Where the words of a template begin; one more than there are templates. */
  readonly starts: Int32Array
  readonly words: Int32Array
  /** What may happen to each word: bits of `Leeway`. */
  readonly leeway: Uint8Array
  /** Shingles of the index, by the high bits of their hash. */
  readonly buckets: Int32Array
  readonly keys: Int32Array
  readonly owners: Uint16Array
  readonly places: Uint16Array
  /** How many shingles of each template are in the index. */
  readonly shingles: Int32Array
  /** Bitmap over the shingles, asked before the buckets. */
  readonly bits: Uint8Array
  /** The last words of whole texts (`tailKey`), ascending; one entry more where an appendix may be left out. */
  readonly tails: Int32Array
  /** Where those words end in `words`. */
  readonly tailEnds: Int32Array
  readonly tailOwners: Uint16Array
}

/** Bits of `LicenseIndex.leeway`. */
export const LEEWAY = { optional: 1, holder: 2, filler: 4, term: 8, disclaimer: 16, endorsement: 32, reproduction: 64, named: 128 } as const

export const BUCKET_BITS = 17
export const BITMAP_BITS = 20
export const MAGIC = 0x4c49434f

/** Names of the sections, in the order in which they stand in the block: what every text needs, what a search needs, the texts. */
export const SECTIONS = [
  'starts',
  'shingles',
  'tails',
  'tailEnds',
  'tailOwners',
  'json',
  'buckets',
  'keys',
  'owners',
  'places',
  'bits',
  'words',
  'leeway',
] as const

const HEAD_BYTES = 4 * (1 + 2 * SECTIONS.length)

/** Opens the block that `npm run build` wrote. */
export function openIndex(source: Uint8Array | IndexBlock): LicenseIndex {
  const { bytes, fill } = source instanceof Uint8Array ? { bytes: aligned(source), fill: () => {} } : source
  const { buffer, byteOffset } = bytes
  fill(0, HEAD_BYTES)
  const head = new Int32Array(buffer, byteOffset, HEAD_BYTES / 4)
  if (head[0] !== MAGIC) throw new Error('licenses.bin is no license index; run `npm run build`')
  const at = (name: Section) => head[1 + 2 * SECTIONS.indexOf(name)] ?? 0
  const count = (name: Section) => head[2 + 2 * SECTIONS.indexOf(name)] ?? 0
  const ints = (name: Section) => new Int32Array(buffer, byteOffset + at(name), count(name))
  const shorts = (name: Section) => new Uint16Array(buffer, byteOffset + at(name), count(name))
  const octets = (name: Section) => new Uint8Array(buffer, byteOffset + at(name), count(name))
  fill(HEAD_BYTES, at('buckets'))
  const starts = ints('starts')
  const [words, leeway] = [at('words'), at('leeway')]
  const templates: readonly Template[] = JSON.parse(new TextDecoder().decode(octets('json')))
  const loadTemplate = (first: number, end: number) => {
    fill(words + 4 * first, words + 4 * end)
    fill(leeway + first, leeway + end)
  }
  return {
    templates,
    loadTemplate: eachOnce(templates.length, n => loadTemplate(starts[n] ?? 0, starts[n + 1] ?? 0)),
    loadShingles: once(() => fill(at('buckets'), words)),
    starts,
    words: ints('words'),
    buckets: ints('buckets'),
    keys: ints('keys'),
    shingles: ints('shingles'),
    tails: ints('tails'),
    tailEnds: ints('tailEnds'),
    tailOwners: shorts('tailOwners'),
    owners: shorts('owners'),
    places: shorts('places'),
    leeway: octets('leeway'),
    bits: octets('bits'),
  }
}

type Section = (typeof SECTIONS)[number]

function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
}

function eachOnce(count: number, load: (n: number) => void): (n: number) => void {
  const loaded = new Uint8Array(count)
  return n => {
    if (loaded[n] === 1) return
    load(n)
    loaded[n] = 1
  }
}
