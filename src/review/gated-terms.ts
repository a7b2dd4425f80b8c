import { byRules } from '#classify.ts'
import type { Observation } from '#model/finding.ts'
import type { ModelCard, ParsedModelFile } from '#model/model-card.ts'
import type { Observed } from '#models/observe.ts'
import { purlOfCard } from '#models/purls.ts'

/**
 * Adds what the terms say that a visitor has to accept before the Hub gives the files out (`extra_gated_prompt`).
 *
 * They bind as much as the license, whatever its tag says: https://huggingface.co/docs/hub/models-gated
 */
export function withGatedTerms(observed: Observed, files: readonly ParsedModelFile[]): Observed {
  const found = files.flatMap(file => file.cards.flatMap(card => gatedTerms(file, card)))
  if (found.length === 0) return observed
  const verdicts = new Map(observed.verdicts)
  for (const { path } of found) verdicts.set(path, 'not-open-source')
  return { ...observed, observations: [...observed.observations, ...found], verdicts }
}

function gatedTerms({ path }: ParsedModelFile, card: ModelCard): Observation[] {
  const prompt = card.fields.gatedPrompt
  const verdict = prompt ? byRules({ path, text: prompt.value }) : undefined
  if (!prompt || verdict?.verdict !== 'not-open-source') return []
  // The prompt begins at its key; the folds of YAML do not keep the lines inside it.
  const violations = verdict.violations.map(violation => ({ ...violation, line: prompt.line }))
  return [
    {
      type: 'not-open-source-license',
      path,
      line: prompt.line,
      endLine: prompt.line,
      component: purlOfCard(path, card),
      part: card.kind === 'dataset-card' ? 'data' : 'weights',
      verdict: 'not-open-source',
      criteria: [...new Set(violations.map(({ criterion }) => criterion))].sort((a, b) => a - b),
      violations,
      authority: 'rule',
      message: `The files are given out only to whoever accepts terms of their own (extra_gated_prompt), and these contain a term that, in our reading, does not meet the Open Source Definition.`,
    },
  ]
}
