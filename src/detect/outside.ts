/** How far before a name its paragraph is read, in characters. */
const PARAGRAPH = 1000

const OUTSIDE =
  /\b(?:is|are) (?:not|never) (?:itself |themselves )?(?:an? )?(?:part of|included (?:in|with)|bundled (?:in|with)|distributed (?:in|with)|shipped (?:in|with)) (?:this|the|our) (?:\w+ )?(?:package|packages|software|program|library|repository|project|distribution|source|code|archive|release|product)\b(.*)$/

/** What goes on speaking of the work before. */
const GOES_ON = /^(?:it|they|its|their|that|those) /i

/**
 * Whether a place in a text speaks of a work that its paragraph says is no part of what is licensed here: “The tool is not part of this
 * package. It is licensed under …”.
 *
 * What is covered by another license and yet comes along is no such work.
 */
export function isOutside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - PARAGRAPH), at)
  const paragraph = before.split(/\n\s*?(?:\n|[-*+\u2022]\s|\d+[.)]\s)/).at(-1) ?? ''
  const rest = OUTSIDE.exec(paragraph.replace(/[\s>*#/;-]+/g, ' '))?.[1]
  if (rest === undefined) return false
  return rest.split(/[.!?] (?=\p{Lu})/u).every((sentence, n) => n === 0 || GOES_ON.test(sentence))
}
