import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { lua } from '#models/code/syntax.ts'

/** Lua, by which editors configure their models. */
export const reader: ReferenceReader = {
  kind: 'lua',
  matches: path => /\.lua$/i.test(path),
  read: ({ text }) => readCode(text, lua),
}
