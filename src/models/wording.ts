import type { Knowledge } from '#model/knowledge.ts'
import { findEntry, lexicon } from '#model/lexicon.ts'
import type { Verdict } from '#model/verdict.ts'
import { clauseWords } from '#model/wording.ts'

/** The license in a sentence: its title with the id. The word “open” is never ours: a name that holds it is named as a name. */
export function titleOf(license: string | undefined, words: string, knowledge: Knowledge): string {
  if (!license) return `“${clip(words)}”`
  const title = findEntry(license, knowledge)?.title ?? lexicon(knowledge).spdx.get(license.toLowerCase())?.name
  const id = `\`${clip(license)}\``
  return title && title.toLowerCase() !== license.toLowerCase() ? `the “${clip(title)}” (${id})` : `the license ${id}`
}

/** Which criteria are not met, and who says so. */
export function accusation(verdict: Verdict): string {
  if (verdict.verdict !== 'not-open-source') return ''
  const list = clauseWords(verdict.violations)
  return verdict.authority === 'osi-statement'
    ? `OSI says that it does not meet the Open Source Definition: ${list}.`
    : `It contains a term that, in our reading, does not meet the Open Source Definition: ${list}.`
}

/** Text of others, cut to a readable length, line breaks and marks of code taken out. */
export function clip(text: string): string {
  const plain = text.replace(/[\s`]+/g, ' ').trim()
  return plain.length > 120 ? `${plain.slice(0, 117)}…` : plain
}
