import type { OpenSourceAi, Shown } from '#model/model-card.ts'
import type { Paragraph } from '#models/paragraphs.ts'

const MISSING =
  /\b(?:not|won[’']?t|cannot|can[’']?t|unable to|no plans? to|undisclosed|proprietary|closed|private|withheld|confidential)\b[^.]{0,60}\b(?:release|share|disclos|publish|public|provid|available|open)/i

/**
 * What a card shows of the three things that the Open Source AI Definition asks for: data information, code, parameters.
 *
 * Source: https://opensource.org/ai/open-source-ai-definition. It informs; no verdict follows from it.
 */
export function openSourceAi(text: readonly Paragraph[], datasets: number): OpenSourceAi {
  const sentences = text.flatMap(({ plain }) => plain.slice(0, 4000).split(/(?<=[.!?。])\s+/))
  return {
    data:
      datasets > 0
        ? 'shown'
        : shown(
            sentences,
            /\b(?:training|pre-?training|fine-?tuning)\s+(?:data|dataset|corpus)\b|\bdatasets?\b|训练数据|数据集/i,
            /\b(?:trained on|consists? of|sources?|tokens|available|released?|collected|curated|mixture)\b|包括|包含/i,
          ),
    code: shown(
      sentences,
      /\b(?:training|fine-?tuning|inference|evaluation|source)\s+(?:code|scripts?|recipe)\b|训练代码|推理代码/i,
      /\b(?:available|released?|github|repository|provided?|see|open)\b|发布|开源/i,
    ),
    parameters: shown(
      sentences,
      /\b(?:weights|checkpoints?|parameters|safetensors|gguf)\b|权重|参数/i,
      /\b(?:available|released?|download|provided?|hugging ?face|load)\b|from_pretrained|下载|发布/i,
    ),
  }
}

function shown(sentences: readonly string[], matter: RegExp, given: RegExp): Shown {
  let found: Shown = 'silent'
  for (const sentence of sentences) {
    if (!matter.test(sentence)) continue
    if (MISSING.test(sentence)) return 'missing'
    if (given.test(sentence)) found = 'shown'
  }
  return found
}
