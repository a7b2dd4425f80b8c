import { readFileSync } from 'node:fs'
import type { Knowledge } from '#model/knowledge.ts'

/** Beside the bundle; `scripts/build.mjs` writes both. */
const KNOWLEDGE = new URL('./knowledge.json', import.meta.url)
const INDEX = new URL('./licenses.bin', import.meta.url)

let knowledge: Knowledge | undefined
let index: Uint8Array | undefined

/** Reads what is known without asking anybody, once. */
export function readKnowledge(path: URL = KNOWLEDGE): Knowledge {
  // The file is written by our own build and shipped with the bundle.
  return (knowledge ??= JSON.parse(readFileSync(path, 'utf8')) as Knowledge)
}

/** Reads the index of license texts, once, as one block. */
export function readIndex(path: URL = INDEX): Uint8Array {
  return (index ??= readFileSync(path))
}
