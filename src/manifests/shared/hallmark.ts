import { fault, type Fault } from '#manifests/shared/fault.ts'

/** Marks of comments that start a line in the languages of manifests. */
const COMMENT = /^[ \t]*(?:#|\/\/|\/\*|\*|--|%|;|=begin|$)/

/**
 * A fault where a text has content and nothing of what every file of its format has.
 *
 * Program text is only searched for what is known, so that any other text would pass as a file that asks for nothing.
 */
export function lacksHallmark(text: string, hallmark: RegExp, expected: string): Fault | undefined {
  if (hallmark.test(text)) return undefined
  const line = text.split('\n').findIndex(row => !COMMENT.test(row.trimEnd()))
  return line < 0 ? undefined : fault(`expected ${expected}`, line + 1)
}
