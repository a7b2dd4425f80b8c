import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { python } from '#models/code/syntax.ts'

/** Python: transformers, datasets, vLLM and everything else that loads by id. */
export const reader: ReferenceReader = {
  kind: 'python',
  matches: path => /\.(?:pyi?|pyx|bzl)$/i.test(path),
  read: ({ text }) => readCode(text, python),
}
