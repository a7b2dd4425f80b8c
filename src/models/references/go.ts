import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { go } from '#models/code/syntax.ts'

/** Go: hugot, the Ollama client, servers of inference. */
export const reader: ReferenceReader = {
  kind: 'go',
  matches: path => /\.go$/i.test(path),
  read: ({ text }) => readCode(text, go),
}
