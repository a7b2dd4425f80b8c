import type { Clause } from '#osd/clauses.ts'

/** DESIGN: a quote has at most 90 words. Words are counted as a reader does, by spaces; a margin for hyphens is left. */
const MOST = 80

/** The stretch of the text to quote: the clause, its lead-in where the evidence stands there, or the core around the evidence. */
export function quoteOf(
  text: string,
  clause: Clause,
  evidence: { readonly from: number; readonly to: number },
): { from: number; to: number } {
  const { words, own } = clause
  const lead = startOfLead(clause, evidence.from)
  const first = evidence.from < own && isShort(text, clause, lead) ? lead : own
  const whole = { from: words[first]?.from ?? clause.from, to: clause.to }
  if (words.length - first <= MOST) return whole
  const core = { from: Math.max(first, evidence.from), to: Math.max(evidence.to, own + 1) }
  const spare = MOST - Math.min(MOST, core.to - core.from)
  const from = Math.max(first, core.from - Math.floor(spare / 2))
  const to = Math.min(words.length, from + MOST)
  const last = words[to - 1]
  return { from: words[from]?.from ?? clause.from, to: to === words.length ? clause.to : (last?.to ?? clause.to) }
}

/** Lead-in and items up to this one can be one quote. */
function isShort(text: string, { words, own, to }: Clause, start: number): boolean {
  const [lead, first] = [words[start], words[own]]
  if (lead === undefined || first === undefined || first.from <= lead.from || to - lead.from > 2000) return false
  return text.slice(lead.from, to).split(/\s+/).length <= MOST
}

function startOfLead({ words, own }: Clause, at: number): number {
  let from = Math.min(at, own)
  while (from > 0 && own - from < 30 && (words[from]?.gap ?? 3) < 3) from--
  return from
}
