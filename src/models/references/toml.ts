import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { toml } from '#models/code/syntax.ts'

/** TOML: training arguments, project files. */
export const reader: ReferenceReader = {
  kind: 'toml',
  matches: path => /\.toml$/i.test(path),
  read: ({ text }) => readCode(text, toml, 'configuration'),
}
