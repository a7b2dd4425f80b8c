import type { Knowledge } from '#model/knowledge.ts'
import { findEntry, lexicon } from '#model/lexicon.ts'

/** How a license is called in a sentence: the title of the catalogue, the name in the SPDX list, or the id itself. */
export function licenseTitle(license: string | undefined, knowledge: Knowledge): string {
  if (license === undefined) return 'an unknown license'
  const entry = findEntry(license, knowledge)
  if (entry) return `${entry.title} (${license})`
  const listed = lexicon(knowledge).spdx.get(license.toLowerCase())
  return listed ? `${listed.name} (${listed.id})` : license
}
