import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { rust } from '#models/code/syntax.ts'

/** Rust: hf-hub, candle, tokenizers. */
export const reader: ReferenceReader = {
  kind: 'rust',
  matches: path => /\.rs$/i.test(path),
  read: ({ text }) => readCode(text, rust),
}
