import { eachClause, type Clause } from '#osd/clauses.ts'
import type { Evidence, Rule } from '#osd/rule.ts'
import type { Concern, Violation } from '#model/verdict.ts'
import { quoteOf } from '#osd/shared/quote.ts'
import { widening, type Widening } from '#osd/shared/widening.ts'

/** What the rules find in a text. */
export interface Found {
  readonly violations: readonly Violation[]
  readonly concerns: readonly Concern[]
}

/** A stretch of a text in UTF-16 offsets. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

interface Hit {
  readonly rule: Rule
  readonly clause: Clause
  readonly evidence: Evidence
  readonly from: number
  readonly to: number
  /** The force comes from the lead-in, which governs a whole list. */
  readonly byLead: boolean
}

/**
 * Takes a text apart into clauses and asks every rule about each.
 *
 * `within` limits the answer to clauses that touch these stretches (UTF-16 offsets): the words that belong to no known
 * license. `beside` are files that the text incorporates by reference (use policies).
 */
export function findViolations(
  text: string,
  rules: readonly Rule[],
  options: {
    readonly within?: readonly Stretch[]
    readonly beside?: readonly { readonly path: string; readonly text: string }[]
  } = {},
): Found {
  const own = found(text, rules, options.within)
  const others = (options.beside ?? []).map(({ path, text: words }) => withPath(found(words, rules, undefined), path))
  return {
    violations: [own, ...others].flatMap(({ violations }) => violations),
    concerns: [own, ...others].flatMap(({ concerns }) => concerns),
  }
}

function withPath({ violations, concerns }: Found, path: string): Found {
  return {
    violations: violations.map(violation => ({ ...violation, path })),
    concerns: concerns.map(concern => ({ ...concern, path })),
  }
}

/** Whether a stretch touches one of these; asked of every block and clause of a text, so by bisection. */
function touching(within: readonly Stretch[]): (from: number, to: number) => boolean {
  const ordered = within.toSorted((a, b) => a.from - b.from)
  const furthest: number[] = []
  for (const { to } of ordered) furthest.push(Math.max(to, furthest.at(-1) ?? 0))
  return (from, to) => {
    let [low, high] = [0, ordered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle]?.from ?? 0) < to) low = middle + 1
      else high = middle
    }
    return low > 0 && (furthest[low - 1] ?? 0) >= from
  }
}

function found(text: string, rules: readonly Rule[], within: readonly Stretch[] | undefined): Found {
  if (within?.length === 0) return { violations: [], concerns: [] }
  const fresh: Hit[] = []
  const seen = new Set<string>()
  const whole = within ? undefined : widening()
  for (const clause of eachClause(text, within && touching(within))) {
    whole?.hear(clause)
    for (const rule of rules) {
      const hit = hitOf(text, rule, clause)
      if (!hit) continue
      const words = wordsKey(text, hit)
      if (!seen.has(words)) fresh.push(hit)
      seen.add(words)
    }
  }
  if (fresh.length === 0) return { violations: [], concerns: [] }
  const wider = whole ?? heard(text)
  const kept = once(fresh.filter(({ rule, clause, evidence }) => !wider.withdraws(rule, clause, evidence)))
  return {
    violations: kept.filter(({ rule }) => rule.weight !== 'concern').map(hit => violationOf(text, hit)),
    concerns: kept.filter(({ rule }) => rule.weight === 'concern').map(hit => concernOf(text, hit)),
  }
}

/** What the whole text grants, where only stretches of it were asked about: looked for only when something may be withdrawn. */
function heard(text: string): Widening {
  const wider = widening()
  for (const clause of eachClause(text)) wider.hear(clause)
  return wider
}

function hitOf(text: string, rule: Rule, clause: Clause): Hit | undefined {
  const evidence = rule.appliesTo(clause)
  return evidence && { rule, clause, evidence, byLead: evidence.from < clause.own, ...quoteOf(text, clause, evidence) }
}

/** What makes two hits one besides the same words: the same criterion in one clause, the same rule in the items of one list. */
function once(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits.filter(hit => {
    const keys = keysOf(hit)
    const isFresh = !keys.some(key => seen.has(key))
    for (const key of keys) seen.add(key)
    return isFresh
  })
}

function wordsKey(text: string, { rule, from, to }: Hit): string {
  return `${rule.breaks} ${rule.weight ?? 'violation'} ${text.slice(from, Math.min(to, from + 600))}`
}

function keysOf({ rule, clause, byLead }: Hit): string[] {
  return [
    `${rule.breaks} ${rule.weight ?? 'violation'} clause ${clause.from} ${clause.to}`,
    ...(byLead && clause.lead !== undefined ? [`${rule.id} lead ${clause.lead}`] : []),
  ]
}

function violationOf(text: string, { rule, clause, from, to }: Hit): Violation {
  return {
    criterion: rule.breaks,
    ...(rule.also ? { also: rule.also } : {}),
    ...(clause.section === undefined ? {} : { section: clause.section }),
    quote: text.slice(from, to),
    line: lineOf(text, from, clause),
    rule: rule.id,
  }
}

function concernOf(text: string, { rule, clause, from, to }: Hit): Concern {
  return {
    rule: rule.id,
    ...(clause.section === undefined ? {} : { section: clause.section }),
    quote: text.slice(from, to),
    line: lineOf(text, from, clause),
  }
}

function lineOf(text: string, from: number, clause: Clause): number {
  const [a, b] = from < clause.from ? [from, clause.from] : [clause.from, from]
  let feeds = 0
  for (let feed = text.indexOf('\n', a); feed >= 0 && feed < b; feed = text.indexOf('\n', feed + 1)) feeds++
  return from < clause.from ? clause.line - feeds : clause.line + feeds
}
