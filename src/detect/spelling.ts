import { hashWord } from '#detect/word-hash.ts'

/**
 * Spellings that stand for one word.
 *
 * Source: SPDX matching guidelines, https://spdx.github.io/spdx-spec/v3.0.1/annexes/license-matching-guidelines-and-templates/
 * and its list of equivalent words; each line is the spelling kept and those folded to it.
 */
const VARIANTS = `
  acknowledgment acknowledgement acknowlegement acknowlegment aknowledgment aknowledgement | acknowledgments acknowledgements acknowlegements acknowlegments | analog analogue | analyze analyse | artifact artefact | authorization authorisation
  authorized authorised | caliber calibre | canceled cancelled | contributor contributer | contributors contributers | copyright copyrite | capitalizations capitalisations | catalog catalogue | categorize categorise | center centre
  emphasized emphasised | favor favour | favorite favourite | fulfill fulfil | fulfillment fulfilment | initialize initialise | judgment judgement | labeling labelling
  labor labour | license licence | licenses licences | licensed licenced | sublicense sublicence | sublicensed sublicenced | maximize maximise | modeled modelled
  modeling modelling | offense offence | optimize optimise | organization organisation | organizations organisations | organize organise | practice practise
  program programme | realize realise | recognize recognise | signaling signalling | utilization utilisation | utilize utilise | while whilst | willful wilful
  noncommercial noncommerical | holder owner | holders owners | http https | defense defence | behavior behaviour | color colour | honor honour
  unauthorized unauthorised | recognized recognised | organized organised | gray grey | merchantability merchantibility merchantabilty | percent percentage
`

const { bits, table } = build()

/** The hash that stands for all spellings of a word. */
export function spelling(hash: number): number {
  const slot = hash & 0xffff
  return ((bits[slot >> 3] ?? 0) & (1 << (slot & 7))) === 0 ? hash : (table.get(hash) ?? hash)
}

function build(): { readonly bits: Uint8Array; readonly table: ReadonlyMap<number, number> } {
  const found = new Map<number, number>()
  const map = new Uint8Array(8192)
  for (const group of VARIANTS.split(/[|\n]/)) {
    const [kept, ...folded] = group.split(/\s+/).filter(word => word !== '')
    if (kept === undefined) continue
    for (const word of folded) {
      const hash = hashWord(word)
      found.set(hash, hashWord(kept))
      map[(hash & 0xffff) >> 3] = (map[(hash & 0xffff) >> 3] ?? 0) | (1 << (hash & 7))
    }
  }
  return { bits: map, table: found }
}
