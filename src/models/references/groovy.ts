import type { ReferenceReader } from '#model/model-reference.ts'
import { readCode } from '#models/code/read-code.ts'
import { groovy } from '#models/code/syntax.ts'

/** Groovy, of which the pipelines of Jenkins and the builds of Gradle are written. */
export const reader: ReferenceReader = {
  kind: 'groovy',
  matches: path => /(?:^|\/)Jenkinsfile(?:\.[\w-]+)?$|\.(?:groovy|gradle)$/.test(path),
  read: ({ text }) => readCode(text, groovy),
}
