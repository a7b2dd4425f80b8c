import { leewayOf } from '#detect/leeway.ts'
import { BITMAP_BITS, BUCKET_BITS, LEEWAY, MAGIC, SECTIONS, type Template } from '#detect/license-index.ts'
import { markNoticeName } from '#detect/notice-name.ts'
import { markOpeningLines } from '#detect/opening-lines.ts'
import { markSpecificNames } from '#detect/specific-names.ts'
import { splitWords } from '#detect/split-words.ts'
import { shingle, TAIL_WORDS, tailKey, triple } from '#detect/word-hash.ts'

/** A license text for the index. */
export interface KnownText {
  readonly id: string
  readonly text: string
  readonly form: Template['form']
  readonly name?: string
  /** Parts that copies may lack. */
  readonly optional?: readonly RegExp[]
}

/** A license of which only the fingerprint is kept. */
export interface Fingerprint {
  readonly id: string
  /** Hashes of three words each, one for every word but the last two. */
  readonly triples: ArrayLike<number>
  /** Another printing of the license whose text is known under the same id. */
  readonly edition?: true
}

/** Of a text with this many words, one shingle in so many is indexed: few words need every anchor, many have enough. */
const SAMPLES = [
  { words: 80, step: 1 },
  { words: 400, step: 4 },
  { words: 1500, step: 8 },
  { words: Infinity, step: 16 },
] as const

interface Built {
  readonly template: Template
  readonly words: Int32Array
  readonly leeway: Uint8Array
}

/** Makes the block that `openIndex` reads. Texts that are the same words after folding become one: the first counts. */
export function buildIndex(texts: readonly KnownText[], fingerprints: readonly Fingerprint[] = []): Uint8Array {
  const ids = new Set(texts.map(text => text.id.toLowerCase()))
  const taken = fingerprints.find(print => print.edition !== true && ids.has(print.id.toLowerCase()))
  if (taken) throw new Error(`The fingerprint "${taken.id}" has the id of a license whose text is known; give it another one`)
  const built = distinct([...texts.map(fromText), ...fingerprints.map(fromFingerprint)])
  const starts = new Int32Array(built.length + 1)
  for (const [n, { words }] of built.entries()) starts[n + 1] = (starts[n] ?? 0) + words.length
  const words = new Int32Array(starts.at(-1) ?? 0)
  const leeway = new Uint8Array(words.length)
  for (const [n, item] of built.entries()) {
    words.set(item.words, starts[n])
    leeway.set(item.leeway, starts[n])
  }
  const entries = built.flatMap(({ template, words: own }, owner) => sampled(template, own).map(([key, place]) => ({ key, owner, place })))
  return pack({
    starts,
    words,
    leeway,
    ...postings(entries, built.length),
    ...tailsOf(built, starts, words),
    json: json(built.map(({ template }) => template)),
  })
}

function fromText({ id, text, form, optional, name }: KnownText): Built {
  const words = splitWords(text)
  const template: Template = { id, form, unit: 'words', ...(name === undefined ? {} : { name }) }
  const leeway = leewayOf(words, form === 'text', optional)
  if (form === 'notice') markNoticeName(words, leeway)
  else markSpecificNames(words, leeway)
  if (form === 'text') markOpeningLines(words, leeway)
  return { template, words: words.hash.slice(0, words.count), leeway }
}

function fromFingerprint({ id, triples }: Fingerprint): Built {
  const words = Int32Array.from(triples)
  return { template: { id, form: 'text', unit: 'triples' }, words, leeway: new Uint8Array(words.length) }
}

function distinct(built: readonly Built[]): readonly Built[] {
  const seen = new Set<string>()
  return built.filter(({ words, template }) => {
    const key = `${template.unit} ${words.join(' ')}`
    if (seen.has(key) || words.length < 5) return false
    seen.add(key)
    return true
  })
}

function sampled(template: Template, words: Int32Array): [key: number, place: number][] {
  const triples = template.unit === 'triples' ? words : triplesOf(words, words.length)
  const found: [number, number][] = []
  const step = SAMPLES.find(sample => triples.length <= sample.words)?.step ?? 1
  for (let n = 0; n + 2 < triples.length && n < 0xffff; n++) {
    const key = shingle(triples[n] ?? 0, triples[n + 2] ?? 0)
    if (key % step === 0) found.push([key, n])
  }
  return found
}

/** The triples of a row of words; the last two words begin none. */
export function triplesOf(words: Int32Array, count: number): Int32Array {
  const found = new Int32Array(Math.max(0, count - 2))
  for (let n = 0; n < found.length; n++) found[n] = triple(words[n] ?? 0, words[n + 1] ?? 0, words[n + 2] ?? 0)
  return found
}

function postings(entries: readonly { readonly key: number; readonly owner: number; readonly place: number }[], count: number) {
  const ordered = [...entries].sort((a, b) => bucketOf(a.key) - bucketOf(b.key) || a.key - b.key || a.owner - b.owner || a.place - b.place)
  const buckets = new Int32Array((1 << BUCKET_BITS) + 1)
  const bits = new Uint8Array(1 << (BITMAP_BITS - 3))
  const shingles = new Int32Array(count)
  for (const { key, owner } of ordered) {
    const bucket = bucketOf(key) + 1
    buckets[bucket] = (buckets[bucket] ?? 0) + 1
    shingles[owner] = (shingles[owner] ?? 0) + 1
    const bit = key & ((1 << BITMAP_BITS) - 1)
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  for (let n = 1; n < buckets.length; n++) buckets[n] = (buckets[n] ?? 0) + (buckets[n - 1] ?? 0)
  return {
    buckets,
    bits,
    shingles,
    keys: Int32Array.from(ordered, entry => entry.key),
    owners: Uint16Array.from(ordered, entry => entry.owner),
    places: Uint16Array.from(ordered, entry => entry.place),
  }
}

/** The ends of whole texts, with and without what copies leave out. */
function tailsOf(built: readonly Built[], starts: Int32Array, words: Int32Array) {
  const entries = built
    .flatMap(({ template, leeway }, owner) => {
      if (template.form !== 'text') return []
      const body = leeway.findLastIndex(bits => (bits & LEEWAY.optional) === 0) + 1
      return [...new Set([body, leeway.length])].filter(end => end >= TAIL_WORDS).map(end => ({ owner, end: (starts[owner] ?? 0) + end }))
    })
    .map(entry => ({ ...entry, key: tailKey(words, entry.end) }))
    .sort((a, b) => a.key - b.key || a.owner - b.owner || b.end - a.end)
  return {
    tails: Int32Array.from(entries, entry => entry.key),
    tailEnds: Int32Array.from(entries, entry => entry.end),
    tailOwners: Uint16Array.from(entries, entry => entry.owner),
  }
}

function bucketOf(key: number): number {
  return key >>> (32 - BUCKET_BITS)
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function pack(parts: Readonly<Record<(typeof SECTIONS)[number], Int32Array | Uint16Array | Uint8Array>>): Uint8Array {
  const head = new Int32Array(1 + 2 * SECTIONS.length)
  head[0] = MAGIC
  let at = head.byteLength
  for (const [n, name] of SECTIONS.entries()) {
    head[1 + 2 * n] = at
    head[2 + 2 * n] = parts[name].length
    at += (parts[name].byteLength + 3) & ~3
  }
  const block = new Uint8Array(at)
  block.set(new Uint8Array(head.buffer))
  for (const [n, name] of SECTIONS.entries()) {
    const { buffer, byteOffset, byteLength } = parts[name]
    block.set(new Uint8Array(buffer, byteOffset, byteLength), head[1 + 2 * n])
  }
  return block
}
