import type { Observation } from '#model/finding.ts'
import type { ParsedModelFile } from '#model/model-card.ts'
import type { Chain } from '#model/model-lineage.ts'
import type { VerdictWord } from '#model/verdict.ts'
import type { Inquiry } from '#models/card-inquiry.ts'
import { observeReferences } from '#models/observe-references.ts'

/** What is to be said about the models of some files. */
export interface Observed {
  readonly observations: readonly Observation[]
  readonly chains: readonly Chain[]
  /** The verdict on what each card describes, by path; galleries have none as a whole. */
  readonly verdicts: ReadonlyMap<string, VerdictWord>
}

/** Looks at models: their licenses, what they are built from, and what is claimed of them. */
export async function observeModels(files: readonly ParsedModelFile[], inquiry: Inquiry): Promise<Observed> {
  const observations: Observation[] = []
  const chains: Chain[] = []
  const verdicts = new Map<string, VerdictWord>()
  for (const file of files) {
    for (const card of file.cards) {
      // Where only programs are looked through, what is known of cards is not even loaded.
      const { observeCard } = await import('#models/observe-card.ts')
      const found = await observeCard(file, card, files, inquiry)
      observations.push(...found.observations)
      chains.push(...found.chains)
      if (found.verdict && file.cards.length === 1) verdicts.set(file.path, found.verdict)
    }
    observations.push(...observeReferences(file, inquiry))
  }
  return { observations, chains, verdicts }
}
