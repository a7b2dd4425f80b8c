import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { hash } from '#models/code/syntax.ts'

/** R, Julia, Elixir and others with hash comments. */
export const reader: ReferenceReader = {
  kind: 'script',
  matches: path => /\.(?:r|jl|exs?|nim|cr)$/i.test(path),
  read: ({ text }) => readCode(text, hash),
}
