import type { FoundReferences } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { python } from '#models/code/syntax.ts'
import { movedDown } from '#models/moved-down.ts'

/** Python inside of another file (`python -c`, a here-document, a fence of a card), its lines counted in that file. */
export function readEmbedded(text: string, line: number): FoundReferences {
  return movedDown(readCode(text, python), line)
}
