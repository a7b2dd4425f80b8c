import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { php } from '#models/code/syntax.ts'

/** PHP: transformers-php and clients of inference. */
export const reader: ReferenceReader = {
  kind: 'php',
  matches: path => /\.php$/i.test(path),
  read: ({ text }) => readCode(text, php),
}
