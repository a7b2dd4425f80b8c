import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { php } from '#models/code/syntax.ts'

/** Nix, by which machines are set up: what the service of Ollama is to hold. Comments and strings are those of PHP. */
export const reader: ReferenceReader = {
  kind: 'nix',
  matches: path => path.endsWith('.nix'),
  read: ({ text }) => readCode(text, php),
}
