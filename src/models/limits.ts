import type { Limit, Told } from '#model/model-card.ts'
import { lineAt, type Paragraph } from '#models/paragraphs.ts'

const MODEL = '(?:(?:this|these|our)\\s+(?:[\\w.-]+\\s+){0,2}?|the\\s+)(?:models?|weights|checkpoints?|adapters?|dataset|data)'

/** “This model is for non-commercial use only”, “the weights may not be used commercially”: said of the document’s own, as a rule and not as advice. */
const LIMITS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${MODEL}\\s+(?:is|are|may|can|must)\\s+(?:(?:be|only|strictly|solely|released|licensed|available|provided|restricted|limited|used|to|for|under|free)\\s+){0,6}non-?\\s?commercial[\\w\\s/,-]{0,40}?\\s(?:use|purposes?)(?:\\s+only)?`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${MODEL}\\s+(?:may|can|must|should)\\s+not\\s+be\\s+used\\s+(?:commercially|for\\s+(?:any\\s+)?commercial\\s+purposes?)`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])commercial\\s+use\\s+of\\s+${MODEL}\\s+is\\s+(?:strictly\\s+)?(?:prohibited|forbidden|not\\s+(?:permitted|allowed))`,
    'iu',
  ),
  /\blicen[cs]e\b[^.\n]{0,60}\bsubject\s+to\b[^.\n]{0,60}\b(?:acceptable\s+use\s+policy|use\s+policy|use\s+restrictions)\b/i,
]

/** Only what says that it holds alone: “for non-commercial use” beside commercial licenses is an offer. */
const ALONE = /\b(?:only|strictly|solely|restricted|limited|not|prohibited|forbidden|subject)\b/i

/** A gate is agreed to by whoever enters: “for non-commercial research only”, “under the CC-BY-NC license”. */
const GATED =
  /\b(?:only|solely|strictly)\b[^.\n]{0,60}\bnon-?\s?commercial\b|\bnon-?\s?commercial\b[^.\n]{0,40}\bonly\b|\bcc[- ]by[- ]nc\b|\bcommercial use\b[^.\n]{0,80}\b(?:prohibited|forbidden|not (?:permitted|allowed))/i

/** Finds where the prompt of a gate limits the use. */
export function limitsOfGate(prompt: Told | undefined): Limit[] {
  const match = prompt ? GATED.exec(prompt.value.slice(0, 20_000)) : null
  return prompt && match ? [{ words: match[0].replace(/\s+/g, ' '), line: prompt.line, endLine: prompt.line }] : []
}

/** Finds where a document limits the use of what it describes, in words that name no license. */
export function readLimits(text: readonly Paragraph[]): Limit[] {
  return text.flatMap(({ plain, line, isHeading }) => {
    if (isHeading || !/commercial|subject\s+to/i.test(plain)) return []
    return LIMITS.flatMap(pattern => {
      const match = pattern.exec(plain)
      if (!match || !ALONE.test(match[0])) return []
      const at = lineAt(plain, match.index, line)
      return [{ words: match[0].replace(/\s+/g, ' '), line: at, endLine: at }]
    })
  })
}
