import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { ruby } from '#models/code/syntax.ts'

/** Ruby: informers, transformers-rb, tokenizers. */
export const reader: ReferenceReader = {
  kind: 'ruby',
  matches: path => /\.(?:rb|rake)$/i.test(path),
  read: ({ text }) => readCode(text, ruby),
}
