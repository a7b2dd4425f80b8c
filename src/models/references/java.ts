import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { java } from '#models/code/syntax.ts'

/** Java, Kotlin, Scala, C#, Swift, C and C++, which share strings and comments. */
export const reader: ReferenceReader = {
  kind: 'java',
  matches: path => /\.(?:java|kts?|scala|cs|swift|cc|cpp|cxx|c|h|hpp|mm?|zig)$/i.test(path),
  read: ({ text }) => readCode(text, java),
}
