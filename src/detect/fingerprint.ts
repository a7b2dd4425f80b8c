import { triplesOf, type Fingerprint } from '#detect/build-index.ts'
import { splitWords } from '#detect/split-words.ts'

const COLUMNS = 120

/** Writes the fingerprint of a text: 24 bits for every three words in a row, in base 64; nobody can read the text from it. */
export function writeFingerprint(text: string): string {
  const words = splitWords(text)
  const triples = triplesOf(words.hash, words.count)
  const bytes = new Uint8Array(triples.length * 3)
  for (let n = 0; n < triples.length; n++) {
    const value = triples[n] ?? 0
    bytes[3 * n] = value >>> 16
    bytes[3 * n + 1] = value >>> 8
    bytes[3 * n + 2] = value
  }
  const base = Buffer.from(bytes).toString('base64')
  return base.replace(new RegExp(`.{${COLUMNS}}`, 'g'), '$&\n').trimEnd().concat('\n')
}

/** Reads what `writeFingerprint` wrote. */
export function readFingerprint(id: string, base: string): Fingerprint {
  const bytes = Buffer.from(base, 'base64')
  const triples = new Int32Array(Math.floor(bytes.length / 3))
  for (let n = 0; n < triples.length; n++) triples[n] = ((bytes[3 * n] ?? 0) << 16) | ((bytes[3 * n + 1] ?? 0) << 8) | (bytes[3 * n + 2] ?? 0)
  return { id, triples }
}
