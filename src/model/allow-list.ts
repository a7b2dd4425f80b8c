import { formatExpression, type Expression, type LicenseTerm } from '#model/expression.ts'

/** `unknown`: a license in it is known to nobody, so that it must not pass in silence. */
export type Satisfaction = 'pass' | 'fail' | 'unknown'

/** Ids and expressions that pass; compared case-folded. */
export interface AllowList {
  readonly licenses: readonly string[]
  /** Whether an exception only permits, so that the bare license decides; without it no exception does. */
  readonly permits?: (exception: string) => boolean
}

/**
 * Whether an expression keeps to an exclusive list: OR needs one branch, AND needs all.
 *
 * `UNLICENSED` is npm’s word for “nobody gets a license” (https://docs.npmjs.com/cli/configuring-npm/package-json#license):
 * it fails, as a license that is listed and not allowed does.
 */
export function satisfies(expression: Expression, allowed: AllowList): Satisfaction {
  const ids = new Set(allowed.licenses.map(fold))
  return walk(expression, term => judgeTerm(term, ids, allowed.permits))
}

function walk(expression: Expression, judge: (term: LicenseTerm) => Satisfaction): Satisfaction {
  if (expression.kind === 'license') return judge(expression)
  const parts = new Set(expression.parts.map(part => walk(part, judge)))
  const [first, last] = expression.kind === 'or' ? (['pass', 'fail'] as const) : (['fail', 'pass'] as const)
  return parts.has(first) ? first : parts.has('unknown') ? 'unknown' : last
}

function judgeTerm(term: LicenseTerm, ids: ReadonlySet<string>, permits?: (exception: string) => boolean): Satisfaction {
  if (ids.has(fold(formatExpression(term)))) return 'pass'
  const { exception, ...bare } = term
  const named = ids.has(fold(bare.id)) || ids.has(fold(formatExpression(bare)))
  if (named && (exception === undefined || permits?.(exception) === true)) return 'pass'
  if (named) return 'unknown'
  return term.listed || term.id === 'UNLICENSED' ? 'fail' : 'unknown'
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}
