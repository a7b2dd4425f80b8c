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

/** The texts of all known licenses as flat arrays over one block of bytes, read without copying. */
export interface LicenseIndex {
  readonly templates: readonly Template[]
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

/** Names of the sections, in the order in which they stand in the block. */
export const SECTIONS = [
  'starts',
  'words',
  'buckets',
  'keys',
  'shingles',
  'tails',
  'tailEnds',
  'tailOwners',
  'owners',
  'places',
  'leeway',
  'bits',
  'json',
] as const

/** Opens the block that `npm run build` wrote. */
export function openIndex(bytes: Uint8Array): LicenseIndex {
  const block = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const head = new Int32Array(block.buffer, block.byteOffset, 1 + 2 * SECTIONS.length)
  if (head[0] !== MAGIC) throw new Error('licenses.bin is no license index; run `npm run build`')
  const section = (name: (typeof SECTIONS)[number]) => {
    const n = 1 + 2 * SECTIONS.indexOf(name)
    return { at: block.byteOffset + (head[n] ?? 0), count: head[n + 1] ?? 0 }
  }
  const ints = (name: (typeof SECTIONS)[number]) => new Int32Array(block.buffer, section(name).at, section(name).count)
  const shorts = (name: (typeof SECTIONS)[number]) => new Uint16Array(block.buffer, section(name).at, section(name).count)
  const octets = (name: (typeof SECTIONS)[number]) => new Uint8Array(block.buffer, section(name).at, section(name).count)
  return {
    templates: JSON.parse(new TextDecoder().decode(octets('json'))),
    starts: ints('starts'),
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
