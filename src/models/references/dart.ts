import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { groovy } from '#models/code/syntax.ts'

/** Dart, of which Flutter applications are written. */
export const reader: ReferenceReader = {
  kind: 'dart',
  matches: path => /\.dart$/.test(path),
  read: ({ text }) => readCode(text, groovy),
}
