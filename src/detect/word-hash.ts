/** Odd multiplier of the polynomial: the hash of two words written together follows from their hashes and lengths. */
export const BASE = 0x2c1b3c6d

/** How many words `tailKey` reads. */
export const TAIL_WORDS = 8

const POWERS = powers(64)

/** Hash of a folded word (lower case, no punctuation). */
export function hashWord(word: string): number {
  let hash = 0
  for (let n = 0; n < word.length; n++) hash = (Math.imul(hash, BASE) + word.charCodeAt(n)) | 0
  return hash
}

/** Hash of two words written as one, where the second has `length` letters. */
export function joined(first: number, second: number, length: number): number {
  return (Math.imul(first, POWERS[length] ?? 0) + second) | 0
}

/** Three words in a row as 24 bits: what a fingerprint stores in their place. */
export function triple(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x85ebca6b) ^ Math.imul(b ^ (b >>> 15), 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f) ^ Math.imul(c, 0x165667b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1)
  return (mixed ^ (mixed >>> 16)) & 0xffffff
}

/** Five words in a row, from the triples of the first and the third: the key of the index. */
export function shingle(first: number, third: number): number {
  const mixed = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(third + 7, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ (mixed >>> 9)
}

/** The last words of a text before `end`: what whole license texts are looked up by. */
export function tailKey(words: Int32Array, end: number): number {
  let key = 0
  for (let n = end - TAIL_WORDS; n < end; n++) key = (Math.imul(key, 0x85ebca6b) + (words[n] ?? 0)) | 0
  return key
}

function powers(count: number): Int32Array {
  const found = new Int32Array(count)
  found[0] = 1
  for (let n = 1; n < count; n++) found[n] = Math.imul(found[n - 1] ?? 0, BASE)
  return found
}
