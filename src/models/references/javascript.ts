import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { javascript } from '#models/code/syntax.ts'

/** JavaScript and TypeScript: transformers.js, the inference clients, frameworks of components. */
export const reader: ReferenceReader = {
  kind: 'javascript',
  matches: path => /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i.test(path),
  read: ({ text }) => readCode(text, javascript),
}
